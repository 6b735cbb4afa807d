package org.hotfixworkbench.importers.machines;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.importers.ImportException;
import org.hotfixworkbench.importers.Imported;
import org.hotfixworkbench.importers.Imported.KeptText;
import org.hotfixworkbench.importers.Importer;
import org.hotfixworkbench.importers.Source;
import org.hotfixworkbench.importers.text.DelimitedText;
import org.hotfixworkbench.importers.text.SourceText;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.MachineFile;
import org.hotfixworkbench.model.ServicingFactory;
import org.hotfixworkbench.model.value.Architectures;
import org.hotfixworkbench.model.value.FileVersion;

/**
 * Reads tables of files with their versions: {@code name,path,version,arch} in any order, of which
 * the version and either the name or the path are needed.
 */
public final class FileListImporter implements Importer {

    private static final Pattern VERSION = Pattern.compile("(\\d+(?:[.,] ?\\d+){3})(?:\\s.*)?");

    @Override
    public String id() {
        return "files";
    }

    @Override
    public String description() {
        return "A table of the files of a machine and their versions, as CSV";
    }

    @Override
    public boolean recognises(Source source) {
        return Columns.of(DelimitedText.of(SourceText.head(source).lines())).isPresent();
    }

    private record Columns(int name, int path, int version, int architecture) {

        static Optional<Columns> of(DelimitedText table) {
            int name = table.column("name", "filename", "file", "file name");
            int path = table.column("path", "fullname", "filepath", "full name");
            int version = table.column("version", "fileversion", "file version");
            int architecture = table.column("arch", "architecture", "platform");
            return version < 0 || name < 0 && path < 0
                    ? Optional.empty()
                    : Optional.of(new Columns(name, path, version, architecture));
        }

        String name(DelimitedText.Row row) {
            String stated = row.cell(name).isEmpty() ? row.cell(path) : row.cell(name);
            return stated.substring(
                    Math.max(stated.lastIndexOf('\\'), stated.lastIndexOf('/')) + 1);
        }
    }

    @Override
    public Imported read(Source source, Catalog catalog) throws ImportException, IOException {
        DelimitedText table = DelimitedText.of(SourceText.of(source).lines());
        Columns columns =
                Columns.of(table)
                        .orElseThrow(
                                () ->
                                        new ImportException(
                                                1, "no columns name (or path) and version"));
        MachineBuilder builder = new MachineBuilder(MachineBuilder.nameOf(source));
        List<KeptText> kept = new ArrayList<>();
        Set<String> known = new LinkedHashSet<>();
        for (DelimitedText.Row row : table.rows()) {
            String name = columns.name(row);
            String version = row.cell(columns.version());
            Matcher number = VERSION.matcher(version);
            if (name.isEmpty() || !version.isEmpty() && !number.matches()) {
                kept.add(
                        new KeptText(
                                row.line(),
                                name.isEmpty() ? "a row without a name" : "no file version",
                                List.of(String.join(", ", row.cells()))));
                continue;
            }
            MachineFile file = ServicingFactory.eINSTANCE.createMachineFile();
            file.setName(name);
            if (!version.isEmpty()) {
                file.setVersion(FileVersion.parse(number.group(1).replaceAll("[, ]+", ".")));
            }
            Architecture architecture =
                    Architectures.parse(row.cell(columns.architecture()))
                            .orElse(Architecture.UNSTATED);
            file.setPlatform(architecture);
            if (known.add(name + " " + file.getVersion() + " " + architecture)) {
                builder.machine().getFiles().add(file);
            }
        }
        return builder.build(kept);
    }
}
