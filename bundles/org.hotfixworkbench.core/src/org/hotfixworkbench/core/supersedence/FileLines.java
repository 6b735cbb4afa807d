package org.hotfixworkbench.core.supersedence;

import java.util.ArrayList;
import java.util.Arrays;
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
 * Gives each line of service a number, so that a row of a million costs 16 bytes. What a row spells
 * has a number of its own: it follows from the row alone, while the spelling of a line is that of
 * the first row in all files. One thread may number lines while another one looks at those that are
 * there.
 */
final class FileLines {

    private static final int UNKNOWN = -1;

    private final List<FileLine> lines = new ArrayList<>();
    private final Map<FileLine, Integer> numbers = new HashMap<>();
    private final Map<String, String> spellings = new HashMap<>();
    private final List<FileLine> spelled = new ArrayList<>();
    private final Map<FileLine, Integer> spelledNumbers = new HashMap<>();

    /** The line of what is spelled, by number of the latter; unknown until a row is met. */
    private int[] met = new int[0];

    /** Gives what is spelled the numbers that it had before; called first. */
    synchronized void know(List<FileLine> earlier) {
        earlier.forEach(this::spelled);
    }

    /**
     * The number of what a row with a valid version spells.
     *
     * @param architecture that of its package, which a row without platform has
     */
    synchronized int spelled(
            FileEntry file,
            FileVersion version,
            @Nullable Codebase codebase,
            Architecture architecture) {
        Architecture platform = file.getPlatform();
        String branch = file.getBranch() == null ? null : file.getBranch().getName();
        return spelled(
                new FileLine(
                        file.getName(),
                        platform == Architecture.UNSTATED ? architecture : platform,
                        version.major(),
                        version.minor(),
                        version.build(),
                        file.getLevel() == null ? null : file.getLevel().getName(),
                        branch,
                        order(file, version, codebase)));
    }

    private int spelled(FileLine line) {
        Integer known = spelledNumbers.putIfAbsent(line, spelled.size());
        if (known != null) {
            return known;
        }
        spelled.add(line);
        return spelled.size() - 1;
    }

    /** The line of what a row spells, by number. */
    synchronized int line(int spelling) {
        if (spelling >= met.length) {
            int[] more = Arrays.copyOf(met, Math.max(spelled.size(), 2 * met.length));
            Arrays.fill(more, met.length, more.length, UNKNOWN);
            met = more;
        }
        if (met[spelling] == UNKNOWN) {
            met[spelling] = number(spelled.get(spelling));
        }
        return met[spelling];
    }

    private int number(FileLine row) {
        FileLine line = row.named(spelling(row.name()));
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
        return spellings.computeIfAbsent(name.toLowerCase(Locale.ROOT), it -> name);
    }

    synchronized List<FileLine> all() {
        return List.copyOf(lines);
    }

    synchronized List<FileLine> spelled() {
        return List.copyOf(spelled);
    }
}
