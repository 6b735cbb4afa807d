package org.hotfixworkbench.products.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.Deflater;

/**
 * A copy of the packaged command line, to be spoilt.
 *
 * @param home its folder
 */
record Installation(Path home) {

    private static final long PATIENCE_SECONDS = 120;

    /** The time of all files in an archive. */
    private static final Instant ARCHIVED = Instant.parse("2026-01-01T00:00:00Z");

    /** What was packaged, only to be run. */
    static Installation packaged() {
        return new Installation(Places.COMMAND_LINE.getParent().getParent());
    }

    /** Copies what was packaged, with the caches of classes that the build has made. */
    static Installation in(Path home) throws IOException {
        Path packaged = packaged().home();
        try (Stream<Path> files = Files.walk(packaged)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        home.resolve(packaged.relativize(file).toString()),
                        StandardCopyOption.COPY_ATTRIBUTES,
                        LinkOption.NOFOLLOW_LINKS);
            }
        }
        return new Installation(home);
    }

    /** The same without the caches, as an archive brings it. */
    static Installation fresh(Path home) throws IOException {
        Installation installation = in(home);
        for (Path cache : installation.caches()) {
            Files.delete(cache);
        }
        return installation;
    }

    /** What is about classes: caches, and what is left of making them. */
    List<Path> caches() throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            return files.filter(it -> it.getFileName().toString().startsWith("classes"))
                    .sorted()
                    .toList();
        }
    }

    /** What stands for its jars in the names of caches. */
    String digest() throws IOException {
        return Files.readString(home.resolve("lib/digest")).strip();
    }

    /**
     * Becomes another version, in place, as when the content of another archive is put over this
     * one. The jar has the same time as that of any version, as in archives, and the same size as
     * that of any version with a name of the same length.
     */
    void become(String version) throws IOException {
        Path jar = home.resolve("lib/org.hotfixworkbench.cli.jar");
        Path other = home.resolve("other.jar");
        try (JarInputStream in = new JarInputStream(Files.newInputStream(jar));
                JarOutputStream out = new JarOutputStream(Files.newOutputStream(other))) {
            Manifest manifest = in.getManifest();
            manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VERSION, version);
            out.setLevel(Deflater.NO_COMPRESSION);
            out.putNextEntry(new JarEntry(JarFile.MANIFEST_NAME));
            manifest.write(out);
            for (JarEntry entry = in.getNextJarEntry();
                    entry != null;
                    entry = in.getNextJarEntry()) {
                out.putNextEntry(new JarEntry(entry.getName()));
                in.transferTo(out);
            }
        }
        Files.move(other, jar, StandardCopyOption.REPLACE_EXISTING);
        Files.setLastModifiedTime(jar, FileTime.from(ARCHIVED));
        Files.writeString(home.resolve("lib/digest"), "digest" + version + "\n");
    }

    /** Starts a command with another environment; what is empty is taken out of it. */
    Process start(Path out, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/hotfix").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = Running.builder(home, command);
        builder.environment().remove("HOTFIX_JAVA_OPTS");
        builder.environment().remove("HOTFIX_CACHE");
        environment.forEach(
                (name, value) -> {
                    builder.environment().remove(name);
                    if (!value.isEmpty()) {
                        builder.environment().put(name, value);
                    }
                });
        return builder.redirectOutput(out.toFile())
                .redirectError(Path.of(out + ".err").toFile())
                .start();
    }

    /** How a started command has ended. */
    static Running.Ended ended(Process process, Path out) throws IOException, InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("hotfix does not end");
        }
        return new Running.Ended(
                process.exitValue(),
                Files.readString(out),
                Files.readString(Path.of(out + ".err")));
    }

    /** Runs a command to its end. */
    Running.Ended run(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("hotfix", ".out");
        return ended(start(out, environment, arguments), out);
    }

    /** Whether the classes of the command line come out of a cache when a command runs. */
    boolean profits(Map<String, String> environment) throws IOException, InterruptedException {
        Path log = Files.createTempFile("classes", ".log");
        Map<String, String> logging = new HashMap<>(environment);
        logging.put("HOTFIX_JAVA_OPTS", "-Xlog:class+load:file=" + log);
        run(logging, "--version");
        return Files.readString(log)
                .lines()
                .filter(it -> it.contains(" org.hotfixworkbench.cli.HotfixMain "))
                .allMatch(it -> it.contains("source: shared objects file"));
    }

    /** Waits until the making of a cache beside a command has ended. */
    void awaitCache() throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!caches().stream().allMatch(it -> it.toString().endsWith(".aot"))
                || caches().isEmpty()) {
            if (System.nanoTime() > end) {
                throw new IOException("no cache is made: " + caches());
            }
            Thread.sleep(100);
        }
    }
}
