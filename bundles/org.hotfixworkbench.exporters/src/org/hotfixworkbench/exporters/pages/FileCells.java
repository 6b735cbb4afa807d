package org.hotfixworkbench.exporters.pages;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.exporters.References;
import org.hotfixworkbench.model.CatalogEntry;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.ManifestEntry;
import org.hotfixworkbench.model.MumEntry;
import org.hotfixworkbench.model.PackageEntry;

/** The rows of the tables of a package. */
final class FileCells {

    private FileCells() {}

    /**
     * A file.
     *
     * @param stated whether the table has the columns for what rows state of level and branch
     */
    static List<Words> file(FileEntry file, boolean stated) {
        String name = String.valueOf(file.getName());
        List<Words> cells = new ArrayList<>();
        cells.add(Words.link(Topic.FILE, name, name));
        cells.add(Words.code(file.getVersion()));
        sizeAndTime(file, cells);
        cells.add(Words.of(Named.architecture(file.getPlatform())));
        cells.add(Words.of(References.nameOf(file.getLevel())));
        cells.add(Words.of(References.nameOf(file.getBranch())));
        if (stated) {
            cells.add(Words.of(file.getRequiredLevel()));
            cells.add(Words.of(file.getServiceBranch()));
        }
        return cells;
    }

    /** A manifest, a package manifest or a security catalog. */
    static List<Words> other(PackageEntry entry) {
        List<Words> cells = new ArrayList<>();
        cells.add(Words.code(entry.getName()));
        cells.add(Words.of(kind(entry)));
        if (entry instanceof ManifestEntry manifest) {
            cells.add(Words.code(manifest.getComponent()));
            cells.add(Words.code(manifest.getComponentVersion()));
            cells.add(key(manifest));
        } else {
            cells.addAll(List.of(Words.NONE, Words.NONE, Words.NONE));
        }
        sizeAndTime(entry, cells);
        return cells;
    }

    private static String kind(PackageEntry entry) {
        return switch (entry) {
            case ManifestEntry it -> "manifest";
            case MumEntry it -> "package manifest";
            case CatalogEntry it -> "security catalog";
            default -> throw new IllegalArgumentException(entry.eClass().getName());
        };
    }

    private static Words key(ManifestEntry manifest) {
        String key = manifest.getKey();
        if (key == null) {
            return Words.badge(Tone.BAD, "malformed name");
        }
        Boolean valid = manifest.getKeyValid();
        Words sign =
                valid == null
                        ? Words.badge(Tone.QUIET, "cannot be computed")
                        : valid
                                ? Words.badge(Tone.GOOD, "verified")
                                : Words.badge(Tone.BAD, "does not fit the name");
        return Words.code(key).and(" ").and(sign);
    }

    private static void sizeAndTime(PackageEntry entry, List<Words> cells) {
        cells.add(size(entry.getSize()));
        cells.add(Words.of(entry.getDate()));
        cells.add(Words.of(entry.getTime()));
    }

    /** A size as articles print it; nothing when it is not stated. */
    static Words size(@Nullable Long size) {
        return size == null ? Words.NONE : Words.of(Counts.of(size));
    }
}
