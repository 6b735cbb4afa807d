package org.hotfixworkbench.core.applicability.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;

/** The step of a proof that looks at each file. */
final class FileSteps {

    private final Applicability engine;
    private final HotfixSet set;
    private final Situation situation;
    private final CompiledHotfix hotfix;
    private final Phrases phrases;

    FileSteps(Applicability engine, Situation situation, CompiledHotfix hotfix) {
        this.engine = engine;
        this.set = situation.set();
        this.situation = situation;
        this.hotfix = hotfix;
        this.phrases = new Phrases(set);
    }

    ProofNode step() {
        List<Slice> slices = Situation.slices(hotfix, situation.target());
        List<ProofNode> children = new ArrayList<>();
        TreeMap<FileOutcome, Integer> counts = new TreeMap<>();
        for (CompiledPackage part : hotfix.packages()) {
            if (part.fits(situation.target())) {
                Slice slice = part.slice(situation.target().level());
                for (int group = 0; group < slice.count(); group++) {
                    counts.merge(situation.files().outcome(slice, group), 1, Integer::sum);
                    children.add(file(slice, group, part));
                }
            }
            otherLevels(part, slices, counts, children);
        }
        FileOutcome all = situation.files().outcome(slices);
        Truth truth = Truth.of(all == null ? !slices.isEmpty() : all == FileOutcome.INSTALL);
        if (all == FileOutcome.UNKNOWN) {
            truth = Truth.UNKNOWN;
        }
        List<String> words = new ArrayList<>();
        counts.forEach((outcome, count) -> words.add(outcome.literal() + ": " + count));
        return new ProofNode(
                "A file of the machine would be replaced",
                words.isEmpty() ? "it lists no file with a version" : String.join("; ", words),
                ProofNode.word(truth),
                hotfix.packages().getFirst().place(),
                null,
                false,
                children);
    }

    private ProofNode file(Slice slice, int group, CompiledPackage part) {
        FileOutcome outcome = situation.files().outcome(slice, group);
        int file = slice.file(group);
        String flip =
                switch (outcome) {
                    case UNKNOWN ->
                            "find out its version, "
                                    + new MissingFacts(engine, List.of(situation), hotfix)
                                            .command(file, situation.target());
                    case MISSING_BRANCH -> "a copy for the branch that the file is on";
                    case ALREADY_NEWER -> "an older file";
                    default -> null;
                };
        return new ProofNode(
                set.lines().file(file) + " gets " + phrases.copies(slice, group),
                fact(slice, group, outcome),
                outcome.literal(),
                part.place(),
                flip,
                false,
                List.of());
    }

    private String fact(Slice slice, int group, FileOutcome outcome) {
        MachineFacts.@Nullable InstalledFile stated = situation.files().stated(slice.file(group));
        if (stated != null) {
            return "the machine has it " + phrases.stated(stated, situation.target());
        }
        if (situation.facts().filesComplete()) {
            return "the list of files is complete and does not name it";
        }
        return switch (outcome) {
            case ALREADY_NEWER -> "an installed hotfix, or the service level itself, brought it";
            case MISSING_BRANCH -> "an installed hotfix moved it to a higher branch";
            case INSTALL -> "nothing that is installed has brought it";
            default -> "its version is not known";
        };
    }

    /** Files that the package has for other levels only. */
    private void otherLevels(
            CompiledPackage part,
            List<Slice> own,
            TreeMap<FileOutcome, Integer> counts,
            List<ProofNode> children) {
        Target target = situation.target();
        if (!part.fitsArchitecture(target) || !part.fitsProduct(target)) {
            return;
        }
        for (int level = part.levels().nextSetBit(0);
                level >= 0;
                level = part.levels().nextSetBit(level + 1)) {
            if (level == target.level()) {
                continue;
            }
            Slice slice = part.slice(level);
            for (int group = 0; group < slice.count(); group++) {
                int file = slice.file(group);
                if (own.stream().noneMatch(it -> it.has(file))) {
                    counts.merge(FileOutcome.NOT_FOR_THIS_LEVEL, 1, Integer::sum);
                    children.add(
                            new ProofNode(
                                    set.lines().file(file)
                                            + " gets "
                                            + phrases.copies(slice, group),
                                    "that is for "
                                            + phrases.levelWithBuilds(target.product(), level)
                                            + ", the machine is at "
                                            + phrases.level(target.product(), target.level()),
                                    FileOutcome.NOT_FOR_THIS_LEVEL.literal(),
                                    part.place(),
                                    null,
                                    false,
                                    List.of()));
                }
            }
        }
    }
}
