package org.hotfixworkbench.dsl.formatting;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.hotfixworkbench.dsl.formatting.HiddenText.Comment;

/** Writes what stands between two tokens: blanks, line breaks, and the comments in their places. */
final class GapText {

    private static final String INDENT = "    ";

    private final HiddenText content;
    private final boolean undefined;
    private final @Nullable ISemanticRegion previous;
    private final @Nullable ISemanticRegion next;
    private final String commentIndent;
    private final String indent;
    private final StringBuilder text = new StringBuilder();

    private GapText(
            HiddenText content, @Nullable IHiddenRegion hidden, int commentDepth, int depth) {
        this.content = content;
        this.undefined = hidden == null || hidden.isUndefined();
        this.previous = hidden == null ? null : hidden.getPreviousSemanticRegion();
        this.next = hidden == null ? null : hidden.getNextSemanticRegion();
        this.commentIndent = INDENT.repeat(commentDepth);
        this.indent = INDENT.repeat(depth);
    }

    /**
     * Takes a place between two tokens.
     *
     * @param commentDepth of the comments there
     * @param depth of the token that follows
     */
    static GapText of(IHiddenRegion hidden, int commentDepth, int depth) {
        return new GapText(HiddenText.of(hidden.getText()), hidden, commentDepth, depth);
    }

    /** Writes a file that holds comments at most. */
    static String ofEmptyFile(String text) {
        return new GapText(HiddenText.of(text), null, 0, 0).write(Gap.NONE, true);
    }

    /** Returns whether a comment follows the previous token on its line. */
    boolean hasTrailingComment() {
        return previous != null
                && !content.comments().isEmpty()
                && content.comments().get(0).linesBefore() == 0;
    }

    /** Returns the text. */
    String write(Gap gap, boolean endsFile) {
        boolean broken = previous == null;
        boolean lineComment = false;
        for (Comment comment : content.comments()) {
            broken |= moveTo(comment);
            text.append(comment.indented(commentIndent));
            lineComment = comment.endsLine();
        }
        if (next == null) {
            boolean empty = previous == null && text.isEmpty();
            return text.append(endsFile && !empty ? "\n" : "").toString();
        }
        if (content.comments().isEmpty()) {
            blanks(gap);
        } else if (lineComment || gap.minLines() > 0 && (!broken || content.linesAfter() > 0)) {
            lines(gap, Math.max(1, Math.min(gap.maxLines(), content.linesAfter())));
        } else {
            text.append(' ');
        }
        return text.toString();
    }

    /** Moves to a comment; returns whether it is on a line of its own. */
    private boolean moveTo(Comment comment) {
        int lines = comment.linesBefore();
        if (lines == 0) {
            text.append(previous == null && text.isEmpty() ? "" : " ");
            return false;
        }
        boolean start = text.isEmpty();
        if (previous != null || !start) {
            boolean blockStart = start && Layout.keyword(previous).equals("{");
            text.append(blockStart || lines == 1 ? "\n" : "\n\n");
        }
        text.append(commentIndent);
        return true;
    }

    private void blanks(Gap gap) {
        if (previous == null) {
            return;
        }
        int lines = undefined ? gap.newLines() : gap.lines(content.linesAfter());
        if (Layout.keyword(previous).equals("{")) {
            lines = Math.min(1, lines);
        }
        if (lines == 0) {
            text.append(" ".repeat(gap.blanks()));
        } else {
            lines(gap, lines);
        }
    }

    private void lines(Gap gap, int count) {
        boolean blockEnd = Layout.keyword(next).equals("}");
        text.append("\n".repeat(blockEnd ? 1 : Math.max(1, count)));
        if (gap.wrapped()) {
            text.append(" ".repeat(gap.blanks()));
        } else {
            text.append(indent).append(gap.minLines() == 0 && gap.maxLines() == 0 ? INDENT : "");
        }
    }
}
