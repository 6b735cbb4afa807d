package org.hotfixworkbench.importers.machines;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.importers.text.DelimitedText;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.value.Architectures;

/**
 * The fields that {@code systeminfo} prints, whatever the language: labels are translated, but
 * their order is not, nor are the forms of the version, of the system type and of numbered lists.
 *
 * @param fields in order; each has a line that begins with a label and a colon
 */
record SystemInfoText(List<Field> fields) {

    private static final Pattern LABEL =
            Pattern.compile("^\\S[^:\\uFF1A]{0,80}?\\s*[:\\uFF1A](.*)$");
    private static final Pattern ENTRY =
            Pattern.compile("^\\s*\\[(\\d{1,4})]\\s*[:\\uFF1A]\\s*(.*)$");

    /** {@code 6.1.7601 Service Pack 1 Build 7601}: the build stands twice in it. */
    private static final Pattern VERSION =
            Pattern.compile(
                    "^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{3,5})(?=\\s)(.{0,80}?)(?<!\\d)\\3\\s*$");

    private static final Pattern PACK = Pattern.compile("(?<!\\d)([1-9])(?!\\d)");
    private static final Pattern PROCESSOR =
            Pattern.compile("(?i)\\b(x86|x64|amd64|ia-?64|itanium|arm64|arm)\\b");

    /**
     * A field.
     *
     * @param line where it begins, from 1
     * @param value what stands behind the label
     * @param more lines that belong to it, numbered entries included
     */
    record Field(int line, String value, List<String> more) {

        /** The value with its continuation lines; {@code joint} goes between them. */
        String joined(String joint) {
            StringBuilder all = new StringBuilder(value.strip());
            for (String next : more) {
                if (ENTRY.matcher(next).matches()) {
                    break;
                }
                all.append(joint).append(next.strip());
            }
            return all.toString().strip();
        }

        /** The numbered entries, without their numbers. */
        List<Entry> entries() {
            List<Entry> entries = new ArrayList<>();
            for (int i = 0; i < more.size(); i++) {
                Matcher entry = ENTRY.matcher(more.get(i));
                if (entry.matches()) {
                    entries.add(new Entry(line + i + 1, entry.group(2).strip()));
                }
            }
            return entries;
        }
    }

    /**
     * A numbered line.
     *
     * @param line where it stands, from 1
     * @param text without the number
     */
    record Entry(int line, String text) {}

    /** Reads the list that systeminfo prints, or the table of {@code systeminfo /fo csv}. */
    static SystemInfoText of(List<String> lines) {
        int first = 0;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        return first < lines.size() && lines.get(first).startsWith("\"")
                ? ofTable(DelimitedText.of(lines))
                : ofList(lines);
    }

    private static SystemInfoText ofList(List<String> lines) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher label = LABEL.matcher(line);
            if (!line.startsWith("[") && label.matches()) {
                fields.add(new Field(i + 1, label.group(1), new ArrayList<>()));
            } else if (!fields.isEmpty()) {
                fields.getLast().more().add(line);
            }
        }
        return new SystemInfoText(fields);
    }

    private static SystemInfoText ofTable(DelimitedText table) {
        List<Field> fields = new ArrayList<>();
        if (!table.rows().isEmpty()) {
            DelimitedText.Row row = table.rows().getFirst();
            for (String cell : row.cells()) {
                List<String> parts = List.of(cell.split(",\\s*(?=\\[\\d+])", -1));
                fields.add(new Field(row.line(), parts.getFirst(), parts.subList(1, parts.size())));
            }
        }
        return new SystemInfoText(fields);
    }

    /** The index of the field with the version of the system; -1 when there is none. */
    private int versionField() {
        for (int i = 0; i < fields.size(); i++) {
            if (version(fields.get(i)) != null) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable Installation version(Field field) {
        for (String joint : List.of("", " ")) {
            Matcher version = VERSION.matcher(field.joined(joint));
            if (version.matches()) {
                Matcher pack = PACK.matcher(version.group(4));
                return new Installation(
                        Integer.parseInt(version.group(1)),
                        Integer.parseInt(version.group(2)),
                        Integer.parseInt(version.group(3)),
                        pack.find() ? Integer.parseInt(pack.group(1)) : 0);
            }
        }
        return null;
    }

    /** What is installed; null when no version is printed. */
    @Nullable
    Installation installation() {
        int index = versionField();
        return index < 0 ? null : version(fields.get(index));
    }

    /** The version as it is printed. */
    String printedVersion() {
        int index = versionField();
        return index < 0 ? "" : fields.get(index).joined(" ");
    }

    /** The name of the system, which is printed before its version. */
    String systemName() {
        int index = versionField();
        return index < 1 ? "" : fields.get(index - 1).joined(" ");
    }

    /** The name of the machine, which is printed before that of the system. */
    String hostName() {
        int index = versionField();
        return index < 2 ? "" : fields.get(index - 2).joined("");
    }

    /** The type of the system, between its version and the first numbered list. */
    Architecture architecture() {
        Architecture found = Architecture.UNSTATED;
        for (int i = versionField() + 1; i > 0 && i < fields.size(); i++) {
            Field field = fields.get(i);
            if (!field.entries().isEmpty()) {
                break;
            }
            String value = field.joined(" ");
            Matcher processor = PROCESSOR.matcher(value);
            if (processor.find()) {
                found = Architectures.parse(processor.group(1)).orElse(found);
                if (value.contains("PC")) {
                    return found;
                }
            }
        }
        return found;
    }

    /** The field that lists the updates; null when there is none. */
    @Nullable
    Field updates() {
        for (Field field : fields) {
            for (Entry entry : field.entries()) {
                if (UpdateName.parse(entry.text()).isPresent()) {
                    return field;
                }
            }
        }
        return null;
    }
}
