package org.hotfixworkbench.core.applicability.engine;

import java.util.List;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.supersedence.Place;

/**
 * A step of a proof.
 *
 * @param condition what is asked, in words
 * @param fact what is known of the machine about it, in words
 * @param verdict the answer: a verdict at the root, the outcome of a file, otherwise {@code holds},
 *     {@code fails} or {@code unknown}
 * @param source where the condition is stated; null when it follows from all of the hotfix
 * @param flip the smallest change that would turn a failed one, or the fact that would decide an
 *     unknown one; null when there is none
 * @param decisive whether the verdict of the proof rests on it
 * @param children the steps that it is made of
 */
public record ProofNode(
        @NonNull String condition,
        @NonNull String fact,
        @NonNull String verdict,
        @Nullable Place source,
        @Nullable String flip,
        boolean decisive,
        List<ProofNode> children) {

    /** Copies the list. */
    public ProofNode {
        children = List.copyOf(children);
    }

    static String word(Truth truth) {
        return switch (truth) {
            case TRUE -> "holds";
            case FALSE -> "fails";
            case UNKNOWN -> "unknown";
        };
    }

    ProofNode decided() {
        return new ProofNode(condition, fact, verdict, source, flip, true, children);
    }
}
