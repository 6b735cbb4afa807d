package org.hotfixworkbench.core.applicability.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.hotfixworkbench.core.rules.Words;

/** Words the single conditions of prerequisites, and the facts of a machine that answer them. */
final class Leaves {

    private final Situation situation;
    private final Phrases phrases;

    Leaves(Situation situation) {
        this.situation = situation;
        this.phrases = new Phrases(situation.set());
    }

    /** The condition in words: "Windows 7 SP1", "hotfix KB123 is installed". */
    String condition(Requirement requirement) {
        return switch (requirement) {
            case Requirement.All it ->
                    it.members().isEmpty() ? "There are no prerequisites" : "All of these hold";
            case Requirement.Any it -> "At least one of these holds";
            case Requirement.Not it -> "This does not hold";
            case Requirement.Runs it -> "The machine runs " + release(it.product(), it.levels());
            case Requirement.Installed it ->
                    "Hotfix " + phrases.hotfix(it.node()) + " is installed";
            case Requirement.Feature it -> "The feature " + it.name() + " is turned on";
            case Requirement.Open it -> "A condition that could not be resolved";
        };
    }

    private String release(int product, BitSet levels) {
        List<String> names = levels.stream().mapToObj(it -> phrases.level(product, it)).toList();
        return phrases.product(product) + (names.isEmpty() ? "" : " " + Words.or(names));
    }

    /** What is known of the machine about a single condition. */
    String fact(Requirement requirement, String machine) {
        MachineFacts facts = situation.facts();
        return switch (requirement) {
            case Requirement.All it when it.members().isEmpty() -> "nothing is asked";
            case Requirement.All it -> count(it.members());
            case Requirement.Any it -> count(it.members());
            case Requirement.Not it -> "";
            case Requirement.Runs it -> "the machine runs " + machine;
            case Requirement.Installed it -> installed(it.node());
            case Requirement.Feature it ->
                    switch (situation.feature(it.name())) {
                        case TRUE -> "it is turned on";
                        case FALSE ->
                                facts.absentFeatures().contains(it.name())
                                        ? "it is turned off"
                                        : "the list of features is complete and does not name it";
                        case UNKNOWN -> "nothing is known about it";
                    };
            case Requirement.Open it -> "nobody can tell";
        };
    }

    private String count(List<Requirement> members) {
        long holds = members.stream().filter(it -> truth(it) == Truth.TRUE).count();
        return holds + " of " + members.size() + (members.size() == 1 ? " holds" : " hold");
    }

    Truth truth(Requirement requirement) {
        return requirement.on(situation.target(), Requirement.Depth.FEATURE, situation);
    }

    /** What is known about whether a hotfix is installed. */
    String installed(int node) {
        return switch (situation.installed(node)) {
            case TRUE -> "the list of installed hotfixes names it";
            case FALSE ->
                    situation.facts().installedComplete()
                            ? "the list of installed hotfixes is complete and does not name it"
                            : "it is known not to be installed";
            case UNKNOWN -> "the list of installed hotfixes does not name it, but is not complete";
        };
    }

    /** What would turn a condition; empty when nothing sensible would. */
    Optional<String> flip(Requirement requirement, boolean wanted) {
        return switch (requirement) {
            case Requirement.Not it -> flip(it.member(), !wanted);
            case Requirement.All it when !wanted -> any(it.members(), false);
            case Requirement.All it -> all(it.members(), true);
            case Requirement.Any it when wanted -> any(it.members(), true);
            case Requirement.Any it -> all(it.members(), false);
            case Requirement.Runs it when wanted ->
                    Optional.of("run " + release(it.product(), it.levels()));
            case Requirement.Runs it -> Optional.of("run something else");
            case Requirement.Installed it ->
                    Optional.of((wanted ? "install " : "remove ") + phrases.hotfix(it.node()));
            case Requirement.Feature it ->
                    Optional.of("turn " + (wanted ? "on" : "off") + " the feature " + it.name());
            case Requirement.Open it -> Optional.empty();
        };
    }

    private Optional<String> any(List<Requirement> members, boolean wanted) {
        List<String> words = new ArrayList<>();
        members.forEach(it -> flip(it, wanted).ifPresent(words::add));
        return words.isEmpty() ? Optional.empty() : Optional.of(Words.or(words));
    }

    private Optional<String> all(List<Requirement> members, boolean wanted) {
        List<String> words = new ArrayList<>();
        for (Requirement member : members) {
            if (truth(member) != Truth.of(wanted)) {
                flip(member, wanted).ifPresent(words::add);
            }
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(Words.and(words));
    }

    /** A sentence about the single condition that a cause rests on. */
    Optional<String> deciding(CompiledHotfix hotfix, Cause cause) {
        Truth wanted =
                cause == Cause.PREREQUISITE || cause == Cause.FEATURE ? Truth.FALSE : Truth.UNKNOWN;
        for (Requirement stated : new Requirement[] {hotfix.prerequisites(), hotfix.appliesTo()}) {
            if (stated != null && truth(stated) == wanted) {
                Optional<String> found = deciding(stated, cause, wanted);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> deciding(Requirement requirement, Cause cause, Truth wanted) {
        if (truth(requirement) != wanted) {
            return Optional.empty();
        }
        return switch (requirement) {
            case Requirement.All it -> first(it.members(), cause, wanted);
            case Requirement.Any it -> first(it.members(), cause, wanted);
            case Requirement.Not it -> deciding(it.member(), cause, wanted.not());
            case Requirement.Installed it when cause == Cause.PREREQUISITE ->
                    Optional.of(
                            wanted == Truth.FALSE
                                    ? "hotfix " + phrases.hotfix(it.node()) + " is not installed"
                                    : "hotfix "
                                            + phrases.hotfix(it.node())
                                            + " is installed and must not be");
            case Requirement.Feature it when cause == Cause.FEATURE ->
                    Optional.of(
                            "the feature "
                                    + it.name()
                                    + (wanted == Truth.FALSE
                                            ? " is not turned on"
                                            : " is turned on and must not be"));
            case Requirement.Feature it when cause == Cause.MISSING_FEATURE ->
                    Optional.of("not known: whether the feature " + it.name() + " is turned on");
            case Requirement.Open it when cause == Cause.NOT_DESCRIBED ->
                    Optional.of("a condition of the hotfix could not be resolved");
            default -> Optional.empty();
        };
    }

    private Optional<String> first(List<Requirement> members, Cause cause, Truth wanted) {
        for (Requirement member : members) {
            Optional<String> found = deciding(member, cause, wanted);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
