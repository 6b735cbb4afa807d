package org.hotfixworkbench.exporters;

import java.util.List;
import java.util.Optional;
import org.hotfixworkbench.exporters.csv.CsvExporter;
import org.hotfixworkbench.exporters.json.JsonExporter;
import org.hotfixworkbench.exporters.xmi.XmiExporter;

/** The formats that there are. */
public final class Exporters {

    /** All formats, in the order in which they are listed to users. */
    public static final List<Exporter> ALL =
            List.of(new XmiExporter(), new JsonExporter(), new CsvExporter());

    private Exporters() {}

    /** The names of all formats, in the same order. */
    public static List<String> ids() {
        return ALL.stream().map(Exporter::id).toList();
    }

    /** The format with a name; empty when there is none. */
    public static Optional<Exporter> byId(String id) {
        return ALL.stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
