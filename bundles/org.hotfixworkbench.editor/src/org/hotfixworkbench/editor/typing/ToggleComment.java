package org.hotfixworkbench.editor.typing;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.edits.TextEdits;
import org.hotfixworkbench.editor.viewers.ActiveText;

/** Ctrl+/: makes the selected lines comments, or what they were before. */
public final class ToggleComment extends AbstractHandler {

    private static final String COMMENT = "//";

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        ActiveText.of(event)
                .filter(text -> text.editor().isEditable())
                .ifPresent(
                        text -> {
                            try {
                                TextEdits.apply(
                                        text.document(), edits(text.document(), text.selection()));
                            } catch (BadLocationException e) {
                                EditorPlugin.log().error("Cannot comment " + text.uri(), e);
                            }
                        });
        return null;
    }

    private static List<TextEdit> edits(IDocument document, ITextSelection selection)
            throws BadLocationException {
        int first = selection.getStartLine();
        int last = selection.getEndLine();
        // A selection that ends at the beginning of a line does not mean that line.
        if (last > first
                && document.getLineOffset(last) == selection.getOffset() + selection.getLength()) {
            last--;
        }
        List<Integer> lines = new ArrayList<>();
        int indent = Integer.MAX_VALUE;
        boolean comments = true;
        for (int line = first; line <= last; line++) {
            String text = text(document, line);
            if (!text.isBlank() || first == last) {
                lines.add(line);
                indent = Math.min(indent, indent(text));
                comments &= text.strip().startsWith(COMMENT);
            }
        }
        List<TextEdit> edits = new ArrayList<>();
        for (int line : lines) {
            edits.add(comments ? uncomment(document, line) : insert(line, indent, COMMENT + " "));
        }
        return edits;
    }

    private static TextEdit uncomment(IDocument document, int line) throws BadLocationException {
        String text = text(document, line);
        int start = indent(text);
        boolean blank = text.startsWith(COMMENT + " ", start);
        int end = start + COMMENT.length() + (blank ? 1 : 0);
        return new TextEdit(new Range(new Position(line, start), new Position(line, end)), "");
    }

    private static TextEdit insert(int line, int character, String text) {
        Position place = new Position(line, character);
        return new TextEdit(new Range(place, place), text);
    }

    private static String text(IDocument document, int line) throws BadLocationException {
        IRegion region = document.getLineInformation(line);
        return document.get(region.getOffset(), region.getLength());
    }

    private static int indent(String text) {
        return text.length() - text.stripLeading().length();
    }
}
