package org.hotfixworkbench.editor.format;

import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.lsp4j.DocumentOnTypeFormattingOptions;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.widgets.Display;
import org.eclipse.text.edits.MalformedTreeException;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.documents.Positions;
import org.hotfixworkbench.editor.edits.TextEdits;
import org.hotfixworkbench.editor.preferences.EditorPreferences;
import org.hotfixworkbench.editor.server.Answers;
import org.hotfixworkbench.editor.viewers.ViewerFollower;

/** Lets the server align the row above when Return is typed, and what else it does while typing. */
public final class FormatWhileTyping extends ViewerFollower implements IDocumentListener {

    private @Nullable IDocument document;

    @Override
    protected void refresh(ITextViewer viewer, String uri) {
        Display.getDefault()
                .asyncExec(
                        () -> {
                            if (shows(uri) && viewer.getDocument() != document) {
                                listen(viewer.getDocument());
                            }
                        });
    }

    @Override
    protected void uninstalled(ITextViewer viewer) {
        listen(null);
    }

    private void listen(@Nullable IDocument next) {
        IDocument before = document;
        if (before != null) {
            before.removeDocumentListener(this);
        }
        document = next;
        if (next != null) {
            next.addDocumentListener(this);
        }
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // afterwards is soon enough
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        String text = event.getText();
        if (text == null || text.isEmpty() || event.getLength() > 0 || !isTyped(text)) {
            return;
        }
        String trigger = text.startsWith("\r") ? "\n" : text.substring(0, 1);
        IDocument changed = event.getDocument();
        long stamp = event.getModificationStamp();
        String uri = uri();
        // After the event: only then do all listeners, the sender among them, know the change.
        Display.getDefault()
                .asyncExec(
                        () -> ask(changed, uri, stamp, event.getOffset() + caret(text), trigger));
    }

    /** Where the caret is in what was inserted: a closing brace may have come below it. */
    private static int caret(String text) {
        int second = text.indexOf('\n', text.startsWith("\r") ? 2 : 1);
        return second < 0 ? text.length() : second;
    }

    private static boolean isTyped(String text) {
        String first = text.startsWith("\r") ? "\n" : text.substring(0, 1);
        Optional<DocumentOnTypeFormattingOptions> options =
                EditorPlugin.connection()
                        .capabilities()
                        .map(it -> it.getDocumentOnTypeFormattingProvider());
        return text.strip().length() <= 1
                && EditorPreferences.formatsWhileTyping()
                && options.filter(
                                it ->
                                        first.equals(it.getFirstTriggerCharacter())
                                                || it.getMoreTriggerCharacter() != null
                                                        && it.getMoreTriggerCharacter()
                                                                .contains(first))
                        .isPresent();
    }

    private void ask(IDocument changed, String uri, long stamp, int offset, String trigger) {
        if (!shows(uri) || stamp(changed) != stamp) {
            return;
        }
        try {
            DocumentOnTypeFormattingParams params =
                    new DocumentOnTypeFormattingParams(
                            new TextDocumentIdentifier(uri),
                            Formatting.OPTIONS,
                            Positions.of(changed, offset),
                            trigger);
            Answers.show(
                    EditorPlugin.connection()
                            .request(
                                    server ->
                                            server.getTextDocumentService()
                                                    .onTypeFormatting(params)),
                    Display.getDefault(),
                    edits -> apply(changed, stamp, List.copyOf(edits)));
        } catch (BadLocationException e) {
            return; // the text has changed since
        }
    }

    private static long stamp(IDocument document) {
        return ((IDocumentExtension4) document).getModificationStamp();
    }

    private static void apply(IDocument document, long stamp, List<TextEdit> edits) {
        if (stamp(document) == stamp) {
            try {
                TextEdits.apply(document, edits);
            } catch (BadLocationException | MalformedTreeException e) {
                EditorPlugin.log().error("Cannot align the text", e);
            }
        }
    }
}
