package org.hotfixworkbench.core.rules.version;

import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.FileKind;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.model.FileEntry;

/**
 * Finds programs and libraries without a version.
 *
 * <p>Domain: they have a version resource, which the tables of KB articles print; what has none is
 * marked "Not Applicable" (Tspkg.mof in the CredSSP article). Libraries of resources alone may lack
 * it.
 */
public final class BinaryWithoutVersion extends Rule<FileEntry> {

    /** The rule. */
    public BinaryWithoutVersion() {
        super(
                "binary-without-version",
                Family.VERSION,
                FileEntry.class,
                new Severities(Severity.INFO, Severity.WARNING, Severity.INFO),
                "A program or library has no version");
    }

    @Override
    protected void check(FileEntry file, RuleContext context) {
        if (file.getVersion() == null && FileKind.isBinary(file.getName())) {
            context.report(
                    Location.of(file),
                    file.getName()
                            + " has no version, although ."
                            + FileKind.ending(file.getName())
                            + " files have one");
        }
    }
}
