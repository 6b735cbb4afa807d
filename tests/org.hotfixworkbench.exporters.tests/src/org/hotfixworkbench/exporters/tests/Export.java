package org.hotfixworkbench.exporters.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hotfixworkbench.exporters.Exporters;
import org.hotfixworkbench.exporters.ModelWriter;
import org.hotfixworkbench.exporters.OutputFolder;
import org.hotfixworkbench.model.Element;

/** Exports elements as the command line does, and reads what came out. */
final class Export {

    private static final Map<String, String> FILES =
            Map.of("xmi", "servicing.xmi", "json", "servicing.json", "csv", "entries.csv");

    private Export() {}

    /** The text of the only file of a format. */
    static String text(String format, Path folder, List<? extends Element> elements)
            throws IOException {
        return Files.readString(file(format, folder, elements));
    }

    /** The only file of a format. */
    static Path file(String format, Path folder, List<? extends Element> elements)
            throws IOException {
        try (OutputFolder output = OutputFolder.open(folder)) {
            try (ModelWriter writer = Exporters.byId(format).orElseThrow().open(output)) {
                for (Element element : elements) {
                    writer.write(element);
                }
            }
            output.commit();
        }
        return folder.resolve(FILES.get(format));
    }
}
