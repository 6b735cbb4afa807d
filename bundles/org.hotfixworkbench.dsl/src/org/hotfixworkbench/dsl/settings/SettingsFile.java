package org.hotfixworkbench.dsl.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.core.text.Suggestions;
import org.hotfixworkbench.dsl.check.LineIndex;
import org.hotfixworkbench.dsl.check.Span;
import org.hotfixworkbench.dsl.compile.InputProblem;
import org.hotfixworkbench.dsl.compile.SourceFile;
import org.hotfixworkbench.dsl.compile.SourceReader;

/** A JSON file that is being read: collects what is wrong with it, each with its place. */
public final class SettingsFile {

    private final String name;
    private final LineIndex lines;
    private final Json root;
    private final List<InputProblem> problems = new ArrayList<>();

    private SettingsFile(String name, String text) throws SettingsException {
        this.name = name;
        this.lines = new LineIndex(text);
        try {
            root = JsonReader.read(text);
        } catch (JsonReader.MalformedException e) {
            throw new SettingsException(
                    List.of(problem(e.offset(), String.valueOf(e.getMessage()))));
        }
    }

    /**
     * Reads a file.
     *
     * @param name the file as messages name it
     */
    public static SettingsFile read(Path path, String name) throws SettingsException {
        try {
            return of(name, SourceReader.read(new SourceFile(path, name)));
        } catch (SourceReader.UnreadableException e) {
            throw new SettingsException(List.of(e.problem()));
        }
    }

    /**
     * Reads a text.
     *
     * @param name the file as messages name it
     */
    public static SettingsFile of(String name, String text) throws SettingsException {
        return new SettingsFile(name, text);
    }

    /** The whole value. */
    public Json root() {
        return root;
    }

    /** Notes what is wrong at a place. */
    public void report(int offset, String message) {
        problems.add(problem(offset, message));
    }

    private InputProblem problem(int offset, String message) {
        Span span = lines.span(offset, 0);
        return new InputProblem(name + ":" + span.line() + ":" + span.column(), message);
    }

    /** Ends the reading. */
    public void requireNoProblem() throws SettingsException {
        if (!problems.isEmpty()) {
            throw new SettingsException(problems);
        }
    }

    /** The members of an object, each name once; none when it is no object. */
    public List<Json.Member> members(Json value, String what) {
        if (!(value instanceof Json.Obj object)) {
            report(value.offset(), what + " has to be an object: { ... }");
            return List.of();
        }
        Set<String> seen = new HashSet<>();
        List<Json.Member> members = new ArrayList<>();
        for (Json.Member member : object.members()) {
            if (seen.add(member.name())) {
                members.add(member);
            } else {
                report(member.offset(), "'" + member.name() + "' has been stated before");
            }
        }
        return members;
    }

    /** The word of a member, when it is one of those that there are. */
    public Optional<String> choice(Json.Member member, List<String> words) {
        return choice(member.value(), "'" + member.name() + "'", words);
    }

    private Optional<String> choice(Json value, String what, List<String> words) {
        boolean single = words.size() == 1;
        String choices = single ? "always " + words.getFirst() : "one of " + Words.or(words);
        if (value instanceof Json.Str text && words.contains(text.value())) {
            return Optional.of(text.value());
        }
        String found =
                value instanceof Json.Str text && !single
                        ? found(value) + hint(text.value(), words)
                        : found(value);
        report(value.offset(), what + " is " + choices + ", not " + found);
        return Optional.empty();
    }

    private static String found(Json value) {
        return switch (value) {
            case Json.Str text -> "'" + text.value() + "'";
            case Json.Other other -> other.text();
            default -> "this";
        };
    }

    /**
     * The words of a member that lists some, each once.
     *
     * @param words those that there are
     */
    public Optional<List<String>> choices(Json.Member member, List<String> words) {
        if (!(member.value() instanceof Json.Arr array) || array.values().isEmpty()) {
            report(
                    member.value().offset(),
                    "'" + member.name() + "' has to be a list of some of " + Words.or(words));
            return Optional.empty();
        }
        Set<String> chosen = new LinkedHashSet<>();
        for (Json value : array.values()) {
            choice(value, "each of '" + member.name() + "'", words).ifPresent(chosen::add);
        }
        return Optional.of(List.copyOf(chosen));
    }

    /** The value of a member that is true or false. */
    public Optional<Boolean> flag(Json.Member member) {
        String found = found(member.value());
        if (member.value() instanceof Json.Other && Set.of("true", "false").contains(found)) {
            return Optional.of("true".equals(found));
        }
        report(member.value().offset(), "'" + member.name() + "' is true or false, not " + found);
        return Optional.empty();
    }

    /** The value of a member that is a text. */
    public Optional<String> text(Json.Member member) {
        if (member.value() instanceof Json.Str text) {
            return Optional.of(text.value());
        }
        report(
                member.value().offset(),
                "'" + member.name() + "' is a text, not " + found(member.value()));
        return Optional.empty();
    }

    /** Reports a name that means nothing here. */
    public void unknown(Json.Member member, List<String> names) {
        report(
                member.offset(),
                "'" + member.name() + "' means nothing here" + hint(member.name(), names));
    }

    private static String hint(String word, List<String> words) {
        return Suggestions.nearest(word, words).map(it -> "; did you mean " + it + "?").orElse("");
    }
}
