package org.hotfixworkbench.core.rules.architecture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Fix;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rows;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.ManifestEntry;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.value.FileVersion;
import org.hotfixworkbench.model.value.ManifestName;

/**
 * Finds 64-bit packages that carry the manifest of a 32-bit component and no 32-bit file of its
 * level.
 *
 * <p>Domain: a component wow64 (or, on 6.0, x86) in a 64-bit package brings the 32-bit copies of
 * the files, and the table lists them with platform x86 (KB981506; the CredSSP article lacks these
 * rows for Windows 7). A component without files of its version, such as one of databases
 * (KB2492386), has none.
 */
public final class MissingCopies extends Rule<ArchitecturePackage> {

    /** The rule. */
    public MissingCopies() {
        super(
                "missing-32-bit-copies",
                Family.ARCHITECTURE,
                ArchitecturePackage.class,
                new Severities(Severity.INFO, Severity.WARNING, Severity.WARNING),
                "A 64-bit package has a 32-bit component and none of its files");
    }

    @Override
    protected void check(ArchitecturePackage architecture, RuleContext context) {
        if (!Elements.is64Bit(architecture.getArchitecture())
                || Elements.codebaseOf(architecture).isEmpty()) {
            return;
        }
        List<FileEntry> files = Elements.files(architecture);
        Set<FileVersion> natives = new HashSet<>();
        Set<Integer> copied = new HashSet<>();
        for (FileEntry file : files) {
            if (file.getVersion() != null && file.getPlatform() == Architecture.UNSTATED) {
                return;
            }
            if (file.getVersion() != null && file.getPlatform() == architecture.getArchitecture()) {
                natives.add(file.getVersion());
            } else if (file.getVersion() != null) {
                copied.add(file.getVersion().build());
            }
        }
        Set<FileVersion> reported = new HashSet<>();
        for (ManifestEntry manifest : Elements.manifests(architecture)) {
            FileVersion version = manifest.getComponentVersion();
            if (version != null
                    && natives.contains(version)
                    && !copied.contains(version.build())
                    && isCopy(manifest)
                    && reported.add(version)) {
                report(manifest, architecture, files, context);
            }
        }
    }

    private static boolean isCopy(ManifestEntry manifest) {
        return Optional.ofNullable(manifest.getIdentity())
                .filter(it -> !it.deployment())
                .flatMap(ManifestName::platform)
                .filter(it -> it == Architecture.WOW64 || it == Architecture.X86)
                .isPresent();
    }

    private static void report(
            ManifestEntry manifest,
            ArchitecturePackage architecture,
            List<FileEntry> files,
            RuleContext context) {
        FileVersion version = manifest.getComponentVersion();
        List<FileEntry> rows = rows(architecture, files, version);
        List<Fix> fixes = new ArrayList<>();
        if (!rows.isEmpty()) {
            fixes.add(
                    new Fix(
                            "Add " + Words.count(rows.size(), "row") + " of the x86 package",
                            false,
                            new Fix.InsertAfter(
                                    files.get(files.size() - 1),
                                    rows.stream()
                                            .map(Rows::text)
                                            .collect(Collectors.joining("\n")))));
        }
        context.report(
                Location.of(manifest, Literals.PACKAGE_ENTRY__NAME),
                Words.name(architecture)
                        + " has the 32-bit component "
                        + manifest.getComponent()
                        + " "
                        + version
                        + ", but no 32-bit file of build "
                        + version.build(),
                fixes);
    }

    /**
     * The rows of the x86 package for files that this one has: those of the version, and those
     * without one where it is clear of which version they are.
     */
    private static List<FileEntry> rows(
            ArchitecturePackage architecture, List<FileEntry> files, FileVersion version) {
        if (!(architecture.eContainer() instanceof Payload payload)) {
            return List.of();
        }
        Set<String> names = new HashSet<>();
        files.forEach(it -> names.add(String.valueOf(it.getName()).toLowerCase(Locale.ROOT)));
        List<FileEntry> rows = new ArrayList<>();
        for (ArchitecturePackage other : payload.getPackages()) {
            if (other.getArchitecture() != Architecture.X86 || !rows.isEmpty()) {
                continue;
            }
            List<FileEntry> candidates = Elements.files(other);
            boolean single =
                    candidates.stream()
                            .allMatch(
                                    it ->
                                            it.getVersion() == null
                                                    || it.getVersion().equals(version));
            for (FileEntry file : candidates) {
                boolean wanted =
                        file.getVersion() == null ? single : file.getVersion().equals(version);
                if (wanted
                        && file.getName() != null
                        && names.contains(file.getName().toLowerCase(Locale.ROOT))) {
                    rows.add(file);
                }
            }
        }
        return rows.stream().anyMatch(it -> it.getVersion() != null) ? rows : List.of();
    }
}
