package org.hotfixworkbench.core.applicability.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.supersedence.Place;
import org.hotfixworkbench.core.support.Sources;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.value.FileVersion;
import org.junit.jupiter.api.Test;

/** For every version of a file it is told what happens to it, and it is what the engine says. */
class DeliveriesTest {

    private static final Place NOWHERE = new Place() {};

    private static String deliveries(String rows) {
        Sources sources = Sources.withWindows().read("hotfix h { payload %s }".formatted(rows));
        StringBuilder text = new StringBuilder();
        for (PackageDelivery part : new Deliveries(sources.catalog()).of((Hotfix) sources.last())) {
            text.append(part.architecture().getLiteral()).append(' ');
            text.append(part.codebase() == null ? "-" : part.codebase().getName()).append('\n');
            for (LevelDelivery level : part.levels()) {
                ServiceLevel stated = level.level();
                text.append("  ").append(stated == null ? "-" : stated.getName()).append('\n');
                for (FileDelivery file : level.files()) {
                    text.append("    ").append(file.name()).append(' ');
                    text.append(file.platform().getLiteral()).append('\n');
                    file.ranges().forEach(it -> text.append("      ").append(words(it)));
                }
            }
        }
        return text.toString();
    }

    private static String words(VersionRange range) {
        return "%s..%s %s%s%n"
                .formatted(
                        range.first().equals(VersionRange.LOWEST) ? "" : range.first(),
                        range.last().equals(VersionRange.HIGHEST) ? "" : range.last(),
                        range.outcome().literal(),
                        range.declared()
                                ? " stated " + range.branch()
                                : range.branch() == null ? "" : " " + range.branch());
    }

    @Test
    void aHotfixTakesFilesFromGdrToLdr() {
        assertEquals(
                """
                x64 NT6_1
                  SP1
                    a.dll x64
                      ..6.1.7601.16383 unknown
                      6.1.7601.16384..6.1.7601.20479 install GDR
                      6.1.7601.20480..6.1.7601.21999 install LDR
                      6.1.7601.22000..6.1.7601.24575 already-newer
                      6.1.7601.24576..6.1.7601.28671 missing-branch
                      6.1.7601.28672.. unknown
                """,
                deliveries(
                        "NT6_1 { package x64 { file a.dll 6.1.7601.22000 1 2012-02-29 06:20 x64 } }"));
    }

    @Test
    void anUpdateHasACopyForEachBranch() {
        assertEquals(
                """
                x86 NT6_1
                  SP1
                    a.dll x86
                      ..6.1.7601.16383 unknown
                      6.1.7601.16384..6.1.7601.18499 install GDR
                      6.1.7601.18500..6.1.7601.20479 already-newer
                      6.1.7601.20480..6.1.7601.21999 install LDR
                      6.1.7601.22000..6.1.7601.24575 already-newer
                      6.1.7601.24576..6.1.7601.28671 missing-branch
                      6.1.7601.28672.. unknown
                """,
                deliveries(
                        """
                        NT6_1 {
                            package x86 {
                                file a.dll 6.1.7601.18500 1 2012-02-29 06:20 x86
                                file a.dll 6.1.7601.22000 1 2012-02-29 06:20 x86
                            }
                        }
                        """));
    }

    @Test
    void whereFilesStateTheirBranchItIsAsked() {
        assertEquals(
                """
                x86 NT5_1
                  SP3
                    a.dll x86
                      ..5.1.2599.65535 unknown
                      5.1.2600.0..5.1.2600.5899 install
                      5.1.2601.0.. unknown
                      5.1.2600.5900..5.1.2600.65535 unknown stated null
                      5.1.2600.5900..5.1.2600.65535 install stated GDR
                      5.1.2600.5900..5.1.2600.65535 already-newer stated QFE
                """,
                deliveries(
                        "NT5_1 { package x86 { file a.dll 5.1.2600.5900 1 2012-02-29 06:20 x86 at SP3 SP3QFE } }"));
    }

    @Test
    void aLineWithoutBranchesAndAFileOfAnotherProduct() {
        assertEquals(
                """
                x64 NT6_3
                  RTM
                    a.dll x64
                      ..6.3.9599.65535 unknown
                      6.3.9600.0..6.3.9600.17999 install
                      6.3.9600.18000..6.3.9600.65535 already-newer
                      6.3.9601.0.. unknown
                    ie.dll x64
                      ..9.0.8111.65535 unknown
                      9.0.8112.0..9.0.8112.15999 install
                      9.0.8112.16000..9.0.8112.65535 already-newer
                      9.0.8113.0.. unknown
                """,
                deliveries(
                        """
                        NT6_3 {
                            package x64 {
                                file a.dll  6.3.9600.18000 1 2012-02-29 06:20 x64
                                file ie.dll 9.0.8112.16000 1 2012-02-29 06:20 x64
                            }
                        }
                        """));
    }

    /** Between two ends of ranges nothing changes: tried with versions at and between them. */
    @Test
    void rangesSayWhatTheEngineSays() {
        Catalog catalog = Sources.withWindows().catalog();
        Map<FileOutcome, Integer> counts = new EnumMap<>(FileOutcome.class);
        Random random = new Random(5);
        for (int world = 0; world < 200; world++) {
            RandomServicing servicing = new RandomServicing(world, catalog);
            servicing.make(4);
            for (Hotfix hotfix : servicing.hotfixes()) {
                HotfixSet.Builder builder = new HotfixSet.Builder(catalog);
                builder.add(hotfix, (element, feature, index) -> NOWHERE);
                HotfixSet set = builder.build();
                List<PackageDelivery> packages = new Deliveries(catalog).of(hotfix);
                List<CompiledPackage> compiled = set.sorted().getFirst().packages();
                for (int i = 0; i < packages.size(); i++) {
                    for (LevelDelivery level : packages.get(i).levels()) {
                        if (level.level() != null) {
                            compare(set, compiled.get(i), level, random, counts);
                        }
                    }
                }
            }
        }
        for (FileOutcome outcome : FileOutcome.values()) {
            if (outcome != FileOutcome.NOT_FOR_THIS_LEVEL) {
                assertTrue(counts.getOrDefault(outcome, 0) > 1000, counts::toString);
            }
        }
    }

    private static void compare(
            HotfixSet set,
            CompiledPackage part,
            LevelDelivery delivery,
            Random random,
            Map<FileOutcome, Integer> counts) {
        int level = set.releases().level(delivery.level());
        Target target = new Target(0, part.codebase(), level, part.architecture());
        Slice slice = part.slice(level);
        for (int group = 0; group < slice.count(); group++) {
            FileDelivery file = delivery.files().get(group);
            for (VersionRange range : file.ranges()) {
                int revision =
                        range.first().build() == range.last().build()
                                ? random.nextInt(
                                        range.first().revision(), range.last().revision() + 1)
                                : random.nextInt(range.first().revision(), 65_536);
                FileVersion between =
                        new FileVersion(
                                range.first().major(),
                                range.first().minor(),
                                range.first().build(),
                                revision);
                for (FileVersion version : List.of(range.first(), between, range.last())) {
                    for (String branch : new String[] {null, "GDR", "QFE"}) {
                        MachineFacts.InstalledFile installed =
                                new MachineFacts.InstalledFile(
                                        file.name(), version, file.platform(), branch);
                        FileOutcome expected =
                                new FileFacts(
                                                set,
                                                MachineFacts.unknown()
                                                        .withFiles(List.of(installed)),
                                                target,
                                                new BitSet(),
                                                false)
                                        .outcome(slice, group);
                        assertEquals(
                                List.of(expected), told(file, version, branch), file::toString);
                        counts.merge(expected, 1, Integer::sum);
                    }
                }
            }
        }
    }

    /** What the ranges tell of a version: one answer. */
    private static List<FileOutcome> told(FileDelivery file, FileVersion version, String branch) {
        boolean declares = file.ranges().stream().anyMatch(VersionRange::declared);
        return file.ranges().stream()
                .filter(it -> !less(version, it.first()) && !less(it.last(), version))
                .filter(it -> !declares || !it.declared() || Objects.equals(it.branch(), branch))
                .map(VersionRange::outcome)
                .collect(Collectors.toList());
    }

    private static boolean less(FileVersion one, FileVersion other) {
        int[] parts = {one.major(), one.minor(), one.build(), one.revision()};
        int[] others = {other.major(), other.minor(), other.build(), other.revision()};
        return java.util.Arrays.compare(parts, others) < 0;
    }
}
