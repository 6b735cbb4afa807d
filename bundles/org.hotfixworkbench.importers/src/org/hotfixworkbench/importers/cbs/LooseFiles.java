package org.hotfixworkbench.importers.cbs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of an unpacked package: those of a component lie in a folder that is named like its
 * manifest, the catalog of a package lies beside it. Links are not followed.
 */
final class LooseFiles {

    private static final long LARGEST = 64L << 20;

    private LooseFiles() {}

    /** The files that belong to a manifest, as far as they are there. */
    static List<Carried> beside(Path file, Manifest manifest) throws IOException {
        List<Carried> found = new ArrayList<>();
        Path folder = file.toAbsolutePath().getParent();
        try {
            for (String name : manifest.files()) {
                add(
                        manifest.key() + "/" + name,
                        folder.resolve(manifest.key()).resolve(name),
                        found);
            }
            if (manifest.packageElement().isPresent() && manifest.key().endsWith(".mum")) {
                String catalog = manifest.fileName().replaceAll("(?i)\\.mum$", ".cat");
                add(catalog, folder.resolve(catalog), found);
            }
        } catch (InvalidPathException e) {
            // a name that this system has no files of
            return found;
        }
        return found;
    }

    private static void add(String path, Path file, List<Carried> found) throws IOException {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= LARGEST) {
            found.add(
                    Carried.of(
                            path,
                            Files.size(file),
                            VersionResource.find(Files.readAllBytes(file)).orElse(null)));
        }
    }
}
