package org.hotfixworkbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hotfixworkbench.core.applicability.engine.MachineFacts;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.importers.ImportException;
import org.hotfixworkbench.importers.Importer;
import org.hotfixworkbench.importers.Importers;
import org.hotfixworkbench.importers.Source;
import org.hotfixworkbench.model.Machine;

/** Reads machines from what tools of Windows print: the one place where a raw file becomes one. */
final class Inventories {

    private Inventories() {}

    /**
     * Reads an inventory.
     *
     * @param file the file
     * @param name the file as the user names it
     * @param catalog the releases that it may be about
     * @throws CommandFailure when it is none, or not of one machine
     * @throws IOException when it cannot be read
     */
    static MachineFacts read(Path file, String name, Catalog catalog)
            throws IOException, CommandFailure {
        Source source = Source.open(file);
        Optional<Importer> importer = Importers.recognising(source);
        if (importer.isEmpty()) {
            throw new CommandFailure(name + " is neither a source nor an inventory of a machine");
        }
        try {
            List<Machine> machines =
                    importer.get().read(source, catalog).elements().stream()
                            .filter(Machine.class::isInstance)
                            .map(Machine.class::cast)
                            .toList();
            if (machines.size() != 1) {
                throw new CommandFailure(
                        name
                                + " is of the kind "
                                + importer.get().id()
                                + ", which describes no machine");
            }
            return MachineFacts.of(machines.getFirst());
        } catch (ImportException e) {
            throw new CommandFailure(name + ": " + e.getMessage());
        }
    }
}
