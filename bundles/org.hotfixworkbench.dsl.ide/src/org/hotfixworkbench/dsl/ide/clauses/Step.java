package org.hotfixworkbench.dsl.ide.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;

/** A word or a value at its place in the syntax of a clause, and what may follow it. */
public final class Step {

    private final Form form;
    private final @Nullable String word;
    private final @Nullable Parameter parameter;
    private List<Step> next = new ArrayList<>();
    private boolean last;

    Step(Form form, @Nullable String word, @Nullable Parameter parameter) {
        this.form = form;
        this.word = word;
        this.parameter = parameter;
    }

    /** The clause. */
    public Form form() {
        return form;
    }

    /** The word of the language; null for a value. */
    public @Nullable String word() {
        return word;
    }

    /** The value; null for a word of the language. */
    public @Nullable Parameter parameter() {
        return parameter;
    }

    /** Whether it is a value of some kind. */
    public boolean is(Cell cell) {
        return parameter != null && parameter.cell() == cell;
    }

    /** Whether it is a word of the language. */
    public boolean is(String text) {
        return text.equals(word);
    }

    /** What may follow. */
    public List<Step> next() {
        return next;
    }

    /** Whether nothing has to follow. */
    public boolean last() {
        return last;
    }

    void follow(List<Step> steps) {
        for (Step step : steps) {
            if (!next.contains(step)) {
                next.add(step);
            }
        }
    }

    void end() {
        last = true;
    }

    /** A condition is one of the clauses for conditions. */
    void replaceConditions(List<Step> conditions) {
        next = replacedConditions(next, conditions);
    }

    static List<Step> replacedConditions(List<Step> steps, List<Step> conditions) {
        List<Step> replaced = new ArrayList<>();
        for (Step step : steps) {
            if (step.is(Cell.CONDITION)) {
                replaced.addAll(conditions);
            } else {
                replaced.add(step);
            }
        }
        return replaced;
    }

    boolean accepts(Token token, Set<String> reserved) {
        return word != null
                ? token.is(word)
                : parameter != null && parameter.cell().accepts(token, reserved);
    }

    @Override
    public String toString() {
        Parameter value = parameter;
        return value == null ? String.valueOf(word) : value.label();
    }
}
