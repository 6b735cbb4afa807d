package org.hotfixworkbench.core.applicability.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.model.AlternativeGroup;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Condition;
import org.hotfixworkbench.model.ConditionGroup;
import org.hotfixworkbench.model.FeatureCondition;
import org.hotfixworkbench.model.GroupKind;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.HotfixCondition;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.NameList;
import org.hotfixworkbench.model.NegatedCondition;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ProductAtLevel;
import org.hotfixworkbench.model.ProductCondition;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.Unconditional;

/**
 * Answers the same questions as the engine, straight from the model and by enumeration: every
 * release that a machine may run, every way in which what is unknown may be, every state that a
 * file may have. It shares no code with the engine, and it is slow.
 */
final class NaiveEvaluator {

    private final Catalog catalog;
    private final List<Hotfix> hotfixes;
    private final List<AlternativeGroup> groups;
    private final Machine machine;

    NaiveEvaluator(
            Catalog catalog,
            List<Hotfix> hotfixes,
            List<AlternativeGroup> groups,
            Machine machine) {
        this.catalog = catalog;
        this.hotfixes = hotfixes;
        this.groups = groups;
        this.machine = machine;
    }

    /** What a machine may run. */
    record Release(Product product, ServiceLevel level, Architecture system) {}

    /** The verdict, with its reason when the hotfix does not apply: "not-applicable product". */
    String verdict(Hotfix hotfix) {
        Set<String> answers = new LinkedHashSet<>();
        releases().forEach(it -> answers.add(at(hotfix, it)));
        if (answers.size() == 1) {
            return answers.iterator().next();
        }
        if (answers.stream().allMatch(it -> it.startsWith("not-applicable"))) {
            for (String reason :
                    List.of(
                            "architecture",
                            "product",
                            "service-level",
                            "prerequisite",
                            "feature",
                            "branch")) {
                if (answers.contains("not-applicable " + reason)) {
                    return "not-applicable " + reason;
                }
            }
        }
        return "unknown";
    }

    private List<Release> releases() {
        List<Release> releases = new ArrayList<>();
        for (Product product : catalog.products()) {
            if (machine.getProduct() != null && machine.getProduct() != product) {
                continue;
            }
            List<ServiceLevel> levels = product.getCodebase().getLevels();
            int first =
                    product.getFirstLevel() == null ? 0 : levels.indexOf(product.getFirstLevel());
            for (ServiceLevel level : levels.subList(first, levels.size())) {
                if (machine.getLevel() != null && machine.getLevel() != level) {
                    continue;
                }
                for (Architecture system : Architecture.values()) {
                    boolean possible =
                            machine.getArchitecture() == Architecture.UNSTATED
                                    ? product.getArchitectures().contains(system)
                                    : system == machine.getArchitecture();
                    if (possible) {
                        releases.add(new Release(product, level, system));
                    }
                }
            }
        }
        return releases;
    }

    private String at(Hotfix hotfix, Release release) {
        if (installed(hotfix) == Boolean.TRUE) {
            return "installed";
        }
        String against = against(hotfix, release);
        if (!against.isEmpty()) {
            return "not-applicable " + against;
        }
        Boolean conditions = conditions(hotfix, release);
        if (conditions == Boolean.FALSE) {
            return "not-applicable " + (withFeatures(hotfix, release) ? "feature" : "prerequisite");
        }
        if (hotfixes.stream().anyMatch(it -> installed(it) == Boolean.TRUE && covers(it, hotfix))) {
            return conditions == null ? "unknown" : "superseded";
        }
        NaiveFiles files = new NaiveFiles(machine, release, hotfixes, this::installedOrNot);
        String outcome = files.outcome(hotfix);
        if (outcome.equals("missing-branch")) {
            return "not-applicable branch";
        }
        if (conditions == null) {
            return "unknown";
        }
        if (outcome.equals("already-newer")) {
            return "superseded";
        }
        boolean absent = outcome.equals("install") || installed(hotfix) == Boolean.FALSE;
        boolean maybeCovered =
                hotfixes.stream()
                        .anyMatch(it -> mayBeInstalled(it, release, files) && covers(it, hotfix));
        return !absent || maybeCovered || outcome.equals("unknown") ? "unknown" : "applicable";
    }

    private boolean mayBeInstalled(Hotfix hotfix, Release release, NaiveFiles files) {
        return installed(hotfix) == null
                && against(hotfix, release).isEmpty()
                && !files.outcome(hotfix).equals("install");
    }

    private Optional<Boolean> installedOrNot(Hotfix hotfix) {
        return Optional.ofNullable(installed(hotfix));
    }

    /** True, false, or null when nobody knows. */
    private Boolean installed(Hotfix hotfix) {
        if (names(machine.getInstalled(), hotfix)) {
            return true;
        }
        boolean complete = machine.getInstalled() != null && machine.getInstalled().isComplete();
        return complete || names(machine.getNotInstalled(), hotfix) ? false : null;
    }

    private static boolean names(NameList list, Hotfix hotfix) {
        return list != null
                && list.getNames().stream()
                        .anyMatch(
                                it ->
                                        it.equals(hotfix.getName())
                                                || hotfix.getArticle() != null
                                                        && it.toUpperCase(Locale.ROOT)
                                                                .equals(
                                                                        hotfix.getArticle()
                                                                                .toString()));
    }

    /** Whether the first, or something that it replaces, replaces the second or fixes the same. */
    private boolean covers(Hotfix first, Hotfix second) {
        Set<Hotfix> below = new HashSet<>();
        below(first, below);
        for (Hotfix hotfix : with(first, below)) {
            boolean replaces =
                    hotfix != second
                            && hotfix.getReplacement() != null
                            && hotfix.getReplacement().getHotfixes().contains(second);
            boolean alternative =
                    hotfix != second
                            && groups.stream()
                                    .anyMatch(
                                            it ->
                                                    it.getHotfixes().contains(hotfix)
                                                            && it.getHotfixes().contains(second));
            if (replaces || alternative) {
                return true;
            }
        }
        return false;
    }

    private static Set<Hotfix> with(Hotfix one, Set<Hotfix> others) {
        Set<Hotfix> all = new HashSet<>(others);
        all.add(one);
        return all;
    }

    static void below(Hotfix hotfix, Set<Hotfix> found) {
        if (hotfix.getReplacement() != null) {
            for (Hotfix replaced : hotfix.getReplacement().getHotfixes()) {
                if (found.add(replaced)) {
                    below(replaced, found);
                }
            }
        }
    }

    /** What the release says against a hotfix; empty when nothing. */
    static String against(Hotfix hotfix, Release release) {
        List<NaivePart> parts = NaivePart.of(hotfix);
        if (!parts.isEmpty() && parts.stream().noneMatch(it -> it.forSystem(release))) {
            return "architecture";
        }
        boolean product = parts.isEmpty() || parts.stream().anyMatch(it -> it.forProduct(release));
        if (!product || stated(hotfix, release, false) == Boolean.FALSE) {
            return "product";
        }
        if (stated(hotfix, release, true) == Boolean.FALSE) {
            return "service-level";
        }
        if (parts.isEmpty() || parts.stream().anyMatch(it -> it.fits(release))) {
            return "";
        }
        boolean anySystem =
                parts.stream().anyMatch(it -> it.forProduct(release) && it.forSystem(release));
        boolean anyLevel =
                parts.stream().anyMatch(it -> it.forProduct(release) && it.forLevel(release));
        return !anySystem && anyLevel ? "architecture" : "service-level";
    }

    /** What applies-to and prerequisites say when hotfixes and features may be anything. */
    static Boolean stated(Hotfix hotfix, Release release, boolean withLevels) {
        return and(
                appliesTo(hotfix, release, withLevels),
                hotfix.getPrerequisites() == null
                        ? Boolean.TRUE
                        : loosely(hotfix.getPrerequisites(), release, withLevels));
    }

    private static Boolean appliesTo(Hotfix hotfix, Release release, boolean withLevels) {
        if (hotfix.getAppliesTo() == null || hotfix.getAppliesTo().getProducts().isEmpty()) {
            return true;
        }
        Boolean any = false;
        for (ProductAtLevel one : hotfix.getAppliesTo().getProducts()) {
            Boolean here = one.getProduct() == release.product();
            if (here && one.getLevel() != null) {
                here = withLevels ? one.getLevel() == release.level() : null;
            }
            any = or(any, here);
        }
        return any;
    }

    private static Boolean loosely(Condition condition, Release release, boolean withLevels) {
        return switch (condition) {
            case Unconditional it -> true;
            case ProductCondition it when it.getProduct() != release.product() -> false;
            case ProductCondition it when it.isAnyLevel() -> true;
            case ProductCondition it ->
                    withLevels ? it.getLevels().contains(release.level()) : null;
            case NegatedCondition it -> not(loosely(it.getCondition(), release, withLevels));
            case ConditionGroup it -> {
                Boolean all = it.getKind() == GroupKind.ALL;
                for (Condition member : it.getConditions()) {
                    Boolean one = loosely(member, release, withLevels);
                    all = it.getKind() == GroupKind.ALL ? and(all, one) : or(all, one);
                }
                yield all;
            }
            default -> null;
        };
    }

    private static Boolean not(Boolean one) {
        return one == null ? null : !one;
    }

    private static Boolean and(Boolean one, Boolean other) {
        return not(or(not(one), not(other)));
    }

    private static Boolean or(Boolean one, Boolean other) {
        if (one == Boolean.TRUE || other == Boolean.TRUE) {
            return true;
        }
        return one == null || other == null ? null : false;
    }

    /** Whether applies-to and prerequisites hold; null when that depends on what is unknown. */
    private Boolean conditions(Hotfix hotfix, Release release) {
        if (hotfix.getAppliesTo() == null
                && hotfix.getPrerequisites() == null
                && hotfix.getPayloads().isEmpty()) {
            return null;
        }
        return everyWay(hotfix, release, true);
    }

    /**
     * Whether the prerequisites could hold if features were free, so that a feature is at fault.
     */
    private boolean withFeatures(Hotfix hotfix, Release release) {
        return everyWay(hotfix, release, false) != Boolean.FALSE;
    }

    /** Tries every way in which the unknown hotfixes and features may be. */
    private Boolean everyWay(Hotfix hotfix, Release release, boolean featuresKnown) {
        List<String> unknown = new ArrayList<>();
        if (hotfix.getPrerequisites() != null) {
            unknown(hotfix.getPrerequisites(), featuresKnown, unknown);
        }
        boolean applies = appliesTo(hotfix, release, true);
        Set<Boolean> answers = new HashSet<>();
        for (int way = 0; way < 1 << unknown.size(); way++) {
            Set<String> present = new HashSet<>();
            for (int i = 0; i < unknown.size(); i++) {
                if ((way >> i & 1) == 1) {
                    present.add(unknown.get(i));
                }
            }
            answers.add(
                    applies
                            && (hotfix.getPrerequisites() == null
                                    || holds(
                                            hotfix.getPrerequisites(), release, unknown, present)));
        }
        return answers.size() == 1 ? answers.iterator().next() : null;
    }

    private void unknown(Condition condition, boolean featuresKnown, List<String> found) {
        switch (condition) {
            case ConditionGroup it ->
                    it.getConditions().forEach(one -> unknown(one, featuresKnown, found));
            case NegatedCondition it -> unknown(it.getCondition(), featuresKnown, found);
            case HotfixCondition it when installed(it.getHotfix()) == null ->
                    found.add("hotfix " + it.getHotfix().getName());
            case FeatureCondition it when !featuresKnown || feature(it.getFeature()) == null ->
                    found.add("feature " + it.getFeature());
            default -> {
                // known
            }
        }
    }

    private Boolean feature(String name) {
        if (machine.getFeatures() != null && machine.getFeatures().getNames().contains(name)) {
            return true;
        }
        boolean complete = machine.getFeatures() != null && machine.getFeatures().isComplete();
        boolean absent =
                machine.getAbsentFeatures() != null
                        && machine.getAbsentFeatures().getNames().contains(name);
        return complete || absent ? false : null;
    }

    private boolean holds(
            Condition condition, Release release, List<String> unknown, Set<String> present) {
        return switch (condition) {
            case Unconditional it -> true;
            case ProductCondition it ->
                    it.getProduct() == release.product()
                            && (it.isAnyLevel() || it.getLevels().contains(release.level()));
            case HotfixCondition it -> {
                String name = "hotfix " + it.getHotfix().getName();
                yield unknown.contains(name) ? present.contains(name) : installed(it.getHotfix());
            }
            case FeatureCondition it -> {
                String name = "feature " + it.getFeature();
                yield unknown.contains(name) ? present.contains(name) : feature(it.getFeature());
            }
            case NegatedCondition it -> !holds(it.getCondition(), release, unknown, present);
            case ConditionGroup it when it.getKind() == GroupKind.ALL ->
                    it.getConditions().stream()
                            .allMatch(one -> holds(one, release, unknown, present));
            case ConditionGroup it ->
                    it.getConditions().stream()
                            .anyMatch(one -> holds(one, release, unknown, present));
            default -> throw new IllegalArgumentException(String.valueOf(condition));
        };
    }
}
