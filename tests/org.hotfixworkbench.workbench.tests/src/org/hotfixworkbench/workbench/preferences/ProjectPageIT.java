package org.hotfixworkbench.workbench.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.editor.preferences.CheckingPreferences;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.TestProject;
import org.hotfixworkbench.testing.Workbench;
import org.hotfixworkbench.workbench.build.ModelPreferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The settings of a project in its file, over those of the workspace. */
class ProjectPageIT {

    private static final String SEVERITY = "Severity of the selected rules:";

    @RegisterExtension final NothingLogged log = new NothingLogged();
    @RegisterExtension final TestProject project = new TestProject();

    @AfterEach
    void reset() {
        CheckingPreferences.DEFAULT.store();
        ModelPreferences.DEFAULT.store();
    }

    private SettingsDialog open() {
        return SettingsDialog.properties(project.project());
    }

    private IFile file() {
        return project.project().getFile("hotfix.json");
    }

    private static void awaitSeverity(String severity, IFile file) {
        Workbench.awaitEquals(
                List.of(severity),
                () ->
                        TestProject.problems(file).stream()
                                .map(it -> it.replaceAll(".* (\\w+): .*", "$1"))
                                .toList());
    }

    @Test
    void theProjectSaysMoreThanTheWorkspace() throws CoreException {
        new CheckingPreferences(
                        Profile.IMPORT,
                        Map.of("empty-file", Severity.ERROR, "no-title", Severity.OFF))
                .store();
        IFile source = project.file("empty.machine", "");
        awaitSeverity("error", source);
        try (SettingsDialog dialog = open()) {
            assertFalse(dialog.button("Enable project").getSelection());
            assertFalse(dialog.behind("Profile:", Combo.class).isEnabled());
            assertEquals(
                    "as in the workspace (import)",
                    dialog.behind("Profile:", Combo.class).getText());
            dialog.press("Enable project");
            assertEquals("import", dialog.behind("Profile:", Combo.class).getText());
            dialog.selectRules("empty-file");
            assertEquals(List.of("empty-file", "error", "error"), dialog.rule(0));
            dialog.choose(SEVERITY, "info");
            dialog.ok();
        }
        assertEquals(
                """
                {
                    "profile": "import",
                    "severities": {
                        "empty-file": "info",
                        "no-title": "off"
                    }
                }
                """,
                file().readString());
        awaitSeverity("info", source);

        try (SettingsDialog dialog = open()) {
            dialog.press("Enable project");
            dialog.ok();
        }
        assertEquals("{}\n", file().readString());
        awaitSeverity("error", source);
    }

    @Test
    void everythingIsWrittenAndTheLayoutStays() throws CoreException {
        project.file(
                "hotfix.json",
                """
                {
                  "severities": { "no-title" : "off" },

                  "profile": "draft"
                }
                """);
        try (SettingsDialog dialog = open()) {
            dialog.choose("Profile:", "as in the workspace (publish)");
            dialog.selectRules("no-title");
            assertEquals(List.of("no-title", "info", "off"), dialog.rule(0));
            dialog.press("Build the model");
            dialog.check("xmi");
            dialog.behind("Folder in the project:", Text.class).setText("target/model");
            dialog.all(Combo.class).stream()
                    .filter(it -> it.indexOf("as for the checks") >= 0)
                    .findFirst()
                    .orElseThrow()
                    .select(2);
            dialog.press("Lay texts out");
            dialog.ok();
        }
        assertEquals(
                """
                {
                  "severities": { "no-title" : "off" },
                  "build": {
                    "onSave": true,
                    "out": "target/model",
                    "to": ["json", "csv"],
                    "profile": "publish"
                  },
                  "format": {
                    "onSave": true
                  }
                }
                """,
                file().readString());
        try (SettingsDialog dialog = open()) {
            assertEquals(true, dialog.button("Build the model").getSelection());
            assertEquals(false, dialog.isChecked("xmi"));
            dialog.press("Lay texts out");
            dialog.ok();
        }
        assertEquals(true, file().readString().endsWith("\"onSave\": false\n  }\n}\n"));
    }

    @Test
    void nothingIsWrittenThatWasNotChanged() throws CoreException {
        String text = "{ \"build\" :{\"out\":\"m\"},\n\"profile\":\"draft\"}";
        project.file("hotfix.json", text);
        long stamp = file().getModificationStamp();
        try (SettingsDialog dialog = open()) {
            dialog.ok();
        }
        assertEquals(text, file().readString());
        assertEquals(stamp, file().getModificationStamp());
    }

    @Test
    void aFileWithSlipsStaysAsItIs() throws CoreException {
        String text = "{\n  \"profile\": \"pubish\",\n  \"sevrities\": {}\n}\n";
        project.file("hotfix.json", text);
        Workbench.await("the server has complained", () -> !log.expected().isEmpty());
        try (SettingsDialog dialog = open()) {
            assertEquals(
                    List.of(
                            "hotfix.json:2:14: 'profile' is one of draft, publish or import, not"
                                    + " 'pubish'; did you mean publish?",
                            "hotfix.json:3:3: 'sevrities' means nothing here; did you mean"
                                    + " severities?"),
                    dialog.all(Text.class).stream()
                            .map(Text::getText)
                            .filter(it -> it.startsWith("hotfix.json"))
                            .findFirst()
                            .orElseThrow()
                            .lines()
                            .toList());
            dialog.press("Open hotfix.json");
        }
        assertEquals("hotfix.json", Workbench.page().getActiveEditor().getTitle());
        assertEquals(text, file().readString());
        log.expected();
    }

    @Test
    void aFileThatGetsSlipsMeanwhileStaysAsItIs() throws CoreException {
        project.file("hotfix.json", "{ \"profile\": \"draft\" }");
        try (SettingsDialog dialog = open()) {
            dialog.choose("Profile:", "import");
            file().write(new byte[] {'{'}, true, false, false, null);
            dialog.press("Apply and Close");
            assertEquals(
                    "The file has been changed meanwhile: hotfix.json:1:2: expected a name in"
                            + " quotes, not the end of the file",
                    dialog.error());
        }
        assertEquals("{", file().readString());
        Workbench.await("the server has complained", () -> !log.expected().isEmpty());
    }

    @Test
    void textsAreLaidOutWhenTheProjectWantsIt() throws CoreException {
        IFile source = project.file("a.hotfix", "hotfix  a   \"A\" {\n}\n");
        ITextEditor editor = Workbench.open(source);
        project.file("hotfix.json", "{ \"format\": { \"onSave\": true } }");
        Workbench.document(editor).set("hotfix  a   \"A\" {\n}\n//");
        editor.doSave(null);
        assertEquals("hotfix a \"A\" {\n}\n//", source.readString().strip());
    }
}
