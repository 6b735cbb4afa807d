package org.hotfixworkbench.core.find;

import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.model.Architecture;

/**
 * Which rows are wanted. What is null restricts nothing; with neither a file nor a component, all
 * files are wanted.
 *
 * @param file names of files
 * @param component names of components, as manifests have them or in full
 * @param level service level
 * @param architecture architecture of the file itself; where its row states none, that of its
 *     package
 * @param branch name of the service branch; LDR and QFE are two words for one thing
 */
public record FileQuestion(
        @Nullable NamePattern file,
        @Nullable NamePattern component,
        @Nullable LevelPattern level,
        @Nullable Architecture architecture,
        @Nullable String branch) {

    /** Whether a row is wanted. */
    boolean wants(FoundRow row) {
        return isNamed(row)
                && (level == null || level.matches(row.version(), row.level()))
                && (architecture == null || architecture == row.architecture())
                && (branch == null || isBranch(row.branch()));
    }

    private boolean isNamed(FoundRow row) {
        return switch (row.kind()) {
            case FILE -> file == null ? component == null : isFile(row.name());
            case COMPONENT -> component != null && component.matches(row.name());
        };
    }

    /** Some tables print names with the folder of the package before them (KB976398). */
    private boolean isFile(String name) {
        NamePattern wanted = file;
        return wanted != null
                && (wanted.matches(name)
                        || wanted.matches(name.substring(name.lastIndexOf('\\') + 1)));
    }

    private boolean isBranch(@Nullable String name) {
        return name != null && synonym(name).equalsIgnoreCase(synonym(String.valueOf(branch)));
    }

    private static String synonym(String name) {
        return name.equalsIgnoreCase("QFE") ? "LDR" : name;
    }
}
