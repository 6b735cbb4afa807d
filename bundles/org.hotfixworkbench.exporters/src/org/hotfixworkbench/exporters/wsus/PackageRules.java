package org.hotfixworkbench.exporters.wsus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.NonNull;
import org.hotfixworkbench.core.applicability.engine.FileDelivery;
import org.hotfixworkbench.core.applicability.engine.LevelDelivery;
import org.hotfixworkbench.core.applicability.engine.PackageDelivery;
import org.hotfixworkbench.exporters.updates.Platform;
import org.hotfixworkbench.exporters.updates.Prerequisites;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.ServiceLevel;

/**
 * The rules of one package: a hotfix on one code base and architecture.
 *
 * @param installable nothing but what is installed speaks against it, and it would bring something
 * @param newer every file is there in its version or a newer one, and one at least is
 */
record PackageRules(@NonNull Rule installable, @NonNull Rule newer) {

    /** What is alike on some releases of one level: the files, and what else is asked for. */
    private record Case(ServiceLevel level, List<FileDelivery> files, Rule conditions) {}

    /**
     * Works the rules out.
     *
     * @param platforms the releases that the hotfix fits, all of one code base and architecture,
     *     whose levels a rule can tell
     * @param deliveries the packages of the hotfix
     */
    static PackageRules of(
            Hotfix hotfix,
            List<Platform> platforms,
            List<PackageDelivery> deliveries,
            ProductRules products) {
        Map<Case, List<Platform>> cases = new LinkedHashMap<>();
        for (Platform platform : platforms) {
            Rule conditions =
                    Prerequisites.askForMore(hotfix.getPrerequisites())
                            ? new ConditionRules(platform).of(hotfix.getPrerequisites())
                            : Rule.TRUE;
            Case key = new Case(platform.level(), files(deliveries, platform), conditions);
            cases.computeIfAbsent(key, it -> new ArrayList<>()).add(platform);
        }
        List<Rule> installable = new ArrayList<>();
        List<Rule> newer = new ArrayList<>();
        Architecture system = platforms.getFirst().architecture();
        cases.forEach(
                (key, on) -> {
                    Rule release =
                            Rule.all(
                                    MachineRules.level(on.getFirst().codebase(), key.level())
                                            .orElseThrow(),
                                    products.any(on));
                    List<FileRules> files =
                            key.files().stream().map(it -> new FileRules(it, system)).toList();
                    Rule installs = Rule.any(files.stream().map(FileRules::installs).toList());
                    Rule brings = files.isEmpty() ? Rule.TRUE : installs;
                    installable.add(Rule.all(release, key.conditions(), brings));
                    newer.add(
                            Rule.all(
                                    release,
                                    Rule.not(installs),
                                    Rule.any(files.stream().map(FileRules::newer).toList())));
                });
        Rule architecture = MachineRules.architecture(system).orElseThrow();
        return new PackageRules(
                Rule.all(architecture, Rule.any(installable)),
                Rule.all(architecture, Rule.any(newer)));
    }

    private static List<FileDelivery> files(List<PackageDelivery> parts, Platform platform) {
        List<FileDelivery> files = new ArrayList<>();
        for (PackageDelivery part : parts) {
            if (fits(part, platform)) {
                for (LevelDelivery level : part.levels()) {
                    if (level.level() == null || level.level() == platform.level()) {
                        files.addAll(level.files());
                    }
                }
            }
        }
        return files;
    }

    private static boolean fits(PackageDelivery part, Platform platform) {
        return (part.codebase() == null || part.codebase() == platform.codebase())
                && (part.architecture() == Architecture.UNSTATED
                        || part.architecture() == platform.architecture()
                        || platform.architecture() == Architecture.UNSTATED)
                && (part.products().isEmpty() || part.products().contains(platform.product()));
    }
}
