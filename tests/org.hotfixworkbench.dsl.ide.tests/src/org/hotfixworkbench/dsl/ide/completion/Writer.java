package org.hotfixworkbench.dsl.ide.completion;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.CompletionItemInsertTextModeSupportCapabilities;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.hotfixworkbench.dsl.check.LineIndex;
import org.hotfixworkbench.dsl.ide.server.Editor;
import org.hotfixworkbench.dsl.ide.server.Positions;

/** Somebody who writes a text and asks at a bar in it what is proposed. */
public final class Writer implements AutoCloseable {

    private final Editor editor;
    private String file = "";
    private int offset;

    private Writer(Editor editor) {
        this.editor = editor;
    }

    /** Starts in a folder with an editor that can do everything. */
    public static Writer in(Path folder) throws IOException {
        return in(folder, capabilities(true));
    }

    /** Starts in a folder with an editor. */
    public static Writer in(Path folder, ClientCapabilities capabilities) throws IOException {
        Writer writer = new Writer(Editor.on(folder, capabilities));
        writer.others();
        return writer;
    }

    /** The other files of the folder, in memory. */
    private void others() {
        editor.open(
                "others.hotfix",
                """
                hotfix lsa-update "LSA leaks handles" {
                    article KB2393802
                }
                hotfix "two words" {
                }
                hotfix kerberos-pac "Remote Assistance across forests" {
                }
                """);
        editor.open(
                "lab.machine",
                """
                machine lab-win7 "The machine of the lab" {
                    runs Windows7 SP1 x64
                }
                machine till {
                }
                """);
    }

    static ClientCapabilities capabilities(boolean snippets) {
        CompletionItemCapabilities item = new CompletionItemCapabilities(snippets);
        item.setDocumentationFormat(List.of(MarkupKind.MARKDOWN));
        item.setInsertTextModeSupport(
                new CompletionItemInsertTextModeSupportCapabilities(
                        List.of(InsertTextMode.AsIs, InsertTextMode.AdjustIndentation)));
        TextDocumentClientCapabilities document = new TextDocumentClientCapabilities();
        document.setCompletion(new CompletionCapabilities(item));
        ClientCapabilities capabilities = Editor.capabilities();
        capabilities.setTextDocument(document);
        return capabilities;
    }

    public Editor editor() {
        return editor;
    }

    /** Opens a text, the bar in it being the cursor. */
    Writer writes(String name, String textWithBar) {
        file = name;
        offset = textWithBar.indexOf('|');
        editor.open(name, textWithBar.replace("|", ""));
        return this;
    }

    Position position() {
        return Positions.position(new LineIndex(editor.text(file)), offset);
    }

    CompletionList asks() {
        return Editor.get(
                        editor.server()
                                .getTextDocumentService()
                                .completion(
                                        new CompletionParams(editor.document(file), position())))
                .getRight();
    }

    /** The proposals, one a line: label, detail, and what is inserted when it is not the label. */
    String proposals() {
        StringBuilder lines = new StringBuilder();
        for (CompletionItem item : asks().getItems()) {
            lines.append(item.getLabel());
            if (item.getDetail() != null) {
                lines.append(" : ").append(item.getDetail());
            }
            String text = item.getTextEdit().getLeft().getNewText();
            if (!text.equals(item.getLabel())) {
                lines.append(" -> ").append(text);
            }
            lines.append('\n');
        }
        return lines.toString();
    }

    /** The labels, with a comma between them. */
    String labels() {
        return String.join(", ", asks().getItems().stream().map(CompletionItem::getLabel).toList());
    }

    CompletionItem item(String label) {
        return asks().getItems().stream()
                .filter(it -> it.getLabel().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not among " + labels()));
    }

    /** The text with a proposal in it. */
    String with(String label) {
        return Editor.applied(editor.text(file), List.of(item(label).getTextEdit().getLeft()));
    }

    @Override
    public void close() {
        editor.close();
    }
}
