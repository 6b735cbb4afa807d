package org.hotfixworkbench.editor.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page in the dialog of preferences. */
class EditorPreferencePageIT {

    @RegisterExtension final NothingLogged log = new NothingLogged();

    @Test
    void choicesAreKept() {
        PreferenceDialog dialog =
                PreferencesUtil.createPreferenceDialogOn(
                        null,
                        "org.hotfixworkbench.editor.preferences",
                        new String[] {"org.hotfixworkbench.editor.preferences"},
                        null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        List<Button> choices =
                Workbench.inPopups(Button.class).stream()
                        .filter(it -> (it.getStyle() & SWT.CHECK) != 0)
                        .toList();
        assertEquals(
                List.of("Lay the text out when it is &saved", "Align rows while they are &typed"),
                choices.stream().map(Button::getText).toList());
        assertEquals(List.of(false, true), choices.stream().map(Button::getSelection).toList());

        choices.getFirst().setSelection(true);
        choices.getFirst().notifyListeners(SWT.Selection, new Event());
        EditorPreferencePage page = (EditorPreferencePage) dialog.getSelectedPage();
        page.performOk();
        assertTrue(EditorPreferences.formatsOnSave());
        choices.getFirst().setSelection(false);
        choices.getFirst().notifyListeners(SWT.Selection, new Event());
        page.performOk();
        assertEquals(false, EditorPreferences.formatsOnSave());
        dialog.close();
    }
}
