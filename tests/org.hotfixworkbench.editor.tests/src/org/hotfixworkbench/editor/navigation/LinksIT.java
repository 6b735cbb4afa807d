package org.hotfixworkbench.editor.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.editor.ServerSwitch;
import org.hotfixworkbench.editor.testing.WithServer;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.TestProject;
import org.hotfixworkbench.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the id of a rule to its page, from an article to the file about it. */
class LinksIT {

    private static final String TEXT =
            """
            hotfix one {
                see KB2749655
                allow no-title "it is only a test"
            }
            """;

    @RegisterExtension final NothingLogged log = new NothingLogged();
    @RegisterExtension final WithServer server = new WithServer();
    @RegisterExtension final TestProject project = new TestProject();

    private static IHyperlink @Nullable [] links(ITextEditor editor, String piece) {
        return new DocumentLinks()
                .detectHyperlinks(
                        Workbench.viewer(editor),
                        new Region(Workbench.document(editor).get().indexOf(piece), 0),
                        false);
    }

    private static IHyperlink link(ITextEditor editor, String piece) {
        Workbench.await("a link", () -> links(editor, piece) != null);
        IHyperlink[] found = links(editor, piece);
        assertEquals(1, found.length);
        return found[0];
    }

    @Test
    void aRuleIsLinkedWithItsPage() {
        ServerSwitch.real();
        ITextEditor editor = Workbench.open(project.file("a.hotfix", TEXT));
        IHyperlink rule = link(editor, "title \"");

        assertEquals(new Region(TEXT.indexOf("no-title"), 8), rule.getHyperlinkRegion());
        assertEquals("Open the page about this rule", rule.getHyperlinkText());
        assertNull(rule.getTypeLabel());
        assertNull(links(editor, "allow"));
        assertNull(links(editor, "KB2749655"));

        rule.open();
        Workbench.awaitEquals("no-title.md", () -> Workbench.page().getActiveEditor().getTitle());
        ITextEditor page = (ITextEditor) Workbench.page().getActiveEditor();
        assertEquals("# no-title", Workbench.document(page).get().lines().findFirst().orElse(""));
    }

    @Test
    void anArticleIsLinkedWithTheLineOfItsHotfix() {
        ServerSwitch.real();
        project.file("b.hotfix", "// first\n\nhotfix two {\n    article KB2749655\n}\n");
        ITextEditor editor = Workbench.open(project.file("a.hotfix", TEXT));
        IHyperlink article = link(editor, "2749655");

        assertEquals(new Region(TEXT.indexOf("KB"), 9), article.getHyperlinkRegion());
        assertEquals("Open two", article.getHyperlinkText());
        article.open();
        Workbench.awaitEquals("b.hotfix", () -> Workbench.page().getActiveEditor().getTitle());
        ITextEditor opened = (ITextEditor) Workbench.page().getActiveEditor();
        assertEquals(
                Workbench.document(opened).get().indexOf("hotfix two"),
                Workbench.text(opened).getSelection().x);
    }

    @Test
    void aLinkThatCannotBeOpenedIsLogged() {
        DocumentLink link =
                new DocumentLink(new Range(new Position(0, 0), new Position(0, 6)), "nowhere:x");
        server.server().on("documentLink", params -> List.of(link));
        ITextEditor editor = Workbench.open(project.file("a.hotfix", TEXT));
        IHyperlink found = link(editor, "fix one");

        assertEquals("Open Link", found.getHyperlinkText());
        found.open();
        assertEquals(
                List.of("Cannot open nowhere:x"),
                log.expected().stream().map(it -> it.substring(0, 21)).toList());
        assertEquals("a.hotfix", Workbench.page().getActiveEditor().getTitle());
    }
}
