package org.hotfixworkbench.importers.kb.meaning;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.importers.kb.RepairLog;
import org.hotfixworkbench.importers.kb.article.Article;
import org.hotfixworkbench.importers.kb.article.Block;
import org.hotfixworkbench.importers.kb.words.Column;
import org.hotfixworkbench.importers.kb.words.Phrases;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.value.FileVersion;

/** Goes through the tables of an article and puts their rows into payloads and packages. */
final class FileTables {

    private final Catalog catalog;
    private final RepairLog log;
    private final Payloads payloads;
    private final BranchTables branches;
    private final TableContext context;
    private final @Nullable Codebase only;

    /**
     * @param only the code base of all products that the article applies to; null when they have
     *     none or several
     */
    FileTables(
            Catalog catalog,
            ProductNames names,
            Payloads payloads,
            @Nullable Codebase only,
            RepairLog log) {
        this.catalog = catalog;
        this.log = log;
        this.payloads = payloads;
        this.only = only;
        branches = new BranchTables(catalog, names, payloads, log);
        context = new TableContext(names, log);
    }

    void read(Article article) {
        for (Block block : article.blocks()) {
            if (block instanceof Block.Table table) {
                table(table);
            } else if (block instanceof Block.Paragraph paragraph
                    && LooseRows.in(paragraph.text())) {
                log.keep(
                        paragraph.line(),
                        "text that looks like rows of a file table: kept as text",
                        List.of(paragraph.text()));
            }
            context.pass(block);
        }
    }

    private void table(Block.Table printed) {
        Optional<FileTable> found = FileTable.of(printed, log);
        if (found.isEmpty()) {
            return;
        }
        Block.Table table = found.get().table();
        TableColumns columns = found.get().columns();
        if (columns.ofBranches()) {
            branches.read(table, columns);
        } else if (packages(columns)) {
            log.keep(
                    table.line(),
                    "table of packages to download, and not of the files in them: kept as text",
                    table.source());
        } else {
            found.get().read(log, context::subheading, this::add);
        }
    }

    /** Whether a table lists packages: it has sizes only, or the sentence before it says so. */
    private boolean packages(TableColumns columns) {
        boolean sizesOnly =
                !columns.has(Column.VERSION)
                        && !columns.has(Column.DATE)
                        && !columns.has(Column.DATE_TIME);
        return sizesOnly || Phrases.TABLE_OF_PACKAGES.in(context.before());
    }

    private void add(List<FileRow> files) {
        TableContext.Scope scope = context.scope();
        Set<Codebase> codebases = scope.codebases();
        @Nullable
        Codebase codebase =
                codebases.size() == 1 ? codebases.iterator().next() : first(files, codebases);
        Architecture hint = Architecture.UNSTATED;
        for (FileRow file : files) {
            if (codebases.size() != 1) {
                Codebase own = codebase(file.version(), codebases);
                codebase = own == null ? codebase : own;
            }
            hint = hint(file, hint);
            Architecture architecture =
                    scope.architecture() == Architecture.UNSTATED ? hint : scope.architecture();
            payloads.add(codebase, architecture, new LinkedHashSet<>(scope.products()), file);
        }
    }

    /**
     * The package of a row by itself; components of 32 bits in a 64-bit system follow the rows
     * above.
     */
    private static Architecture hint(FileRow file, Architecture before) {
        return switch (file.hint()) {
            case WOW64, MSIL -> before;
            default -> file.hint();
        };
    }

    /** The code base of the first row that tells one; else the only one of the article. */
    private @Nullable Codebase first(List<FileRow> files, Set<Codebase> possible) {
        for (FileRow file : files) {
            Codebase codebase = codebase(file.version(), possible);
            if (codebase != null) {
                return codebase;
            }
        }
        return possible.isEmpty() ? only : null;
    }

    private @Nullable Codebase codebase(@Nullable FileVersion version, Set<Codebase> possible) {
        if (version == null) {
            return null;
        }
        for (Codebase codebase : possible.isEmpty() ? catalog.codebases() : possible) {
            if (CatalogQueries.levelOf(codebase, version).isPresent()) {
                return codebase;
            }
        }
        return null;
    }
}
