package org.hotfixworkbench.exporters;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hotfixworkbench.exporters.csaf.CsafExporter;
import org.hotfixworkbench.exporters.csv.CsvExporter;
import org.hotfixworkbench.exporters.cyclonedx.CycloneDxExporter;
import org.hotfixworkbench.exporters.html.HtmlExporter;
import org.hotfixworkbench.exporters.json.JsonExporter;
import org.hotfixworkbench.exporters.markdown.MarkdownExporter;
import org.hotfixworkbench.exporters.oval.OvalExporter;
import org.hotfixworkbench.exporters.parquet.ParquetExporter;
import org.hotfixworkbench.exporters.pkgproperties.PkgPropertiesExporter;
import org.hotfixworkbench.exporters.sqlite.SqliteExporter;
import org.hotfixworkbench.exporters.tables.TablesExporter;
import org.hotfixworkbench.exporters.wsus.WsusExporter;
import org.hotfixworkbench.exporters.xmi.XmiExporter;

/** The formats that there are. */
public final class Exporters {

    /** The word for all formats. */
    public static final String EVERY = "all";

    /** All formats, in the order in which they are listed to users. */
    public static final List<Format> ALL =
            List.of(
                    XmiExporter.FORMAT,
                    JsonExporter.FORMAT,
                    CsvExporter.FORMAT,
                    TablesExporter.FORMAT,
                    SqliteExporter.FORMAT,
                    ParquetExporter.FORMAT,
                    OvalExporter.FORMAT,
                    CsafExporter.FORMAT,
                    WsusExporter.FORMAT,
                    PkgPropertiesExporter.FORMAT,
                    CycloneDxExporter.FORMAT,
                    HtmlExporter.FORMAT,
                    MarkdownExporter.FORMAT);

    /** What is written when nothing is chosen: the model for programs, scripts and spreadsheets. */
    public static final List<Format> DEFAULT =
            List.of(XmiExporter.FORMAT, JsonExporter.FORMAT, CsvExporter.FORMAT);

    private Exporters() {}

    /** The format with a name; empty when there is none. */
    public static Optional<Format> byId(String id) {
        return ALL.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The names of all formats. */
    public static List<String> ids() {
        return ALL.stream().map(Format::id).toList();
    }

    /**
     * What a user has chosen.
     *
     * @param ids names of formats; {@value #EVERY} is all of them
     * @param options values by {@code format.option}
     * @throws IllegalArgumentException when there is no such format, option or value, or the format
     *     of an option is not among those chosen; the message is for the user
     */
    public static List<FormatChoice> choose(Collection<String> ids, Map<String, String> options) {
        Set<Format> formats = formats(ids);
        Map<String, Map<String, String>> values = new TreeMap<>();
        options.forEach(
                (key, value) -> {
                    int dot = key.indexOf('.');
                    String id = dot < 0 ? key : key.substring(0, dot);
                    if (dot < 0 || formats.stream().noneMatch(it -> it.id().equals(id))) {
                        throw new IllegalArgumentException(
                                key + " is no option of a format that is written");
                    }
                    values.computeIfAbsent(id, it -> new TreeMap<>())
                            .put(key.substring(dot + 1), value);
                });
        return formats.stream()
                .map(it -> new FormatChoice(it, values.getOrDefault(it.id(), Map.of())))
                .toList();
    }

    private static Set<Format> formats(Collection<String> ids) {
        Set<Format> chosen = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        for (String id : ids) {
            if (id.equals(EVERY)) {
                chosen.addAll(ALL);
            } else {
                byId(id).ifPresentOrElse(chosen::add, () -> unknown.add(id));
            }
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "unknown format "
                            + String.join(", ", unknown)
                            + "; there are "
                            + String.join(", ", ids()));
        }
        return chosen;
    }
}
