package org.hotfixworkbench.dsl.ide.clauses;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** Takes the tokens of a text one after the other until it knows what is around a position. */
final class CursorFinder {

    private final String text;
    private final int offset;
    private final Tree tree = new Tree();
    private Typed typed;
    private boolean hidden;

    CursorFinder(String text, int offset) {
        this.text = text;
        this.offset = offset;
        this.typed = Typed.at(text, offset);
    }

    Cursor find(ICompositeNode root) {
        boolean newLine = true;
        Found found = null;
        for (ILeafNode leaf : root.getLeafNodes()) {
            int start = leaf.getOffset();
            int end = leaf.getEndOffset();
            if (leaf.isHidden()) {
                hidden |= isInComment(start, end);
                newLine |= text.substring(start, end).indexOf('\n') >= 0;
                continue;
            }
            if (start == end) {
                continue;
            }
            Token token = new Token(start, text.substring(start, end), newLine);
            newLine = false;
            quoted(token);
            if (found == null && token.offset() >= typed.start()) {
                found = here();
            }
            if (token.end() <= typed.start() || token.offset() >= typed.end()) {
                tree.add(token);
            }
            if (found != null && tree.isOutside() && token.offset() >= typed.end()) {
                break;
            }
        }
        return cursor(found == null ? here() : found);
    }

    /** A position in quotes is in the text; one directly behind it is nowhere. */
    private void quoted(Token token) {
        if (!token.isText() || offset <= token.offset() || offset > token.end()) {
            return;
        }
        if (offset < token.end() || token.isOpenText()) {
            hidden |= token.text().startsWith("\"\"\"");
            typed = Typed.in(token, offset);
        } else {
            hidden = true;
        }
    }

    private boolean isInComment(int start, int end) {
        return offset > start
                && (offset < end || offset == end && text.startsWith("//", start))
                && (text.startsWith("//", start) || text.startsWith("/*", start));
    }

    /** What is open when the position is reached. */
    private record Found(Place place, Block block) {}

    private Found here() {
        return new Found(tree.place(before().isBlank()), tree.block());
    }

    /** What is before the position on its line. */
    private String before() {
        int lineStart = text.lastIndexOf('\n', typed.start() - 1) + 1;
        return text.substring(lineStart, typed.start());
    }

    private Cursor cursor(Found found) {
        String before = before();
        int lineEnd = text.indexOf('\n', typed.end());
        String behind = text.substring(typed.end(), lineEnd < 0 ? text.length() : lineEnd).strip();
        boolean last =
                behind.isEmpty()
                        || behind.startsWith("}")
                        || behind.startsWith("//")
                        || behind.startsWith("/*");
        String indent = before.substring(0, before.length() - before.stripLeading().length());
        Place place = hidden ? new Place.Nowhere() : found.place;
        return new Cursor(place, found.block, typed, last, indent);
    }
}
