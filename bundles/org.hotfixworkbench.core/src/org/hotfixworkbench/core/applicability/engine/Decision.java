package org.hotfixworkbench.core.applicability.engine;

import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.model.Verdict;

/**
 * The answer for a hotfix on a machine.
 *
 * @param hotfix name of the hotfix
 * @param cause what decides it
 * @param by the installed hotfix that supersedes it; null when none does, or when several do
 *     together
 * @param explanation why, in a sentence without full stop
 */
public record Decision(String hotfix, Cause cause, @Nullable String by, String explanation) {

    /** The verdict. */
    public Verdict verdict() {
        return cause.verdict();
    }
}
