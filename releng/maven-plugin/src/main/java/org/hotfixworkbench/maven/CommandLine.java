package org.hotfixworkbench.maven;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Finds the command line on this machine. */
final class CommandLine {

    private CommandLine() {}

    /** What starts the command line that is unpacked in a folder. */
    static List<String> start(Path home) throws IOException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        Path script = home.resolve("bin").resolve(windows ? "hotfix.cmd" : "hotfix");
        if (!Files.isRegularFile(script)) {
            throw new NoSuchFileException(script.toString(), null, "is no unpacked command line");
        }
        // an archive unpacked by Java has lost the right to be executed
        return windows ? List.of(script.toString()) : List.of("/bin/sh", script.toString());
    }

    /**
     * Unpacks the archive, unless the folder holds it already.
     *
     * @return the folder
     */
    static Path unpack(Path archive, Path folder) throws IOException {
        String identity = Files.size(archive) + " " + Files.getLastModifiedTime(archive) + "\n";
        Path mark = folder.resolve("unpacked");
        if (Files.exists(mark) && Files.readString(mark).equals(identity)) {
            return folder;
        }
        delete(folder);
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    write(zip, folder, entry.getName());
                }
            }
        }
        // last, so that an unpacking that was interrupted begins anew
        Files.writeString(mark, identity);
        return folder;
    }

    private static void write(InputStream content, Path folder, String name) throws IOException {
        // the names of the archive begin with the folder of its version
        Path file = folder.resolve(name.substring(name.indexOf('/') + 1)).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("the archive has a file outside of its folder: " + name);
        }
        Files.createDirectories(file.getParent());
        Files.copy(content, file);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> content = Files.walk(folder)) {
                for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
