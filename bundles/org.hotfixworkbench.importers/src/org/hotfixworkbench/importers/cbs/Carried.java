package org.hotfixworkbench.importers.cbs;

import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.model.value.FileVersion;

/**
 * A file that a package carries, beside its manifests.
 *
 * @param folder the folder in the package, in lower case; it has the key form of a component
 * @param name the name without folders
 * @param size in bytes
 * @param version the version in its version resource; null when it has none
 */
record Carried(String folder, String name, long size, @Nullable FileVersion version) {

    /** A file of a package by its path in it. */
    static Carried of(String path, long size, @Nullable FileVersion version) {
        String plain = path.replace('\\', '/');
        int slash = plain.lastIndexOf('/');
        String folder = slash < 0 ? "" : plain.substring(0, slash);
        return new Carried(
                folder.substring(folder.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT),
                plain.substring(slash + 1),
                size,
                version);
    }
}
