package org.hotfixworkbench.dsl.ide.completion;

import org.hotfixworkbench.model.ServiceBranch;
import org.hotfixworkbench.model.ServiceLevel;

/** What tells levels and branches, in few words. */
final class ReleaseText {

    private ReleaseText() {}

    /** "build 7601". */
    static String builds(ServiceLevel level) {
        return (level.getBuilds().size() == 1 ? "build " : "builds ")
                + String.join(", ", level.getBuilds().stream().map(String::valueOf).toList());
    }

    /** "revision 20480..24575". */
    static String of(ServiceBranch branch) {
        if (branch.isDeclared()) {
            return "no number tells it";
        }
        return branch.getRevisions() == null ? "" : "revision " + branch.getRevisions();
    }
}
