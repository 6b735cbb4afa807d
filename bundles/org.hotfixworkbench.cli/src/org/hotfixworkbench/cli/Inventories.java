package org.hotfixworkbench.cli;

import java.nio.file.Path;
import org.hotfixworkbench.core.applicability.engine.MachineFacts;
import org.hotfixworkbench.core.catalog.Catalog;

/** Reads machines from what tools of Windows print: the one place where a raw file becomes one. */
final class Inventories {

    private Inventories() {}

    /**
     * Reads an inventory.
     *
     * @param file the file
     * @param name the file as the user names it
     * @param catalog the releases that it may be about
     * @throws CommandFailure when it is none
     */
    static MachineFacts read(Path file, String name, Catalog catalog) throws CommandFailure {
        throw new CommandFailure(
                name + " is no source; import the inventory first: hotfix import " + name);
    }
}
