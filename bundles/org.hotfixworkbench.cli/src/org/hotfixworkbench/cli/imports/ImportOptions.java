package org.hotfixworkbench.cli.imports;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.importers.Importer;

/**
 * How an import is wanted.
 *
 * @param paths files and folders
 * @param out the folder that is written to, as the user names it
 * @param kind the importer to use; null when the content decides
 * @param id the name for the only element; null when the source gives it
 * @param encoding of all texts; null when it has to be found out
 * @param force whether edited files are replaced
 * @param comments whether repairs and warnings are written as comments, too
 */
public record ImportOptions(
        List<Path> paths,
        Path out,
        @Nullable Importer kind,
        @Nullable String id,
        @Nullable Charset encoding,
        boolean force,
        boolean comments) {}
