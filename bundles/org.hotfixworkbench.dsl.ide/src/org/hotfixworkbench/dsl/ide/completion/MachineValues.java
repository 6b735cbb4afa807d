package org.hotfixworkbench.dsl.ide.completion;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CompletionItemKind;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.dsl.ide.clauses.Block;
import org.hotfixworkbench.dsl.ide.clauses.Cell;
import org.hotfixworkbench.dsl.ide.clauses.Region;
import org.hotfixworkbench.dsl.ide.clauses.Statement;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.value.FileVersion;

/** The files of a machine, from its other files and from the release that it runs. */
final class MachineValues {

    private final Around around;
    private final Proposals proposals;

    MachineValues(Around around, Proposals proposals) {
        this.around = around;
        this.proposals = proposals;
    }

    private List<Statement> files() {
        Statement here = around.statement();
        return around.enclosing(Region.MACHINE).stream()
                .flatMap(it -> it.all("file").stream())
                .filter(it -> it != here)
                .toList();
    }

    /** Names that the machine has already, because most files exist for two architectures. */
    void names() {
        for (Statement file : files()) {
            file.value(Cell.MACHINE_FILE)
                    .ifPresent(
                            it ->
                                    proposals.add(
                                            Proposal.name(it, CompletionItemKind.File)
                                                    .detail(
                                                            file.value(Cell.MACHINE_PLATFORM)
                                                                    .map(of -> "also for " + of)
                                                                    .orElse(""))));
        }
    }

    /** Versions of the same file, then the one that the level was released with, then others. */
    void versions() {
        List<String> name = around.before(Cell.MACHINE_FILE);
        for (Statement file : files()) {
            boolean same = file.all(Cell.MACHINE_FILE).equals(name);
            file.value(Cell.MACHINE_VERSION).ifPresent(it -> version(it, same ? 0 : 2));
        }
        released()
                .ifPresent(
                        it ->
                                proposals.add(
                                        Proposal.value(it.toString(), CompletionItemKind.Value)
                                                .detail(levelName() + " as released")
                                                .rank(1)));
        proposals.add(Proposal.dash().detail("unknown"));
    }

    private void version(String text, int rank) {
        String release = Row.version(text).map(around::release).orElse("");
        proposals.add(Proposal.value(text, CompletionItemKind.Value).detail(release).rank(rank));
    }

    /** The version that files have which no update has touched. */
    private Optional<FileVersion> released() {
        Optional<Product> product = product();
        if (product.isEmpty()) {
            return Optional.empty();
        }
        for (ServiceLevel level : CatalogQueries.levelsOf(product.get())) {
            if (CatalogQueries.levelName(product.get(), level).equals(levelName())) {
                return released(product.get().getCodebase(), level);
            }
        }
        return Optional.empty();
    }

    private String levelName() {
        return runs().flatMap(it -> it.value(Cell.LEVEL)).orElse("");
    }

    private static Optional<FileVersion> released(Codebase codebase, ServiceLevel level) {
        Integer revision = level.getBaseRevision();
        if (codebase.getVersion() == null || revision == null || level.getBuilds().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new FileVersion(
                        codebase.getVersion().major(),
                        codebase.getVersion().minor(),
                        level.getBuilds().getFirst(),
                        revision));
    }

    private Optional<Statement> runs() {
        return around.enclosing(Region.MACHINE).flatMap((Block it) -> it.find("runs"));
    }

    private Optional<Product> product() {
        return runs().flatMap(it -> it.value(Cell.PRODUCT)).flatMap(around::product);
    }

    /** The branches of the code base that the machine runs. */
    void branches() {
        Masks masks = new Masks(around, proposals);
        product()
                .map(Product::getCodebase)
                .ifPresent(it -> it.getBranches().forEach(branch -> masks.add(branch, 0)));
    }
}
