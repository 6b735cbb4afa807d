package org.hotfixworkbench.cli.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hotfixworkbench.dsl.ide.imports.ImportedFile;
import org.hotfixworkbench.exporters.OutputFolder;

/** Writes what an import made, and never over what a person made of it. */
final class ImportFile {

    private final Path folder;
    private final boolean force;

    /**
     * @param folder where the files go
     * @param force whether edited files are replaced, too
     */
    ImportFile(Path folder, boolean force) {
        this.folder = folder;
        this.force = force;
    }

    /**
     * Writes a file under its name, or beside it when that was edited.
     *
     * @param name the name in the folder
     * @param text with the line that tells whether it is edited
     * @throws IOException when it cannot be written
     */
    ImportOutcome.State write(String name, String text) throws IOException {
        Path target = folder.resolve(name);
        if (!Files.exists(target)) {
            replace(name, text);
            return ImportOutcome.State.WRITTEN;
        }
        ImportedFile.State state = ImportedFile.state(Files.readAllBytes(target), text);
        if (state == ImportedFile.State.SAME) {
            return ImportOutcome.State.UNCHANGED;
        }
        if (force || state == ImportedFile.State.UNEDITED) {
            replace(name, text);
            return ImportOutcome.State.REPLACED;
        }
        replace(name + ImportedFile.PROPOSAL, text);
        return ImportOutcome.State.BESIDE;
    }

    private void replace(String name, String text) throws IOException {
        try (OutputFolder target = OutputFolder.open(folder)) {
            try (OutputStream out = target.create(name)) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
            target.commit();
        }
    }
}
