package org.hotfixworkbench.dsl.ide.completion;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hotfixworkbench.dsl.ide.clauses.Block;
import org.hotfixworkbench.dsl.ide.clauses.Cell;
import org.hotfixworkbench.dsl.ide.clauses.Region;
import org.hotfixworkbench.dsl.ide.clauses.Statement;
import org.hotfixworkbench.dsl.values.Names;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.value.Architectures;
import org.hotfixworkbench.model.value.ManifestName;

/**
 * Rows of other packages, made to fit into this one. A copy for 32-bit programs is the same file in
 * every package; of others only name and version are the same, and the rest is not known.
 */
final class WholeRows {

    private final Around around;
    private final Proposals proposals;

    WholeRows(Around around, Proposals proposals) {
        this.around = around;
        this.proposals = proposals;
    }

    /** The rows that the package at the position does not have. */
    void propose() {
        Optional<Block> own = around.enclosing(Region.PACKAGE);
        Optional<Architecture> architecture = around.architecture();
        if (own.isEmpty() || architecture.isEmpty()) {
            return;
        }
        Set<String> here = new HashSet<>();
        around.rows(own.get()).forEach(it -> here.add(identity(it)));
        for (Row row : around.siblings()) {
            Architecture other = row.architecture().orElse(Architecture.UNSTATED);
            if (proposals.isFull()) {
                return;
            }
            if (row.table() != own.get() && other != architecture.get()) {
                propose(row, architecture.get(), here);
            }
        }
    }

    private void propose(Row row, Architecture architecture, Set<String> here) {
        Optional<String> name = name(row, architecture);
        if (name.isEmpty() || !isLegal(row, architecture)) {
            return;
        }
        boolean isOwn = isNative(row);
        String platform = isOwn ? architecture.getLiteral() : row.cell(Cell.PLATFORM).orElse("-");
        String version = row.cell(Cell.FILE_VERSION).orElse("-");
        String identity = identity(row.statement().key(), name.get(), version, platform);
        if (here.contains(identity) || !here.add(identity + " proposed")) {
            return;
        }
        String label = label(row, name.get(), version, platform);
        String release = row.version().map(around::release).orElse("");
        String origin = "from package " + row.table().value(Cell.ARCHITECTURE).orElse("?");
        proposals.add(
                Proposal.template(label, row(row, architecture, name.get()))
                        .detail(release.isEmpty() ? origin : release + ", " + origin)
                        .rank(isOwn ? 0 : 1));
    }

    private static String label(Row row, String name, String version, String platform) {
        String label = row.statement().key() + " " + name;
        return row.isFile() ? (label + " " + version + " " + platform).replace(" -", "") : label;
    }

    /** Two rows of a package are the same when they agree in this. */
    private static String identity(Row row) {
        return identity(
                row.statement().key(),
                row.name(),
                row.cell(Cell.FILE_VERSION).orElse("-"),
                row.cell(Cell.PLATFORM).orElse("-"));
    }

    private static String identity(String key, String name, String version, String platform) {
        return key.equals("file")
                ? key + " " + name + " " + version + " " + platform
                : key + " " + name;
    }

    /** What a row is called in a package for another architecture; empty when nobody can tell. */
    private static Optional<String> name(Row row, Architecture architecture) {
        if (!row.isManifest()) {
            return Optional.of(row.name());
        }
        Optional<ManifestName> name = row.manifest();
        if (name.isEmpty() || !isNative(row)) {
            return name.map(ManifestName::toString);
        }
        return name.filter(it -> !it.shortened() && !it.deployment())
                .flatMap(
                        it ->
                                Architectures.manifestPrefix(architecture)
                                        .map(prefix -> renamed(it, prefix).toString()));
    }

    private static ManifestName renamed(ManifestName name, String prefix) {
        ManifestName other =
                new ManifestName(
                        prefix,
                        name.component(),
                        name.publicKeyToken(),
                        name.version(),
                        name.culture(),
                        name.key());
        return other.withKey(other.computedKey());
    }

    /** Whether a row is for the architecture of its own package, and not a copy for another. */
    private static boolean isNative(Row row) {
        Optional<Architecture> of =
                row.isManifest() ? row.manifest().flatMap(ManifestName::platform) : row.platform();
        return of.isPresent() && of.equals(row.architecture());
    }

    private static boolean isLegal(Row row, Architecture architecture) {
        Optional<Architecture> of =
                row.isManifest() ? row.manifest().flatMap(ManifestName::platform) : row.platform();
        return isNative(row)
                || of.isEmpty()
                || ArchitectureValues.legalIn(architecture).contains(of.get());
    }

    /** The row as a text, with places for what is not known. */
    private static Template row(Row row, Architecture architecture, String name) {
        Template text = new Template().text(padded(row.statement().key()));
        text.text(Names.written(name));
        boolean copy = !isNative(row) && isCopy(row);
        if (row.isFile()) {
            text.text(" " + row.cell(Cell.FILE_VERSION).orElse("-"));
        }
        for (Cell cell : new Cell[] {Cell.SIZE, Cell.DAY, Cell.TIME}) {
            text.text(" ");
            Optional<String> value = copy ? row.cell(cell) : Optional.empty();
            if (copy) {
                text.text(value.orElse("-"));
            } else {
                text.hole("-");
            }
        }
        if (row.isFile()) {
            text.text(
                    " "
                            + (isNative(row)
                                    ? architecture.getLiteral()
                                    : row.cell(Cell.PLATFORM).orElse("-")));
        }
        return text;
    }

    /** Whether a row is about the very same file in each package that has it. */
    private static boolean isCopy(Row row) {
        return row.isManifest() || row.platform().isPresent();
    }

    /** The word at the beginning of a row, as wide as the formatter makes it. */
    static String padded(String key) {
        return key + " ".repeat(Math.max(1, "manifest ".length() - key.length()));
    }

    /** Adds to a package the rows that another one tells. */
    void fill(Template text, Block from, Architecture architecture, String indent) {
        Set<String> seen = new HashSet<>();
        for (Statement statement : from.statements()) {
            Row row = new Row(statement, from);
            Optional<String> name =
                    row.name().isEmpty() ? Optional.empty() : name(row, architecture);
            if (name.isPresent() && isLegal(row, architecture)) {
                String plain = row(row, architecture, name.get()).plain("");
                if (seen.add(plain)) {
                    text.text(indent + plain + "\n");
                }
            }
        }
    }
}
