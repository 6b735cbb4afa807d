package org.hotfixworkbench.core.rules.manifest;

import java.util.List;
import java.util.TreeSet;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.value.FileVersion;

/**
 * Finds files whose version no manifest of their package names.
 *
 * <p>Domain: since Windows Vista a file arrives with a component, whose manifest has the version of
 * the files that were built for it (additional file information of KB articles). Files of the base
 * release (KB981506), and older ones that a component carries along (KB2492386), have none of their
 * own and are left alone.
 */
public final class VersionWithoutManifest extends Rule<ArchitecturePackage> {

    private static final int MAX_EXAMPLES = 5;

    /** The rule. */
    public VersionWithoutManifest() {
        super(
                "version-without-manifest",
                Family.MANIFEST,
                ArchitecturePackage.class,
                new Severities(Severity.WARNING, Severity.ERROR, Severity.WARNING),
                "No manifest of the package names the version of a file");
    }

    @Override
    protected void check(ArchitecturePackage architecture, RuleContext context) {
        Elements.codebaseOf(architecture).ifPresent(it -> check(architecture, it, context));
    }

    private static void check(
            ArchitecturePackage architecture, Codebase codebase, RuleContext context) {
        ManifestVersions manifests = context.shared(ManifestVersions.READ, architecture);
        if (manifests.versions().isEmpty()) {
            return;
        }
        for (FileEntry file : Elements.files(architecture)) {
            if (Elements.isOf(codebase, file)
                    && !manifests.versions().contains(file.getVersion())
                    && !Elements.isBaseRelease(file)
                    && !manifests.carried(file)) {
                context.report(
                        Location.of(file, Literals.FILE_ENTRY__VERSION),
                        "no manifest of "
                                + Words.name(architecture)
                                + " is of "
                                + file.getVersion()
                                + "; they are of "
                                + Words.and(examples(manifests, file.getVersion())));
            }
        }
    }

    private static List<String> examples(ManifestVersions manifests, FileVersion version) {
        TreeSet<String> texts = new TreeSet<>();
        for (FileVersion other : manifests.versions()) {
            if (other.sameBuild(version)) {
                texts.add(other.toString());
            }
        }
        if (texts.isEmpty()) {
            manifests.versions().forEach(it -> texts.add(it.toString()));
        }
        return texts.stream().limit(MAX_EXAMPLES).toList();
    }
}
