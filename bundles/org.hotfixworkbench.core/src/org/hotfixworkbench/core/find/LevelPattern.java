package org.hotfixworkbench.core.find;

import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.model.value.FileVersion;

/**
 * A service level that is asked for: "6.1.7601", the build "7601" alone, or the name of a level,
 * such as "SP1".
 *
 * @param text what was asked for
 */
public record LevelPattern(@NonNull String text) {

    private static final Pattern BUILD = Pattern.compile("[0-9]{4,5}");
    private static final Pattern VERSION = Pattern.compile("[0-9]+\\.[0-9]+\\.[0-9]+");

    /**
     * Whether a row is of the level.
     *
     * @param version its version; null when it has none
     * @param level the name of its level; null when not known
     */
    public boolean matches(@Nullable FileVersion version, @Nullable String level) {
        if (VERSION.matcher(text).matches()) {
            return version != null && version.toString().startsWith(text + ".");
        }
        if (BUILD.matcher(text).matches()
                && version != null
                && version.build() == Integer.parseInt(text)) {
            return true;
        }
        return text.equalsIgnoreCase(level);
    }
}
