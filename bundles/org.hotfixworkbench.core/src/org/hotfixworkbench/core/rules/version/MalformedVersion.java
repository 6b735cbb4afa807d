package org.hotfixworkbench.core.rules.version;

import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.value.FileVersion;

/**
 * Finds versions that no file can have.
 *
 * <p>Domain: the version resource of a file holds four unsigned numbers of 16 bits
 * (VS_FIXEDFILEINFO).
 */
public final class MalformedVersion extends Rule<FileEntry> {

    /** The rule. */
    public MalformedVersion() {
        super(
                "malformed-version",
                Family.VERSION,
                FileEntry.class,
                Severities.always(Severity.ERROR),
                "A part of a file version is over 65535");
    }

    @Override
    protected void check(FileEntry file, RuleContext context) {
        FileVersion version = file.getVersion();
        if (version != null && !version.valid()) {
            context.report(
                    Location.of(file, Literals.FILE_ENTRY__VERSION),
                    "version "
                            + version
                            + " of "
                            + file.getName()
                            + " has a part over 65535, which no file can have");
        }
    }
}
