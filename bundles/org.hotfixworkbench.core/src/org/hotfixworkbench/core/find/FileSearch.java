package org.hotfixworkbench.core.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.core.text.SourceLine;
import org.hotfixworkbench.core.text.SourceLines;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.ManifestEntry;
import org.hotfixworkbench.model.NamedElement;
import org.hotfixworkbench.model.PackageEntry;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.value.FileVersion;
import org.hotfixworkbench.model.value.ManifestName;

/**
 * Looks for rows in hotfixes that pass by. Versions are compared inside one build and branch only.
 * Not safe for use by several threads.
 */
public final class FileSearch {

    private static final SourceLine NOWHERE = new SourceLine("", 0);

    private final FileQuestion question;
    private final List<FoundRow> found = new ArrayList<>();
    private final Map<FoundRow.Track, Integer> newest = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private int rows;

    /** Starts with no hotfix. */
    public FileSearch(FileQuestion question) {
        this.question = question;
    }

    /**
     * Looks at a hotfix whose derived values are set.
     *
     * @param hotfix the hotfix
     * @param file the file that describes it
     * @param lines finds lines in that file
     */
    public void add(Hotfix hotfix, String file, SourceLines lines) {
        if (hotfix.getName() == null) {
            return;
        }
        for (Payload payload : hotfix.getPayloads()) {
            Codebase codebase = Elements.codebase(payload).orElse(null);
            for (ArchitecturePackage architecture : payload.getPackages()) {
                for (PackageEntry entry : architecture.getEntries()) {
                    FoundRow row = row(hotfix, codebase, architecture, entry);
                    if (row != null) {
                        add(row, entry, file, lines);
                    }
                }
            }
        }
    }

    private void add(FoundRow row, PackageEntry entry, String file, SourceLines lines) {
        rows++;
        if (question.wants(row)) {
            FoundRow.Track track = row.track();
            FileVersion version = row.version();
            if (track != null && version != null) {
                newest.merge(track, version.revision(), Math::max);
            }
            found.add(at(row, new SourceLine(file, lines.of(entry, null))));
        }
    }

    private static FoundRow at(FoundRow row, SourceLine source) {
        return new FoundRow(
                row.kind(),
                row.name(),
                row.version(),
                row.architecture(),
                row.target(),
                row.level(),
                row.branch(),
                row.ordered(),
                row.hotfix(),
                row.article(),
                source);
    }

    /** The row without its place; null for rows of other kinds, and of names that are no names. */
    private @Nullable FoundRow row(
            Hotfix hotfix,
            @Nullable Codebase codebase,
            ArchitecturePackage architecture,
            PackageEntry entry) {
        return switch (entry) {
            case FileEntry file when file.getName() != null ->
                    row(
                            FoundRow.Kind.FILE,
                            file.getName(),
                            file.getVersion(),
                            file.getPlatform(),
                            nameOf(file.getLevel()),
                            nameOf(file.getBranch()),
                            hotfix,
                            codebase,
                            architecture);
            case ManifestEntry manifest when manifest.getComponent() != null ->
                    component(manifest, hotfix, codebase, architecture);
            default -> null;
        };
    }

    private FoundRow component(
            ManifestEntry manifest,
            Hotfix hotfix,
            @Nullable Codebase codebase,
            ArchitecturePackage architecture) {
        FileVersion version = manifest.getComponentVersion();
        boolean known = codebase != null && version != null;
        return row(
                FoundRow.Kind.COMPONENT,
                manifest.getComponent(),
                version,
                ManifestName.parse(manifest.getName())
                        .flatMap(ManifestName::platform)
                        .orElse(Architecture.UNSTATED),
                known ? nameOf(CatalogQueries.levelOf(codebase, version)) : null,
                known ? nameOf(CatalogQueries.branchOf(codebase, version)) : null,
                hotfix,
                codebase,
                architecture);
    }

    private FoundRow row(
            FoundRow.Kind kind,
            String name,
            @Nullable FileVersion version,
            Architecture own,
            @Nullable String level,
            @Nullable String branch,
            Hotfix hotfix,
            @Nullable Codebase codebase,
            ArchitecturePackage architecture) {
        boolean ordered =
                codebase != null
                        && level != null
                        && (branch != null || codebase.getBranches().isEmpty());
        return new FoundRow(
                kind,
                texts.computeIfAbsent(name, it -> it),
                version != null && version.valid() ? version : null,
                own == Architecture.UNSTATED ? architecture.getArchitecture() : own,
                architecture.getArchitecture(),
                level,
                branch,
                ordered,
                hotfix.getName(),
                hotfix.getArticle(),
                NOWHERE);
    }

    private static @Nullable String nameOf(Optional<? extends NamedElement> element) {
        return element.map(NamedElement::getName).orElse(null);
    }

    private static @Nullable String nameOf(@Nullable NamedElement element) {
        return element == null ? null : element.getName();
    }

    /** The wanted rows in their order. */
    public List<FoundRow> found() {
        return found.stream().sorted(FoundRow.ORDER).toList();
    }

    /**
     * Whether no wanted row on the same track has a higher version; empty for a row whose version
     * has no order, because nothing tells what is newer.
     */
    public Optional<Boolean> isNewest(FoundRow row) {
        FoundRow.Track track = row.track();
        FileVersion version = row.version();
        return track == null || version == null
                ? Optional.empty()
                : Optional.of(newest.getOrDefault(track, -1) == version.revision());
    }

    /** How many rows were looked at. */
    public int rows() {
        return rows;
    }

    /** The names that were met, files and components. */
    public Iterable<String> names() {
        return texts.keySet();
    }
}
