package org.hotfixworkbench.workbench.applicability;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** How many rows have which verdict; a pressed button shows only those. */
final class VerdictFilter {

    private final Map<VerdictKind, ToolItem> buttons = new EnumMap<>(VerdictKind.class);
    private final ToolBar bar;

    /** The listener is told which verdicts are wanted: all when no button is pressed. */
    VerdictFilter(Composite parent, Consumer<Set<VerdictKind>> listener) {
        bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT | SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        for (VerdictKind kind : VerdictKind.values()) {
            ToolItem button = new ToolItem(bar, SWT.CHECK);
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

    /** Counts rows. */
    void count(Collection<VerdictRow> rows) {
        Map<VerdictKind, Integer> counts = new EnumMap<>(VerdictKind.class);
        rows.forEach(it -> counts.merge(it.kind(), 1, Integer::sum));
        buttons.forEach(
                (kind, button) ->
                        button.setText(kind.words() + " " + counts.getOrDefault(kind, 0)));
        bar.requestLayout();
    }
}
