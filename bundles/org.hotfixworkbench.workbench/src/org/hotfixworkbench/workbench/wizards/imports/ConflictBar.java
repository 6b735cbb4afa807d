package org.hotfixworkbench.workbench.wizards.imports;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Asks what becomes of the selected row when something is in its way; hidden otherwise. */
final class ConflictBar {

    private final Composite area;
    private final Label why;
    private final Map<ImportAction, Button> buttons = new EnumMap<>(ImportAction.class);
    private final Runnable decided;
    private @Nullable PreviewRow row;

    /**
     * @param decided is told when the row is to become something else
     */
    ConflictBar(Composite parent, Runnable decided) {
        this.decided = decided;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(14, 0).applyTo(area);
        why = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(why);
        radio(ImportAction.LEAVE_OUT, "&Skip");
        radio(ImportAction.REPLACE, "&Replace");
        radio(ImportAction.KEEP_BOTH, "Keep bot&h (new name)");
        show(Optional.empty());
    }

    private void radio(ImportAction action, String text) {
        Button button = new Button(area, SWT.RADIO);
        button.setText(text);
        button.addListener(
                SWT.Selection,
                event -> {
                    PreviewRow shown = row;
                    if (shown != null && button.getSelection() && shown.action() != action) {
                        shown.choose(action);
                        decided.run();
                    }
                });
        buttons.put(action, button);
    }

    /** Shows the choice for a row. */
    void show(Optional<PreviewRow> selected) {
        PreviewRow shown = selected.filter(PreviewRow::isConflict).orElse(null);
        row = shown;
        if (shown != null) {
            why.setText(shown.placement().map(it -> it.why() + ".").orElse(""));
            buttons.forEach(
                    (action, button) -> {
                        button.setEnabled(shown.choices().contains(action));
                        button.setSelection(shown.action() == action);
                    });
        }
        area.setVisible(shown != null);
        if (area.getLayoutData() instanceof GridData data) {
            data.exclude = shown == null;
        }
        area.getParent().layout();
    }

    /** What to lay out. */
    Composite area() {
        return area;
    }
}
