package org.hotfixworkbench.editor.preferences;

import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.NonNull;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.editor.EditorPlugin;

/**
 * How sources are checked where no project file says it: a preference of the workspace, which the
 * server is told as its options.
 *
 * @param profile the profile
 * @param severities severities by rule id, which hold in every profile
 */
public record CheckingPreferences(
        @NonNull Profile profile, @NonNull Map<String, Severity> severities) {

    /** What holds until somebody chooses. */
    public static final CheckingPreferences DEFAULT =
            new CheckingPreferences(Profile.PUBLISH, Map.of());

    /** The key of the profile, with its name. */
    static final String PROFILE = "profile";

    /** The key of the severities: {@code rule=severity}, with commas in between. */
    static final String SEVERITIES = "severities";

    /** Copies the map. */
    public CheckingPreferences {
        severities = Map.copyOf(severities);
    }

    /** What the workspace says; what means nothing is left out. */
    public static CheckingPreferences stored() {
        Map<String, Severity> severities = new TreeMap<>();
        for (String entry : get(SEVERITIES).split(",")) {
            int sign = entry.indexOf('=');
            if (sign > 0) {
                severity(entry.substring(sign + 1))
                        .ifPresent(it -> severities.put(entry.substring(0, sign), it));
            }
        }
        String label = get(PROFILE);
        Profile profile =
                Arrays.stream(Profile.values())
                        .filter(it -> it.label().equals(label))
                        .findFirst()
                        .orElse(DEFAULT.profile());
        return new CheckingPreferences(profile, severities);
    }

    private static Optional<Severity> severity(String label) {
        return Arrays.stream(Severity.values()).filter(it -> it.label().equals(label)).findFirst();
    }

    private static String get(String key) {
        return Platform.getPreferencesService().getString(EditorPlugin.ID, key, "", null);
    }

    /** Makes it what the workspace says; the server hears of it. */
    public void store() {
        IEclipsePreferences node = InstanceScope.INSTANCE.getNode(EditorPlugin.ID);
        put(node, PROFILE, profile == DEFAULT.profile() ? "" : profile.label());
        put(
                node,
                SEVERITIES,
                new TreeMap<>(severities)
                        .entrySet().stream()
                                .map(it -> it.getKey() + "=" + it.getValue().label())
                                .collect(Collectors.joining(",")));
    }

    private static void put(IEclipsePreferences node, String key, String value) {
        if (value.isEmpty()) {
            node.remove(key);
        } else {
            node.put(key, value);
        }
    }

    /** As the server takes it. */
    public JsonObject options() {
        JsonObject options = new JsonObject();
        options.addProperty("profile", profile.label());
        JsonObject rules = new JsonObject();
        new TreeMap<>(severities).forEach((rule, it) -> rules.addProperty(rule, it.label()));
        options.add("severities", rules);
        return options;
    }
}
