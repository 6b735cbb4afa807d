package org.hotfixworkbench.core.applicability.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.hotfixworkbench.core.applicability.engine.NaiveEvaluator.Release;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.MachineFile;
import org.hotfixworkbench.model.PackageEntry;
import org.hotfixworkbench.model.ServiceBranch;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.value.FileVersion;

/** What a hotfix does to the files of a machine, by trying every state that a file may have. */
final class NaiveFiles {

    private final Machine machine;
    private final Release release;
    private final List<Hotfix> hotfixes;
    private final Function<Hotfix, Optional<Boolean>> installed;

    NaiveFiles(
            Machine machine,
            Release release,
            List<Hotfix> hotfixes,
            Function<Hotfix, Optional<Boolean>> installed) {
        this.machine = machine;
        this.release = release;
        this.hotfixes = hotfixes;
        this.installed = installed;
    }

    /** A file: name in lower case, and the architecture of the file itself. */
    private record Key(String name, Architecture platform) {}

    /** A state of a file, or a copy in a package: on which line of the level, and how new. */
    private record State(int build, int branch, int revision) {
        boolean sameLine(State other) {
            return build == other.build && branch == other.branch;
        }

        boolean isAbove(State other) {
            return build > other.build || build == other.build && branch > other.branch;
        }
    }

    /** The levels that the rows of a package are for, those of carried base files when wanted. */
    static Set<ServiceLevel> levels(ArchitecturePackage part, boolean base) {
        Set<ServiceLevel> levels = new LinkedHashSet<>();
        for (PackageEntry entry : part.getEntries()) {
            if (entry instanceof FileEntry file && file.getLevel() != null) {
                if (isBase(file) == base) {
                    levels.add(file.getLevel());
                }
            }
        }
        return levels;
    }

    /** Whether a file is the one that its level was released with. */
    static boolean isBase(FileEntry file) {
        Integer base = file.getLevel() == null ? null : file.getLevel().getBaseRevision();
        return base != null && base == file.getVersion().revision();
    }

    /** The outcome for all files of a hotfix together. */
    String outcome(Hotfix hotfix) {
        Set<String> outcomes = new HashSet<>();
        for (NaivePart part : NaivePart.of(hotfix)) {
            if (part.part() == null || !part.fits(release)) {
                continue;
            }
            Set<Key> keys = new LinkedHashSet<>();
            rows(part.part()).forEach(it -> keys.add(key(it, part.part())));
            for (Key key : keys) {
                List<FileEntry> copies =
                        rows(part.part()).stream()
                                .filter(it -> key(it, part.part()).equals(key))
                                .toList();
                outcomes.add(outcome(key, copies));
            }
        }
        for (String one : List.of("install", "unknown", "already-newer", "missing-branch")) {
            if (outcomes.contains(one)) {
                return one;
            }
        }
        return "";
    }

    /** The rows with a version that are for the level, or for no level in particular. */
    private List<FileEntry> rows(ArchitecturePackage part) {
        return rows(part, release);
    }

    static List<FileEntry> rows(ArchitecturePackage part, Release release) {
        List<FileEntry> rows = new ArrayList<>();
        boolean others = !levels(part, false).isEmpty();
        for (PackageEntry entry : part.getEntries()) {
            if (entry instanceof FileEntry file
                    && file.getVersion() != null
                    && !(others && isBase(file))
                    && (file.getLevel() == null || file.getLevel() == release.level())) {
                rows.add(file);
            }
        }
        return rows;
    }

    private static Key key(FileEntry row, ArchitecturePackage part) {
        Architecture platform = row.getPlatform();
        return new Key(
                row.getName().toLowerCase(java.util.Locale.ROOT),
                platform == Architecture.UNSTATED ? part.getArchitecture() : platform);
    }

    private String outcome(Key key, List<FileEntry> copies) {
        for (MachineFile file : machine.getFiles()) {
            Architecture platform =
                    file.getPlatform() == Architecture.UNSTATED
                            ? release.system()
                            : file.getPlatform();
            boolean samePlatform =
                    platform == key.platform()
                            || key.platform() == Architecture.UNSTATED
                                    && platform == release.system();
            if (samePlatform && file.getName().equalsIgnoreCase(key.name())) {
                return stated(file, copies);
            }
        }
        return machine.isFilesComplete() ? "install" : derived(key, copies);
    }

    private String stated(MachineFile file, List<FileEntry> copies) {
        FileVersion version = file.getVersion();
        if (version == null) {
            return "unknown";
        }
        List<State> states = states(version, file.getServiceBranch());
        if (states.isEmpty()) {
            for (FileEntry copy : copies) {
                FileVersion other = copy.getVersion();
                if (!isOnLevel(copy) && other.sameBuild(version)) {
                    int newest =
                            copies.stream()
                                    .filter(it -> it.getVersion().sameBuild(version))
                                    .mapToInt(it -> it.getVersion().revision())
                                    .max()
                                    .orElseThrow();
                    return newest > version.revision() ? "install" : "already-newer";
                }
            }
            return "unknown";
        }
        List<State> own = copies.stream().filter(this::isOnLevel).map(this::state).toList();
        return own.isEmpty() ? "unknown" : common(states, own);
    }

    private static String common(List<State> states, List<State> copies) {
        Set<String> outcomes = new HashSet<>();
        states.forEach(it -> outcomes.add(outcome(it, copies)));
        return outcomes.size() == 1 ? outcomes.iterator().next() : "unknown";
    }

    /** The definition: the same line, else a line above, else none. */
    private static String outcome(State state, List<State> copies) {
        int newest = -1;
        boolean above = false;
        for (State copy : copies) {
            newest = copy.sameLine(state) ? Math.max(newest, copy.revision()) : newest;
            above |= copy.isAbove(state);
        }
        if (newest >= 0) {
            return newest > state.revision() ? "install" : "already-newer";
        }
        return above ? "install" : "missing-branch";
    }

    private boolean isOnLevel(FileEntry copy) {
        return copy.getLevel() == release.level();
    }

    private State state(FileEntry copy) {
        Codebase codebase = release.product().getCodebase();
        return new State(
                release.level().getBuilds().indexOf(copy.getVersion().build()),
                codebase.getBranches().isEmpty()
                        ? 0
                        : codebase.getBranches().indexOf(copy.getBranch()),
                copy.getVersion().revision());
    }

    /** The states that a stated version may mean; none when it is of no build of the level. */
    private List<State> states(FileVersion version, String declared) {
        Codebase codebase = release.product().getCodebase();
        int build = release.level().getBuilds().indexOf(version.build());
        boolean here =
                version.major() == codebase.getVersion().major()
                        && version.minor() == codebase.getVersion().minor();
        if (build < 0 || !here) {
            return List.of();
        }
        if (codebase.getBranches().isEmpty()) {
            return List.of(new State(build, 0, version.revision()));
        }
        List<State> states = new ArrayList<>();
        List<State> every = new ArrayList<>();
        for (int i = 0; i < codebase.getBranches().size(); i++) {
            ServiceBranch branch = codebase.getBranches().get(i);
            State state = new State(build, i, version.revision());
            every.add(state);
            boolean whole = branch.getBuilds().contains(version.build());
            boolean named = branch.isDeclared() && branch.getName().equals(declared);
            boolean ranged =
                    branch.getRevisions() != null
                            && branch.getRevisions().contains(version.revision());
            if (whole) {
                return List.of(state);
            }
            if (named || ranged) {
                states.add(state);
            }
        }
        return states.isEmpty() ? every : states;
    }

    /** The file is not stated: what follows from the release and the installed hotfixes. */
    private String derived(Key key, List<FileEntry> copies) {
        List<List<FileEntry>> brought = new ArrayList<>();
        for (Hotfix hotfix : hotfixes) {
            if (installed.apply(hotfix).equals(Optional.of(true))) {
                brought.addAll(brought(hotfix, key));
            }
        }
        State lowest = new State(0, 0, 0);
        for (List<FileEntry> rows : brought) {
            State least = null;
            for (FileEntry row : rows) {
                State state = isOnLevel(row) ? state(row) : new State(0, 0, 0);
                least = least == null || least.isAbove(state) ? state : least;
            }
            lowest = least != null && least.isAbove(lowest) ? least : lowest;
        }
        List<FileEntry> all = brought.stream().flatMap(List::stream).toList();
        State floor = lowest;
        List<FileEntry> relevant =
                copies.stream().filter(it -> !isOnLevel(it) || !floor.isAbove(state(it))).toList();
        if (relevant.isEmpty()) {
            return "missing-branch";
        }
        if (relevant.stream().allMatch(it -> isCovered(it, all))) {
            return "already-newer";
        }
        if (!filesFollow()) {
            return "unknown";
        }
        List<FileEntry> here =
                relevant.stream().filter(it -> isOnLevel(it) && state(it).sameLine(floor)).toList();
        int newest = here.stream().mapToInt(it -> it.getVersion().revision()).max().orElse(-1);
        boolean covered =
                here.stream()
                        .filter(it -> it.getVersion().revision() == newest)
                        .anyMatch(it -> isCovered(it, all));
        return covered ? "already-newer" : "install";
    }

    private List<List<FileEntry>> brought(Hotfix hotfix, Key key) {
        List<List<FileEntry>> brought = new ArrayList<>();
        for (NaivePart part : NaivePart.of(hotfix)) {
            if (part.part() != null && part.fits(release)) {
                List<FileEntry> rows =
                        rows(part.part()).stream()
                                .filter(it -> key(it, part.part()).equals(key))
                                .toList();
                if (!rows.isEmpty()) {
                    brought.add(rows);
                }
            }
        }
        return brought;
    }

    private boolean isCovered(FileEntry copy, List<FileEntry> brought) {
        FileVersion version = copy.getVersion();
        for (FileEntry other : brought) {
            boolean sameLine =
                    isOnLevel(copy)
                            ? isOnLevel(other) && state(copy).sameLine(state(other))
                            : !isOnLevel(other) && other.getVersion().sameBuild(version);
            if (sameLine && other.getVersion().revision() >= version.revision()) {
                return true;
            }
        }
        Integer base = release.level().getBaseRevision();
        State lowest = new State(0, 0, 0);
        return isOnLevel(copy)
                && state(copy).sameLine(lowest)
                && base != null
                && version.revision() <= base;
    }

    /** Every installed hotfix is described with its packages, and no other is installed. */
    private boolean filesFollow() {
        if (machine.getInstalled() == null || !machine.getInstalled().isComplete()) {
            return false;
        }
        Set<String> described = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (Hotfix hotfix : hotfixes) {
            if (!hotfix.getPayloads().isEmpty()) {
                described.add(hotfix.getName());
                if (hotfix.getArticle() != null) {
                    described.add(hotfix.getArticle().toString());
                }
            }
        }
        return described.containsAll(machine.getInstalled().getNames());
    }
}
