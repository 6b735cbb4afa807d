package org.hotfixworkbench.core.applicability.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.applicability.engine.Proof.MissingFact;
import org.hotfixworkbench.model.Architecture;

/** Names the facts that a verdict waits for, and the command that tells each of them. */
final class MissingFacts {

    private static final String HOTFIX_LIST = "wmic qfe list (or PowerShell: Get-HotFix)";
    private static final String FEATURES = "dism /online /get-features /format:table";

    private final Applicability engine;
    private final HotfixSet set;
    private final List<Situation> situations;
    private final CompiledHotfix hotfix;
    private final Phrases phrases;

    MissingFacts(Applicability engine, List<Situation> situations, CompiledHotfix hotfix) {
        this.engine = engine;
        this.set = engine.hotfixes();
        this.situations = situations;
        this.hotfix = hotfix;
        this.phrases = new Phrases(set);
    }

    /** The facts that are missing for a verdict. */
    List<MissingFact> of(Cause cause) {
        if (situations.isEmpty()) {
            return List.of();
        }
        Situation situation = situations.getFirst();
        return switch (cause) {
            case MISSING_RELEASE -> release(situation.facts());
            case MISSING_FEATURE -> List.copyOf(asked(situation));
            case MISSING_HOTFIX -> hotfixes(situation);
            case MISSING_FILE -> files(situation);
            default -> List.of();
        };
    }

    private List<MissingFact> release(MachineFacts facts) {
        List<MissingFact> missing = new ArrayList<>();
        int product = set.releases().product(facts.product());
        if (product < 0) {
            missing.add(new MissingFact("which product the machine runs", "systeminfo"));
        }
        if (product < 0 || set.releases().level(product, facts.level()) < 0) {
            missing.add(new MissingFact("at which service level the machine is", "systeminfo"));
        }
        if (facts.architecture() == Architecture.UNSTATED) {
            missing.add(new MissingFact("which architecture the machine has", "systeminfo"));
        }
        return missing;
    }

    /** What the prerequisites ask for and nobody stated. */
    private Set<MissingFact> asked(Situation situation) {
        Set<MissingFact> missing = new LinkedHashSet<>();
        for (Requirement stated : new Requirement[] {hotfix.appliesTo(), hotfix.prerequisites()}) {
            if (stated != null) {
                ask(stated, situation, missing);
            }
        }
        return missing;
    }

    private void ask(Requirement requirement, Situation situation, Set<MissingFact> missing) {
        if (new Leaves(situation).truth(requirement) != Truth.UNKNOWN) {
            return;
        }
        switch (requirement) {
            case Requirement.All it -> it.members().forEach(one -> ask(one, situation, missing));
            case Requirement.Any it -> it.members().forEach(one -> ask(one, situation, missing));
            case Requirement.Not it -> ask(it.member(), situation, missing);
            case Requirement.Installed it -> missing.add(installed(it.node()));
            case Requirement.Feature it ->
                    missing.add(
                            new MissingFact(
                                    "whether the feature " + it.name() + " is turned on",
                                    FEATURES));
            default -> {
                // nothing that a command on the machine could tell
            }
        }
    }

    private MissingFact installed(int node) {
        return new MissingFact("whether " + phrases.hotfix(node) + " is installed", HOTFIX_LIST);
    }

    private List<MissingFact> hotfixes(Situation situation) {
        Set<MissingFact> missing = asked(situation);
        FileOutcome files = situation.files().outcome(Situation.slices(hotfix, situation.target()));
        if (files != FileOutcome.INSTALL && situation.installed(hotfix.node()) == Truth.UNKNOWN) {
            missing.add(installed(hotfix.node()));
        }
        Evaluator evaluator = new Evaluator(situation, engine.candidates(situation.target()));
        if (evaluator.possible().covers(hotfix.node())) {
            for (int other : new Successors(situation).possible(hotfix, evaluator.roots())) {
                missing.add(installed(other));
            }
        }
        missing.addAll(files(situation));
        return List.copyOf(missing);
    }

    /** The files whose versions would tell; an older one would show that nothing is installed. */
    private List<MissingFact> files(Situation situation) {
        List<MissingFact> missing = new ArrayList<>();
        for (Slice slice : Situation.slices(hotfix, situation.target())) {
            for (int group = 0; group < slice.count(); group++) {
                if (situation.files().outcome(slice, group) == FileOutcome.UNKNOWN) {
                    missing.add(file(situation, slice.file(group)));
                }
            }
        }
        return missing;
    }

    private MissingFact file(Situation situation, int number) {
        MachineFacts.@Nullable InstalledFile stated = situation.files().stated(number);
        String question =
                stated == null || stated.version() == null
                        ? "the version of " + set.lines().file(number)
                        : "whether "
                                + set.lines().file(number)
                                + " "
                                + stated.version()
                                + " is newer: its build or its branch differs";
        return new MissingFact(question, command(number, situation.target()));
    }

    /** Where Windows keeps a file: 32-bit copies of 64-bit systems in SysWOW64, drivers apart. */
    String command(int number, Target target) {
        Lines.File file = set.lines().file(number);
        boolean copy =
                file.platform() == Architecture.X86
                        && target.architecture() != Architecture.X86
                        && target.architecture() != Architecture.UNSTATED;
        boolean driver = file.name().toLowerCase(Locale.ROOT).endsWith(".sys");
        String folder =
                copy
                        ? "$env:windir\\SysWOW64\\"
                        : driver ? "$env:windir\\System32\\drivers\\" : "$env:windir\\System32\\";
        return "PowerShell: (Get-Item \"" + folder + file.name() + "\").VersionInfo.FileVersion";
    }
}
