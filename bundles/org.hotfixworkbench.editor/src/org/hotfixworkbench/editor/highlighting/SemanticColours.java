package org.hotfixworkbench.editor.highlighting;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.BadPositionCategoryException;
import org.eclipse.jface.text.DefaultPositionUpdater;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.swt.widgets.Display;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.highlighting.SemanticTokensReader.Word;
import org.hotfixworkbench.editor.server.Answers;
import org.hotfixworkbench.editor.viewers.ViewerFollower;

/**
 * Lays the colours of what the server knows over those of the scanner. Words move with the text
 * until the server has answered again, so that nothing flickers while typing.
 */
public final class SemanticColours extends ViewerFollower implements ITextPresentationListener {

    private static final String CATEGORY = "org.hotfixworkbench.editor.semantic";

    private @Nullable IDocument document;
    private final DefaultPositionUpdater updater = new DefaultPositionUpdater(CATEGORY);
    private List<Coloured> words = List.of();

    /** A word that moves with its text. */
    private static final class Coloured extends Position {

        private final Style style;
        private final int font;

        Coloured(Word word) {
            super(word.start(), word.length());
            style = word.style();
            font = word.font();
        }

        boolean looksLike(Coloured other) {
            return offset == other.offset
                    && length == other.length
                    && style == other.style
                    && font == other.font;
        }
    }

    @Override
    protected void installed(ITextViewer viewer) {
        if (viewer instanceof TextViewer text) {
            text.addTextPresentationListener(this);
        }
    }

    @Override
    protected void uninstalled(ITextViewer viewer) {
        if (viewer instanceof TextViewer text) {
            text.removeTextPresentationListener(this);
        }
        forget();
    }

    @Override
    protected void refresh(ITextViewer viewer, String uri) {
        SemanticTokensLegend legend =
                EditorPlugin.connection()
                        .capabilities()
                        .map(it -> it.getSemanticTokensProvider())
                        .map(it -> it.getLegend())
                        .orElse(null);
        if (legend == null) {
            return;
        }
        SemanticTokensParams params = new SemanticTokensParams(new TextDocumentIdentifier(uri));
        CompletableFuture<SemanticTokens> answer =
                EditorPlugin.connection()
                        .request(
                                server ->
                                        server.getTextDocumentService().semanticTokensFull(params));
        Answers.show(
                answer,
                Display.getDefault(),
                tokens -> {
                    if (shows(uri)) {
                        show(viewer, new SemanticTokensReader(legend), tokens.getData());
                    }
                });
    }

    private void show(ITextViewer viewer, SemanticTokensReader reader, List<Integer> data) {
        IDocument shown = viewer.getDocument();
        List<Coloured> before = words;
        try {
            List<Coloured> now = reader.read(shown, data).stream().map(Coloured::new).toList();
            forget();
            shown.addPositionCategory(CATEGORY);
            shown.addPositionUpdater(updater);
            document = shown;
            for (Coloured word : now) {
                shown.addPosition(CATEGORY, word);
            }
            words = now;
        } catch (BadLocationException | BadPositionCategoryException e) {
            return; // the text has changed since; the next answer is on its way
        }
        repaint(viewer, before);
    }

    /** From the first to the last word that looks different. */
    private void repaint(ITextViewer viewer, List<Coloured> before) {
        int same = 0;
        while (same < before.size()
                && same < words.size()
                && before.get(same).looksLike(words.get(same))) {
            same++;
        }
        int last = before.size();
        int lastNow = words.size();
        while (last > same
                && lastNow > same
                && before.get(last - 1).looksLike(words.get(lastNow - 1))) {
            last--;
            lastNow--;
        }
        List<Coloured> changed = new ArrayList<>(before.subList(same, last));
        changed.addAll(words.subList(same, lastNow));
        int length = viewer.getDocument().getLength();
        int start = changed.stream().mapToInt(Position::getOffset).min().orElse(length);
        int end =
                Math.min(
                        length,
                        changed.stream().mapToInt(it -> it.offset + it.length).max().orElse(0));
        if (start < end && viewer instanceof TextViewer text) {
            text.invalidateTextPresentation(start, end - start);
        }
    }

    private void forget() {
        words = List.of();
        IDocument old = document;
        document = null;
        if (old != null) {
            old.removePositionUpdater(updater);
            try {
                old.removePositionCategory(CATEGORY);
            } catch (BadPositionCategoryException e) {
                EditorPlugin.log().error("Positions of words are lost", e);
            }
        }
    }

    @Override
    public void applyTextPresentation(TextPresentation presentation) {
        IRegion extent = presentation.getExtent();
        int end = extent.getOffset() + extent.getLength();
        for (Coloured word : words) {
            if (!word.isDeleted
                    && word.length > 0
                    && word.offset >= extent.getOffset()
                    && word.offset + word.length <= end) {
                presentation.mergeStyleRange(
                        LexicalColours.range(
                                word.style.attribute(word.font),
                                word.offset,
                                word.offset + word.length));
            }
        }
    }
}
