package org.hotfixworkbench.workbench.wizards.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.dsl.ide.imports.DescriptorCheck;
import org.hotfixworkbench.editor.server.Answers;
import org.hotfixworkbench.workbench.tables.Column;
import org.hotfixworkbench.workbench.tables.DataTable;

/** The text of the selected row, and what there is to say of it. */
final class RowDetails {

    private final SashForm area;
    private final DescriptorView text;
    private final DataTable<Remark> remarks;
    private final CompletableFuture<DescriptorCheck> check =
            CompletableFuture.supplyAsync(() -> new DescriptorCheck(LocalDate.now()));
    private @Nullable CompletableFuture<List<Remark>> findings;

    RowDetails(Composite parent) {
        area = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        text = new DescriptorView(area);
        remarks = new DataTable<>(area, columns(), remark -> null);
        remarks.nothingYet("Select a row above to see what was repaired and found.");
        remarks.onSelect(
                remark ->
                        remark.filter(it -> it.line() > 0)
                                .ifPresent(it -> text.reveal(it.line())));
        area.setWeights(54, 46);
    }

    private static List<Column<Remark>> columns() {
        return List.of(
                Column.ordered(
                        "Kind",
                        13,
                        it -> it.kind().toString(),
                        Comparator.comparing(Remark::kind)),
                Column.ordered(
                        "Where",
                        14,
                        Remark::place,
                        Comparator.comparingInt(Remark::sourceLine)
                                .thenComparingInt(Remark::line)),
                Column.text("Remark", 60, Remark::text));
    }

    /** Shows a row; nothing when there is none. */
    void show(Optional<PreviewRow> shown) {
        CompletableFuture<List<Remark>> before = findings;
        if (before != null) {
            before.cancel(true);
        }
        String shownText = shown.map(PreviewRow::text).orElse("");
        text.show(shownText);
        List<Remark> known = shown.map(PreviewRow::remarks).orElse(List.of());
        remarks.set(known);
        if (shownText.isEmpty()) {
            return;
        }
        String file = shown.map(PreviewRow::fileName).orElse("");
        CompletableFuture<List<Remark>> asked =
                check.thenApplyAsync(it -> remarks(it.of(file, shownText)));
        findings = asked;
        Answers.show(
                asked,
                Display.getCurrent(),
                found -> {
                    if (findings == asked && !area.isDisposed()) {
                        List<Remark> all = new ArrayList<>(known);
                        all.addAll(found);
                        remarks.nothingYet("Nothing was repaired, and the checker has no finding.");
                        remarks.set(all);
                    }
                });
    }

    private static List<Remark> remarks(List<SourceFinding> findings) {
        return findings.stream()
                .map(
                        it ->
                                new Remark(
                                        kind(it.severity()),
                                        0,
                                        it.span().line(),
                                        it.message() + " [" + it.rule() + "]"))
                .toList();
    }

    private static Remark.Kind kind(Severity severity) {
        return switch (severity) {
            case ERROR -> Remark.Kind.ERROR;
            case WARNING -> Remark.Kind.WARNING;
            default -> Remark.Kind.INFORMATION;
        };
    }

    /** What to lay out. */
    Composite area() {
        return area;
    }
}
