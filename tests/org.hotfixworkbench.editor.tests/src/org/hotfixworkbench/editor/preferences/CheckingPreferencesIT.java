package org.hotfixworkbench.editor.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonParser;
import java.util.Map;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.InitializeParams;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.ServerSwitch;
import org.hotfixworkbench.editor.testing.ScriptedServer;
import org.hotfixworkbench.editor.testing.WithServer;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the server hears of the preferences about checks. */
class CheckingPreferencesIT {

    private static final CheckingPreferences CHOSEN =
            new CheckingPreferences(
                    Profile.DRAFT, Map.of("no-title", Severity.OFF, "empty-file", Severity.ERROR));

    private static final String OPTIONS =
            "{\"profile\":\"draft\",\"severities\":{\"empty-file\":\"error\",\"no-title\":\"off\"}}";

    @RegisterExtension final NothingLogged log = new NothingLogged();
    @RegisterExtension final WithServer server = new WithServer();

    @AfterEach
    void reset() {
        CheckingPreferences.DEFAULT.store();
    }

    private static long told(ScriptedServer server) {
        return server.calls().stream().filter("didChangeConfiguration"::equals).count();
    }

    @Test
    void changesAreToldOnce() {
        CHOSEN.store();
        Workbench.awaitEquals(1L, () -> told(server.server()));
        assertEquals(
                JsonParser.parseString(OPTIONS),
                server.server().last(DidChangeConfigurationParams.class).getSettings());
        CHOSEN.store();
        InstanceScope.INSTANCE.getNode(EditorPlugin.ID).putBoolean("formatOnSave", true);
        InstanceScope.INSTANCE.getNode(EditorPlugin.ID).remove("formatOnSave");
        CheckingPreferences.DEFAULT.store();
        Workbench.awaitEquals(2L, () -> told(server.server()));
        assertEquals(
                JsonParser.parseString("{\"profile\":\"publish\",\"severities\":{}}"),
                server.server().last(DidChangeConfigurationParams.class).getSettings());
    }

    @Test
    void aServerStartsWithThem() {
        CHOSEN.store();
        ScriptedServer another = new ScriptedServer();
        ServerSwitch.serve(() -> another);
        Workbench.await("it starts", () -> another.calls().contains("initialize"));
        assertEquals(
                JsonParser.parseString(OPTIONS),
                another.last(InitializeParams.class).getInitializationOptions());
        assertEquals(0, told(another));
    }

    @Test
    void whatMeansNothingIsLeftOut() {
        IEclipsePreferences node = InstanceScope.INSTANCE.getNode(EditorPlugin.ID);
        node.put("profile", "strict");
        node.put("severities", "a,=off,empty-file=loud,no-title=info");
        assertEquals(
                new CheckingPreferences(Profile.PUBLISH, Map.of("no-title", Severity.INFO)),
                CheckingPreferences.stored());
    }
}
