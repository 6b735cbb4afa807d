package org.hotfixworkbench.exporters.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Replacement;
import org.hotfixworkbench.model.ServicingFactory;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages say of what replaces what. */
class SiteReplacementsTest {

    @TempDir Path folder;

    private SiteFiles small() throws IOException {
        return SiteFiles.html(folder, new SmallModel().elements());
    }

    private static String texts(Document page, String selector) {
        return String.join("\n", page.select(selector).eachText());
    }

    /** The rows of a table, cells with bars between them. */
    private static String table(Document page, String selector) {
        StringBuilder rows = new StringBuilder();
        for (Element row : page.select(selector + " tr")) {
            rows.append(String.join("|", row.children().stream().map(Element::text).toList()));
            rows.append('\n');
        }
        return rows.toString();
    }

    @Test
    void theListOfHotfixesTellsWhatIsReplaced() throws IOException {
        Document page = small().html("index");

        assertEquals("Windows hotfixes", page.title());
        assertEquals(
                """
                Hotfix|Article|Title|Class|Released|Status
                credssp-ca-chain||RDP with CredSSP fails for certificates without AIA|hotfix||\
                replaced by the "odd" one, <1> & more
                the "odd" one, <1> & more|KB3161561|Schräge Namen \uD83D\uDE00||2016-06-14|not replaced
                unconditional|||||not replaced
                bare|||||replaced by the "odd" one, <1> & more
                """,
                table(page, ".t-hotfixes"));
    }

    @Test
    void aHotfixIsHeadedByWhatReplacesIt() throws IOException {
        Document page = small().html("hotfixes/credssp-ca-chain");

        assertEquals("RDP with CredSSP fails for certificates without AIA", texts(page, "h1"));
        assertEquals(
                "Replaced by the \"odd\" one, <1> & more (Schräge Namen \uD83D\uDE00).",
                texts(page, ".notice"));
        assertEquals(
                """
                Article not stated
                Name credssp-ca-chain
                Class hotfix
                Released not stated
                Status replaced by the "odd" one, <1> & more""",
                texts(page, ".facts div"));
    }

    @Test
    void whatNobodyDescribesHasAPageThatSaysSo() throws IOException {
        Document page = small().html("hotfixes/KB2393802");

        assertEquals(
                """
                No source describes this hotfix: it is known from others alone.
                Replaced by the "odd" one, <1> & more (Schräge Namen \uD83D\uDE00).""",
                texts(page, ".notice"));
    }

    @Test
    void aCircleOfReplacementsEnds() throws IOException {
        Hotfix one = SmallHotfixes.hotfix("one", null);
        Hotfix two = replacing(SmallHotfixes.hotfix("two", null), one);
        replacing(one, two);

        SiteFiles site = SiteFiles.html(folder, List.of(one, two));

        assertEquals("Replaced by two.", texts(site.html("hotfixes/one"), ".notice"));
    }

    @Test
    void aChainIsFollowedInBothDirections() throws IOException {
        Hotfix oldest = SmallHotfixes.hotfix("oldest", "The oldest");
        Hotfix middle = replacing(SmallHotfixes.hotfix("middle", null), oldest);
        Hotfix newest = replacing(SmallHotfixes.hotfix("newest", "The newest"), middle);
        SiteFiles site = SiteFiles.html(folder, List.of(oldest, middle, newest));

        assertEquals(
                "Replaced by middle. The newest in its place: newest (The newest).",
                texts(site.html("hotfixes/oldest"), ".notice"));
        assertEquals(
                """
                Hotfix|Title|Released|How
                middle|||directly
                newest|The newest||through middle
                """,
                table(site.html("hotfixes/oldest"), "#Replaced-by table"));
        assertEquals(
                """
                Hotfix|Title|Released|How
                middle|||directly
                oldest|The oldest||through middle
                """,
                table(site.html("hotfixes/newest"), "#Replaces table"));
    }

    private static Hotfix replacing(Hotfix newer, Hotfix... older) {
        Replacement replacement = ServicingFactory.eINSTANCE.createReplacement();
        replacement.getHotfixes().addAll(List.of(older));
        newer.setReplacement(replacement);
        return newer;
    }
}
