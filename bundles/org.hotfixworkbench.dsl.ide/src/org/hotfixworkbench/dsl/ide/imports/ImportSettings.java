package org.hotfixworkbench.dsl.ide.imports;

import java.nio.charset.Charset;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.importers.Importer;

/**
 * How sources are read and written as descriptors.
 *
 * @param kind the importer to use; null when the content decides
 * @param id the name for the only element; null when the source gives it
 * @param encoding of all texts; null when it has to be found out
 * @param comments whether repairs and warnings are written as comments, too
 */
public record ImportSettings(
        @Nullable Importer kind,
        @Nullable String id,
        @Nullable Charset encoding,
        boolean comments) {}
