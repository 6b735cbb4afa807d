package org.hotfixworkbench.core.versions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.NonNull;
import org.hotfixworkbench.core.supersedence.DeliveredFiles;
import org.hotfixworkbench.core.supersedence.FileIndex;
import org.hotfixworkbench.core.supersedence.HotfixSummary;
import org.hotfixworkbench.core.supersedence.Workspace;

/** The files that hotfixes deliver in some version. The work grows with the rows. */
public final class FileList {

    /**
     * A file.
     *
     * @param name its name, in the spelling that was met first
     * @param versions how many versions there are, each counted once on a line of service
     * @param hotfixes how many hotfixes deliver it
     */
    public record Entry(@NonNull String name, int versions, int hotfixes) {}

    private FileList() {}

    /** All files, by name. */
    public static List<Entry> of(Workspace workspace) {
        FileIndex index = workspace.files();
        Map<String, Integer> numbers = new HashMap<>();
        int[] numberOf = new int[index.lines()];
        for (int line = 0; line < numberOf.length; line++) {
            String name = workspace.line(line).name();
            Integer known = numbers.putIfAbsent(name, numbers.size());
            numberOf[line] = known == null ? numbers.size() - 1 : known;
        }
        int[] versions = versions(index, numberOf, numbers.size());
        int[] hotfixes = hotfixes(workspace.hotfixes(), numberOf, numbers.size());
        List<Entry> entries = new ArrayList<>();
        numbers.forEach(
                (name, number) -> {
                    if (hotfixes[number] > 0) {
                        entries.add(new Entry(name, versions[number], hotfixes[number]));
                    }
                });
        entries.sort(Comparator.comparing(Entry::name, String::compareToIgnoreCase));
        return entries;
    }

    private static int[] versions(FileIndex index, int[] numberOf, int count) {
        int[] versions = new int[count];
        for (int line = 0; line < numberOf.length; line++) {
            int last = -1;
            for (int at = index.first(line); at < index.end(line); at++) {
                versions[numberOf[line]] += index.revision(at) == last ? 0 : 1;
                last = index.revision(at);
            }
        }
        return versions;
    }

    private static int[] hotfixes(List<HotfixSummary> all, int[] numberOf, int count) {
        int[] hotfixes = new int[count];
        int[] last = new int[count];
        Arrays.fill(last, -1);
        for (int hotfix = 0; hotfix < all.size(); hotfix++) {
            DeliveredFiles files = all.get(hotfix).files();
            for (int i = 0; i < files.count(); i++) {
                int file = numberOf[files.line(i)];
                if (last[file] != hotfix) {
                    last[file] = hotfix;
                    hotfixes[file]++;
                }
            }
        }
        return hotfixes;
    }
}
