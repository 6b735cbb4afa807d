package org.hotfixworkbench.core.applicability.engine;

import java.util.List;

/**
 * A verdict with its proof.
 *
 * @param machine name of the machine
 * @param decision the verdict
 * @param root the proof tree
 * @param changes sets of changes that would make the hotfix apply, the smallest first; empty when
 *     it does, and when none was found
 * @param missing the facts that are missing when the verdict is UNKNOWN
 */
public record Proof(
        String machine,
        Decision decision,
        ProofNode root,
        List<Proof.Change> changes,
        List<Proof.MissingFact> missing) {

    /** Copies the lists. */
    public Proof {
        changes = List.copyOf(changes);
        missing = List.copyOf(missing);
    }

    /**
     * Changes that together make the hotfix apply.
     *
     * @param steps what has to be done, in words
     */
    public record Change(List<String> steps) {
        /** Copies the list. */
        public Change {
            steps = List.copyOf(steps);
        }
    }

    /**
     * A fact that nobody stated.
     *
     * @param question what has to be known
     * @param command what tells it on the machine
     */
    public record MissingFact(String question, String command) {}
}
