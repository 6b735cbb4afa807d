package org.hotfixworkbench.dsl.ide.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureHelpParams;
import org.hotfixworkbench.dsl.ide.server.Editor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that end anywhere: nothing fails, nothing is logged, no list is endless. */
class DamagedTextTest {

    private static final Path EXAMPLES = Path.of("..", "..", "examples", "servicing");

    private static final String CATALOG =
            """
            // a catalog with everything
            codebase NT9_0 "Windows Sample" {
                version 9.0
                cumulative from 2030-10-08
                level RTM build 8000 base 16384
                level SP1 build 8001, 8002 base 17514 revision 0..999 released 2029-02-20
                branch GDR revision 16384..20479
                branch LDR revision 20480..24575 build 8002 /* and more */
            }
            product WindowsSample "Windows Sample" of NT9_0 {
                architectures x86, x64
                from      RTM as First to SP1
                supported 2028-01-01 .. 2038-01-12 extended 2041-01-08
                level RTM 2028-01-01 .. 2030-04-09
            }
            """;

    @TempDir Path folder;

    /** Asks at the end of a prefix, and what is proposed has to go on from it. */
    private static void ask(Writer writer, String file, String prefix) {
        for (CompletionItem item : writer.writes(file, prefix + "|").asks().getItems()) {
            int start = writer.offset(item.getTextEdit().getLeft().getRange().getStart());
            int end = writer.offset(item.getTextEdit().getLeft().getRange().getEnd());
            assertEquals(prefix.length(), end, prefix);
            String typed = prefix.substring(start);
            assertTrue(
                    item.getFilterText().regionMatches(true, 0, typed, 0, typed.length()),
                    () -> item.getFilterText() + " at the end of " + prefix);
        }
        SignatureHelp help =
                Editor.get(
                        writer.editor()
                                .server()
                                .getTextDocumentService()
                                .signatureHelp(
                                        new SignatureHelpParams(
                                                writer.editor().document(file),
                                                writer.position())));
        assertTrue(help == null || !help.getSignatures().isEmpty(), prefix);
    }

    @ParameterizedTest
    @CsvSource({
        "hotfixes/kerberos-pac-remote-assistance.hotfix, 1",
        "hotfixes/credssp-ca-chain.hotfix, 17",
        "machines/server2008r2-sp1-x64.machine, 1",
        "machines/xp-sp3-x86.machine, 1",
    })
    void atEveryPrefix(String name, int step) throws IOException {
        String text = Files.readString(EXAMPLES.resolve(name));
        String file = "cut" + name.substring(name.lastIndexOf('.'));
        try (Writer writer = Writer.in(folder)) {
            for (int end = 0; end <= text.length(); end += step) {
                ask(writer, file, text.substring(0, end));
            }
        }
    }

    @Test
    void atEveryPrefixOfACatalog() throws IOException {
        try (Writer writer = Writer.in(folder)) {
            for (int end = 0; end <= CATALOG.length(); end++) {
                ask(writer, "cut.catalog", CATALOG.substring(0, end));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "hotfixes/credssp-ca-chain.hotfix",
        "hotfixes/kerberos-pac-remote-assistance.hotfix",
        "machines/xp-sp3-x86.machine",
        "expectations.hotfix"
    })
    void atEveryPlaceOfAWholeText(String name) throws IOException {
        String text = Files.readString(EXAMPLES.resolve(name));
        String file = "whole" + name.substring(name.lastIndexOf('.'));
        try (Writer writer = Writer.in(folder)) {
            writer.writes(file, text + "|");
            for (int offset = 0; offset <= text.length(); offset += 3) {
                int size = writer.at(offset).asks().getItems().size();
                assertTrue(size <= 200, () -> "too much in " + name);
            }
        }
    }

    @Test
    void missingBrace() throws IOException {
        try (Writer writer = Writer.in(folder)) {
            assertEquals(
                    "restart, replaces nothing, replaces",
                    String.join(
                            ", ",
                            writer
                                    .writes(
                                            "new.hotfix",
                                            """
                                            hotfix fix {
                                                payload NT6_1 {
                                                    package x64 {
                                                        file A.dll - - - - -
                                                registry unchanged
                                                re|
                                            """)
                                    .asks()
                                    .getItems()
                                    .stream()
                                    .map(CompletionItem::getLabel)
                                    .filter(it -> !it.equals("released"))
                                    .toList()));
        }
    }

    @Test
    void misspeltWord() throws IOException {
        try (Writer writer = Writer.in(folder)) {
            assertEquals(
                    "restart",
                    writer.inHotfix("clas hotfix", "rest|", "registry unchanged").labels());
            assertEquals("", writer.inHotfix("clas |").labels());
            assertEquals(
                    "RTM, SP1", writer.inHotfix("clas hotfix", "applies to Windows7 |").labels());
        }
    }

    @Test
    void oneBraceTooMuch() throws IOException {
        try (Writer writer = Writer.in(folder)) {
            assertEquals(
                    "hotfix", writer.writes("new.hotfix", "}\n}\nhotfix a {\n}\n}\nhot|").labels());
        }
    }
}
