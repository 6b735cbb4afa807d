package org.hotfixworkbench.core.applicability.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.model.Verdict;

/**
 * Answers whether hotfixes apply to machines. May be used by several threads.
 *
 * <p>Domain: a package installs when a parent of exactly its level is there and it is not yet
 * installed (CBS.log, "detect Parent ... BuildComp: EQ"); every file then stays on its service
 * branch (blogs mrsnrub 2009/05/14, joscon 2011/11/30).
 */
public final class Applicability {

    private final HotfixSet set;
    private final Map<Target, Candidates> index = new ConcurrentHashMap<>();

    /** Asks about some hotfixes. */
    public Applicability(HotfixSet set) {
        this.set = set;
    }

    /** The hotfixes. */
    public HotfixSet hotfixes() {
        return set;
    }

    /** The verdicts about all hotfixes on a machine. */
    public Verdicts query(MachineFacts machine) {
        List<Situation> situations = situations(machine);
        byte[] causes = null;
        for (Situation situation : situations) {
            byte[] one = causes(situation);
            causes = causes == null ? one : merged(causes, one);
        }
        if (causes == null) {
            // a catalog without any product
            causes = new byte[set.count()];
            java.util.Arrays.fill(causes, (byte) Cause.MISSING_RELEASE.ordinal());
        }
        return new Verdicts(this, situations, causes);
    }

    private byte[] causes(Situation situation) {
        Candidates candidates = candidates(situation.target());
        Evaluator evaluator = new Evaluator(situation, candidates);
        byte[] causes = candidates.causes();
        for (int i = 0; i < candidates.count(); i++) {
            Cause cause = evaluator.decide(candidates.hotfix(i), candidates.slices(i));
            causes[candidates.position(i)] = (byte) cause.ordinal();
        }
        situation.installed().stream().forEach(node -> list(node, causes));
        return causes;
    }

    private void list(int node, byte[] causes) {
        int position = set.position(node);
        if (position >= 0) {
            causes[position] = (byte) Cause.LISTED.ordinal();
        }
    }

    /**
     * The verdict about one described hotfix, without a look at the others.
     *
     * @throws IllegalArgumentException when there is no such hotfix
     */
    public Verdict verdict(MachineFacts machine, String hotfix) {
        return cause(machine, compiled(hotfix)).verdict();
    }

    /** What decides about one hotfix, without a look at the others. */
    Cause cause(MachineFacts machine, CompiledHotfix hotfix) {
        return cause(situations(machine), hotfix);
    }

    private Cause cause(List<Situation> situations, CompiledHotfix hotfix) {
        return situations.stream()
                .map(it -> cause(it, hotfix))
                .reduce(Applicability::merged)
                .orElse(Cause.MISSING_RELEASE);
    }

    /** The machine on each release that it may run. */
    private List<Situation> situations(MachineFacts machine) {
        return set.releases().targets(machine).stream()
                .map(it -> new Situation(set, machine, it))
                .toList();
    }

    /** What decides about one hotfix on one release. */
    Cause cause(Situation situation, CompiledHotfix hotfix) {
        if (situation.installed().get(hotfix.node())) {
            return Cause.LISTED;
        }
        Cause against = Evaluator.against(hotfix, situation.target());
        return against != null
                ? against
                : new Evaluator(situation, candidates(situation.target()))
                        .decide(hotfix, Situation.slices(hotfix, situation.target()));
    }

    private static Cause merged(Cause one, Cause other) {
        if (one.verdict() != other.verdict()) {
            return Cause.MISSING_RELEASE;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** Where the releases that a machine may run disagree, nothing is known. */
    private static byte[] merged(byte[] one, byte[] other) {
        for (int i = 0; i < one.length; i++) {
            one[i] = (byte) merged(Cause.of(one[i]), Cause.of(other[i])).ordinal();
        }
        return one;
    }

    Candidates candidates(Target target) {
        return index.computeIfAbsent(target, it -> new Candidates(set, it));
    }

    /**
     * The proof of a verdict.
     *
     * @param hotfix name of a described hotfix
     * @throws IllegalArgumentException when there is no such hotfix
     */
    public Proof explain(MachineFacts machine, String hotfix) {
        List<Situation> situations = situations(machine);
        CompiledHotfix compiled = compiled(hotfix);
        return new Explainer(this, situations, compiled, cause(situations, compiled)).proof();
    }

    /**
     * The answer about one hotfix, worded, without its proof.
     *
     * @param hotfix name of a described hotfix
     * @throws IllegalArgumentException when there is no such hotfix
     */
    public Decision decide(MachineFacts machine, String hotfix) {
        List<Situation> situations = situations(machine);
        CompiledHotfix compiled = compiled(hotfix);
        return new Sentences(this, situations, compiled).decision(cause(situations, compiled));
    }

    /** All installed hotfixes that supersede a described one, sorted. */
    public List<String> successors(MachineFacts machine, String hotfix) {
        CompiledHotfix compiled = compiled(hotfix);
        return situations(machine).stream()
                .flatMap(it -> new Successors(it).all(compiled).stream())
                .map(set::name)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether nothing in what a machine runs speaks against a described hotfix. */
    public boolean fitsRelease(MachineFacts machine, String hotfix) {
        CompiledHotfix compiled = compiled(hotfix);
        return set.releases().targets(machine).stream()
                .anyMatch(it -> Evaluator.against(compiled, it) == null);
    }

    CompiledHotfix compiled(String name) {
        int node = set.find(name);
        CompiledHotfix hotfix = node < 0 ? null : set.hotfix(node);
        if (hotfix == null) {
            throw new IllegalArgumentException("no hotfix " + name);
        }
        return hotfix;
    }

    /**
     * The machine as it would be with a hotfix installed. Files that it would replace, and that are
     * older on the machine, get its versions by that.
     */
    public MachineFacts with(MachineFacts machine, String hotfix) {
        Set<String> present = new LinkedHashSet<>(machine.installed());
        Set<String> absent = new LinkedHashSet<>(machine.notInstalled());
        present.add(MachineFacts.canonical(hotfix));
        absent.removeIf(it -> same(it, hotfix));
        return machine.withHotfixes(present, absent)
                .withFiles(others(machine, hotfix, FileOutcome.INSTALL));
    }

    /**
     * The machine as it would be without a hotfix. The versions of files that it has brought are
     * not known then.
     */
    public MachineFacts without(MachineFacts machine, String hotfix) {
        Set<String> present = new LinkedHashSet<>(machine.installed());
        Set<String> absent = new LinkedHashSet<>(machine.notInstalled());
        present.removeIf(it -> same(it, hotfix));
        absent.add(MachineFacts.canonical(hotfix));
        return machine.withHotfixes(present, absent)
                .withFiles(others(machine, hotfix, FileOutcome.ALREADY_NEWER));
    }

    private boolean same(String one, String other) {
        int node = set.find(one);
        return node >= 0
                ? node == set.find(other)
                : MachineFacts.canonical(one).equals(MachineFacts.canonical(other));
    }

    /** The stated files but those that the hotfix would install, or has installed. */
    private List<MachineFacts.InstalledFile> others(
            MachineFacts machine, String hotfix, FileOutcome outcome) {
        List<MachineFacts.InstalledFile> files = new ArrayList<>(machine.files());
        int node = set.find(hotfix);
        CompiledHotfix compiled = node < 0 ? null : set.hotfix(node);
        if (compiled == null) {
            return files;
        }
        for (Target target : set.releases().targets(machine)) {
            Situation situation = new Situation(set, machine, target);
            for (Slice slice : Situation.slices(compiled, target)) {
                for (int group = 0; group < slice.count(); group++) {
                    MachineFacts.@Nullable InstalledFile stated =
                            situation.files().stated(slice.file(group));
                    if (stated != null
                            && situation.files().outcome(slice, group) == outcome
                            && (outcome == FileOutcome.INSTALL || delivers(slice, group, stated))) {
                        files.remove(stated);
                    }
                }
            }
        }
        return files;
    }

    private boolean delivers(Slice slice, int group, MachineFacts.InstalledFile stated) {
        for (int copy = slice.from(group); copy < slice.to(group); copy++) {
            if (stated.version() != null
                    && set.lines().line(slice.line(copy)).sameBuild(stated.version())
                    && slice.revision(copy) == stated.version().revision()) {
                return true;
            }
        }
        return false;
    }
}
