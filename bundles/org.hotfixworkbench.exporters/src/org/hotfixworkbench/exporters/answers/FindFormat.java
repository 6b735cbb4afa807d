package org.hotfixworkbench.exporters.answers;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.find.FoundRow;
import org.hotfixworkbench.core.supersedence.ReplacementView;
import org.hotfixworkbench.core.supersedence.ReplacementViews;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.value.FileVersion;

/** The forms of what {@code find} prints. */
public enum FindFormat {
    /** A table for people. */
    TEXT,
    /** An object with an array of rows. */
    JSON,
    /** A line for each row, RFC 4180. */
    CSV;

    /** How many successors a cell of the table names. */
    private static final int NAMED = 2;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Prints rows. */
    public void write(List<FoundFile> found, Appendable out, boolean styled) throws IOException {
        switch (this) {
            case TEXT -> table(found, out, styled);
            case JSON -> out.append(json(found));
            default -> csv(found, out);
        }
    }

    private static void table(List<FoundFile> found, Appendable out, boolean styled)
            throws IOException {
        TextTable table =
                new TextTable(
                        "NAME",
                        "VERSION",
                        "ARCH",
                        "LEVEL",
                        "BRANCH",
                        "NEWEST",
                        "HOTFIX",
                        "ARTICLE",
                        "REPLACED BY",
                        "SOURCE");
        for (FoundFile it : found) {
            FoundRow row = it.row();
            table.add(
                    row.name(),
                    text(row.version()),
                    architecture(row),
                    text(row.level()),
                    text(row.branch()),
                    it.newest().map(newest -> newest ? "yes" : "no").orElse("-"),
                    row.hotfix(),
                    text(row.article()),
                    successors(it),
                    row.source().toString());
        }
        table.print(out, styled);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }

    /** With the machine that it is for, where that is another one: a 32-bit copy. */
    private static String architecture(FoundRow row) {
        if (row.architecture() == Architecture.UNSTATED) {
            return "-";
        }
        boolean copy = row.target() != row.architecture() && row.target() != Architecture.UNSTATED;
        return row.architecture().getLiteral() + (copy ? " on " + row.target().getLiteral() : "");
    }

    private static String successors(FoundFile found) {
        List<ReplacementViews.Successor> all = found.successors();
        if (all.isEmpty()) {
            return "-";
        }
        String named =
                all.stream()
                        .limit(NAMED)
                        .map(
                                it ->
                                        it.kind() == ReplacementView.Kind.BY_FILES
                                                ? it.name() + " (by files)"
                                                : it.name())
                        .collect(Collectors.joining(", "));
        String more = all.size() > NAMED ? " and " + (all.size() - NAMED) + " more" : "";
        List<String> names = all.stream().map(ReplacementViews.Successor::name).toList();
        List<String> latest = found.latest();
        if (latest.isEmpty() || names.containsAll(latest)) {
            return named + more;
        }
        String last = latest.size() == 1 ? latest.getFirst() : latest.size() + " newest ones";
        return named + more + ", now " + last;
    }

    private static String json(List<FoundFile> found) throws IOException {
        StringBuilder text = new StringBuilder();
        JsonWriter json = AnswerJson.to(text);
        json.beginObject().name("rows").beginArray();
        for (FoundFile it : found) {
            write(json, it);
        }
        json.endArray().endObject();
        return text.append('\n').toString();
    }

    private static void write(JsonWriter json, FoundFile found) throws IOException {
        FoundRow row = found.row();
        json.beginObject();
        json.name("kind").value(kind(row));
        json.name("name").value(row.name());
        json.name("version").value(string(row.version()));
        json.name("architecture").value(literal(row.architecture()));
        json.name("package").value(literal(row.target()));
        json.name("build").value(build(row));
        json.name("level").value(row.level());
        json.name("branch").value(row.branch());
        Optional<Boolean> newest = found.newest();
        json.name("newest").value(newest.isPresent() ? newest.get() : null);
        json.name("hotfix").value(row.hotfix());
        json.name("article").value(string(row.article()));
        json.name("replacedBy").beginArray();
        for (ReplacementViews.Successor it : found.successors()) {
            json.beginObject();
            json.name("hotfix").value(it.name());
            json.name("kind").value(it.kind().label());
            json.endObject();
        }
        json.endArray();
        json.name("latest").beginArray();
        for (String name : found.latest()) {
            json.value(name);
        }
        json.endArray();
        json.name("file").value(row.source().file());
        json.name("line").value(row.source().line());
        json.endObject();
    }

    private static void csv(List<FoundFile> found, Appendable out) throws IOException {
        out.append(
                "kind,name,version,architecture,package,build,level,branch,newest,hotfix,article,"
                        + "replacedBy,latest,file,line\n");
        for (FoundFile it : found) {
            FoundRow row = it.row();
            CsvLine line = new CsvLine();
            line.add(kind(row)).add(row.name()).add(string(row.version()));
            line.add(literal(row.architecture())).add(literal(row.target()));
            line.add(build(row)).add(row.level()).add(row.branch());
            line.add(it.newest().map(Object::toString).orElse(null));
            line.add(row.hotfix()).add(string(row.article()));
            line.add(
                    it.successors().stream()
                            .map(ReplacementViews.Successor::name)
                            .collect(Collectors.joining(" ")));
            line.add(String.join(" ", it.latest()));
            line.add(row.source().file()).add(String.valueOf(row.source().line()));
            out.append(line.toString()).append('\n');
        }
    }

    private static String kind(FoundRow row) {
        return row.kind().name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String string(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String literal(Architecture architecture) {
        return architecture == Architecture.UNSTATED ? null : architecture.getLiteral();
    }

    private static @Nullable String build(FoundRow row) {
        FileVersion version = row.version();
        return version == null
                ? null
                : version.major() + "." + version.minor() + "." + version.build();
    }
}
