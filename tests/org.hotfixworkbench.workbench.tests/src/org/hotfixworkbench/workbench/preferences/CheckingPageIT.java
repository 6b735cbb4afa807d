package org.hotfixworkbench.workbench.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hotfixworkbench.dsl.check.KnownRules;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.preferences.CheckingPreferences;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.TestProject;
import org.hotfixworkbench.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Profile and severities of the workspace, down to the markers. */
class CheckingPageIT {

    private static final String SEVERITY = "Severity of the selected rules:";

    @RegisterExtension final NothingLogged log = new NothingLogged();
    @RegisterExtension final TestProject project = new TestProject();

    private final IEclipsePreferences node = InstanceScope.INSTANCE.getNode(EditorPlugin.ID);

    @AfterEach
    void reset() {
        CheckingPreferences.DEFAULT.store();
    }

    private static SettingsDialog open() {
        return SettingsDialog.preferences(CheckingPage.ID);
    }

    private static void awaitSeverity(String severity, IFile file) {
        Workbench.awaitEquals(
                severity,
                () ->
                        TestProject.problems(file).stream()
                                .map(it -> it.replaceAll(".* (\\w+): .*", "$1"))
                                .reduce("", (a, b) -> a + b));
    }

    @Test
    void markersFollowTheSeverityThatIsChosen() {
        IFile file = project.file("empty.machine", "");
        awaitSeverity("warning", file);
        try (SettingsDialog dialog = open()) {
            assertEquals(KnownRules.ALL.size(), dialog.rules().getItemCount());
            dialog.selectRules("empty-file");
            assertEquals(List.of("empty-file", "warning", "default"), dialog.rule(0));
            dialog.choose(SEVERITY, "error");
            assertEquals(List.of("empty-file", "warning", "error"), dialog.rule(0));
            dialog.ok();
        }
        assertEquals("empty-file=error", node.get("severities", ""));
        awaitSeverity("error", file);

        try (SettingsDialog dialog = open()) {
            dialog.selectRules("empty-file");
            assertEquals("error", dialog.behind(SEVERITY, Combo.class).getText());
            dialog.choose(SEVERITY, "off");
            dialog.ok();
        }
        awaitSeverity("", file);

        try (SettingsDialog dialog = open()) {
            dialog.selectRules("empty-file");
            dialog.choose(SEVERITY, "default");
            dialog.ok();
        }
        awaitSeverity("warning", file);
        assertEquals("nothing", node.get("severities", "nothing"));
    }

    @Test
    void markersFollowTheProfile() {
        IFile file = project.file("empty.machine", "");
        awaitSeverity("warning", file);
        try (SettingsDialog dialog = open()) {
            assertEquals(
                    List.of("draft", "publish", "import"),
                    List.of(dialog.behind("Profile:", Combo.class).getItems()));
            assertEquals("publish", dialog.behind("Profile:", Combo.class).getText());
            dialog.choose("Profile:", "draft");
            assertTrue(
                    dialog.all(Label.class).stream()
                            .anyMatch(
                                    it ->
                                            it.getText()
                                                    .equals(
                                                            "While somebody writes: what is"
                                                                    + " missing is not complained"
                                                                    + " of.")));
            dialog.selectRules("empty-file");
            assertEquals(List.of("empty-file", "info", "default"), dialog.rule(0));
            dialog.ok();
        }
        assertEquals("draft", node.get("profile", ""));
        awaitSeverity("info", file);

        try (SettingsDialog dialog = open()) {
            dialog.press("Restore Defaults");
            dialog.ok();
        }
        assertEquals("none", node.get("profile", "none"));
        awaitSeverity("warning", file);
    }

    @Test
    void severalRulesGetOneSeverityAndSomeStayErrors() {
        try (SettingsDialog dialog = open()) {
            dialog.selectRules("duplicate-");
            assertTrue(dialog.rules().getItemCount() > 1);
            dialog.choose(SEVERITY, "info");
            for (int i = 0; i < dialog.rules().getItemCount(); i++) {
                assertEquals("info", dialog.rule(i).get(2));
            }
            dialog.selectRules("syntax");
            assertFalse(dialog.behind(SEVERITY, Combo.class).isEnabled());
            dialog.selectRules("no such rule");
            assertEquals(0, dialog.rules().getItemCount());
            assertFalse(dialog.button("About the Rule").isEnabled());
        }
        assertEquals("", node.get("severities", ""), "Cancel keeps nothing");
    }

    @Test
    void theKeyboardIsEnough() {
        try (SettingsDialog dialog = open()) {
            Text filter =
                    dialog.all(Text.class).stream()
                            .filter(it -> "Type words to filter".equals(it.getMessage()))
                            .findFirst()
                            .orElseThrow();
            dialog.shell().forceActive();
            filter.setFocus();
            Workbench.await("the filter has the focus", filter::isFocusControl);
            Workbench.type("empty-file");
            Workbench.awaitEquals(1, () -> dialog.rules().getItemCount());
            Workbench.keys("Down");
            Workbench.await("the table has the focus", dialog.rules()::isFocusControl);
            Workbench.keys("ctrl+a", "Tab");
            Combo severity = dialog.behind(SEVERITY, Combo.class);
            Workbench.await("the choice has the focus", severity::isFocusControl);
            Workbench.keys("Down");
            Workbench.awaitEquals(List.of("empty-file", "warning", "error"), () -> dialog.rule(0));
        }
    }

    @Test
    void thePageAboutARuleIsShown() {
        try (SettingsDialog dialog = open()) {
            dialog.selectRules("malformed-version");
            dialog.press("About the Rule");
            Workbench.await("the page", () -> page() != null);
            Shell page = Objects.requireNonNull(page());
            String text =
                    Workbench.inPopups(StyledText.class).stream()
                            .filter(it -> it.getShell() == page)
                            .findFirst()
                            .orElseThrow()
                            .getText();
            assertTrue(text.startsWith("malformed-version\n"), text);
            assertTrue(text.contains("VS_FIXEDFILEINFO"), text);
            page.close();
        }
    }

    private static @Nullable Shell page() {
        for (Shell shell : Display.getCurrent().getShells()) {
            if (shell.getText().equals("Rule malformed-version")) {
                return shell;
            }
        }
        return null;
    }
}
