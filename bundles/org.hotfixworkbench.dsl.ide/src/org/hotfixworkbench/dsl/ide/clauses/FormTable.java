package org.hotfixworkbench.dsl.ide.clauses;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/** Reads {@code clauses.txt}, whose head says what it looks like. */
final class FormTable {

    private static final Pattern VALUE = Pattern.compile("[A-Z]+");

    private final List<Form> forms = new ArrayList<>();
    private List<Region> regions = List.of();
    private String syntax = "";
    private String meaning = "";
    private boolean repeatable;
    private @Nullable Region opens;
    private final List<String> template = new ArrayList<>();
    private final List<String> values = new ArrayList<>();

    private FormTable() {}

    static List<Form> read(String text) {
        FormTable table = new FormTable();
        text.lines().forEach(table::line);
        table.finish();
        return table.forms;
    }

    private void line(String line) {
        if (line.isEmpty() || line.startsWith("//")) {
            return;
        }
        if (line.startsWith("# ")) {
            finish();
            regions = Arrays.stream(line.substring(2).split(" ")).map(Region::of).toList();
        } else if (line.startsWith("  ")) {
            detail(line.substring(2));
        } else {
            finish();
            syntax = line;
        }
    }

    private void detail(String detail) {
        if (detail.startsWith("= ") || detail.startsWith("+ ")) {
            meaning = detail.substring(2);
            repeatable = detail.startsWith("+");
        } else if (detail.startsWith("opens ")) {
            opens = Region.of(detail.substring(6));
        } else if (detail.startsWith(">")) {
            template.add(detail.substring(Math.min(2, detail.length())).stripTrailing());
        } else {
            values.add(detail);
        }
    }

    private void finish() {
        if (!syntax.isEmpty()) {
            for (Region region : regions) {
                Form.Entry entry =
                        new Form.Entry(
                                region,
                                syntax,
                                meaning,
                                repeatable,
                                opens,
                                String.join("\n", template));
                Form form = new Form(entry, parameters());
                SyntaxReader.read(form);
                forms.add(form);
            }
        }
        syntax = "";
        opens = null;
        template.clear();
        values.clear();
    }

    private List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>();
        Matcher places = VALUE.matcher(syntax);
        for (String value : values) {
            String[] parts = value.split(" ", 3);
            if (!places.find() || !places.group().equals(parts[0])) {
                throw new IllegalStateException(syntax + " has no " + parts[0] + " there");
            }
            parameters.add(
                    new Parameter(
                            parts[0],
                            places.start(),
                            parameters.size(),
                            Cell.of(parts[1]),
                            parts[2]));
        }
        if (places.find()) {
            throw new IllegalStateException(syntax + " has no line for " + places.group());
        }
        return parameters;
    }
}
