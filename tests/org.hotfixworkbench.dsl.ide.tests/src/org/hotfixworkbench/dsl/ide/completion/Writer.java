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

    /** What a hotfix has when the bar is in it. */
    Writer inHotfix(String... lines) {
        return writes("new.hotfix", "hotfix fix {\n" + indented("    ", lines) + "}\n");
    }

    /** A payload of two products, with a package for x86. */
    Writer inPayload(String... lines) {
        return writes("new.hotfix", PAYLOAD.formatted(indented("        ", lines).stripTrailing()));
    }

    /** Another package in that payload, for x64; it has a copy for 32-bit programs. */
    Writer inPackage(String... lines) {
        String rows =
                "    file Credssp.dll 6.0.6001.22765 16,384 2010-09-16 16:04 x86\n"
                        + indented("            ", lines);
        return inPayload("package x64 {", rows.stripTrailing(), "}");
    }

    private static final String PAYLOAD =
            """
            hotfix fix {
                applies to WindowsVista, WindowsServer2008
                payload NT6_0 {
                    package x86 {
                        file Credssp.dll 6.0.6001.22765 16,384 2010-09-16 16:04 x86
                        file Credssp.dll 6.0.6002.22489 16,384 2010-09-16 17:44 x86
                        file Tspkg.mof - 964 2010-03-04 06:05 -
                        mum Update.mum 2,590 2010-09-17 07:35
                        manifest x86_microsoft-windows-security-credssp_31bf3856ad364e35_\
            6.0.6001.22765_none_c405fb88bad9b9de 12,936 2010-09-16 16:22
                    }
            %s
                }
            }
            """;

    /** What a machine has. */
    Writer inMachine(String... lines) {
        return writes("new.machine", "machine m {\n" + indented("    ", lines) + "}\n");
    }

    private static String indented(String indent, String... lines) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            text.append(indent).append(line).append('\n');
        }
        return text.toString();
    }

    /** Opens a text, the bar in it being the cursor. The one before it is closed. */
    Writer writes(String name, String textWithBar) {
        if (!file.isEmpty()) {
            editor.close(file);
        }
        file = name;
        offset = textWithBar.indexOf('|');
        editor.open(name, textWithBar.replace("|", ""));
        return this;
    }

    /** Goes to another place in the text. */
    Writer at(int place) {
        offset = place;
        return this;
    }

    /** The place of a position in the text. */
    int offset(Position position) {
        return Positions.offset(new LineIndex(editor.text(file)), position);
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
