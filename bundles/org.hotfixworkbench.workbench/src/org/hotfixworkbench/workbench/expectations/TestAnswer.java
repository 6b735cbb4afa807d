package org.hotfixworkbench.workbench.expectations;

import java.util.List;
import org.eclipse.jdt.annotation.NonNull;

/**
 * What the server answers to {@code hotfix.test}.
 *
 * @param total how many expectations there are, of which these are a part
 * @param outcomes how those turned out that were run
 */
record TestAnswer(int total, @NonNull List<Outcome> outcomes) {}
