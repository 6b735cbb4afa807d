package org.hotfixworkbench.exporters.wsus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.applicability.engine.FileDelivery;
import org.hotfixworkbench.core.applicability.engine.FileOutcome;
import org.hotfixworkbench.core.applicability.engine.VersionRange;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.value.FileVersion;

/**
 * The rules that ask which version of a file is there. A descriptor does not tell the folder of a
 * file, so it is looked for where the files of Windows mostly are: drivers in the folder of drivers
 * and in the system folder, all others in the system folder.
 *
 * <p>A rule holds or does not hold; it cannot be unknown. Of a version that has no order with the
 * copies of the hotfix, one below them counts as older, which is what it is when a service pack has
 * left a file of the release in place, and any other as newer.
 */
final class FileRules {

    /** CSIDL_SYSTEM: the system folder. */
    private static final String SYSTEM = "37";

    /** CSIDL_SYSTEMX86: the system folder of 32-bit programs. */
    private static final String SYSTEM_X86 = "41";

    private static final String CSIDL = "Csidl";
    private static final String PATH = "Path";

    private final String folder;
    private final List<String> paths;
    private final List<Span> installing = new ArrayList<>();
    private final List<Span> newer = new ArrayList<>();

    /** Versions from the first to the last one; null is open. */
    private record Span(@Nullable FileVersion first, @Nullable FileVersion last) {}

    /**
     * Looks at a file.
     *
     * @param system the architecture of the machine
     */
    FileRules(FileDelivery file, Architecture system) {
        folder =
                file.platform() == Architecture.X86 && system != Architecture.X86
                        ? SYSTEM_X86
                        : SYSTEM;
        String name = file.name();
        paths =
                name.toLowerCase(Locale.ROOT).endsWith(".sys")
                        ? List.of("drivers\\" + name, name)
                        : List.of(name);
        // on 5.x the number does not tell the branch, and there is nothing else to ask for
        List<VersionRange> ranges =
                file.ranges().stream()
                        .filter(it -> !it.declared() || it.branch() == null)
                        .sorted((one, other) -> compare(one.first(), other.first()))
                        .toList();
        collect(ranges);
    }

    private static int compare(FileVersion one, FileVersion other) {
        return java.util.Comparator.comparingInt(FileVersion::major)
                .thenComparingInt(FileVersion::minor)
                .thenComparingInt(FileVersion::build)
                .thenComparingInt(FileVersion::revision)
                .compare(one, other);
    }

    private void collect(List<VersionRange> ranges) {
        FileOutcome before = FileOutcome.INSTALL;
        FileVersion first = null;
        FileVersion last = null;
        for (VersionRange range : ranges) {
            FileOutcome outcome = range.outcome() == FileOutcome.UNKNOWN ? before : range.outcome();
            if (outcome != before) {
                add(before, first, last);
                first = range.first();
                before = outcome;
            }
            last = range.last();
        }
        if (!ranges.isEmpty()) {
            add(before, first, null);
        }
    }

    private void add(FileOutcome outcome, @Nullable FileVersion first, @Nullable FileVersion last) {
        if (first == null && last == null) {
            return;
        }
        if (outcome == FileOutcome.INSTALL) {
            installing.add(new Span(first, last));
        } else if (outcome == FileOutcome.ALREADY_NEWER) {
            newer.add(new Span(first, last));
        }
    }

    /** The hotfix would install the file: it is not there, or older. */
    Rule installs() {
        List<Rule> there = paths.stream().map(this::exists).toList();
        List<Rule> cases = new ArrayList<>();
        cases.add(Rule.not(Rule.any(there)));
        cases.addAll(within(installing));
        return Rule.any(cases);
    }

    /** The file is there in the version of the hotfix or a newer one, on its own branch. */
    Rule newer() {
        return Rule.any(within(newer));
    }

    private List<Rule> within(List<Span> spans) {
        List<Rule> cases = new ArrayList<>();
        for (String path : paths) {
            for (Span span : spans) {
                List<Rule> bounds = new ArrayList<>();
                FileVersion first = span.first();
                if (first != null) {
                    bounds.add(version(path, "GreaterThanOrEqualTo", first));
                }
                FileVersion last = span.last();
                if (last != null) {
                    bounds.add(version(path, "LessThanOrEqualTo", last));
                }
                cases.add(Rule.all(bounds));
            }
        }
        return cases;
    }

    private Rule exists(String path) {
        return new Rule.Test("bar:FileExists", attributes(path));
    }

    private Rule version(String path, String comparison, FileVersion version) {
        Map<String, String> attributes = attributes(path);
        attributes.put("Comparison", comparison);
        attributes.put("Version", version.toString());
        return new Rule.Test("bar:FileVersion", attributes);
    }

    private Map<String, @NonNull String> attributes(String path) {
        Map<String, @NonNull String> attributes = new LinkedHashMap<>();
        attributes.put(CSIDL, folder);
        attributes.put(PATH, path);
        return attributes;
    }
}
