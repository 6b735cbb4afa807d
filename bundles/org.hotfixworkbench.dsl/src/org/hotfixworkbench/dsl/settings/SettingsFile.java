package org.hotfixworkbench.dsl.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
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
            return new SettingsFile(name, SourceReader.read(new SourceFile(path, name)));
        } catch (SourceReader.UnreadableException e) {
            throw new SettingsException(List.of(e.problem()));
        }
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
        boolean single = words.size() == 1;
        String choices = single ? "always " + words.getFirst() : "one of " + Words.or(words);
        if (member.value() instanceof Json.Str text && words.contains(text.value())) {
            return Optional.of(text.value());
        }
        String found =
                switch (member.value()) {
                    case Json.Str text ->
                            "'" + text.value() + "'" + (single ? "" : hint(text.value(), words));
                    case Json.Other other -> other.text();
                    default -> "this";
                };
        report(member.value().offset(), "'" + member.name() + "' is " + choices + ", not " + found);
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
