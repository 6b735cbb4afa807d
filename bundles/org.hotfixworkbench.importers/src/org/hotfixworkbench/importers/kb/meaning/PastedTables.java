package org.hotfixworkbench.importers.kb.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.importers.kb.RepairLog;
import org.hotfixworkbench.importers.kb.article.Article;
import org.hotfixworkbench.importers.kb.article.Block;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.PackageEntry;

/** Makes entries of one package of the tables in a text, in the order of the text. */
public final class PastedTables {

    private final Architecture wanted;
    private final RepairLog log;
    private final TableContext context;
    private final List<PackageEntry> entries = new ArrayList<>();

    private PastedTables(Architecture wanted, RepairLog log) {
        this.wanted = wanted;
        this.log = log;
        context = new TableContext(new ProductNames(Catalog.EMPTY), log);
    }

    /**
     * Reads the tables, and keeps what is no row of a package.
     *
     * @param wanted rows under a heading that names another architecture are left out; UNSTATED
     *     takes all
     */
    public static List<PackageEntry> of(Article article, Architecture wanted, RepairLog log) {
        PastedTables tables = new PastedTables(wanted, log);
        article.blocks().forEach(tables::read);
        return tables.entries;
    }

    private void read(Block block) {
        switch (block) {
            case Block.Table table -> table(table);
            case Block.Paragraph paragraph -> text(paragraph.line(), paragraph.text());
            case Block.Item item -> text(item.line(), item.text());
            case Block.Heading heading -> {
                // says what the tables below it are about, as far as that matters
            }
        }
        context.pass(block);
    }

    private void text(int line, String text) {
        if (!context.leads(text)) {
            log.keep(line, "not a row of a table", List.of(text));
        }
    }

    private void table(Block.Table printed) {
        Optional<FileTable> found = FileTable.of(printed, log);
        if (found.isEmpty()) {
            log.keep(
                    printed.line(),
                    "a table, but nobody can tell in which columns names, versions, sizes and days"
                            + " are",
                    printed.source());
        } else if (found.get().columns().ofBranches()) {
            log.keep(
                    printed.line(),
                    "versions and branches: they belong to the payload, not to a package",
                    printed.source());
        } else {
            found.get().read(log, context::subheading, this::add);
        }
    }

    private void add(List<FileRow> rows) {
        Architecture stated = context.scope().architecture();
        if (wanted != Architecture.UNSTATED
                && stated != Architecture.UNSTATED
                && stated != wanted) {
            log.keep(
                    rows.getFirst().line(),
                    "%s for %s left out: the package is for %s"
                            .formatted(
                                    Words.count(rows.size(), "row"),
                                    stated.getLiteral(),
                                    wanted.getLiteral()),
                    rows.stream().map(FileRow::name).toList());
            return;
        }
        rows.forEach(it -> entries.add(Payloads.entry(it)));
    }
}
