package org.hotfixworkbench.workbench.wizards.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;

/** The files to import. */
final class FilesPanel {

    private final Composite area;
    private final org.eclipse.swt.widgets.List shown;
    private final Set<Path> files = new LinkedHashSet<>();
    private final Runnable changed;

    FilesPanel(Composite parent, Runnable changed) {
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        shown =
                new org.eclipse.swt.widgets.List(
                        area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).span(1, 2).applyTo(shown);
        button("&Add Files...", this::choose);
        button("&Remove", this::remove);
        DropTarget target = new DropTarget(area, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(
                new DropTargetAdapter() {
                    @Override
                    public void drop(DropTargetEvent event) {
                        if (event.data instanceof String[] names) {
                            add(Arrays.stream(names).map(Path::of).toList());
                        }
                    }
                });
    }

    private void button(String text, Runnable action) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.TOP).applyTo(button);
    }

    private void choose() {
        FileDialog dialog = new FileDialog(area.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText("Files to Import");
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            add(Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList());
        }
    }

    private void remove() {
        Arrays.stream(shown.getSelection()).map(Path::of).forEach(files::remove);
        show();
    }

    /** Adds files; each once. */
    void add(List<Path> more) {
        files.addAll(more);
        show();
    }

    private void show() {
        shown.setItems(files.stream().map(Path::toString).toArray(String[]::new));
        changed.run();
    }

    /** The files in the order in which they were added. */
    List<Path> files() {
        return new ArrayList<>(files);
    }

    /** What to lay out. */
    Composite area() {
        return area;
    }

}
