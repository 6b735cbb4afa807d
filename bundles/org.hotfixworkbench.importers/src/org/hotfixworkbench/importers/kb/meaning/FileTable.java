package org.hotfixworkbench.importers.kb.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hotfixworkbench.importers.kb.RepairLog;
import org.hotfixworkbench.importers.kb.article.Block;
import org.hotfixworkbench.importers.kb.values.FileNames;
import org.hotfixworkbench.importers.kb.words.Column;

/**
 * A table of which the columns are known.
 *
 * @param table with a row for each file
 * @param columns what its columns hold
 */
record FileTable(Block.Table table, TableColumns columns) {

    /** Tells the columns of a table; empty when it is none of files or of branches. */
    static Optional<FileTable> of(Block.Table printed, RepairLog log) {
        Block.Table table = VerticalTables.upright(printed).orElse(printed);
        Optional<TableColumns> columns =
                TableColumns.byHeadings(table).filter(it -> it.ofFiles() || it.ofBranches());
        if (columns.isPresent()) {
            return Optional.of(new FileTable(table, columns.get()));
        }
        Optional<TableColumns> told = TableColumns.byCells(table);
        if (told.isPresent()) {
            log.repair(table.line(), "table without known headings: columns told by their cells");
        }
        return told.map(it -> new FileTable(table, it));
    }

    /**
     * Reads the rows of a table of files, and keeps those that are not understood.
     *
     * @param subheading takes a row that is a heading for those below it
     * @param files takes the rows up to the next such heading
     */
    void read(RepairLog log, Consumer<String> subheading, Consumer<List<FileRow>> files) {
        List<Block.Row> rows = new ArrayList<>();
        List<Block.Row> strange = new ArrayList<>();
        RowRepair repair = new RowRepair(columns, log);
        int name = columns.columns().indexOf(Column.NAME);
        for (Block.Row row : table.rows().subList(columns.first(), table.rows().size())) {
            if (row.blank()) {
                log.repair(row.line(), "empty row dropped");
                continue;
            }
            Optional<Block.Row> repaired =
                    TableColumns.ofRow(row, 0).isPresent()
                            ? Optional.empty()
                            : repair.repaired(row);
            if (repaired.isPresent() && !repaired.get().cell(name).isEmpty()) {
                rows.add(repaired.get());
            } else if (isSubheading(row)) {
                read(rows, log, files);
                rows = new ArrayList<>();
                subheading.accept(String.join(" ", row.cells()).strip());
            } else if (TableColumns.ofRow(row, 0).isEmpty()) {
                strange.add(row);
            }
        }
        read(rows, log, files);
        strange.forEach(
                row ->
                        log.keep(
                                row.line(),
                                "row of a file table not understood",
                                List.of(String.join(" | ", row.cells()))));
    }

    /** Whether a row is a heading for those below it: one cell that is no file name. */
    private static boolean isSubheading(Block.Row row) {
        List<String> cells = row.cells().stream().filter(it -> !it.isEmpty()).distinct().toList();
        return cells.size() == 1 && !FileNames.withEnding(cells.get(0));
    }

    private void read(List<Block.Row> rows, RepairLog log, Consumer<List<FileRow>> files) {
        if (!rows.isEmpty()) {
            RowReader reader = new RowReader(columns, rows, log);
            List<FileRow> read = rows.stream().map(reader::read).toList();
            reader.finish(rows.get(0).line());
            files.accept(read);
        }
    }
}
