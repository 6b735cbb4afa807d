package org.hotfixworkbench.workbench.proof;

import java.util.List;
import org.hotfixworkbench.workbench.subjects.About;
import org.hotfixworkbench.workbench.subjects.Mention;

/**
 * What a proof is about. The Applicability view selects it, and the Proof view follows.
 *
 * @param hotfix name of the hotfix
 * @param machine name of the machine
 */
public record ProofQuestion(String hotfix, String machine) implements About {

    @Override
    public List<Mention> mentions() {
        return List.of(new Mention.Named("hotfix", hotfix), new Mention.Named("machine", machine));
    }
}
