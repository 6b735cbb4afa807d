package org.hotfixworkbench.core.applicability.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.applicability.engine.Proof.MissingFact;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.core.supersedence.Place;

/** Builds the proof of one verdict. */
final class Explainer {

    private final Applicability engine;
    private final HotfixSet set;
    private final List<Situation> situations;
    private final CompiledHotfix hotfix;
    private final Decision decision;
    private final Situation situation;
    private final List<Target> targets;
    private final Phrases phrases;
    private final Leaves leaves;
    private final String machine;

    Explainer(
            Applicability engine, List<Situation> situations, CompiledHotfix hotfix, Cause cause) {
        this.engine = engine;
        this.set = engine.hotfixes();
        this.situations = situations;
        this.hotfix = hotfix;
        this.decision = new Sentences(engine, situations, hotfix).decision(cause);
        this.situation = situations.getFirst();
        this.targets = situations.stream().map(Situation::target).toList();
        this.phrases = new Phrases(set);
        this.leaves = new Leaves(situation);
        this.machine = phrases.machine(situation.facts(), targets);
    }

    Proof proof() {
        Cause cause = decision.cause();
        List<Proof.Change> changes =
                new Changes(engine, situation.facts(), targets, hotfix, cause).find();
        List<MissingFact> missing = new MissingFacts(engine, situations, hotfix).of(cause);
        List<ProofNode> children = new ArrayList<>();
        children.add(mark(installed(), cause == Cause.LISTED || cause == Cause.MISSING_HOTFIX));
        if (!hotfix.packages().isEmpty()) {
            children.add(mark(architecture(), cause == Cause.ARCHITECTURE));
        }
        statement(hotfix.appliesTo(), "It applies to what the machine runs", cause, children);
        statement(hotfix.prerequisites(), "Its prerequisites hold", cause, children);
        if (!hotfix.packages().isEmpty()) {
            children.add(
                    mark(
                            new PackageSteps(situation, targets, hotfix).step(machine),
                            cause == Cause.PRODUCT || cause == Cause.SERVICE_LEVEL));
        }
        children.add(mark(superseded(), cause == Cause.REPLACED || cause == Cause.ALTERNATIVE));
        if (targets.size() == 1 && !hotfix.packages().isEmpty()) {
            children.add(
                    mark(
                            new FileSteps(engine, situation, hotfix).step(),
                            cause == Cause.NEWER_FILES
                                    || cause == Cause.BRANCH
                                    || cause == Cause.MISSING_FILE
                                    || cause == Cause.INSTALLS));
        }
        ProofNode root =
                new ProofNode(
                        phrases.hotfix(hotfix.node()) + " applies to " + situation.facts().name(),
                        decision.explanation(),
                        decision.verdict().getLiteral(),
                        hotfix.place(),
                        changes.isEmpty()
                                ? missing.isEmpty()
                                        ? null
                                        : "find out " + missing.getFirst().question()
                                : String.join(", ", changes.getFirst().steps()),
                        false,
                        children);
        return new Proof(situation.facts().name(), decision, root, changes, missing);
    }

    /** Marks a step that speaks against the hotfix, or for it where the verdict rests on it. */
    private static ProofNode mark(ProofNode node, boolean decisive) {
        return decisive ? node.decided() : node;
    }

    private ProofNode step(
            String condition,
            String fact,
            Truth truth,
            @Nullable Place place,
            @Nullable String flip,
            List<ProofNode> children) {
        return new ProofNode(
                condition,
                fact,
                ProofNode.word(truth),
                place,
                truth == Truth.TRUE ? null : flip,
                false,
                children);
    }

    private ProofNode installed() {
        Truth truth = situation.installed(hotfix.node()).not();
        String fact = leaves.installed(hotfix.node());
        if (truth == Truth.UNKNOWN && targets.size() == 1 && isOlderThere()) {
            truth = Truth.TRUE;
            fact = "a file is older than the hotfix would have left it";
        }
        return step(
                "It is not installed yet",
                fact,
                truth,
                hotfix.place(),
                truth == Truth.FALSE
                        ? "remove " + phrases.hotfix(hotfix.node())
                        : "find out whether it is installed: wmic qfe list",
                List.of());
    }

    private boolean isOlderThere() {
        return situation.files().outcome(Situation.slices(hotfix, situation.target()))
                == FileOutcome.INSTALL;
    }

    /** The answer on all releases that the machine may run. */
    private Truth overall(java.util.function.Predicate<Target> condition) {
        long fits = targets.stream().filter(condition).count();
        return fits == 0 ? Truth.FALSE : fits == targets.size() ? Truth.TRUE : Truth.UNKNOWN;
    }

    private ProofNode architecture() {
        Truth truth =
                overall(
                        target ->
                                hotfix.packages().stream()
                                        .anyMatch(it -> it.fitsArchitecture(target)));
        String architectures = Phrases.architectures(hotfix);
        return step(
                "It has a package for the architecture of the machine",
                "its packages are for "
                        + architectures
                        + (targets.size() == 1
                                ? ", the machine is "
                                        + targets.getFirst().architecture().getLiteral()
                                : ""),
                truth,
                hotfix.packages().getFirst().place(),
                "a machine with " + architectures,
                List.of());
    }

    private void statement(
            @Nullable Requirement stated, String condition, Cause cause, List<ProofNode> steps) {
        if (stated == null) {
            return;
        }
        ProofNode tree = tree(stated, true);
        boolean decisive =
                !tree.verdict().equals("holds")
                        && switch (cause) {
                            case PRODUCT,
                                    SERVICE_LEVEL,
                                    PREREQUISITE,
                                    FEATURE,
                                    MISSING_RELEASE,
                                    MISSING_HOTFIX,
                                    MISSING_FEATURE,
                                    NOT_DESCRIBED ->
                                    true;
                            default -> false;
                        };
        boolean single = tree.children().isEmpty();
        steps.add(
                new ProofNode(
                        condition,
                        tree.fact(),
                        tree.verdict(),
                        tree.source(),
                        tree.flip(),
                        decisive,
                        single && !(stated instanceof Requirement.All)
                                ? List.of(tree)
                                : tree.children()));
    }

    private Truth overall(Requirement requirement) {
        Truth all = null;
        for (Situation one : situations) {
            Truth truth = new Leaves(one).truth(requirement);
            all = all == null || all == truth ? truth : Truth.UNKNOWN;
        }
        return all == null ? Truth.UNKNOWN : all;
    }

    /** A condition with its parts; only where it is wanted is it said how to turn it. */
    private ProofNode tree(Requirement requirement, boolean wanted) {
        Truth truth = overall(requirement);
        boolean below = wanted && truth != Truth.TRUE;
        List<ProofNode> children =
                switch (requirement) {
                    case Requirement.All it -> trees(it.members(), below);
                    case Requirement.Any it -> trees(it.members(), below);
                    case Requirement.Not it -> trees(List.of(it.member()), false);
                    default -> List.of();
                };
        boolean group =
                requirement instanceof Requirement.All || requirement instanceof Requirement.Any;
        Optional<String> flip =
                wanted && !(group && children.size() > 1)
                        ? leaves.flip(requirement, true)
                        : Optional.empty();
        String fact =
                requirement instanceof Requirement.Not
                        ? "it " + children.getFirst().verdict().replace("unknown", "is unknown")
                        : leaves.fact(requirement, machine);
        return step(
                leaves.condition(requirement),
                fact,
                truth,
                requirement.place(),
                flip.orElse(null),
                children);
    }

    private List<ProofNode> trees(List<Requirement> members, boolean wanted) {
        return members.stream().map(it -> tree(it, wanted)).toList();
    }

    private ProofNode superseded() {
        Successors successors = new Successors(situation);
        List<ProofNode> children = new ArrayList<>();
        for (List<Integer> path : successors.replacing(hotfix.node())) {
            children.add(replacement(path));
        }
        for (int other : successors.alternatives(hotfix.node())) {
            children.add(
                    step(
                            phrases.hotfix(other) + " fixes the same",
                            leaves.installed(other),
                            Truth.TRUE,
                            set.group(set.groupsOf(hotfix.node())[0]).place(),
                            null,
                            List.of()));
        }
        if (!children.isEmpty()) {
            return step(
                    "Nothing that is installed replaces it",
                    Words.count(children.size(), "installed hotfix").replace("xs", "xes")
                            + (children.size() == 1 ? " does" : " do"),
                    Truth.FALSE,
                    hotfix.place(),
                    "remove what replaces it",
                    children);
        }
        Evaluator evaluator = new Evaluator(situation, engine.candidates(situation.target()));
        List<Integer> possible = successors.possible(hotfix, evaluator.roots());
        return possible.isEmpty()
                ? step(
                        "Nothing that is installed replaces it",
                        "no installed hotfix says so",
                        Truth.TRUE,
                        hotfix.place(),
                        null,
                        List.of())
                : step(
                        "Nothing that is installed replaces it",
                        "not known: whether "
                                + Phrases.some(possible.stream().map(phrases::hotfix).toList())
                                + (possible.size() == 1 ? " is" : " are")
                                + " installed",
                        Truth.UNKNOWN,
                        hotfix.place(),
                        "find out what is installed: wmic qfe list",
                        List.of());
    }

    private ProofNode replacement(List<Integer> path) {
        String words =
                phrases.hotfix(path.getFirst())
                        + " replaces it"
                        + (path.size() > 2
                                ? ", through "
                                        + Phrases.some(
                                                path.subList(1, path.size() - 1).stream()
                                                        .map(phrases::hotfix)
                                                        .toList())
                                : "");
        Place place = null;
        CompiledHotfix first = set.hotfix(path.getFirst());
        if (first != null) {
            for (CompiledHotfix.Replaced replaced : first.replaced()) {
                place = replaced.node() == path.get(1) ? replaced.place() : place;
            }
        }
        return step(words, leaves.installed(path.getFirst()), Truth.TRUE, place, null, List.of());
    }
}
