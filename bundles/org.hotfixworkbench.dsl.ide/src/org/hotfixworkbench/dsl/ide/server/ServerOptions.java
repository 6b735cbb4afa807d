package org.hotfixworkbench.dsl.ide.server;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.dsl.check.KnownRules;
import org.hotfixworkbench.dsl.settings.ProjectFile;

/**
 * What a client may say in its {@code initializationOptions}. What means nothing is left out: an
 * editor should start with a wrong setting, too.
 *
 * @param profile the profile where no project file names one
 * @param severities severities by rule id where no project file names one
 * @param excluded names of folders that are not looked into, beside hidden ones
 * @param cache the folder for copies of documents that are packed into the program
 */
public record ServerOptions(
        @NonNull Profile profile,
        @NonNull Map<String, Severity> severities,
        @NonNull Set<String> excluded,
        @NonNull Path cache) {

    /** Where tools put their results, which may be copies of sources. */
    private static final Set<String> OUTPUT =
            Set.of("target", "build", "bin", "out", "node_modules");

    /** Copies the collections. */
    public ServerOptions {
        severities = Map.copyOf(severities);
        excluded = Set.copyOf(excluded);
    }

    /** Reads the options; the usual ones when there are none. */
    static ServerOptions of(@Nullable Object options) {
        if (!(options instanceof JsonObject json)) {
            return new ServerOptions(Profile.PUBLISH, Map.of(), OUTPUT, userCache());
        }
        return new ServerOptions(
                profile(json.get("profile")),
                severities(json.get("severities")),
                excluded(json.get("exclude")),
                cache(json.get("cache")));
    }

    /**
     * The same with profile and severities as a client says them now, in a notification of changed
     * configuration; what it does not say is as usual.
     */
    ServerOptions changed(@Nullable Object settings) {
        ServerOptions said = of(settings);
        return new ServerOptions(said.profile(), said.severities(), excluded, cache);
    }

    private static Map<String, Severity> severities(@Nullable JsonElement value) {
        Map<String, Severity> found = new HashMap<>();
        if (value instanceof JsonObject json) {
            for (Map.Entry<String, JsonElement> entry : json.entrySet()) {
                JsonElement label = entry.getValue();
                if (label.isJsonPrimitive() && isFree(entry.getKey())) {
                    Arrays.stream(Severity.values())
                            .filter(it -> it.label().equals(label.getAsString()))
                            .forEach(it -> found.put(entry.getKey(), it));
                }
            }
        }
        return found;
    }

    private static boolean isFree(String rule) {
        return KnownRules.byId(rule).isPresent() && !ProjectFile.ALWAYS_ERRORS.contains(rule);
    }

    private static Path cache(@Nullable JsonElement value) {
        return value != null && value.isJsonPrimitive()
                ? Path.of(value.getAsString())
                : userCache();
    }

    /** Where programs of this user keep what they can make again. */
    private static Path userCache() {
        String given = System.getenv("XDG_CACHE_HOME");
        Path folder =
                given == null || given.isEmpty()
                        ? Path.of(System.getProperty("user.home"), ".cache")
                        : Path.of(given);
        return folder.resolve("hotfixworkbench");
    }

    private static Profile profile(@Nullable JsonElement value) {
        String label = value != null && value.isJsonPrimitive() ? value.getAsString() : "";
        return Arrays.stream(Profile.values())
                .filter(it -> it.label().equals(label))
                .findFirst()
                .orElse(Profile.PUBLISH);
    }

    private static Set<String> excluded(@Nullable JsonElement value) {
        if (!(value instanceof JsonArray names)) {
            return OUTPUT;
        }
        Set<String> found = new LinkedHashSet<>();
        for (JsonElement name : names) {
            if (name.isJsonPrimitive()) {
                found.add(name.getAsString());
            }
        }
        return found;
    }
}
