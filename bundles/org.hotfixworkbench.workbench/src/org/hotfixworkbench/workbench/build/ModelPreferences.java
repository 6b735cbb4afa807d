package org.hotfixworkbench.workbench.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.NonNull;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.exporters.Exporters;
import org.hotfixworkbench.exporters.Format;
import org.hotfixworkbench.workbench.WorkbenchPlugin;

/**
 * How models are built where no project file says it: preferences of the workspace.
 *
 * @param onSave whether whenever a source is saved
 * @param formats the names of the formats
 * @param folder for the model, relative to the project, with slashes
 * @param profile the profile
 */
public record ModelPreferences(
        boolean onSave,
        @NonNull List<String> formats,
        @NonNull String folder,
        @NonNull Profile profile) {

    /** What holds until somebody chooses. */
    public static final ModelPreferences DEFAULT =
            new ModelPreferences(
                    false,
                    Exporters.DEFAULT.stream().map(Format::id).toList(),
                    "model",
                    Profile.PUBLISH);

    private static final String ON_SAVE = "model.onSave";
    private static final String FORMATS = "model.formats";
    private static final String FOLDER = "model.folder";
    private static final String PROFILE = "model.profile";

    /** Copies the list. */
    public ModelPreferences {
        formats = List.copyOf(formats);
    }

    /** What the workspace says; what means nothing is left out. */
    public static ModelPreferences stored() {
        List<String> formats = new ArrayList<>(Exporters.ids());
        String chosen = get(FORMATS);
        formats.retainAll(List.of(chosen.split(",")));
        String folder = get(FOLDER);
        return new ModelPreferences(
                "true".equals(get(ON_SAVE)),
                formats.isEmpty() ? DEFAULT.formats() : formats,
                folder.isEmpty() ? DEFAULT.folder() : folder,
                Arrays.stream(Profile.values())
                        .filter(it -> it.label().equals(get(PROFILE)))
                        .findFirst()
                        .orElse(DEFAULT.profile()));
    }

    private static String get(String key) {
        return Platform.getPreferencesService().getString(WorkbenchPlugin.ID, key, "", null);
    }

    /** Makes it what the workspace says. */
    public void store() {
        put(ON_SAVE, String.valueOf(onSave), String.valueOf(DEFAULT.onSave()));
        put(FORMATS, String.join(",", formats), String.join(",", DEFAULT.formats()));
        put(FOLDER, folder, DEFAULT.folder());
        put(PROFILE, profile.label(), DEFAULT.profile().label());
    }

    private static void put(String key, String value, String usual) {
        IEclipsePreferences node = InstanceScope.INSTANCE.getNode(WorkbenchPlugin.ID);
        if (value.equals(usual)) {
            node.remove(key);
        } else {
            node.put(key, value);
        }
    }
}
