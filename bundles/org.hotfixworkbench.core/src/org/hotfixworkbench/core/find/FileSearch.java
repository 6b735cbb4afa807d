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
                    Content content = content(entry, codebase);
                    if (content != null) {
                        FoundRow row = row(content, entry, hotfix, codebase, architecture);
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
                row.size(),
                row.time(),
                row.hotfix(),
                row.article(),
                source);
    }

    /**
     * What a row carries.
     *
     * @param architecture its own architecture; UNSTATED when not stated
     */
    private record Content(
            FoundRow.Kind kind,
            String name,
            @Nullable FileVersion version,
            Architecture architecture,
            @Nullable String level,
            @Nullable String branch) {}

    /** Null for rows of other kinds, and of names that are no names. */
    private static @Nullable Content content(PackageEntry entry, @Nullable Codebase codebase) {
        return switch (entry) {
            case FileEntry file when file.getName() != null ->
                    new Content(
                            FoundRow.Kind.FILE,
                            file.getName(),
                            file.getVersion(),
                            file.getPlatform(),
                            nameOf(file.getLevel()),
                            nameOf(file.getBranch()));
            case ManifestEntry manifest when manifest.getComponent() != null ->
                    component(manifest, codebase);
            default -> null;
        };
    }

    private static Content component(ManifestEntry manifest, @Nullable Codebase codebase) {
        FileVersion version = manifest.getComponentVersion();
        boolean known = codebase != null && version != null;
        return new Content(
                FoundRow.Kind.COMPONENT,
                manifest.getComponent(),
                version,
                ManifestName.parse(manifest.getName())
                        .flatMap(ManifestName::platform)
                        .orElse(Architecture.UNSTATED),
                known ? nameOf(CatalogQueries.levelOf(codebase, version)) : null,
                known ? nameOf(CatalogQueries.branchOf(codebase, version)) : null);
    }

    /** The row without its place. */
    private FoundRow row(
            Content content,
            PackageEntry entry,
            Hotfix hotfix,
            @Nullable Codebase codebase,
            ArchitecturePackage architecture) {
        boolean ordered =
                codebase != null
                        && content.level() != null
                        && (content.branch() != null || codebase.getBranches().isEmpty());
        FileVersion version = content.version();
        Architecture target = architecture.getArchitecture();
        return new FoundRow(
                content.kind(),
                texts.computeIfAbsent(content.name(), it -> it),
                version != null && version.valid() ? version : null,
                content.architecture() == Architecture.UNSTATED ? target : content.architecture(),
                target,
                content.level(),
                content.branch(),
                ordered,
                entry.getSize(),
                entry.getTimestamp(),
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
