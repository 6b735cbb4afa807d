package org.hotfixworkbench.core.rules.payload;

import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.FileKind;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.PackageEntry;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/**
 * Finds sizes that cannot be right.
 *
 * <p>Domain: the headers of a program fill 1,024 bytes with its first section (PE/COFF
 * specification); the smallest one in genuine tables has 2,560 (Acres.dll, KB2492386), the smallest
 * manifest 691 (KB981506). A cabinet cannot hold a file of 2 GiB (cabinet file format).
 */
public final class ImplausibleSize extends Rule<PackageEntry> {

    private static final long MAX = Integer.MAX_VALUE;
    private static final int MIN_BINARY = 1024;
    private static final int MIN_MANIFEST = 200;

    /** The rule. */
    public ImplausibleSize() {
        super(
                "implausible-size",
                Family.PAYLOAD,
                PackageEntry.class,
                Severities.always(Severity.WARNING),
                "The size of a file cannot be right");
    }

    @Override
    protected void check(PackageEntry entry, RuleContext context) {
        Long size = entry.getSize();
        if (size == null || entry.getName() == null) {
            return;
        }
        String problem = problem(entry, size);
        if (!problem.isEmpty()) {
            context.report(
                    Location.of(entry, Literals.PACKAGE_ENTRY__SIZE),
                    entry.getName() + " has " + Words.size(size) + " bytes, " + problem);
        }
    }

    private static String problem(PackageEntry entry, long size) {
        if (size > MAX) {
            return "but a cabinet holds no file of 2 GiB or more";
        }
        if (entry instanceof FileEntry) {
            if (size == 0) {
                return "so that there is nothing to deliver";
            }
            return FileKind.isBinary(entry.getName()) && size < MIN_BINARY
                    ? "but a program or library has at least " + Words.size(MIN_BINARY)
                    : "";
        }
        return size < MIN_MANIFEST ? "which is too little for an identity" : "";
    }
}
