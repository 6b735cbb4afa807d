package org.hotfixworkbench.workbench.coverage;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;

/** Which part of the matrix is seen: words, a kind of releases, and one of several projects. */
@NonNullByDefault({})
final class CoverageBar {

    private static final String FILTER = "filter";
    private static final String CHOICE = "choice";
    private static final String FOLDER = "folder";
    private static final String EVERYWHERE = "All Projects";

    private final Text filter;
    private final Combo choice;
    private final Combo project;
    private final List<String> folders = new ArrayList<>();
    private String folder = "";

    /**
     * A bar.
     *
     * @param seen is told when something else is to be seen
     * @param asked is told when another project is to be asked about
     */
    CoverageBar(Composite parent, Runnable seen, Runnable asked) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(2, 2).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        filter = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage("Type words to filter releases");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        choice = new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY);
        for (Choice it : Choice.values()) {
            choice.add(it.words());
        }
        choice.select(0);
        project = new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY);
        GridDataFactory.fillDefaults().applyTo(project);
        filter.addListener(SWT.Modify, event -> seen.run());
        choice.addListener(SWT.Selection, event -> seen.run());
        project.addListener(
                SWT.Selection,
                event -> {
                    int at = project.getSelectionIndex();
                    folder = at <= 0 ? "" : folders.get(at - 1);
                    asked.run();
                });
        show();
    }

    /** Offers projects, by the addresses of their folders; that is no use when there is one. */
    void offer(List<String> addresses) {
        if (folder.isEmpty() && !addresses.equals(folders)) {
            folders.clear();
            folders.addAll(addresses);
            show();
        }
    }

    private void show() {
        if (!folder.isEmpty() && !folders.contains(folder)) {
            folders.add(folder);
        }
        project.setItems(EVERYWHERE);
        folders.forEach(it -> project.add(name(it)));
        project.select(folders.indexOf(folder) + 1);
        boolean useful = folders.size() > 1 || !folder.isEmpty();
        project.setVisible(useful);
        ((GridData) project.getLayoutData()).exclude = !useful;
        project.requestLayout();
    }

    private static String name(String address) {
        return String.valueOf(Path.of(URI.create(address)).getFileName());
    }

    /** The words that are looked for. */
    String words() {
        return filter.getText();
    }

    /** Looks for words. */
    void words(String words) {
        filter.setText(words);
    }

    /** Which releases are shown. */
    Choice choice() {
        return Choice.values()[Math.max(0, choice.getSelectionIndex())];
    }

    /** Shows other releases. */
    void choice(Choice wanted) {
        choice.select(wanted.ordinal());
        choice.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
    }

    /** The address of the project that is asked about; empty for all. */
    String folder() {
        return folder;
    }

    /** Asks about all projects from now on. */
    void everywhere() {
        folder = "";
        show();
    }

    /**
     * The names of the projects that can be chosen, as they are shown; none when that is no use.
     */
    List<String> projects() {
        return project.getVisible() ? List.of(project.getItems()) : List.of();
    }

    /** Chooses a project, as the user would. */
    void project(String name) {
        project.select(project.indexOf(name));
        project.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
    }

    void setFocus() {
        filter.setFocus();
    }

    void save(IMemento memento) {
        memento.putString(FILTER, filter.getText());
        memento.putString(CHOICE, choice().name());
        memento.putString(FOLDER, folder);
    }

    void restore(IMemento memento) {
        folder = Objects.requireNonNullElse(memento.getString(FOLDER), "");
        show();
        for (Choice it : Choice.values()) {
            if (it.name().equals(memento.getString(CHOICE))) {
                choice.select(it.ordinal());
            }
        }
        filter.setText(Objects.requireNonNullElse(memento.getString(FILTER), ""));
    }
}
