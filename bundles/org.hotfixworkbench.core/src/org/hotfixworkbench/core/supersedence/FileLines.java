package org.hotfixworkbench.core.supersedence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.value.FileVersion;

/**
 * Gives each line of service a number, so that a row of a million costs 16 bytes. One thread may
 * number lines while another one looks at those that are there.
 */
final class FileLines {

    private final List<FileLine> lines = new ArrayList<>();
    private final Map<FileLine, Integer> numbers = new HashMap<>();
    private final Map<String, String> spellings = new HashMap<>();

    /**
     * The line of a row with a valid version.
     *
     * @param architecture that of its package, which a row without platform has
     */
    synchronized int number(
            FileEntry file,
            FileVersion version,
            @Nullable Codebase codebase,
            Architecture architecture) {
        Architecture platform = file.getPlatform();
        String branch = file.getBranch() == null ? null : file.getBranch().getName();
        FileLine line =
                new FileLine(
                        spelling(file.getName()),
                        platform == Architecture.UNSTATED ? architecture : platform,
                        version.major(),
                        version.minor(),
                        version.build(),
                        file.getLevel() == null ? null : file.getLevel().getName(),
                        branch,
                        order(file, version, codebase));
        Integer known = numbers.putIfAbsent(line, lines.size());
        if (known != null) {
            return known;
        }
        lines.add(line);
        return lines.size() - 1;
    }

    private static FileLine.Order order(
            FileEntry file, FileVersion version, @Nullable Codebase codebase) {
        ServiceLevel level = file.getLevel();
        if (codebase == null || level == null) {
            return FileLine.Order.NONE;
        }
        if (CatalogQueries.isBaseRelease(level, version)) {
            return FileLine.Order.BASE_RELEASE;
        }
        return file.getBranch() != null || codebase.getBranches().isEmpty()
                ? FileLine.Order.BY_REVISION
                : FileLine.Order.NONE;
    }

    /** File names are the same in any case; the first spelling stands for all. */
    private String spelling(String name) {
        String known = spellings.get(name);
        if (known == null) {
            known = spellings.computeIfAbsent(name.toLowerCase(Locale.ROOT), it -> name);
            spellings.put(name, known);
        }
        return known;
    }

    synchronized List<FileLine> all() {
        return List.copyOf(lines);
    }
}
