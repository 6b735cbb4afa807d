package org.hotfixworkbench.core.applicability.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.model.Reason;
import org.hotfixworkbench.model.Verdict;

/** Compares what is expected with what the engine answers. */
public final class Expectations {

    private Expectations() {}

    /**
     * The outcome of one expectation.
     *
     * @param expected what was expected
     * @param actual the answer; null when the hotfix or the machine is not described
     * @param met whether they agree
     * @param expectedWords the expectation as the language writes it
     * @param actualWords the answer in the same form, as far as it was asked for
     * @param deciding the step of the proof that the answer rests on; null when there is none
     */
    public record Outcome(
            @NonNull ExpectedVerdict expected,
            @Nullable Decision actual,
            boolean met,
            @NonNull String expectedWords,
            @NonNull String actualWords,
            @Nullable ProofNode deciding) {

        /** Whether the answer is UNKNOWN and should not have been. */
        public boolean unexpectedlyUnknown() {
            return actual != null
                    && actual.verdict() == Verdict.UNKNOWN
                    && expected.verdict() != Verdict.UNKNOWN;
        }

        /** What is wrong, in a sentence without full stop. */
        public String difference() {
            return expected.hotfix()
                    + " on "
                    + expected.machine()
                    + " is expected to be "
                    + expectedWords
                    + ", but is "
                    + actualWords
                    + (actual == null ? "" : ": " + actual.explanation());
        }
    }

    /** Runs expectations, in their order. */
    public static List<Outcome> run(
            Applicability engine,
            Map<String, MachineFacts> machines,
            List<ExpectedVerdict> expectations) {
        List<Outcome> outcomes = new ArrayList<>(expectations.size());
        for (ExpectedVerdict expected : expectations) {
            outcomes.add(run(engine, machines.get(expected.machine()), expected));
        }
        return outcomes;
    }

    private static Outcome run(
            Applicability engine, @Nullable MachineFacts machine, ExpectedVerdict expected) {
        String name = engine.hotfixes().described(expected.hotfix()).orElse(null);
        if (machine == null || name == null) {
            String what = machine == null ? "machine" : "hotfix";
            return new Outcome(
                    expected,
                    null,
                    false,
                    expected.words(),
                    "undecided, because no source describes the " + what,
                    null);
        }
        Proof proof = engine.explain(machine, name);
        Decision actual = proof.decision();
        Reason reason = actual.cause().reason();
        boolean verdict = actual.verdict() == expected.verdict();
        boolean because = expected.reason() == Reason.UNSTATED || expected.reason() == reason;
        List<String> successors =
                actual.verdict() == Verdict.SUPERSEDED
                        ? engine.successors(machine, name)
                        : List.of();
        boolean by = expected.by() == null || successors.contains(expected.by());
        String words =
                actual.verdict().getLiteral()
                        + (expected.by() == null || successors.isEmpty()
                                ? ""
                                : " by " + String.join(" or ", successors))
                        + (reason == Reason.UNSTATED ? "" : " because " + reason.getLiteral());
        return new Outcome(
                expected,
                actual,
                verdict && because && by,
                expected.words(),
                words,
                deciding(proof.root()));
    }

    private static @Nullable ProofNode deciding(ProofNode node) {
        for (ProofNode child : node.children()) {
            if (child.decisive()) {
                return deepest(child);
            }
        }
        return null;
    }

    /** Goes down while a single step answers like the one above it. */
    private static ProofNode deepest(ProofNode node) {
        List<ProofNode> same =
                node.children().stream().filter(it -> it.verdict().equals(node.verdict())).toList();
        return same.size() == 1 ? deepest(same.getFirst()) : node;
    }
}
