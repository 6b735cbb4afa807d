package org.hotfixworkbench.workbench.applicability;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** How many rows have which verdict; a pressed button shows only those. */
final class VerdictFilter {

    private final Map<VerdictKind, Button> buttons = new EnumMap<>(VerdictKind.class);
    private final Composite bar;

    /** The listener is told which verdicts are wanted: all when no button is pressed. */
    VerdictFilter(Composite parent, Consumer<Set<VerdictKind>> listener) {
        bar = new Composite(parent, SWT.NONE);
        RowLayoutFactory.swtDefaults().spacing(4).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        for (VerdictKind kind : VerdictKind.values()) {
            Button button = new Button(bar, SWT.TOGGLE);
            button.setLayoutData(new RowData());
            button.setImage(kind.icon());
            button.setText(kind.words() + " 0");
            button.addListener(SWT.Selection, event -> listener.accept(wanted()));
            buttons.put(kind, button);
        }
    }

    private Set<VerdictKind> wanted() {
        Set<VerdictKind> pressed = EnumSet.noneOf(VerdictKind.class);
        buttons.forEach(
                (kind, button) -> {
                    if (button.getSelection()) {
                        pressed.add(kind);
                    }
                });
        return pressed.isEmpty() ? EnumSet.allOf(VerdictKind.class) : pressed;
    }

    /** Counts rows. There is a button for each verdict that some row has, and for pressed ones. */
    void count(Collection<VerdictRow> rows) {
        Map<VerdictKind, Integer> counts = new EnumMap<>(VerdictKind.class);
        rows.forEach(it -> counts.merge(it.kind(), 1, Integer::sum));
        buttons.forEach(
                (kind, button) -> {
                    int count = counts.getOrDefault(kind, 0);
                    boolean shown = count > 0 || button.getSelection();
                    button.setText(kind.words() + " " + count);
                    button.setVisible(shown);
                    ((RowData) button.getLayoutData()).exclude = !shown;
                });
        bar.requestLayout();
    }
}
