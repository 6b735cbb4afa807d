package org.hotfixworkbench.workbench.proof;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/** What the server answers: the text of {@code hotfix explain}, and its values. */
record ProofAnswer(String text, Values json, String folder) {

    /** The values. */
    record Values(
            String machine,
            String hotfix,
            String verdict,
            String explanation,
            Node proof,
            List<List<String>> changes,
            List<Missing> missing) {}

    /** A step. */
    record Node(
            String condition,
            String fact,
            String verdict,
            @Nullable String source,
            @Nullable String flip,
            boolean decisive,
            List<Node> children) {}

    /** A fact that nobody stated. */
    record Missing(String question, String command) {}
}
