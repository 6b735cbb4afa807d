package org.hotfixworkbench.dsl.ide.clauses;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/** A clause, a row or an element: its syntax, and what it means. */
public final class Form {

    private final Entry entry;
    private final List<Parameter> parameters;
    private List<Step> first = List.of();

    /**
     * A form as the table has it.
     *
     * @param region where it stands
     * @param syntax words, values in capitals, and what may be left out in brackets
     * @param meaning what it means
     * @param repeatable whether it may stand more than once
     * @param opens what stands between its braces; null when it has none
     * @param template what is inserted for it; empty when it begins with a value
     */
    record Entry(
            Region region,
            String syntax,
            String meaning,
            boolean repeatable,
            @Nullable Region opens,
            String template) {}

    Form(Entry entry, List<Parameter> parameters) {
        this.entry = entry;
        this.parameters = List.copyOf(parameters);
    }

    /** Where it stands. */
    public Region region() {
        return entry.region();
    }

    /** Its syntax. */
    public String syntax() {
        return entry.syntax();
    }

    /** What it means. */
    public String meaning() {
        return entry.meaning();
    }

    /** Whether it may stand more than once. */
    public boolean repeatable() {
        return entry.repeatable();
    }

    /** What stands between its braces; null when it has none. */
    public @Nullable Region opens() {
        return entry.opens();
    }

    /** What is inserted for it, with places to fill in; empty when it begins with a value. */
    public String template() {
        return entry.template();
    }

    /** Its values, in their order. */
    public List<Parameter> parameters() {
        return parameters;
    }

    /** How it may begin. */
    public List<Step> first() {
        return first;
    }

    void begin(List<Step> steps) {
        first = List.copyOf(steps);
    }

    /** Forms with the same key say the same thing in another way. */
    public String key() {
        String syntax = syntax();
        int end = syntax.indexOf(' ');
        if (syntax.startsWith("not ")) {
            end = syntax.indexOf(' ', end + 1);
        }
        return end < 0 ? syntax : syntax.substring(0, end);
    }

    /** The words that it begins with: "applies to". */
    public String words() {
        StringBuilder words = new StringBuilder();
        for (String word : syntax().split(" ")) {
            if (!Character.isLowerCase(word.charAt(0))) {
                break;
            }
            words.append(words.isEmpty() ? "" : " ").append(word);
        }
        return words.toString();
    }

    @Override
    public String toString() {
        return syntax();
    }
}
