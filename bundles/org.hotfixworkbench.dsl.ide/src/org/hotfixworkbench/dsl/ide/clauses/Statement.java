package org.hotfixworkbench.dsl.ide.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;

/** A clause, a row or an element as it is written, whole or not. */
public final class Statement {

    private final Block owner;
    private final int start;
    private int end;
    private final List<Match> matches = new ArrayList<>();
    private List<Step> at;
    private boolean broken;
    private @Nullable Block body;

    /**
     * A token at its place in the syntax.
     *
     * @param step the place
     * @param token the token
     */
    public record Match(@NonNull Step step, @NonNull Token token) {}

    Statement(Block owner, Token first) {
        this.owner = owner;
        this.start = first.offset();
        this.end = first.end();
        List<Step> possible = accepting(Forms.beginnings(owner.region()), first);
        this.at = possible;
        this.broken = possible.isEmpty();
        if (!broken) {
            matches.add(new Match(possible.getFirst(), first));
        }
    }

    /** The words of the language are themselves where they can be. */
    private static List<Step> accepting(List<Step> steps, Token token) {
        List<Step> words = new ArrayList<>(2);
        List<Step> values = new ArrayList<>(2);
        for (Step step : steps) {
            if (step.accepts(token, Forms.reserved())) {
                (step.word() == null ? values : words).add(step);
            }
        }
        return words.isEmpty() ? values : words;
    }

    /** What it is in. */
    public Block owner() {
        return owner;
    }

    /** What is between its braces; null when there are none. */
    public @Nullable Block body() {
        return body;
    }

    /** Where it begins. */
    public int start() {
        return start;
    }

    /** Where the last of it ends, its braces left out. */
    public int end() {
        return end;
    }

    /** Its tokens at their places. */
    public List<Match> matches() {
        return matches;
    }

    /** What may follow. */
    public List<Step> next() {
        if (broken) {
            return List.of();
        }
        List<Step> next = new ArrayList<>();
        for (Step step : at) {
            for (Step following : step.next()) {
                if (!next.contains(following)) {
                    next.add(following);
                }
            }
        }
        return next;
    }

    /** The places in the syntax that the last token may be at. */
    public List<Step> at() {
        return at;
    }

    /** Whether something in it is not understood. */
    boolean isBroken() {
        return broken;
    }

    void damage() {
        broken = true;
    }

    /** Whether nothing has to follow. */
    boolean isComplete() {
        return !broken && at.stream().anyMatch(Step::last);
    }

    boolean accepts(Token token) {
        return !broken && !accepting(next(), token).isEmpty();
    }

    void add(Token token) {
        List<Step> following = accepting(next(), token);
        matches.add(new Match(following.getFirst(), token));
        at = following;
        end = token.end();
    }

    /** Opens its braces. */
    Block open(Token brace) {
        Region region = at.isEmpty() ? null : at.getFirst().form().opens();
        Block opened = new Block(region == null ? Region.UNKNOWN : region, this, brace.offset());
        body = opened;
        return opened;
    }

    /** What clauses that say the same in other ways share: their first word. */
    public String key() {
        return matches.isEmpty() ? "" : matches.getFirst().step().form().key();
    }

    /** Whether it begins like a clause. */
    public boolean is(String key) {
        return key().equals(key);
    }

    /** The values of a kind, without dashes, as they are read. */
    public List<String> all(Cell cell) {
        return all(cell, Integer.MAX_VALUE);
    }

    /** The values of a kind before a position, without dashes, as they are read. */
    public List<String> all(Cell cell, int before) {
        List<String> found = new ArrayList<>();
        for (Match match : matches) {
            if (match.step().is(cell)
                    && match.token().offset() < before
                    && !match.token().is("-")) {
                found.add(match.token().read());
            }
        }
        return found;
    }

    /** The last value of a kind; empty also where it is a dash. */
    public Optional<String> value(Cell cell) {
        List<String> all = all(cell);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    @Override
    public String toString() {
        return matches.stream()
                .map(it -> it.token().text())
                .collect(java.util.stream.Collectors.joining(" "));
    }
}
