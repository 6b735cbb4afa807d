package org.hotfixworkbench.workbench.applicability;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.hotfixworkbench.workbench.questions.Element;
import org.hotfixworkbench.workbench.questions.ElementDialog;

/**
 * Chooses what verdicts are about: one machine and all hotfixes, or one hotfix and all machines.
 */
final class SubjectBar {

    private final Runnable listener;
    private final Button machine;
    private final Button hotfix;
    private final Combo names;
    private List<Element> elements = List.of();
    private String wanted = "";

    /** The listener is told when the user has chosen. */
    SubjectBar(Composite parent, Runnable listener) {
        this.listener = listener;
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(4, 2).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        machine = button(bar, SWT.RADIO, "&Machine");
        hotfix = button(bar, SWT.RADIO, "&Hotfix");
        machine.setSelection(true);
        names = new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(names);
        Button choose = button(bar, SWT.PUSH, "&Choose...");
        machine.addListener(SWT.Selection, event -> turned(machine));
        hotfix.addListener(SWT.Selection, event -> turned(hotfix));
        names.addListener(SWT.Selection, event -> chosen(names.getText()));
        choose.addListener(
                SWT.Selection,
                event ->
                        ElementDialog.choose(
                                        bar.getShell(),
                                        aboutMachine() ? "Choose a Machine" : "Choose a Hotfix",
                                        elements)
                                .ifPresent(this::choose));
    }

    private static Button button(Composite bar, int style, String text) {
        Button button = new Button(bar, style);
        button.setText(text);
        return button;
    }

    private void turned(Button button) {
        if (button.getSelection()) {
            wanted = "";
            elements(List.of());
            listener.run();
        }
    }

    private void chosen(String name) {
        wanted = name;
        listener.run();
    }

    /** Chooses a name, as the user would. */
    void choose(String name) {
        if (!name.equals(wanted)) {
            names.setText(name);
            chosen(name);
        }
    }

    /** Chooses a machine or a hotfix, as the user would. */
    void choose(boolean aboutMachine, String name) {
        if (aboutMachine() != aboutMachine) {
            restore(aboutMachine, "");
            elements(List.of());
        }
        choose(name);
    }

    /** Takes up what was chosen in an earlier session. */
    void restore(boolean aboutMachine, String name) {
        machine.setSelection(aboutMachine);
        hotfix.setSelection(!aboutMachine);
        wanted = name;
    }

    /** Offers these names; what was chosen stays when it is one of them. */
    void elements(List<Element> all) {
        if (elements.equals(all)) {
            return;
        }
        elements = all;
        names.setItems(all.stream().map(Element::name).distinct().toArray(String[]::new));
        names.setText(wanted);
    }

    /** The elements that are offered. */
    List<Element> elements() {
        return elements;
    }

    /** Whether it is about one machine. */
    boolean aboutMachine() {
        return machine.getSelection();
    }

    /** The name that was chosen; empty when none was. */
    String name() {
        return wanted;
    }

    /** Puts the cursor there. */
    void setFocus() {
        names.setFocus();
    }
}
