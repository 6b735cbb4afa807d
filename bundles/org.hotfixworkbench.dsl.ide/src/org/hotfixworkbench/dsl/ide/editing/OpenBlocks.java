package org.hotfixworkbench.dsl.ide.editing;

import java.util.List;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The blocks that are open at a place, whether the text around it makes sense or not.
 *
 * @param blocks the blocks, the outermost first
 * @param inText whether the place is in a comment or a text, where braces mean nothing
 */
record OpenBlocks(@NonNull List<Block> blocks, boolean inText) {

    /** A level of indentation. */
    private static final String INDENT = "    ";

    /**
     * A block.
     *
     * @param kind what it is
     * @param head the words before its brace
     * @param brace where that is
     */
    record Block(@NonNull BlockKind kind, @NonNull List<String> head, int brace) {}

    /** Copies the list. */
    OpenBlocks {
        blocks = List.copyOf(blocks);
    }

    /** The blocks that are open at a place. */
    static OpenBlocks at(String text, int offset) {
        BlockScanner scanner = new BlockScanner(text);
        scanner.scan(offset);
        return new OpenBlocks(scanner.open(), scanner.isInside(offset));
    }

    int depth() {
        return blocks.size();
    }

    /** The innermost block; null for none. */
    @Nullable
    Block innermost() {
        return blocks.isEmpty() ? null : blocks.getLast();
    }

    /** What a line begins with that is so many levels deep. */
    static String indentation(int depth) {
        return INDENT.repeat(Math.max(0, depth));
    }
}
