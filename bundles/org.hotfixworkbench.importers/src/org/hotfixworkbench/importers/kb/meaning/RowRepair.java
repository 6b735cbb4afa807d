package org.hotfixworkbench.importers.kb.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.importers.kb.RepairLog;
import org.hotfixworkbench.importers.kb.article.Block;
import org.hotfixworkbench.importers.kb.values.Fit;
import org.hotfixworkbench.importers.kb.values.RowAligner;
import org.hotfixworkbench.importers.kb.words.Column;

/** Puts the cells of a row into the columns that they belong to. */
final class RowRepair {

    private final TableColumns table;
    private final RepairLog log;
    private final RowAligner aligner;
    private @Nullable String lastName;

    RowRepair(TableColumns table, RepairLog log) {
        this.table = table;
        this.log = log;
        this.aligner = new RowAligner(table.columns());
    }

    /** The row with each cell in its column; empty when it is no row of a file table. */
    Optional<Block.Row> repaired(Block.Row printed) {
        List<String> padded = new ArrayList<>(printed.cells());
        while (padded.size() < table.columns().size()) {
            padded.add("");
        }
        Block.Row row = new Block.Row(printed.line(), padded);
        Optional<Block.Row> found = fits(row) ? Optional.of(row) : rearranged(row);
        if (found.isEmpty()) {
            found = named(row);
        }
        if (found.isEmpty()) {
            found = Optional.of(row).filter(this::mostlyFits);
        }
        found.ifPresent(it -> lastName = it.cell(table.columns().indexOf(Column.NAME)));
        return found;
    }

    private boolean fits(Block.Row row) {
        int values = 0;
        boolean named = false;
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            String cell = row.cell(i);
            Fit fit = Fit.of(column, cell);
            if (column == Column.NAME) {
                named = fit != Fit.NONE;
            } else if (!column.text() && !cell.isEmpty()) {
                if (fit == Fit.NONE) {
                    return false;
                }
                values += fit == Fit.GOOD || fit == Fit.ABSENT || fit == Fit.POSSIBLE ? 1 : 0;
            }
        }
        for (int i = table.columns().size(); i < row.cells().size(); i++) {
            if (!row.cell(i).isEmpty()) {
                return false;
            }
        }
        return named && values > 0;
    }

    /** Whether a row has a name and a value, though another cell is not understood. */
    private boolean mostlyFits(Block.Row row) {
        boolean good = false;
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            Fit fit = Fit.of(column, row.cell(i));
            if (column == Column.NAME && fit == Fit.NONE) {
                return false;
            }
            good |= column != Column.NAME && !column.text() && fit == Fit.GOOD;
        }
        return good;
    }

    private Optional<Block.Row> rearranged(Block.Row row) {
        List<String> cells = row.cells().stream().filter(it -> !it.isEmpty()).toList();
        Optional<Block.Row> swapped = swapped(row);
        if (swapped.isPresent()) {
            return swapped;
        }
        Optional<List<String>> aligned = aligner.align(cells);
        if (aligned.isEmpty()) {
            aligned = aligner.align(List.of(String.join(" ", cells).split("\\s+")));
        }
        aligned.ifPresent(
                it ->
                        log.repair(
                                row.line(),
                                "cells of the row dealt out to their columns by their form"));
        return aligned.map(it -> new Block.Row(row.line(), it));
    }

    /** Exchanges cells that are in each other's columns. */
    private Optional<Block.Row> swapped(Block.Row row) {
        List<Integer> wrong = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            if (!row.cell(i).isEmpty() && Fit.of(table.columns().get(i), row.cell(i)) == Fit.NONE) {
                wrong.add(i);
            }
        }
        if (wrong.size() != 2) {
            return Optional.empty();
        }
        int a = wrong.get(0);
        int b = wrong.get(1);
        List<String> cells = new ArrayList<>(row.cells());
        cells.set(a, row.cell(b));
        cells.set(b, row.cell(a));
        if (Fit.of(table.columns().get(a), cells.get(a)) != Fit.GOOD
                || Fit.of(table.columns().get(b), cells.get(b)) != Fit.GOOD) {
            return Optional.empty();
        }
        log.repair(
                row.line(),
                "cells of columns '%s' and '%s' swapped"
                        .formatted(table.headings().get(a), table.headings().get(b)));
        return Optional.of(new Block.Row(row.line(), cells));
    }

    /** Gives a row without a name the name of the row above it. */
    private Optional<Block.Row> named(Block.Row row) {
        int index = table.columns().indexOf(Column.NAME);
        if (lastName == null || index < 0 || !row.cell(index).isEmpty()) {
            return Optional.empty();
        }
        List<String> cells = new ArrayList<>(row.cells());
        cells.set(index, lastName);
        Block.Row named = new Block.Row(row.line(), cells);
        if (!fits(named)) {
            return Optional.empty();
        }
        log.repair(row.line(), "row without a name: the name above it, " + lastName + ", repeated");
        return Optional.of(named);
    }
}
