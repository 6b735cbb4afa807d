package org.hotfixworkbench.dsl.ide.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the syntax of a clause into steps that know what may follow them. */
final class SyntaxReader {

    private static final Pattern PART =
            Pattern.compile("\\[|]|, \\.\\.\\.|\"[A-Z]+\"|[^\\s\\[\\],]+");

    private final Form form;
    private final Matcher parts;
    private boolean more;
    private int values;

    /** A stretch of the syntax: how it may begin and end, and whether it may be left out. */
    private record Stretch(List<Step> first, List<Step> last, boolean optional) {

        static final Stretch EMPTY = new Stretch(List.of(), List.of(), true);

        static Stretch of(Step step) {
            return new Stretch(List.of(step), List.of(step), false);
        }

        Stretch then(Stretch next) {
            last.forEach(it -> it.follow(next.first));
            return new Stretch(
                    optional ? joined(first, next.first) : first,
                    next.optional ? joined(last, next.last) : next.last,
                    optional && next.optional);
        }

        Stretch left() {
            return new Stretch(first, last, true);
        }

        private static List<Step> joined(List<Step> one, List<Step> other) {
            List<Step> joined = new ArrayList<>(one);
            joined.addAll(other);
            return joined;
        }
    }

    private SyntaxReader(Form form) {
        this.form = form;
        this.parts = PART.matcher(form.syntax());
        this.more = parts.find();
    }

    /** Gives the form its steps. */
    static void read(Form form) {
        Stretch whole = new SyntaxReader(form).sequence();
        whole.last.forEach(Step::end);
        form.begin(whole.first);
    }

    private Stretch sequence() {
        List<Stretch> read = new ArrayList<>();
        while (more && !parts.group().equals("]")) {
            String part = parts.group();
            more = parts.find();
            if (part.equals("[")) {
                read.add(sequence().left());
                more = parts.find();
            } else if (part.startsWith(",")) {
                repeat(read);
            } else {
                read.add(Stretch.of(step(part)));
            }
        }
        return read.stream().reduce(Stretch.EMPTY, Stretch::then);
    }

    /** What repeats is the value before the comma, with what may be left out behind it. */
    private void repeat(List<Stretch> read) {
        Stretch unit = read.removeLast();
        if (unit.optional && !read.isEmpty()) {
            unit = read.removeLast().then(unit);
        }
        Stretch comma = Stretch.of(new Step(form, ",", null));
        unit.then(comma);
        comma.then(unit);
        read.add(unit);
    }

    private Step step(String part) {
        String name = part.replace("\"", "");
        boolean value = Character.isUpperCase(name.charAt(0));
        return value
                ? new Step(form, null, form.parameters().get(values++))
                : new Step(form, part, null);
    }
}
