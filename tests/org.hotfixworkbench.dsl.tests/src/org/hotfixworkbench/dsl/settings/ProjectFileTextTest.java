package org.hotfixworkbench.dsl.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.core.rules.Severity;
import org.junit.jupiter.api.Test;

/** What becomes of the text of a project file when somebody chooses something else. */
class ProjectFileTextTest {

    private static final List<String> FORMATS = List.of("xmi", "json", "csv");

    private static final BuildSettings BUILD =
            new BuildSettings(
                    Optional.of("out/model"),
                    Optional.of(List.of("json", "csv")),
                    Optional.of(Profile.IMPORT),
                    Optional.of(true));

    private static final ProjectFile ALL =
            new ProjectFile(
                    Optional.of(Profile.DRAFT),
                    Map.of("empty-file", Severity.OFF, "no-title", Severity.ERROR),
                    BUILD,
                    Optional.of(false));

    private static ProjectFile checks(Profile profile, Map<String, Severity> severities) {
        return new ProjectFile(
                Optional.of(profile), severities, BuildSettings.NONE, Optional.empty());
    }

    /** Makes a text state something, and sees that it does. */
    private static String stating(String text, ProjectFile wanted) throws SettingsException {
        String made = ProjectFileText.stating(text, wanted);
        assertEquals(wanted, ProjectFile.parse(made, "hotfix.json", FORMATS));
        assertEquals(made, ProjectFileText.stating(made, wanted), "twice is once");
        return made;
    }

    @Test
    void aNewFileIsLaidOut() throws SettingsException {
        String all =
                """
                {
                    "profile": "draft",
                    "severities": {
                        "empty-file": "off",
                        "no-title": "error"
                    },
                    "build": {
                        "onSave": true,
                        "out": "out/model",
                        "to": ["json", "csv"],
                        "profile": "import"
                    },
                    "format": {
                        "onSave": false
                    }
                }
                """;
        assertEquals(all, stating("", ALL));
        assertEquals(all, stating("{}\n", ALL));
        assertEquals("{}\n", stating(all, ProjectFile.NONE));
    }

    @Test
    void theLayoutStays() throws SettingsException {
        assertEquals(
                """
                {
                  "severities":
                    { "foreign-version" : "info", "empty-file": "warning" },

                  "profile" : "import",
                  "build": {
                    "onSave": true
                  }
                }""",
                stating(
                        """
                        {
                          "severities":
                            { "foreign-version" : "info",   "no-title":"off" },

                          "profile" : "publish"
                        }""",
                        new ProjectFile(
                                Optional.of(Profile.IMPORT),
                                Map.of(
                                        "foreign-version",
                                        Severity.INFO,
                                        "empty-file",
                                        Severity.WARNING),
                                new BuildSettings(
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(true)),
                                Optional.empty())));
    }

    @Test
    void oneLineStaysOneLine() throws SettingsException {
        assertEquals(
                "{ \"profile\": \"draft\", \"severities\": { \"empty-file\": \"off\" } }",
                stating(
                        "{ \"profile\": \"publish\" }",
                        checks(Profile.DRAFT, Map.of("empty-file", Severity.OFF))));
    }

    @Test
    void tabsAndLineEndsOfWindowsStay() throws SettingsException {
        assertEquals(
                "\uFEFF{\r\n\t\"profile\": \"draft\",\r\n\t\"severities\": {\r\n"
                        + "\t\t\"empty-file\": \"off\"\r\n\t}\r\n}\r\n",
                stating(
                        "\uFEFF{\r\n\t\"profile\": \"draft\"\r\n}\r\n",
                        checks(Profile.DRAFT, Map.of("empty-file", Severity.OFF))));
    }

    @Test
    void whatIsNoLongerWantedGoesWithItsComma() throws SettingsException {
        String text =
                """
                {
                    "build": { "to": [ "json",
                                       "csv" ], "out": "m" },
                    "severities": { "empty-file": "off", "no-title": "off" },
                    "profile": "draft"
                }
                """;
        assertEquals(
                """
                {
                    "build": { "to": [ "json",
                                       "csv" ] },
                    "severities": { "no-title": "off" },
                    "profile": "draft"
                }
                """,
                stating(
                        text,
                        new ProjectFile(
                                Optional.of(Profile.DRAFT),
                                Map.of("no-title", Severity.OFF),
                                new BuildSettings(
                                        Optional.empty(),
                                        Optional.of(List.of("json", "csv")),
                                        Optional.empty(),
                                        Optional.empty()),
                                Optional.empty())));
        assertEquals(
                """
                {
                    "profile": "draft"
                }
                """,
                stating(text, checks(Profile.DRAFT, Map.of())));
    }

    @Test
    void anEmptySectionThatIsThereStays() throws SettingsException {
        assertEquals(
                "{\n    \"severities\": {},\n    \"profile\": \"draft\"\n}\n",
                stating("{\n    \"severities\": {}\n}\n", checks(Profile.DRAFT, Map.of())));
    }

    @Test
    void oddNamesAreQuoted() throws SettingsException {
        BuildSettings build =
                new BuildSettings(
                        Optional.of("say \"m\u00f6del\"\u0001"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        assertEquals(
                "{\n    \"build\": {\n        \"out\": \"say \\\"m\u00f6del\\\"\\u0001\"\n    }\n}\n",
                stating("", new ProjectFile(Optional.empty(), Map.of(), build, Optional.empty())));
    }

    @Test
    void whatIsNoObjectIsRefused() {
        assertEquals(
                "hotfix.json:2:1: expected the end of the file, not '}'",
                assertThrows(
                                SettingsException.class,
                                () -> ProjectFileText.stating("{}\n}", ProjectFile.NONE))
                        .getMessage());
        assertEquals(
                "hotfix.json:1:1: a project file has to be an object: { ... }",
                assertThrows(
                                SettingsException.class,
                                () -> ProjectFileText.stating("[]", ProjectFile.NONE))
                        .getMessage());
    }

    @Test
    void foldersAreJudged() {
        assertEquals(Optional.empty(), BuildSettings.folderProblem("a model/m\u00f6del"));
        assertEquals(Optional.empty(), BuildSettings.folderProblem("../model"));
        assertEquals(Optional.of("is missing"), BuildSettings.folderProblem(" "));
        assertEquals(Optional.of("is where the sources are"), BuildSettings.folderProblem("."));
        assertEquals(Optional.of("is where the sources are"), BuildSettings.folderProblem("a/.."));
        assertEquals(
                Optional.of("has to be relative to the project"),
                BuildSettings.folderProblem("/model"));
        assertEquals(
                Optional.of("has to be relative to the project"),
                BuildSettings.folderProblem("c:/model"));
        assertEquals(Optional.of("is written with slashes"), BuildSettings.folderProblem("a\\b"));
        assertEquals(Optional.of("is no name for a folder"), BuildSettings.folderProblem("a\0b"));
    }
}
