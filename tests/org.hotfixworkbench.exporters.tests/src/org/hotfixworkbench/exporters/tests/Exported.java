package org.hotfixworkbench.exporters.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hotfixworkbench.exporters.Export;
import org.hotfixworkbench.exporters.ExportFinding;
import org.hotfixworkbench.exporters.Exporters;
import org.hotfixworkbench.exporters.FormatChoice;
import org.hotfixworkbench.exporters.ModelWriter;
import org.hotfixworkbench.exporters.OutputFolder;
import org.hotfixworkbench.model.Element;

/** Exports elements as the command line does, and reads what came out. */
public final class Exported {

    private static final Map<String, String> FILES =
            Map.of(
                    "xmi", "servicing.xmi",
                    "json", "servicing.json",
                    "csv", "entries.csv",
                    "tables", "tables/entry.csv",
                    "sqlite", "servicing.sqlite",
                    "parquet", "parquet/entry.parquet",
                    "oval", "oval.xml");

    private Exported() {}

    /** The text of the only file of a format. */
    public static String text(String format, Path folder, List<? extends Element> elements)
            throws IOException {
        return Files.readString(file(format, folder, elements));
    }

    /** Writes elements in a format, and tells what it did not accept. */
    static List<ExportFinding> write(
            FormatChoice choice, Path folder, List<? extends Element> elements) throws IOException {
        List<ExportFinding> findings = new ArrayList<>();
        try (OutputFolder output = OutputFolder.open(folder)) {
            Export export = new Export(output, choice, findings::add);
            try (ModelWriter writer = choice.format().exporter().open(export)) {
                for (Element element : elements) {
                    writer.write(element);
                }
                writer.finish();
            }
            output.commit();
        }
        return findings;
    }

    /** The only file of a format. */
    static Path file(String format, Path folder, List<? extends Element> elements)
            throws IOException {
        write(FormatChoice.of(Exporters.byId(format).orElseThrow()), folder, elements);
        return folder.resolve(FILES.get(format));
    }
}
