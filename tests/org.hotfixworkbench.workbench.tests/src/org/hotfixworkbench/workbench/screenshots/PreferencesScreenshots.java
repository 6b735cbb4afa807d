package org.hotfixworkbench.workbench.screenshots;

import java.util.Map;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.editor.preferences.CheckingPreferences;
import org.hotfixworkbench.testing.Examples;
import org.hotfixworkbench.testing.Pictures;
import org.hotfixworkbench.testing.Workbench;
import org.hotfixworkbench.workbench.preferences.CheckingPage;
import org.hotfixworkbench.workbench.preferences.ModelPage;
import org.hotfixworkbench.workbench.preferences.SettingsDialog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pictures of the pages of preferences and properties. */
class PreferencesScreenshots {

    @BeforeEach
    void open() throws CoreException {
        Examples.open();
    }

    @AfterEach
    void delete() throws CoreException {
        CheckingPreferences.DEFAULT.store();
        Examples.delete();
    }

    private static void take(Shell shell, String name) {
        shell.setLocation(200, 60);
        shell.forceActive();
        Pictures.take(shell, "preferences-" + name + (Pictures.isDark() ? "-dark" : ""));
    }

    @Test
    void editor() {
        try (SettingsDialog dialog = SettingsDialog.preferences(SettingsDialog.EDITOR)) {
            take(dialog.shell(), "editor");
        }
    }

    @Test
    void checking() {
        new CheckingPreferences(
                        Profile.PUBLISH,
                        Map.of(
                                "foreign-version",
                                Severity.OFF,
                                "binary-without-version",
                                Severity.ERROR))
                .store();
        try (SettingsDialog dialog = SettingsDialog.preferences(CheckingPage.ID)) {
            dialog.rules().setSelection(4);
            dialog.rules().notifyListeners(SWT.Selection, new Event());
            dialog.shell().setSize(960, 600);
            take(dialog.shell(), "checking");
        }
    }

    @Test
    void rule() {
        try (SettingsDialog dialog = SettingsDialog.preferences(CheckingPage.ID)) {
            dialog.selectRules("malformed-version");
            dialog.press("About the Rule");
            Workbench.await("the page", () -> page() != null);
            take(page(), "rule");
            page().close();
        }
    }

    private static Shell page() {
        for (Shell shell : Display.getCurrent().getShells()) {
            if (shell.getText().startsWith("Rule ")) {
                return shell;
            }
        }
        return null;
    }

    @Test
    void model() {
        try (SettingsDialog dialog = SettingsDialog.preferences(ModelPage.ID)) {
            dialog.press("Build the model");
            take(dialog.shell(), "model");
        }
    }

    @Test
    void project() {
        try (SettingsDialog dialog = SettingsDialog.properties(Examples.project())) {
            take(dialog.shell(), "project");
            dialog.press("Enable project");
            dialog.tab(1);
            dialog.press("Build the model");
            take(dialog.shell(), "project-model");
        }
    }

    @Test
    void slips() throws CoreException {
        Examples.file("hotfix.json")
                .write("{\n  \"profile\": \"pubish\"\n}\n".getBytes(), true, false, false, null);
        try (SettingsDialog dialog = SettingsDialog.properties(Examples.project())) {
            take(dialog.shell(), "slips");
        }
    }
}
