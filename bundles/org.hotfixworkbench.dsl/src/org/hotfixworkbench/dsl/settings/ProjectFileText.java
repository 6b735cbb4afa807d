package org.hotfixworkbench.dsl.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.rules.Severity;

/**
 * The text of a project file that is made to say something else. What it says already stays as it
 * is written; what is new is laid out as the rest is.
 */
public final class ProjectFileText {

    private static final String INDENT = "    ";

    private String text;
    private Json.Obj root;

    private ProjectFileText(String text) throws SettingsException {
        this.text = text;
        this.root = parse(text);
    }

    /**
     * The text that states what is wanted, and no more.
     *
     * @param text the text as it is; blank when there is none
     * @throws SettingsException when the text is no JSON object
     */
    public static String stating(String text, ProjectFile wanted) throws SettingsException {
        ProjectFileText result = new ProjectFileText(text.isBlank() ? "{}\n" : text);
        result.stateAll(wanted);
        return result.text;
    }

    private static Json.Obj parse(String text) throws SettingsException {
        SettingsFile file = SettingsFile.of(ProjectFile.NAME, text);
        if (file.root() instanceof Json.Obj object) {
            return object;
        }
        file.members(file.root(), "a project file");
        file.requireNoProblem();
        throw new IllegalStateException("an object that is none");
    }

    private void stateAll(ProjectFile wanted) throws SettingsException {
        state(wanted.profile().map(it -> quoted(it.label())), root, ProjectFileReader.PROFILE);
        TreeSet<String> rules = new TreeSet<>(wanted.severities().keySet());
        if (value(root, ProjectFileReader.SEVERITIES) instanceof Json.Obj stated) {
            stated.members().forEach(it -> rules.add(it.name()));
        }
        for (String rule : rules) {
            Severity severity = wanted.severities().get(rule);
            String label = severity == null ? null : quoted(severity.label());
            state(Optional.ofNullable(label), ProjectFileReader.SEVERITIES, rule);
        }
        BuildSettings build = wanted.build();
        String section = ProjectFileReader.BUILD;
        state(build.onSave().map(String::valueOf), section, ProjectFileReader.ON_SAVE);
        state(build.out().map(ProjectFileText::quoted), section, ProjectFileReader.OUT);
        state(build.to().map(ProjectFileText::list), section, ProjectFileReader.TO);
        state(build.profile().map(it -> quoted(it.label())), section, ProjectFileReader.PROFILE);
        state(
                wanted.formatOnSave().map(String::valueOf),
                ProjectFileReader.FORMAT,
                ProjectFileReader.ON_SAVE);
    }

    private static String list(List<String> words) {
        return words.stream()
                .map(ProjectFileText::quoted)
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String word) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    /** Makes a member say this, or not be there; its section comes and goes with it. */
    private void state(Optional<String> wanted, String section, String name)
            throws SettingsException {
        Json parent = value(root, section);
        if (parent == null && wanted.isPresent()) {
            insert(root, section, "{}");
            parent = value(root, section);
        }
        if (parent instanceof Json.Obj object) {
            boolean removed = state(wanted, object, name);
            if (removed && object.members().size() == 1) {
                state(Optional.empty(), root, section);
            }
        }
    }

    /** Whether the member was there and is not any more. */
    private boolean state(Optional<String> wanted, Json.Obj object, String name)
            throws SettingsException {
        Json stated = value(object, name);
        if (wanted.isEmpty()) {
            if (stated != null) {
                remove(object, name);
            }
            return stated != null;
        }
        if (stated == null) {
            insert(object, name, wanted.get());
        } else if (!compact(stated).equals(compact(read(wanted.get())))) {
            replace(stated.offset(), stated.end(), wanted.get());
        }
        return false;
    }

    private static @Nullable Json value(Json.Obj object, String name) {
        return object.members().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .map(Json.Member::value)
                .orElse(null);
    }

    private static Json read(String value) throws SettingsException {
        return parse("{\"value\":" + value + "}").members().getFirst().value();
    }

    /** What a value says, however it is laid out. */
    private static String compact(Json value) {
        return switch (value) {
            case Json.Obj object ->
                    object.members().stream()
                            .map(it -> quoted(it.name()) + ":" + compact(it.value()))
                            .collect(Collectors.joining(",", "{", "}"));
            case Json.Arr array ->
                    array.values().stream()
                            .map(ProjectFileText::compact)
                            .collect(Collectors.joining(",", "[", "]"));
            case Json.Str word -> quoted(word.value());
            case Json.Other other -> other.text();
        };
    }

    private void remove(Json.Obj object, String name) throws SettingsException {
        List<Json.Member> members = object.members();
        int index = members.stream().map(Json.Member::name).toList().indexOf(name);
        if (members.size() == 1) {
            replace(object.offset(), object.end(), "{}");
        } else if (index == 0) {
            replace(members.get(0).offset(), members.get(1).offset(), "");
        } else {
            replace(members.get(index - 1).value().end(), members.get(index).value().end(), "");
        }
    }

    private void insert(Json.Obj object, String name, String value) throws SettingsException {
        String member = quoted(name) + ": " + value;
        if (object.members().isEmpty()) {
            String outer = indentAt(object.offset());
            boolean single = object != root && !isSpread(root);
            replace(
                    object.offset(),
                    object.end(),
                    single
                            ? "{ " + member + " }"
                            : "{" + newline() + outer + unit() + member + newline() + outer + "}");
            return;
        }
        int at = object.members().getLast().value().end();
        String gap =
                isSpread(object) ? newline() + indentAt(object.members().getLast().offset()) : " ";
        replace(at, at, "," + gap + member);
    }

    /** Whether the last member begins a line. */
    private boolean isSpread(Json.Obj object) {
        int last = object.members().getLast().offset();
        return text.substring(lineStart(last), last).isBlank() && lineStart(last) > 0;
    }

    private int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    /** The white space that the line begins with. */
    private String indentAt(int offset) {
        int start = lineStart(offset);
        int end = start;
        while (end < offset && " \t".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return text.substring(start, end);
    }

    /** How far a member stands to the right of its object. */
    private String unit() {
        String first = root.members().isEmpty() ? "" : indentAt(root.members().get(0).offset());
        return first.isEmpty() ? INDENT : first;
    }

    private String newline() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    private void replace(int start, int end, String by) throws SettingsException {
        text = text.substring(0, start) + by + text.substring(end);
        root = parse(text);
    }
}
