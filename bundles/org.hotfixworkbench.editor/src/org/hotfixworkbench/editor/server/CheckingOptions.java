package org.hotfixworkbench.editor.server;

import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.preferences.CheckingPreferences;

/** Tells the server how the workspace wants sources to be checked, whenever that changes. */
final class CheckingOptions implements IPropertyChangeListener {

    private final LanguageConnection connection;
    private final ScopedPreferenceStore store =
            new ScopedPreferenceStore(InstanceScope.INSTANCE, EditorPlugin.ID);

    /** Several preferences that change together are told once. */
    private final AtomicBoolean waiting = new AtomicBoolean();

    private CheckingPreferences told = CheckingPreferences.DEFAULT; // only the sender touches it

    CheckingOptions(LanguageConnection connection) {
        this.connection = connection;
    }

    void start() {
        store.addPropertyChangeListener(this);
    }

    void stop() {
        store.removePropertyChangeListener(this);
    }

    /** What the server is told when it starts. */
    Object initial() {
        told = CheckingPreferences.stored();
        return told.options();
    }

    @Override
    public void propertyChange(PropertyChangeEvent event) {
        if (!waiting.getAndSet(true)) {
            connection.notify(this::send);
        }
    }

    private void send(LanguageServer server) {
        waiting.set(false);
        CheckingPreferences now = CheckingPreferences.stored();
        if (!now.equals(told)) {
            told = now;
            server.getWorkspaceService()
                    .didChangeConfiguration(new DidChangeConfigurationParams(now.options()));
        }
    }
}
