package org.hotfixworkbench.cli.imports;

import java.nio.file.Path;
import java.util.List;
import org.hotfixworkbench.dsl.ide.imports.ImportSettings;

/**
 * How an import is wanted.
 *
 * @param paths files and folders
 * @param out the folder that is written to, as the user names it
 * @param settings how sources are read
 * @param force whether edited files are replaced
 */
public record ImportOptions(
        List<Path> paths, Path out, ImportSettings settings, boolean force) {}
