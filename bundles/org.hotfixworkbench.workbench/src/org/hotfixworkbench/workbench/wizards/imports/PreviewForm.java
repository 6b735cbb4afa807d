package org.hotfixworkbench.workbench.wizards.imports;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/** Progress, table, and below it the details of the selected row. */
final class PreviewForm {

    private final Composite area;
    private final Composite progress;
    private final Label count;
    private final ProgressBar bar;
    private final PreviewTable rows;
    private final ConflictBar conflict;
    private final RowDetails details;

    /**
     * @param decided is told when other rows are wanted
     * @param stop ends the reading
     */
    PreviewForm(Composite parent, Runnable decided, Runnable stop) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(area);
        progress = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(progress);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(progress);
        count = new Label(progress, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(150, -1).applyTo(count);
        bar = new ProgressBar(progress, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(bar);
        Button button = new Button(progress, SWT.PUSH);
        button.setText("S&top");
        button.addListener(SWT.Selection, event -> stop.run());
        SashForm halves = new SashForm(area, SWT.VERTICAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).hint(980, 520).applyTo(halves);
        rows =
                new PreviewTable(
                        halves,
                        () -> {
                            showSelected();
                            decided.run();
                        });
        Composite below = new Composite(halves, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(below);
        conflict = new ConflictBar(below, rows::changed);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(conflict.area());
        details = new RowDetails(below);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(details.area());
        halves.setWeights(38, 62);
        rows.table().onSelect(row -> showSelected());
    }

    private void showSelected() {
        Optional<PreviewRow> row = rows.table().selected();
        conflict.show(row);
        details.show(row);
    }

    /** Shows what was read until now. */
    void show(List<PreviewRow> read, int done, int total, boolean running) {
        rows.table().nothingYet(running ? "Reading..." : "Nothing to import was found.");
        rows.table().set(read);
        count.setText(total == 0 ? "Looking at files" : done + " of " + total + " read");
        bar.setMaximum(Math.max(1, total));
        bar.setSelection(done);
        progress.setVisible(running);
        ((GridData) progress.getLayoutData()).exclude = !running;
        area.layout();
        if (!running && rows.table().selected().isEmpty() && !read.isEmpty()) {
            rows.table().select(rows.table().rows().shown().stream().findFirst().orElse(read.getFirst()));
        }
    }

    /** What to lay out. */
    Composite area() {
        return area;
    }
}
