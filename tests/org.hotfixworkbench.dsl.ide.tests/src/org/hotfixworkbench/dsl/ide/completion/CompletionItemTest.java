package org.hotfixworkbench.dsl.ide.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionContext;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.CompletionTriggerKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.MarkupKind;
import org.hotfixworkbench.dsl.check.RulePages;
import org.hotfixworkbench.dsl.ide.server.Editor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What clients are told of a proposal beside its text. */
class CompletionItemTest {

    @TempDir Path folder;

    @Test
    void everythingOfAProduct() throws IOException {
        try (Writer writer = Writer.in(folder)) {
            CompletionItem item =
                    writer.inHotfix("applies to Windows7, WindowsServer2008R|x")
                            .item("WindowsServer2008R2");
            assertEquals(CompletionItemKind.Class, item.getKind());
            assertEquals("WindowsServer2008R2", item.getFilterText());
            assertEquals("0000", item.getSortText());
            assertEquals(InsertTextFormat.PlainText, item.getInsertTextFormat());
            assertNull(item.getInsertTextMode());
            assertNull(item.getCommitCharacters());
            assertEquals(
                    writer.editor().range("new.hotfix", "WindowsServer2008Rx"),
                    item.getTextEdit().getLeft().getRange());
            assertEquals(MarkupKind.MARKDOWN, item.getDocumentation().getRight().getKind());
            assertEquals(
                    """
                    **Windows Server 2008 R2**

                    - code base: NT6_1
                    - levels: RTM, SP1
                    - architectures: x64, ia64
                    - supported: 2009-10-22 to 2020-01-14, extended to 2023-01-10
                    - RTM supported: 2009-10-22 to 2013-04-09
                    - SP1 supported: 2011-02-22 to 2020-01-14""",
                    item.getDocumentation().getRight().getValue());
        }
    }

    @Test
    void documentation() throws IOException {
        try (Writer writer = Writer.in(folder)) {
            assertEquals(
                    """
                    **RTM of NT6_1**

                    Windows 7 RTM and Windows Server 2008 R2 RTM

                    - build: 7600
                    - base revision: 16385""",
                    writer.inHotfix("applies to Windows7 |")
                            .item("RTM")
                            .getDocumentation()
                            .getRight()
                            .getValue());
            assertEquals(
                    """
                    **Windows XP**

                    - version of files: 5.1
                    - levels: 2600 revision 0..999 (RTM), 2600 revision 1000..2179 (SP1), \
                    2600 revision 2180..5511 (SP2), 2600 revision 5512..65535 (SP3)
                    - branches: GDR, QFE
                    - products: Windows XP""",
                    writer.inHotfix("payload |")
                            .item("NT5_1")
                            .getDocumentation()
                            .getRight()
                            .getValue());
            assertEquals(
                    "Article KB2393802  \nIn others.hotfix",
                    writer.inHotfix("replaces |")
                            .item("lsa-update")
                            .getDocumentation()
                            .getRight()
                            .getValue());
            assertEquals(
                    "The release class. Left out: not stated.",
                    writer.inHotfix("cl|").item("class").getDocumentation().getRight().getValue());
        }
    }

    @Test
    void articlesAreFoundWhileTheyAreTyped() throws IOException {
        try (Writer writer = Writer.in(folder)) {
            CompletionList all = writer.inHotfix("replaces |").asks();
            assertTrue(all.isIncomplete());
            CompletionItem item = writer.inHotfix("replaces KB|").item("lsa-update");
            assertEquals("KB2393802", item.getFilterText());
            assertEquals("lsa-update", item.getTextEdit().getLeft().getNewText());
            CompletionItem quoted = writer.inHotfix("replaces \"two|").item("two words");
            assertEquals("\"two words", quoted.getFilterText());
        }
    }

    @Test
    void snippetOfSeveralLines() throws IOException {
        try (Writer writer = Writer.in(folder)) {
            CompletionItem item = writer.inHotfix("prerequisites |").item("any of");
            assertEquals(InsertTextFormat.Snippet, item.getInsertTextFormat());
            assertEquals(InsertTextMode.AsIs, item.getInsertTextMode());
            assertEquals("any of {\n        $0\n    }", item.getTextEdit().getLeft().getNewText());
        }
    }

    @Test
    void namesThatAreNoWordsForSnippets() throws IOException {
        try (Writer writer = Writer.in(folder)) {
            writer.writes(
                    "new.hotfix",
                    """
                    hotfix fix {
                        payload NT6_0 {
                            package x86 {
                                file "b$\\\\ }.dll" - - - - x86
                            }
                            package x64 {
                                |
                            }
                        }
                    }
                    """);
            assertEquals(
                    "file     \"b\\$\\\\\\\\ }.dll\" - ${1:-} ${2:-} ${3:-} x64",
                    writer.item("file b$\\ }.dll x64").getTextEdit().getLeft().getNewText());
        }
    }

    @Test
    void clientWithoutSnippets() throws IOException {
        try (Writer writer = Writer.in(folder, Writer.capabilities(false))) {
            CompletionItem item = writer.inHotfix("prerequisites |").item("any of");
            assertEquals(InsertTextFormat.PlainText, item.getInsertTextFormat());
            assertEquals("any of {\n        \n    }", item.getTextEdit().getLeft().getNewText());
            assertEquals(
                    """
                    hotfix fix {
                        see         KB "title"
                    }
                    """,
                    writer.inHotfix("se|").with("see"));
        }
    }

    @Test
    void clientThatTellsNothing() throws IOException {
        try (Writer writer = Writer.in(folder, new ClientCapabilities())) {
            CompletionItem item = writer.inHotfix("prerequisites |").item("any of");
            assertEquals(InsertTextFormat.PlainText, item.getInsertTextFormat());
            assertNull(item.getInsertTextMode());
            assertEquals(MarkupKind.PLAINTEXT, item.getDocumentation().getRight().getKind());
        }
    }

    @Test
    void pageOfARule() throws IOException {
        try (Writer writer = Writer.in(folder)) {
            CompletionItem item = writer.inHotfix("allow no-ti|").item("no-title");
            assertEquals(
                    "A hotfix with files has no title.",
                    item.getDocumentation().getRight().getValue());
            item.setData(new JsonPrimitive((String) item.getData()));
            CompletionItem resolved = resolved(writer, item);
            assertEquals(
                    RulePages.page("no-title"), resolved.getDocumentation().getRight().getValue());
            CompletionItem other = writer.inHotfix("restart |").item("none");
            assertNull(resolved(writer, other).getDocumentation());
        }
    }

    private static CompletionItem resolved(Writer writer, CompletionItem item) {
        return Editor.get(
                writer.editor().server().getTextDocumentService().resolveCompletionItem(item));
    }

    @Test
    void lastDayOfASuppression() throws IOException {
        LocalDate before = LocalDate.now().plusYears(1);
        try (Writer writer = Writer.in(folder)) {
            String day = writer.inHotfix("allow no-title \"not yet\" until |").labels();
            LocalDate after = LocalDate.now().plusYears(1);
            assertTrue(List.of(before.toString(), after.toString()).contains(day), day);
            assertEquals("until " + day, writer.inHotfix("allow no-title \"not yet\" |").labels());
        }
    }

    @Test
    void blanksForIndentationAskForNothing() throws IOException {
        try (Writer writer = Writer.in(folder)) {
            writer.inHotfix("|");
            assertEquals(List.of(), afterBlank(writer));
            writer.inHotfix("restart |");
            assertEquals(List.of("required", "possible", "none"), afterBlank(writer));
        }
    }

    private static List<String> afterBlank(Writer writer) {
        CompletionParams parameters =
                new CompletionParams(
                        writer.editor().document("new.hotfix"),
                        writer.position(),
                        new CompletionContext(CompletionTriggerKind.TriggerCharacter, " "));
        return Editor.get(writer.editor().server().getTextDocumentService().completion(parameters))
                .getRight()
                .getItems()
                .stream()
                .map(CompletionItem::getLabel)
                .toList();
    }

    @Test
    void longListsAreCut() throws IOException {
        try (Writer writer = Writer.in(folder)) {
            StringBuilder many = new StringBuilder();
            for (int i = 1000; i < 1300; i++) {
                many.append("hotfix h").append(i).append(" {}\n");
            }
            writer.editor().open("many.hotfix", many.toString());
            CompletionList list = writer.inHotfix("replaces h|").asks();
            assertEquals(200, list.getItems().size());
            assertTrue(list.isIncomplete());
            assertEquals("h1199", list.getItems().getLast().getLabel());
            CompletionList rest = writer.inHotfix("replaces h12|").asks();
            assertEquals(100, rest.getItems().size());
            assertFalse(rest.isIncomplete());
        }
    }
}
