package org.hotfixworkbench.core.rules.branch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Fix;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.core.rules.manifest.ManifestVersions;
import org.hotfixworkbench.model.BranchMask;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.ServiceBranch;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.value.FileVersion;
import org.hotfixworkbench.model.value.VersionMask;

/**
 * Finds files whose version no mask covers, once for every thousand of revisions of a build.
 *
 * <p>Domain: the notes of an article list the branches of its tables (file information notes of KB
 * articles). Files of the base release of a level need no mask (KB981506, KB2492386).
 */
public final class FileWithoutMask extends Rule<Payload> {

    private static final int THOUSAND = 1000;

    /** The rule. */
    public FileWithoutMask() {
        super(
                "file-without-mask",
                Family.BRANCH,
                Payload.class,
                new Severities(Severity.INFO, Severity.WARNING, Severity.WARNING),
                "A payload has masks, but none for the version of a file");
    }

    @Override
    protected void check(Payload payload, RuleContext context) {
        if (!payload.getBranches().isEmpty()) {
            Elements.codebase(payload).ifPresent(it -> check(payload, it, context));
        }
    }

    private static void check(Payload payload, Codebase codebase, RuleContext context) {
        Map<String, List<FileEntry>> uncovered = new LinkedHashMap<>();
        payload.getPackages()
                .forEach(
                        architecture -> {
                            ManifestVersions manifests =
                                    context.shared(ManifestVersions.READ, architecture);
                            for (FileEntry file : Elements.files(architecture)) {
                                if (Elements.isOf(codebase, file)
                                        && !Elements.isBaseRelease(file)
                                        && !covered(payload, file.getVersion())
                                        && !manifests.carried(file)) {
                                    uncovered
                                            .computeIfAbsent(
                                                    mask(file.getVersion()),
                                                    it -> new ArrayList<>())
                                            .add(file);
                                }
                            }
                        });
        uncovered.forEach((mask, files) -> report(payload, mask, files, context));
    }

    private static boolean covered(Payload payload, FileVersion version) {
        for (BranchMask mask : payload.getBranches()) {
            VersionMask stated = mask.getMask();
            if (stated != null && stated.matches(version)) {
                return true;
            }
        }
        return false;
    }

    private static String mask(FileVersion version) {
        int thousands = version.revision() / THOUSAND;
        return version.major()
                + "."
                + version.minor()
                + "."
                + version.build()
                + "."
                + (thousands == 0 ? Integer.toString(version.revision()) : thousands + "xxx");
    }

    private static void report(
            Payload payload, String mask, List<FileEntry> files, RuleContext context) {
        FileEntry first = files.get(0);
        ServiceLevel level = first.getLevel();
        ServiceBranch branch = first.getBranch();
        String row =
                "branch "
                        + mask
                        + " "
                        + (level == null ? "-" : level.getName())
                        + " "
                        + (branch == null ? "-" : branch.getName());
        BranchMask last = payload.getBranches().get(payload.getBranches().size() - 1);
        context.report(
                Location.of(first, Literals.FILE_ENTRY__VERSION),
                "no mask of the payload covers "
                        + first.getVersion()
                        + " ("
                        + Words.count(files.size(), "file")
                        + " like "
                        + mask
                        + ")",
                List.of(new Fix("Add the mask " + mask, false, new Fix.InsertAfter(last, row))));
    }
}
