package org.hotfixworkbench.dsl.ide.completion;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.NonNull;
import org.hotfixworkbench.dsl.ide.clauses.Block;
import org.hotfixworkbench.dsl.ide.clauses.Cell;
import org.hotfixworkbench.dsl.ide.clauses.Statement;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.value.Architectures;
import org.hotfixworkbench.model.value.FileVersion;
import org.hotfixworkbench.model.value.ManifestName;

/**
 * A row of a package as it is written.
 *
 * @param statement the row
 * @param table the package
 */
record Row(@NonNull Statement statement, @NonNull Block table) {

    private static final Pattern VERSION = Pattern.compile("\\d{1,9}(\\.\\d{1,9}){3}");

    /** The name, which may be missing. */
    String name() {
        return Stream.of(Cell.FILE_NAME, Cell.MANIFEST_NAME, Cell.MUM_NAME, Cell.CATALOG_NAME)
                .flatMap(it -> statement.value(it).stream())
                .findFirst()
                .orElse("");
    }

    boolean isFile() {
        return statement.is("file");
    }

    boolean isManifest() {
        return statement.is("manifest");
    }

    Optional<String> cell(Cell cell) {
        return statement.value(cell);
    }

    Optional<FileVersion> version() {
        return cell(Cell.FILE_VERSION).flatMap(Row::version);
    }

    static Optional<FileVersion> version(String text) {
        return VERSION.matcher(text).matches()
                ? Optional.of(FileVersion.parse(text))
                : Optional.empty();
    }

    Optional<Architecture> platform() {
        return cell(Cell.PLATFORM).flatMap(Architectures::parse);
    }

    Optional<ManifestName> manifest() {
        return isManifest() ? ManifestName.parse(name()) : Optional.empty();
    }

    /** The architecture of its package. */
    Optional<Architecture> architecture() {
        return architecture(table);
    }

    static Optional<Architecture> architecture(Block table) {
        return table.value(Cell.ARCHITECTURE).flatMap(Architectures::parse);
    }
}
