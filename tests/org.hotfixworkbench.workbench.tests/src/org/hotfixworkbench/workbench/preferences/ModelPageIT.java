package org.hotfixworkbench.workbench.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.exporters.Exporters;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.workbench.WorkbenchPlugin;
import org.hotfixworkbench.workbench.build.ModelPreferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page with how models are built. */
class ModelPageIT {

    private static final String FOLDER = "Folder in the project:";

    @RegisterExtension final NothingLogged log = new NothingLogged();

    @AfterEach
    void reset() {
        ModelPreferences.DEFAULT.store();
    }

    @Test
    void choicesAreKept() throws Exception {
        try (SettingsDialog dialog = SettingsDialog.preferences(ModelPage.ID)) {
            assertFalse(dialog.button("Build the model").getSelection());
            for (String format : Exporters.ids()) {
                assertEquals(
                        ModelPreferences.DEFAULT.formats().contains(format),
                        dialog.isChecked(format),
                        format);
            }
            assertEquals("model", dialog.behind(FOLDER, Text.class).getText());
            assertEquals("publish", dialog.behind("Profile:", Combo.class).getText());
            dialog.press("Build the model");
            dialog.check("xmi");
            dialog.behind(FOLDER, Text.class).setText("out/m\u00f6del");
            dialog.choose("Profile:", "draft");
            dialog.ok();
        }
        assertEquals(
                new ModelPreferences(true, List.of("json", "csv"), "out/m\u00f6del", Profile.DRAFT),
                ModelPreferences.stored());
        try (SettingsDialog dialog = SettingsDialog.preferences(ModelPage.ID)) {
            assertEquals("out/m\u00f6del", dialog.behind(FOLDER, Text.class).getText());
            dialog.press("Restore Defaults");
            dialog.ok();
        }
        assertEquals(ModelPreferences.DEFAULT, ModelPreferences.stored());
        assertEquals(
                List.of(),
                List.of(InstanceScope.INSTANCE.getNode(WorkbenchPlugin.ID).keys()).stream()
                        .filter(it -> it.startsWith("model."))
                        .toList());
    }

    @Test
    void whatIsNoChoiceCannotBeKept() {
        try (SettingsDialog dialog = SettingsDialog.preferences(ModelPage.ID)) {
            dialog.behind(FOLDER, Text.class).setText("/model");
            assertEquals(
                    "The folder for the model has to be relative to the project.", dialog.error());
            assertFalse(dialog.button("Apply and Close").isEnabled());
            dialog.behind(FOLDER, Text.class).setText(".");
            assertEquals("The folder for the model is where the sources are.", dialog.error());
            dialog.behind(FOLDER, Text.class).setText("model");
            assertNull(dialog.error());
            ModelPreferences.DEFAULT.formats().forEach(dialog::check);
            assertEquals("Check at least one format.", dialog.error());
        }
        assertEquals(ModelPreferences.DEFAULT, ModelPreferences.stored());
    }
}
