package org.hotfixworkbench.importers.machines;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotfixworkbench.importers.text.DelimitedText;

/**
 * The instances of Win32_QuickFixEngineering that {@code wmic qfe} and {@code Get-HotFix} print, as
 * a table, as a list or as CSV. Names of properties are never translated.
 *
 * @param updates in order
 */
record QuickFixText(List<Update> updates) {

    private static final String ID = "hotfixid";
    private static final List<String> COMPUTER =
            List.of("csname", "pscomputername", "source", "node");

    private static final Pattern PROPERTY =
            Pattern.compile("^\\s*([A-Za-z_]{2,40})\\s*[=:]\\s*(.*)$");

    /** What a cell of the column HotFixID looks like, in a table whose columns are not aligned. */
    private static final Pattern NUMBER = Pattern.compile("(?i)\\b(?:KB|Q)\\d{5,8}\\b");

    /**
     * An update.
     *
     * @param line where it is printed, from 1
     * @param computer the name of the machine; "" when none is printed
     * @param name the HotFixID
     */
    record Update(int line, String computer, String name) {}

    /** Whether a line names the property. */
    static boolean namesProperty(String line) {
        return line.toLowerCase(Locale.ROOT).contains(ID);
    }

    /** Reads any of the forms; without updates when it is none of them. */
    static QuickFixText of(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!namesProperty(line)) {
                continue;
            }
            if (PROPERTY.matcher(line).matches() && !line.contains(",")) {
                return ofList(lines);
            }
            List<String> rest = new ArrayList<>(lines.subList(i, lines.size()));
            return new QuickFixText(
                    line.indexOf(',') >= 0 || line.indexOf(';') >= 0 || line.indexOf('\t') >= 0
                            ? ofDelimited(rest, i)
                            : ofColumns(rest, i));
        }
        return new QuickFixText(List.of());
    }

    /** An instance ends where a property comes that it has already. */
    private static QuickFixText ofList(List<String> lines) {
        List<Update> updates = new ArrayList<>();
        Map<String, String> instance = new LinkedHashMap<>();
        int at = 0;
        for (int i = 0; i < lines.size(); i++) {
            Matcher property = PROPERTY.matcher(lines.get(i));
            if (!property.matches()) {
                continue;
            }
            String name = property.group(1).toLowerCase(Locale.ROOT);
            if (instance.containsKey(name)) {
                add(instance, at, updates);
                instance.clear();
            }
            instance.put(name, property.group(2).strip());
            at = name.equals(ID) ? i + 1 : at;
        }
        add(instance, at, updates);
        return new QuickFixText(updates);
    }

    private static void add(Map<String, String> instance, int line, List<Update> updates) {
        String id = instance.getOrDefault(ID, "");
        if (!id.isEmpty()) {
            String computer =
                    COMPUTER.stream()
                            .map(it -> instance.getOrDefault(it, ""))
                            .filter(it -> !it.isEmpty())
                            .findFirst()
                            .orElse("");
            updates.add(new Update(line, computer, id));
        }
    }

    private static List<Update> ofDelimited(List<String> lines, int before) {
        DelimitedText table = DelimitedText.of(lines);
        int id = table.column(ID);
        int computer = table.column(COMPUTER.toArray(String[]::new));
        List<Update> updates = new ArrayList<>();
        for (DelimitedText.Row row : table.rows()) {
            if (!row.cell(id).isEmpty() && !row.cell(id).equalsIgnoreCase(ID)) {
                updates.add(new Update(before + row.line(), row.cell(computer), row.cell(id)));
            }
        }
        return updates;
    }

    private static List<Update> ofColumns(List<String> lines, int before) {
        String header = lines.getFirst().toLowerCase(Locale.ROOT);
        int id = header.indexOf(ID);
        int computer = -1;
        for (String name : COMPUTER) {
            computer = computer < 0 ? wordIndex(header, name) : computer;
        }
        List<Update> updates = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            String cell = cellAt(line, id);
            if (UpdateName.parse(cell).isEmpty()) {
                Matcher number = NUMBER.matcher(line);
                cell = number.find() ? number.group() : cell;
            }
            boolean rule = cell.chars().allMatch(it -> it == '-');
            boolean again = namesProperty(line);
            if (!rule && !again && cell.chars().anyMatch(Character::isLetterOrDigit)) {
                updates.add(new Update(before + i + 1, cellAt(line, computer), cell));
            }
        }
        return updates;
    }

    private static int wordIndex(String header, String name) {
        Matcher word = Pattern.compile("\\b" + name + "\\b").matcher(header);
        return word.find() ? word.start() : -1;
    }

    /** The cell that begins at a column and ends before two blanks. */
    private static String cellAt(String line, int column) {
        if (column < 0 || column >= line.length() || Character.isWhitespace(line.charAt(column))) {
            return "";
        }
        int end = line.indexOf("  ", column);
        return line.substring(column, end < 0 ? line.length() : end).strip();
    }
}
