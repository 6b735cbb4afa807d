package org.hotfixworkbench.dsl.ide.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/** What is between a pair of braces, or a whole file. */
public final class Block {

    private final Region region;
    private final @Nullable Statement head;
    private final int start;
    private int end = Integer.MAX_VALUE;
    private final List<Statement> statements = new ArrayList<>();

    Block(Region region, @Nullable Statement head, int start) {
        this.region = region;
        this.head = head;
        this.start = start;
    }

    /** What it is. */
    public Region region() {
        return region;
    }

    /** What stands before its braces; null for a file. */
    public @Nullable Statement head() {
        return head;
    }

    /** Where it begins, what stands before its braces included. */
    public int start() {
        Statement before = head;
        return before == null ? start : before.start();
    }

    /** Where it ends; beyond the text when its end is missing. */
    public int end() {
        return end;
    }

    void close(int offset) {
        end = offset;
    }

    /** What is in it, in order. */
    public List<Statement> statements() {
        return statements;
    }

    /** The clauses or rows with a first word. */
    public List<Statement> all(String key) {
        return statements.stream().filter(it -> it.is(key)).toList();
    }

    /** The last clause with a first word. */
    public Optional<Statement> find(String key) {
        return all(key).stream().reduce((one, other) -> other);
    }

    /** What it is in; null for a file. */
    public @Nullable Block parent() {
        Statement before = head;
        return before == null ? null : before.owner();
    }

    /** The innermost block of a kind that it is in, or itself. */
    public Optional<Block> enclosing(Region kind) {
        for (Block block = this; block != null; block = block.parent()) {
            if (block.region == kind) {
                return Optional.of(block);
            }
        }
        return Optional.empty();
    }

    /** A value of what stands before its braces. */
    public Optional<String> value(Cell cell) {
        Statement before = head;
        return before == null ? Optional.empty() : before.value(cell);
    }

    @Override
    public String toString() {
        return region + " " + head;
    }
}
