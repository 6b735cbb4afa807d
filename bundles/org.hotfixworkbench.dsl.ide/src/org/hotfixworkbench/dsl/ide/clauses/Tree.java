package org.hotfixworkbench.dsl.ide.clauses;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/** The blocks and clauses of a text as far as they have come in. */
final class Tree {

    private final Block document = new Block(Region.DOCUMENT, null, 0);
    private Block block = document;
    private @Nullable Statement statement;
    private boolean afterComma;

    /** The innermost open block. */
    Block block() {
        return block;
    }

    /** Whether all braces are closed. */
    boolean isOutside() {
        return block == document && statement == null;
    }

    void add(Token token) {
        if (token.is("{")) {
            open(token);
        } else if (token.is("}")) {
            close(token);
        } else {
            word(token);
        }
        afterComma = token.is(",");
    }

    private void open(Token brace) {
        Statement head = statement;
        if (head == null) {
            head = new Statement(block, brace);
            block.statements().add(head);
        } else if (head.accepts(brace)) {
            head.add(brace);
        }
        block = head.open(brace);
        statement = null;
    }

    private void close(Token brace) {
        Block outer = block.parent();
        if (outer != null) {
            block.close(brace.end());
            block = outer;
        }
        statement = null;
    }

    private void word(Token token) {
        Statement current = statement;
        boolean fresh = token.first() && !afterComma;
        boolean starts = Forms.starts(block.region(), token.text());
        boolean over = fresh && !block.region().isList() && (starts || isOver(current));
        if (current != null && !over && current.accepts(token)) {
            current.add(token);
        } else if (fresh && !starts && leave(token)) {
            begin(token);
        } else if (current == null || starts || fresh || block.region().isList()) {
            begin(token);
        } else {
            current.damage();
        }
    }

    private static boolean isOver(@Nullable Statement current) {
        return current != null && (current.isComplete() || current.isBroken());
    }

    private void begin(Token token) {
        Statement begun = new Statement(block, token);
        block.statements().add(begun);
        statement = begun;
    }

    /** Whether a word at the beginning of a line shows that a closing brace is missing. */
    private boolean leave(Token token) {
        for (Block outer = block.parent(); outer != null; outer = outer.parent()) {
            if (Forms.starts(outer.region(), token.text())) {
                while (block != outer) {
                    block.close(token.offset());
                    Block next = block.parent();
                    block = next == null ? document : next;
                }
                return true;
            }
        }
        return false;
    }

    /**
     * What can be written behind what has come in.
     *
     * @param freshLine whether that is on a new line
     */
    Place place(boolean freshLine) {
        Statement current = statement;
        boolean fresh = freshLine && !afterComma;
        boolean list = block.region().isList();
        if (block.region() == Region.UNKNOWN) {
            return new Place.Nowhere();
        }
        if (current == null || fresh && (!list || current.isComplete())) {
            return new Place.Beginning(block);
        }
        if (current.isBroken()) {
            return new Place.Nowhere();
        }
        List<Step> next = new ArrayList<>(current.next());
        if (list && current.isComplete()) {
            next.addAll(Forms.beginnings(block.region()));
        }
        return new Place.Within(current, current.at(), next);
    }
}
