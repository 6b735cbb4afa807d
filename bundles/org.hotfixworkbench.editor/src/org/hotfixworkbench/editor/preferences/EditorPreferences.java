package org.hotfixworkbench.editor.preferences;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.hotfixworkbench.editor.EditorPlugin;

/** What users may choose, and what holds until they do. */
public final class EditorPreferences extends AbstractPreferenceInitializer {

    /** The key of whether a text is laid out before it is saved. */
    public static final String FORMAT_ON_SAVE = "formatOnSave";

    static final String FORMAT_WHILE_TYPING = "formatWhileTyping";

    @Override
    public void initializeDefaultPreferences() {
        var defaults = DefaultScope.INSTANCE.getNode(EditorPlugin.ID);
        defaults.putBoolean(FORMAT_ON_SAVE, false);
        defaults.putBoolean(FORMAT_WHILE_TYPING, true);
    }

    /** Whether a text is laid out before it is saved. */
    public static boolean formatsOnSave() {
        return get(FORMAT_ON_SAVE);
    }

    /** Whether rows are aligned while they are typed. */
    public static boolean formatsWhileTyping() {
        return get(FORMAT_WHILE_TYPING);
    }

    private static boolean get(String key) {
        return Platform.getPreferencesService().getBoolean(EditorPlugin.ID, key, false, null);
    }
}
