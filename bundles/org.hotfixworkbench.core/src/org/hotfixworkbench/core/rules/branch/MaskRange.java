package org.hotfixworkbench.core.rules.branch;

import java.util.ArrayList;
import java.util.List;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.ServiceBranch;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.value.FileVersion;
import org.hotfixworkbench.model.value.RevisionRange;
import org.hotfixworkbench.model.value.VersionMask;

/**
 * What the catalog says of the versions that a mask stands for.
 *
 * <p>Domain: a mask such as 20xxx is a decimal approximation of a binary rule; it covers revisions
 * of GDR (to 20479) and of LDR (from 20480 on; betawiki.net, "Windows Server 2008 build 6003").
 */
record MaskRange(Codebase codebase, VersionMask mask) {

    boolean ofCodebase() {
        return CatalogQueries.holds(codebase, firstVersion());
    }

    /** The levels that some version of the mask belongs to. */
    List<ServiceLevel> levels() {
        List<ServiceLevel> levels = new ArrayList<>();
        for (ServiceLevel level : codebase.getLevels()) {
            if (level.getBuilds().contains(mask.build())
                    && (level.getRevisions() == null || overlaps(level.getRevisions()))) {
                levels.add(level);
            }
        }
        return levels;
    }

    /** The branches that some version of the mask belongs to. */
    List<ServiceBranch> branches() {
        List<ServiceBranch> branches = new ArrayList<>();
        for (ServiceBranch branch : codebase.getBranches()) {
            if (branch.getBuilds().contains(mask.build())) {
                return List.of(branch);
            }
            if (branch.getRevisions() != null && overlaps(branch.getRevisions())) {
                branches.add(branch);
            }
        }
        return branches;
    }

    private boolean overlaps(RevisionRange range) {
        return range.first() <= mask.lastRevision() && mask.firstRevision() <= range.last();
    }

    private FileVersion firstVersion() {
        return new FileVersion(mask.major(), mask.minor(), mask.build(), mask.firstRevision());
    }

    String revisions() {
        return mask.firstRevision() == mask.lastRevision()
                ? "revision " + mask.firstRevision()
                : "revisions " + mask.firstRevision() + " to " + mask.lastRevision();
    }
}
