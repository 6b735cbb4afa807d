package org.hotfixworkbench.core.applicability.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hotfixworkbench.core.applicability.engine.NaiveEvaluator.Release;
import org.hotfixworkbench.model.AlternativeGroup;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.Condition;
import org.hotfixworkbench.model.ConditionGroup;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.ProductAtLevel;
import org.hotfixworkbench.model.ProductCondition;
import org.hotfixworkbench.model.ServiceBranch;

/** What hotfixes have for a release, straight from the model and pair by pair. */
final class NaiveCoverage {

    private final List<Hotfix> hotfixes;
    private final List<AlternativeGroup> groups;
    private final Release release;

    NaiveCoverage(List<Hotfix> hotfixes, List<AlternativeGroup> groups, Release release) {
        this.hotfixes = hotfixes;
        this.groups = groups;
        this.release = release;
    }

    /** A version of a file: name, architecture of the file, version, branch and level. */
    private record Row(String name, Architecture platform, String version, String branch) {}

    String fit(Hotfix hotfix) {
        if (!NaivePart.of(hotfix).isEmpty() && NaiveEvaluator.against(hotfix, release).isEmpty()) {
            return "covers";
        }
        boolean named = false;
        if (hotfix.getAppliesTo() != null) {
            for (ProductAtLevel one : hotfix.getAppliesTo().getProducts()) {
                named |=
                        one.getProduct() == release.product()
                                && (one.getLevel() == null || one.getLevel() == release.level());
            }
        }
        named |= hotfix.getPrerequisites() != null && names(hotfix.getPrerequisites());
        boolean excluded = NaiveEvaluator.stated(hotfix, release, true) == Boolean.FALSE;
        return named && !excluded ? "missing" : "none";
    }

    private boolean names(Condition condition) {
        return switch (condition) {
            case ConditionGroup it -> it.getConditions().stream().anyMatch(this::names);
            case ProductCondition it ->
                    it.getProduct() == release.product()
                            && (it.isAnyLevel() || it.getLevels().contains(release.level()));
            default -> false;
        };
    }

    /** The others that bring something that a hotfix brings, with nothing settled between them. */
    Set<String> rivals(Hotfix hotfix) {
        Set<String> rivals = new TreeSet<>();
        if (!fit(hotfix).equals("covers")) {
            return rivals;
        }
        for (Hotfix other : hotfixes) {
            if (other != hotfix && fit(other).equals("covers") && !settled(hotfix, other)) {
                Set<Row> shared = brought(hotfix);
                shared.retainAll(brought(other));
                shared.retainAll(comparable(hotfix, other));
                if (!shared.isEmpty()) {
                    rivals.add(other.getName());
                }
            }
        }
        return rivals;
    }

    private boolean settled(Hotfix one, Hotfix other) {
        Set<Hotfix> belowOne = new HashSet<>();
        Set<Hotfix> belowOther = new HashSet<>();
        NaiveEvaluator.below(one, belowOne);
        NaiveEvaluator.below(other, belowOther);
        return belowOne.contains(other)
                || belowOther.contains(one)
                || groups.stream()
                        .anyMatch(it -> it.getHotfixes().containsAll(List.of(one, other)));
    }

    /** What a hotfix brings to the release: of several on one line, the highest revision. */
    private Set<Row> brought(Hotfix hotfix) {
        Set<Row> brought = new HashSet<>();
        for (NaivePart part : NaivePart.of(hotfix)) {
            if (part.part() != null && part.fits(release)) {
                List<FileEntry> rows = NaiveFiles.rows(part.part(), release);
                for (FileEntry row : rows) {
                    boolean highest =
                            rows.stream()
                                    .noneMatch(
                                            it ->
                                                    sameLine(it, row, part.part())
                                                            && it.getVersion().revision()
                                                                    > row.getVersion().revision());
                    if (highest) {
                        brought.add(row(row, part.part()));
                    }
                }
            }
        }
        return brought;
    }

    private static boolean sameLine(FileEntry one, FileEntry other, ArchitecturePackage part) {
        Row first = row(one, part);
        Row second = row(other, part);
        return first.name().equals(second.name())
                && first.platform() == second.platform()
                && one.getVersion().sameBuild(other.getVersion())
                && one.getLevel() == other.getLevel()
                && (one.getLevel() == null || one.getBranch() == other.getBranch());
    }

    private static Row row(FileEntry file, ArchitecturePackage part) {
        ServiceBranch branch = file.getLevel() == null ? null : file.getBranch();
        return new Row(
                file.getName().toLowerCase(Locale.ROOT),
                file.getPlatform() == Architecture.UNSTATED
                        ? part.getArchitecture()
                        : file.getPlatform(),
                file.getVersion().toString(),
                branch == null ? "" : branch.getName());
    }

    /** What two hotfixes have in rows that agree in all, wherever; no files of a release. */
    private static Set<Row> comparable(Hotfix one, Hotfix other) {
        Set<String> keys = new HashSet<>();
        each(one, (file, part) -> keys.add(key(file, part)));
        Set<Row> rows = new HashSet<>();
        each(
                other,
                (file, part) -> {
                    if (!NaiveFiles.isBase(file) && keys.contains(key(file, part))) {
                        rows.add(row(file, part));
                    }
                });
        return rows;
    }

    private static String key(FileEntry file, ArchitecturePackage part) {
        return row(file, part)
                + " "
                + (file.getLevel() == null ? "" : file.getLevel().getName())
                + " "
                + (file.getBranch() == null ? "" : file.getBranch().getName());
    }

    private static void each(
            Hotfix hotfix, java.util.function.BiConsumer<FileEntry, ArchitecturePackage> action) {
        for (Payload payload : hotfix.getPayloads()) {
            for (ArchitecturePackage part : payload.getPackages()) {
                List<FileEntry> files = new ArrayList<>();
                part.getEntries().stream()
                        .filter(FileEntry.class::isInstance)
                        .map(FileEntry.class::cast)
                        .filter(it -> it.getVersion() != null)
                        .forEach(files::add);
                files.forEach(it -> action.accept(it, part));
            }
        }
    }
}
