package org.hotfixworkbench.core.rules.version;

import java.util.List;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.FileKind;
import org.hotfixworkbench.core.rules.Fix;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/**
 * Finds versions of files that cannot have one.
 *
 * <p>Domain: a version stands in the version resource of a program or library. Tables of KB
 * articles print "Not Applicable" for .mof, .sdb, .mum and the like.
 */
public final class UnexpectedVersion extends Rule<FileEntry> {

    /** The rule. */
    public UnexpectedVersion() {
        super(
                "unexpected-version",
                Family.VERSION,
                FileEntry.class,
                Severities.always(Severity.WARNING),
                "A file has a version, although files of its kind have none");
    }

    @Override
    protected void check(FileEntry file, RuleContext context) {
        if (file.getVersion() != null && FileKind.isUnversioned(file.getName())) {
            Location location = Location.of(file, Literals.FILE_ENTRY__VERSION);
            context.report(
                    location,
                    file.getName()
                            + " has version "
                            + file.getVersion()
                            + ", but ."
                            + FileKind.ending(file.getName())
                            + " files have none",
                    List.of(new Fix("Remove the version", false, new Fix.Replace(location, "-"))));
        }
    }
}
