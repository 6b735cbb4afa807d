package org.hotfixworkbench.editor.server;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.preferences.CheckingPreferences;
import org.hotfixworkbench.editor.viewers.Pause;

/** Tells the server how the workspace wants sources to be checked, whenever that changes. */
final class CheckingOptions implements IPropertyChangeListener {

    private final ScopedPreferenceStore store =
            new ScopedPreferenceStore(InstanceScope.INSTANCE, EditorPlugin.ID);

    /** Several preferences that change together are told once: everything is checked again. */
    private final Pause pause;

    private CheckingPreferences told = CheckingPreferences.DEFAULT; // only the sender touches it

    CheckingOptions(LanguageConnection connection) {
        this.pause = new Pause(() -> connection.notify(this::send));
    }

    void start() {
        store.addPropertyChangeListener(this);
    }

    void stop() {
        store.removePropertyChangeListener(this);
        pause.cancel();
    }

    /** What the server is told when it starts. */
    Object initial() {
        told = CheckingPreferences.stored();
        return told.options();
    }

    @Override
    public void propertyChange(PropertyChangeEvent event) {
        pause.begin();
    }

    private void send(LanguageServer server) {
        CheckingPreferences now = CheckingPreferences.stored();
        if (!now.equals(told)) {
            told = now;
            server.getWorkspaceService()
                    .didChangeConfiguration(new DidChangeConfigurationParams(now.options()));
        }
    }
}
