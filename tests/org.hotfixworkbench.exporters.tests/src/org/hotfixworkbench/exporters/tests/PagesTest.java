package org.hotfixworkbench.exporters.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotfixworkbench.exporters.Exporters;
import org.hotfixworkbench.exporters.Format;
import org.hotfixworkbench.exporters.ModelPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of docs/exports show what is really written and what is really run. */
class PagesTest {

    private static final String SOURCES =
            "tests/org.hotfixworkbench.exporters.tests/src/org/hotfixworkbench/exporters/tests/";

    @ParameterizedTest
    @CsvSource({
        "xmi.md, xml, servicing.xmi",
        "json.md, json, servicing.json",
        "csv.md, csv, entries.csv",
        "tables.md, csv, tables/entry.csv",
        "oval.md, xml, oval.xml",
        "csaf.md, json, csaf/credssp-ca-chain.json",
        "wsus.md, xml, wsus/credssp-ca-chain-nt6_0-x86.sdp",
        "cyclonedx.md, json, cyclonedx/credssp-ca-chain.cdx.json",
        "pkgproperties.md, text, pkgproperties/Windows6.0-KB3161561-x64-pkgProperties.txt",
        "html.md, html, html/hotfixes/credssp-ca-chain.html",
        "markdown.md, markdown, markdown/hotfixes/the-odd-one-1-more.md"
    })
    void excerptsAreOfTheGoldenFile(String page, String language, String file) throws IOException {
        String golden = ProjectFiles.golden(file).replaceAll("(?m)^ +|\r", "");
        Matcher blocks = blocks(ProjectFiles.read("docs/exports/" + page), language);
        int count = 0;
        while (blocks.find()) {
            String excerpt = blocks.group(1).replaceAll("(?m)^ +", "");
            assertTrue(golden.contains(excerpt), blocks.group(1));
            count++;
        }
        assertTrue(count > 0);
    }

    @Test
    void theProgramIsTheTestedOne() throws IOException {
        Matcher block = blocks(ProjectFiles.read("docs/exports/xmi.md"), "java");
        assertTrue(block.find());
        String body =
                ProjectFiles.read(SOURCES + "ListHotfixes.java")
                        .replaceFirst("(?s).* throws IOException \\{\n", "")
                        .replaceFirst("(?s)\n    }\n}\n$", "\n")
                        .replaceAll("(?m)^ {8}", "");

        assertEquals(body, block.group(1));
        assertTrue(body.lines().count() <= 10);
    }

    @Test
    void everyFormatHasAPageInTheList() throws IOException {
        String list = ProjectFiles.read("docs/exports/README.md");
        for (Format format : Exporters.ALL) {
            String link = "[%s](%s.md)".formatted(format.id(), format.id());
            assertTrue(list.contains(link), link);
            assertTrue(ProjectFiles.read("docs/exports/" + format.id() + ".md").length() > 0);
        }
    }

    @Test
    void theTableOfPartsIsWhatTheFormatsSay() throws IOException {
        StringBuilder table = new StringBuilder("| part |");
        Exporters.ALL.forEach(it -> table.append(' ').append(it.id()).append(" |"));
        table.append("\n| --- |").append(" --- |".repeat(Exporters.ALL.size())).append('\n');
        for (ModelPart part : ModelPart.values()) {
            table.append("| ").append(part.label()).append(" |");
            Exporters.ALL.forEach(
                    it -> table.append(it.carried().contains(part) ? " yes |" : " no |"));
            table.append('\n');
        }
        String page = ProjectFiles.read("docs/exports/README.md");
        assertTrue(page.contains("\n\n" + table + "\n"), table.toString());
    }

    private static Matcher blocks(String page, String language) {
        return Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(page);
    }
}
