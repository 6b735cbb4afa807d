package org.hotfixworkbench.exporters.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hotfixworkbench.exporters.ExportFinding;
import org.hotfixworkbench.exporters.Exporters;
import org.hotfixworkbench.exporters.FormatChoice;
import org.hotfixworkbench.model.Element;

/** The files of a format that writes more than one. */
final class FolderTree {

    private FolderTree() {}

    /** The texts of all files below a folder, by their paths. */
    static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file));
            }
        }
        return files;
    }

    /** Writes elements in a format with some options, "name=value" each. */
    static List<ExportFinding> write(
            String format, Path folder, List<? extends Element> elements, String... options)
            throws IOException {
        Map<String, String> values = new TreeMap<>();
        for (String option : options) {
            values.put(option.split("=", 2)[0], option.split("=", 2)[1]);
        }
        return Exported.write(
                new FormatChoice(Exporters.byId(format).orElseThrow(), values), folder, elements);
    }

    /** What the findings say, "element: message". */
    static List<String> messages(List<ExportFinding> findings) {
        return findings.stream().map(it -> it.element() + ": " + it.message()).toList();
    }
}
