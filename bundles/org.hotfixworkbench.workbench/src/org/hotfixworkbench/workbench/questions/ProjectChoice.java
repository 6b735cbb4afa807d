package org.hotfixworkbench.workbench.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hotfixworkbench.editor.documents.Uris;

/** Chooses one of the open projects. It cannot be seen where there is no choice. */
public final class ProjectChoice {

    private final Composite area;
    private final Combo names;
    private final List<String> folders = new ArrayList<>();

    private Consumer<String> listener = folder -> {};

    /** A choice in a grid. */
    public ProjectChoice(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        new Label(area, SWT.NONE).setText("Project:");
        names = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        names.addListener(SWT.Selection, event -> listener.accept(folder()));
        area.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
        offer();
    }

    private void offer() {
        TreeMap<String, String> open = new TreeMap<>(String::compareToIgnoreCase);
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            if (project.isOpen()) {
                Uris.of(project).ifPresent(uri -> open.put(project.getName(), uri));
            }
        }
        if (!List.copyOf(open.values()).equals(folders)) {
            folders.clear();
            folders.addAll(open.values());
            names.setItems(open.keySet().toArray(String[]::new));
        }
        boolean some = folders.size() > 1;
        if (area.getVisible() != some || ((GridData) area.getLayoutData()).exclude == some) {
            area.setVisible(some);
            ((GridData) area.getLayoutData()).exclude = !some;
            area.requestLayout();
        }
    }

    /** Offers the projects that are open now, and shows that one of them is chosen. */
    public void show(String folder) {
        offer();
        int index = folders.indexOf(folder);
        if (index < 0) {
            names.deselectAll();
        } else {
            names.select(index);
        }
    }

    /** Is told the address of the folder of the project that the user has chosen. */
    public void onChoose(Consumer<String> told) {
        listener = told;
    }

    private String folder() {
        int index = names.getSelectionIndex();
        return index < 0 ? "" : folders.get(index);
    }

    /** The names that are offered. */
    public Combo names() {
        return names;
    }
}
