package org.hotfixworkbench.dsl.ide.server;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.hotfixworkbench.core.rules.RuleSettings;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.dsl.ide.workspace.ServicingWorkspace;
import org.hotfixworkbench.dsl.settings.ProjectFile;
import org.hotfixworkbench.dsl.settings.SettingsException;

/** How the files of a folder are checked: as the command line would check them. */
final class FolderSettings implements ServicingWorkspace.SettingsSource {

    private ServerOptions options;
    private final Consumer<String> complain;

    /**
     * Takes the options of the client.
     *
     * @param complain takes what is wrong with a project file; the options hold instead of it
     */
    FolderSettings(ServerOptions options, Consumer<String> complain) {
        this.options = options;
        this.complain = complain;
    }

    /** Takes other options; only the language thread may do so. */
    void setOptions(ServerOptions changed) {
        options = changed;
    }

    @Override
    public RuleSettings of(Path folderOrFile) {
        ProjectFile file = projectFile(folderOrFile);
        Map<String, Severity> severities = new HashMap<>(options.severities());
        severities.putAll(file.severities());
        return RuleSettings.of(
                        file.profile().orElse(options.profile()), LocalDate.now(ZoneOffset.UTC))
                .withOverrides(severities);
    }

    private ProjectFile projectFile(Path folderOrFile) {
        try {
            return ProjectFiles.read(folderOrFile);
        } catch (SettingsException e) {
            complain.accept(String.valueOf(e.getMessage()));
            return ProjectFile.NONE;
        }
    }
}
