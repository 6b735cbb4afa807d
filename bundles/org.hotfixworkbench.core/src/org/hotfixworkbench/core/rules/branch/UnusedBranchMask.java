package org.hotfixworkbench.core.rules.branch;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Fix;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.model.BranchMask;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.value.FileVersion;
import org.hotfixworkbench.model.value.VersionMask;

/**
 * Finds masks that no file of the payload matches.
 *
 * <p>Domain: the notes of an article list the versions of its own tables (file information notes of
 * KB articles).
 */
public final class UnusedBranchMask extends Rule<Payload> {

    private static final int MAX_EXAMPLES = 5;

    /** The rule. */
    public UnusedBranchMask() {
        super(
                "unused-branch-mask",
                Family.BRANCH,
                Payload.class,
                new Severities(Severity.WARNING, Severity.ERROR, Severity.WARNING),
                "No file of the payload matches a mask");
    }

    @Override
    protected void check(Payload payload, RuleContext context) {
        if (payload.getBranches().isEmpty()) {
            return;
        }
        List<FileVersion> versions =
                Elements.files(payload).stream()
                        .map(FileEntry::getVersion)
                        .filter(it -> it != null)
                        .distinct()
                        .toList();
        if (versions.isEmpty()) {
            return;
        }
        for (BranchMask mask : payload.getBranches()) {
            if (mask.getMask() != null && versions.stream().noneMatch(mask.getMask()::matches)) {
                report(mask, versions, context);
            }
        }
    }

    private static void report(BranchMask mask, List<FileVersion> versions, RuleContext context) {
        context.report(
                Location.of(mask, Literals.BRANCH_MASK__MASK),
                "no file of the payload has a version like "
                        + mask.getMask()
                        + examples(mask.getMask(), versions),
                List.of(new Fix("Remove the mask", false, new Fix.Remove(mask))));
    }

    private static String examples(VersionMask mask, List<FileVersion> versions) {
        Set<String> sameBuild = new TreeSet<>();
        for (FileVersion version : versions) {
            if (version.build() == mask.build() && sameBuild.size() < MAX_EXAMPLES) {
                sameBuild.add(version.toString());
            }
        }
        return sameBuild.isEmpty()
                ? ": none is of build " + mask.build()
                : ": its files of build " + mask.build() + " are " + Words.and(sameBuild);
    }
}
