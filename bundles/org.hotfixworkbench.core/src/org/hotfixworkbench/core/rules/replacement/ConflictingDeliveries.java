package org.hotfixworkbench.core.rules.replacement;

import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.core.supersedence.DeliveredFiles;
import org.hotfixworkbench.core.supersedence.FileLine;

/**
 * Finds one version of a file with two sizes in two hotfixes. A version names one binary, so that
 * one of the two is misprinted.
 */
public final class ConflictingDeliveries extends SharedFiles {

    /** The rule. */
    public ConflictingDeliveries() {
        super(
                "conflicting-deliveries",
                new Severities(Severity.WARNING, Severity.ERROR, Severity.WARNING),
                "Two hotfixes deliver the same version of a file with different sizes");
    }

    @Override
    boolean finds(long size, long otherSize) {
        return size != otherSize
                && size != DeliveredFiles.UNSTATED
                && otherSize != DeliveredFiles.UNSTATED;
    }

    @Override
    String file(FileLine line, int revision, long size, long otherSize) {
        return line.with(revision)
                + " (here "
                + Words.size(size)
                + " bytes, there "
                + Words.size(otherSize)
                + ")";
    }

    @Override
    String sentence(String files, boolean several, String other) {
        return files + (several ? " have other sizes in " : " has another size in ") + other;
    }
}
