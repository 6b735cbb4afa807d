package org.hotfixworkbench.core.diff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.applicability.Reach;
import org.hotfixworkbench.core.text.SourceLine;

/**
 * What is kept of an element when its model is dropped.
 *
 * @param kind word for its kind: "hotfix", "machine", ...
 * @param name its name
 * @param source where its name stands
 * @param text a digest of its text
 * @param clauses what it states, by name of the clause; what it does not state is not there
 * @param hotfix what only hotfixes have; null for other elements
 */
record ElementFacts(
        @NonNull String kind,
        @NonNull String name,
        @NonNull SourceLine source,
        long text,
        Map<String, Clause> clauses,
        @Nullable HotfixFacts hotfix) {

    /**
     * What only hotfixes have.
     *
     * @param conditions products and prerequisites together
     * @param reach the machines that it can apply to; empty when nobody can tell
     * @param packages its packages
     */
    record HotfixFacts(
            @NonNull Term conditions,
            Optional<List<Reach.Target>> reach,
            List<PackageFacts> packages) {}

    /** The element in words: "hotfix kerberos-pac". */
    String words() {
        return kind + " " + name;
    }

    /** A line of the file that it stands in. */
    SourceLine at(int line) {
        return new SourceLine(source.file(), line);
    }
}
