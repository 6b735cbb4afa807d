package org.hotfixworkbench.core.rules.branch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hotfixworkbench.core.rules.Branches;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.ReleaseDay;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.core.rules.manifest.ManifestVersions;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.HotfixClass;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.value.FileVersion;

/**
 * Finds files of general distribution in a hotfix, once for every version.
 *
 * <p>Domain: a hotfix holds LDR files only and moves its components to that branch (KB824684; blog
 * mrsnrub, 2009). Files of the base release come along because a component is delivered as a whole
 * (KB981506), and so may older ones; they say nothing.
 */
public final class GeneralFilesInHotfix extends Rule<Hotfix> {

    /** The rule. */
    public GeneralFilesInHotfix() {
        super(
                "gdr-files-in-hotfix",
                Family.BRANCH,
                Hotfix.class,
                new Severities(Severity.INFO, Severity.WARNING, Severity.WARNING),
                "A release of class hotfix has files of the branch GDR");
    }

    @Override
    protected void check(Hotfix hotfix, RuleContext context) {
        if (hotfix.getReleaseClass() != HotfixClass.HOTFIX) {
            return;
        }
        for (Payload payload : hotfix.getPayloads()) {
            Elements.codebase(payload)
                    .filter(it -> !ReleaseDay.isCumulative(hotfix, it))
                    .ifPresent(it -> check(payload, it, context));
        }
    }

    private static void check(Payload payload, Codebase codebase, RuleContext context) {
        Map<FileVersion, List<FileEntry>> found = new LinkedHashMap<>();
        Set<String> limited = new HashSet<>();
        for (ArchitecturePackage architecture : payload.getPackages()) {
            ManifestVersions manifests = context.shared(ManifestVersions.READ, architecture);
            for (FileEntry file : Elements.files(architecture)) {
                if (Branches.isLimited(file.getBranch())) {
                    limited.add(key(file));
                } else if (Branches.isGeneral(file.getBranch())
                        && !Elements.isBaseRelease(file)
                        && !manifests.carried(file)) {
                    found.computeIfAbsent(file.getVersion(), it -> new ArrayList<>()).add(file);
                }
            }
        }
        found.values().forEach(files -> report(files, limited, context));
    }

    private static void report(List<FileEntry> files, Set<String> limited, RuleContext context) {
        FileEntry first = files.get(0);
        String twin =
                limited.contains(key(first))
                        ? "; "
                                + first.getName()
                                + " is there as LDR of build "
                                + first.getVersion().build()
                                + ", too"
                        : "";
        context.report(
                Location.of(first, Literals.FILE_ENTRY__VERSION),
                first.getVersion()
                        + " ("
                        + Words.count(files.size(), "file")
                        + ") is GDR, but a hotfix delivers LDR files only"
                        + twin);
    }

    private static String key(FileEntry file) {
        return String.valueOf(file.getName()).toLowerCase(Locale.ROOT)
                + ' '
                + file.getVersion().build();
    }
}
