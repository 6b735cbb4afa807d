package org.hotfixworkbench.core.rules.replacement;

import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.core.supersedence.DeliveredFiles;
import org.hotfixworkbench.core.supersedence.FileLine;

/** Finds the same version of a file in two hotfixes that have nothing to do with each other. */
public final class SameFileVersionTwice extends SharedFiles {

    /** The rule. */
    public SameFileVersionTwice() {
        super(
                "same-file-version-twice",
                Severities.always(Severity.INFO),
                "Two hotfixes deliver the same version of a file, and none replaces the other");
    }

    @Override
    boolean finds(long size, long otherSize) {
        return size == otherSize
                || size == DeliveredFiles.UNSTATED
                || otherSize == DeliveredFiles.UNSTATED;
    }

    @Override
    String file(FileLine line, int revision, long size, long otherSize) {
        return line.with(revision);
    }

    @Override
    String sentence(String files, boolean several, String other) {
        return files + (several ? " are" : " is") + " also delivered by " + other;
    }
}
