package org.hotfixworkbench.dsl.ide.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.hotfixworkbench.dsl.ide.server.Editor;
import org.hotfixworkbench.dsl.ide.server.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The outline, folds, selections, occurrences and links of a text. */
class StructureTest {

    @TempDir Path folder;
    private Editor editor;

    @BeforeEach
    void open() throws IOException {
        Sample.write(folder);
        editor = Editor.on(folder);
        editor.open(Sample.FILE);
        editor.open(Sample.OTHERS);
    }

    @AfterEach
    void close() {
        editor.close();
    }

    private String outline(String file) {
        StringBuilder text = new StringBuilder();
        Editor.get(
                        editor.server()
                                .getTextDocumentService()
                                .documentSymbol(new DocumentSymbolParams(editor.document(file))))
                .forEach(it -> outline(it.getRight(), 0, text));
        return text.toString();
    }

    private static void outline(DocumentSymbol symbol, int depth, StringBuilder text) {
        text.append("  ".repeat(depth))
                .append(symbol.getKind())
                .append(' ')
                .append(symbol.getName())
                .append(symbol.getDetail() == null ? "" : " [" + symbol.getDetail() + "]")
                .append(' ')
                .append(place(symbol.getRange()))
                .append(" > ")
                .append(place(symbol.getSelectionRange()))
                .append('\n');
        symbol.getChildren().forEach(it -> outline(it, depth + 1, text));
    }

    static String place(Range range) {
        return range.getStart().getLine()
                + ":"
                + range.getStart().getCharacter()
                + "-"
                + range.getEnd().getLine()
                + ":"
                + range.getEnd().getCharacter();
    }

    @Test
    void outlineOfHotfixes() {
        assertEquals(
                """
                Class lsa-old [KB1000001 The older one] 2:0-7:1 > 2:7-2:14
                  Property replaces [KB999999] 6:16-6:24 > 6:16-6:24
                Class lsa-new [KB1000002 The newer one] 9:0-35:1 > 9:7-9:14
                  Property symptoms [A sign-in fails.] 12:16-17:7 > 12:16-17:7
                  Property applies to [WindowsServer2008, Windows7] 18:16-18:47 > 18:16-18:47
                  Property prerequisites [any of 2] 19:18-22:5 > 19:18-22:5
                  Property replaces [lsa-old] 23:16-23:23 > 23:16-23:23
                  Module NT6_0 [payload] 26:4-34:5 > 26:12-26:17
                    EnumMember 6.0.6001.22xxx [SP1 LDR] 27:8-27:37 > 27:15-27:29
                    Package x64 [package, 2 files, 1 manifest] 28:8-33:9 > 28:16-28:19
                      File Lsa.dll 6.0.6001.22765 [SP1 LDR x64] 30:12-30:71 > 30:21-30:28
                      File Lsa.dll 6.1.7601.17514 [x86] 31:12-31:74 > 31:21-31:28
                      Object microsoft-windows-security-credssp [amd64 6.0.6001.22765] 32:12-32:139 > 32:21-32:115
                """,
                outline(Sample.FILE));
    }

    @Test
    void outlineOfOthers() {
        assertEquals(
                """
                Variable server [WindowsServer2008 SP1 x64] 0:0-4:1 > 0:8-0:14
                  File Lsa.dll 6.0.6001.18000 [x64] 3:14-3:40 > 3:14-3:21
                Array the-hole 6:0-9:1 > 6:6-6:14
                Event lsa-new on server [applicable] 11:0-11:35 > 11:7-11:14
                """,
                outline(Sample.OTHERS));
    }

    @Test
    void outlineOfACatalog() throws IOException {
        editor.open(
                "own.catalog",
                """
                codebase NT9_0 "Sample" {
                    version 9.0
                    level RTM build 8000
                    branch GDR revision 16384..20479
                    branch LDR build 8000
                }
                product Sample of NT9_0 {
                    architectures x64
                }
                """);
        assertEquals(
                """
                Namespace NT9_0 [Sample] 0:0-5:1 > 0:9-0:14
                  EnumMember RTM [level, build 8000] 2:10-2:24 > 2:10-2:13
                  EnumMember GDR [branch, revision 16384..20479] 3:11-3:36 > 3:11-3:14
                  EnumMember LDR [branch, build 8000] 4:11-4:25 > 4:11-4:14
                Struct Sample 6:0-8:1 > 6:8-6:14
                """,
                outline("own.catalog"));
    }

    @Test
    void folds() {
        StringBuilder text = new StringBuilder();
        for (FoldingRange fold :
                Editor.get(
                        editor.server()
                                .getTextDocumentService()
                                .foldingRange(
                                        new FoldingRangeRequestParams(
                                                editor.document(Sample.FILE))))) {
            text.append(fold.getStartLine() + "-" + fold.getEndLine() + " " + fold.getKind())
                    .append('\n');
        }
        assertEquals(
                """
                0-1 comment
                2-6 region
                12-17 region
                19-21 region
                28-32 region
                26-33 region
                9-34 region
                """,
                text.toString());
    }

    @Test
    void aGrowingSelection() {
        StringBuilder text = new StringBuilder();
        SelectionRange at =
                Editor.get(
                                editor.server()
                                        .getTextDocumentService()
                                        .selectionRange(
                                                new SelectionRangeParams(
                                                        editor.document(Sample.FILE),
                                                        List.of(
                                                                editor.at(
                                                                        Sample.FILE, "16,3|84")))))
                        .getFirst();
        for (; at != null; at = at.getParent()) {
            text.append(place(at.getRange())).append('\n');
        }
        assertEquals(
                """
                30:44-30:50
                30:12-30:71
                28:8-33:9
                26:4-34:5
                9:0-35:1
                2:0-35:1
                0:0-36:0
                """,
                text.toString());
    }

    private String highlights(String file, String at) {
        StringBuilder text = new StringBuilder();
        for (DocumentHighlight highlight :
                Editor.get(
                        editor.server()
                                .getTextDocumentService()
                                .documentHighlight(
                                        new DocumentHighlightParams(
                                                editor.document(file), editor.at(file, at))))) {
            text.append(place(highlight.getRange()) + " " + highlight.getKind()).append('\n');
        }
        return text.toString();
    }

    @Test
    void occurrencesOfAHotfix() {
        assertEquals(
                """
                2:7-2:14 Write
                21:15-21:22 Read
                23:16-23:23 Read
                """,
                highlights(Sample.FILE, "replaces    lsa|-old"));
    }

    @Test
    void occurrencesOfALevelUnderBothOfItsNames() {
        assertEquals(
                """
                18:34-18:37 Read
                20:26-20:29 Read
                27:30-27:33 Read
                """,
                highlights(Sample.FILE, "22xxx SP|1"));
    }

    @Test
    void occurrencesByArticleNumber() {
        assertEquals(
                """
                2:23-2:32 Read
                8:4-8:13 Read
                """,
                highlights(Sample.OTHERS, "complete KB10|00001"));
    }

    @Test
    void links() {
        StringBuilder text = new StringBuilder();
        for (DocumentLink link :
                Editor.get(
                        editor.server()
                                .getTextDocumentService()
                                .documentLink(
                                        new DocumentLinkParams(editor.document(Sample.FILE))))) {
            text.append(place(link.getRange()) + " " + link.getTarget() + " " + link.getTooltip())
                    .append('\n');
        }
        assertEquals(
                """
                24:16-24:25 folder/lsa.hotfix#L3 lsa-old
                29:18-29:33 folder/.cache/rules/foreign-version.md the page about this rule
                """,
                text.toString().replace(folder.toUri().toString(), "folder/"));
    }
}
