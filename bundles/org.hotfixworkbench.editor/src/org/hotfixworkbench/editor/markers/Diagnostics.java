package org.hotfixworkbench.editor.markers;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.lsp4j.Diagnostic;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.documents.Uris;

/** The latest findings of each text. That some arrive says that the text was analysed. */
public final class Diagnostics {

    private final Map<String, List<Diagnostic>> latest = new ConcurrentHashMap<>();
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

    /** Keeps the findings of a text, and tells the listeners that it was analysed. */
    public void put(String uri, List<Diagnostic> diagnostics) {
        String normal = Uris.normal(uri);
        if (diagnostics.isEmpty()) {
            latest.remove(normal);
        } else {
            latest.put(normal, List.copyOf(diagnostics));
        }
        tell(normal);
    }

    /** What the server last said of a text. */
    public List<Diagnostic> of(String uri) {
        return latest.getOrDefault(uri, List.of());
    }

    /** Tells the listeners that what the server knows of all texts may have changed. */
    public void refresh() {
        tell("");
    }

    private void tell(String uri) {
        for (Consumer<String> listener : listeners) {
            try {
                listener.accept(uri);
            } catch (RuntimeException e) { // the server would not know what to do with it
                EditorPlugin.log().error("A listener to the server failed", e);
            }
        }
    }

    /** The listener hears the address of each text that was analysed; empty means all. */
    public void addListener(Consumer<String> listener) {
        listeners.add(listener);
    }

    /** The listener hears no more. */
    public void removeListener(Consumer<String> listener) {
        listeners.remove(listener);
    }
}
