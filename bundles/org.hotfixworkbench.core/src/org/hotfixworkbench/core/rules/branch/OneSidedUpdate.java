package org.hotfixworkbench.core.rules.branch;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hotfixworkbench.core.rules.Branches;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.ReleaseDay;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.HotfixClass;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/**
 * Finds files that an update has on one branch only while it has others on both.
 *
 * <p>Domain: a widely released update holds each file as GDR and as LDR, so that it fits whatever a
 * machine has (blog joscon, "How does Windows choose which version of a file to install?", 2011). A
 * side may be covered by the file of a base release, unchanged (Acres.dll in KB2492386).
 */
public final class OneSidedUpdate extends Rule<ArchitecturePackage> {

    private static final Set<HotfixClass> DUAL =
            EnumSet.of(
                    HotfixClass.UPDATE,
                    HotfixClass.CRITICAL_UPDATE,
                    HotfixClass.SECURITY_UPDATE,
                    HotfixClass.ROLLUP);

    /** The rule. */
    public OneSidedUpdate() {
        super(
                "one-sided-update",
                Family.BRANCH,
                ArchitecturePackage.class,
                new Severities(Severity.INFO, Severity.WARNING, Severity.WARNING),
                "An update has a file on one branch only and others on both");
    }

    @Override
    protected void check(ArchitecturePackage architecture, RuleContext context) {
        Optional<Hotfix> hotfix = Elements.container(architecture, Hotfix.class);
        Optional<Codebase> codebase = Elements.codebaseOf(architecture);
        if (hotfix.isEmpty()
                || codebase.isEmpty()
                || !DUAL.contains(hotfix.get().getReleaseClass())
                || ReleaseDay.isCumulative(hotfix.get(), codebase.get())) {
            return;
        }
        Set<File> unchanged = new HashSet<>();
        Map<Integer, Map<File, Sides>> builds = new LinkedHashMap<>();
        for (FileEntry file : Elements.files(architecture)) {
            if (file.getName() == null || file.getVersion() == null) {
                continue;
            }
            if (Elements.isBaseRelease(file)) {
                unchanged.add(File.of(file));
            } else if (file.getBranch() != null) {
                builds.computeIfAbsent(file.getVersion().build(), it -> new LinkedHashMap<>())
                        .merge(File.of(file), Sides.of(file), Sides::and);
            }
        }
        for (Map<File, Sides> files : builds.values()) {
            if (files.values().stream().anyMatch(Sides::both)) {
                files.keySet().removeAll(unchanged);
                files.values().stream()
                        .filter(Sides::one)
                        .forEach(it -> report(it, architecture, context));
            }
        }
    }

    private static void report(Sides sides, ArchitecturePackage architecture, RuleContext context) {
        FileEntry file = sides.row();
        context.report(
                Location.of(file, Literals.FILE_ENTRY__VERSION),
                Words.name(architecture)
                        + " has "
                        + file.getName()
                        + " of build "
                        + file.getVersion().build()
                        + " as "
                        + file.getBranch().getName()
                        + " only, and other files of that build on both branches");
    }

    private record File(String name, Architecture platform) {

        static File of(FileEntry file) {
            return new File(file.getName().toLowerCase(Locale.ROOT), file.getPlatform());
        }
    }

    private record Sides(FileEntry row, boolean general, boolean limited) {

        static Sides of(FileEntry file) {
            return new Sides(
                    file,
                    Branches.isGeneral(file.getBranch()),
                    Branches.isLimited(file.getBranch()));
        }

        Sides and(Sides other) {
            return new Sides(row, general || other.general, limited || other.limited);
        }

        boolean both() {
            return general && limited;
        }

        boolean one() {
            return general != limited;
        }
    }
}
