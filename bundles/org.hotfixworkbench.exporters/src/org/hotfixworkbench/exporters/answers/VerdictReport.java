package org.hotfixworkbench.exporters.answers;

import java.io.IOException;
import java.util.Set;
import org.hotfixworkbench.core.applicability.engine.Verdicts;
import org.hotfixworkbench.model.Verdict;

/** Takes the verdicts of one machine after the other. */
public interface VerdictReport {

    /** Begins; called once, first. */
    default void begin() throws IOException {
        // most forms have no head
    }

    /** Prints the verdicts of a machine, as far as they are wanted. */
    void machine(String name, Verdicts verdicts, Set<Verdict> wanted) throws IOException;

    /** Ends; called once, last. */
    default void end() throws IOException {
        // most forms have no foot
    }
}
