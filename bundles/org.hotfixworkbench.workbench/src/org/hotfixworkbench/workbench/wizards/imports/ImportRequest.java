package org.hotfixworkbench.workbench.wizards.imports;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IContainer;
import org.hotfixworkbench.dsl.ide.imports.ImportSettings;

/**
 * What is to be imported.
 *
 * @param origin where it comes from
 * @param settings how it is read
 * @param target the folder that is written to; need not exist
 */
record ImportRequest(Origin origin, ImportSettings settings, IContainer target) {

    /** Where sources come from. */
    sealed interface Origin {}

    /** Files, or folders with files. */
    record Files(List<Path> paths) implements Origin {}

    /** A text, under a name for messages. */
    record PastedText(String name, String text) implements Origin {}
}
