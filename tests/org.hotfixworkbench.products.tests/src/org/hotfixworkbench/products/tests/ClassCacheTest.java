package org.hotfixworkbench.products.tests;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The packaged command line with, without and with a spoilt cache of classes: it always answers the
 * same and says nothing about the cache.
 */
@EnabledForJreRange(min = JRE.JAVA_25)
class ClassCacheTest {

    private static final Map<String, String> WITHOUT = Map.of("HOTFIX_CACHE", "off");
    private static final Map<String, String> AS_USUAL = Map.of();
    private static final String[] CHECK = {"check", "examples/servicing"};

    @TempDir private Path folder = Path.of("");

    private static void answersAsWithout(Installation installation, Map<String, String> environment)
            throws Exception {
        Running.Ended expected = installation.run(WITHOUT, CHECK);
        assertEquals(0, expected.status(), expected.err());
        assertEquals(expected, installation.run(environment, CHECK));
    }

    @Test
    void aMovedInstallationProfits() throws Exception {
        Installation moved = Installation.in(folder.resolve("moved, with blanks"));

        assertEquals(2, moved.caches().size(), () -> moved.toString());
        answersAsWithout(moved, AS_USUAL);
        assertTrue(moved.profits(AS_USUAL));
        assertFalse(moved.profits(WITHOUT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty", "truncated", "noise", "folder"})
    void aSpoiltCacheIsPassedOver(String how) throws Exception {
        Installation spoilt = Installation.in(folder.resolve("hotfix"));
        List<Path> caches = spoilt.caches();
        for (Path cache : caches) {
            byte[] whole = Files.readAllBytes(cache);
            Files.delete(cache);
            switch (how) {
                case "empty" -> Files.createFile(cache);
                case "truncated" -> Files.write(cache, Arrays.copyOf(whole, whole.length / 2));
                case "folder" -> Files.createDirectory(cache);
                default -> {
                    new Random(9).nextBytes(whole);
                    Files.write(cache, whole);
                }
            }
        }
        if (how.equals("folder")) {
            // no new one is begun while this one is there
            Files.createFile(spoilt.home().resolve("classes-commands-work"));
        }

        answersAsWithout(spoilt, AS_USUAL);
        assertFalse(spoilt.profits(AS_USUAL));
    }

    @Test
    void theFirstOfManyStartsHasItMade() throws Exception {
        Installation fresh = Installation.fresh(folder.resolve("hotfix"));
        Running.Ended expected = fresh.run(WITHOUT, CHECK);
        assertEquals(List.of(), fresh.caches());

        List<Process> starts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            starts.add(fresh.start(folder.resolve("out" + i), AS_USUAL, CHECK));
        }
        for (int i = 0; i < 4; i++) {
            assertEquals(expected, Installation.ended(starts.get(i), folder.resolve("out" + i)));
        }
        fresh.awaitCache();

        assertEquals(1, fresh.caches().size(), () -> fresh.toString());
        answersAsWithout(fresh, AS_USUAL);
        assertTrue(fresh.profits(AS_USUAL));
    }

    @Test
    void whereNothingCanBeWrittenNothingIsMade() throws Exception {
        Installation fresh = Installation.fresh(folder.resolve("hotfix"));
        // root may write anywhere, so something else is in the way as well
        Path inTheWay = Files.createFile(fresh.home().resolve("classes-commands-work"));
        fresh.home().toFile().setWritable(false);
        try {
            answersAsWithout(fresh, AS_USUAL);
            assertEquals(List.of(inTheWay), fresh.caches());
        } finally {
            fresh.home().toFile().setWritable(true);
        }
    }

    @Test
    void whereNothingCanBeWrittenTrainingSaysSo() throws Exception {
        Installation fresh = Installation.fresh(folder.resolve("hotfix"));
        // root may write anywhere, so making a folder fails in another way
        Path failing = Files.createDirectory(folder.resolve("bin")).resolve("mktemp");
        Files.writeString(failing, "#!/bin/sh\necho 'mktemp: no' >&2\nexit 1\n");
        failing.toFile().setExecutable(true);

        assertEquals(
                new Running.Ended(
                        2,
                        "",
                        "hotfix: the cache of classes could not be made: nothing can be written to "
                                + fresh.home()
                                + "\n"),
                fresh.run(
                        Map.of(
                                "HOTFIX_CACHE",
                                "train",
                                "PATH",
                                failing.getParent() + ":" + System.getenv("PATH"))));
        assertEquals(List.of(), fresh.caches());
    }

    @Test
    void anotherJavaHasAnotherCache() throws Exception {
        Installation installation = Installation.in(folder.resolve("hotfix"));
        Map<String, String> other = java("25.0.99+1");

        answersAsWithout(installation, other);
        installation.awaitCache();

        String cache = "classes-commands-25.0.99+1-" + installation.digest() + ".aot";
        assertTrue(Files.exists(installation.home().resolve(cache)), installation::toString);
        assertTrue(installation.profits(other));
        assertTrue(installation.profits(AS_USUAL));
    }

    @Test
    void anOlderJavaHasAnArchive() throws Exception {
        Installation fresh = Installation.fresh(folder.resolve("hotfix"));
        Map<String, String> older = java("21.0.4+7-LTS");
        Files.createFile(fresh.home().resolve("classes-other.jsa"));

        answersAsWithout(fresh, older);
        assertEquals(
                List.of(fresh.home().resolve("classes-" + fresh.digest() + ".jsa")),
                fresh.caches());
        answersAsWithout(fresh, older);
    }

    @Test
    void anUpdateInPlaceHasAnotherCache() throws Exception {
        Installation updated = Installation.fresh(folder.resolve("hotfix"));
        for (String version : List.of("7.7.7", "8.8.8")) {
            Running.Ended expected = new Running.Ended(0, "hotfix " + version + "\n", "");
            updated.become(version);

            assertEquals(expected, updated.run(AS_USUAL, "--version"));
            updated.awaitCache();
            assertEquals(expected, updated.run(AS_USUAL, "--version"));
            assertTrue(updated.profits(AS_USUAL));
            assertEquals(1, updated.caches().size(), updated.caches()::toString);
        }
    }

    @Test
    void aUserMayHaveNoHome() throws Exception {
        Installation installation = Installation.in(folder.resolve("hotfix"));

        answersAsWithout(installation, Map.of("HOME", ""));
        assertTrue(installation.profits(Map.of("HOME", "")));
    }

    @Test
    void theCachesAreMadeWhenAskedFor() throws Exception {
        Installation fresh = Installation.fresh(folder.resolve("hotfix"));
        String own = "-" + fresh.digest();
        Path otherJars = Files.createFile(fresh.home().resolve("classes-server-25-other.aot"));
        Path otherArchive = Files.createFile(fresh.home().resolve("classes-other.jsa"));
        Path unused = Files.createFile(fresh.home().resolve("classes-server-25" + own + ".aot"));
        Path used = Files.createFile(fresh.home().resolve("classes-server-26" + own + ".aot"));
        Files.setLastModifiedTime(unused, FileTime.from(Instant.now().minus(32, DAYS)));
        Files.setLastModifiedTime(used, FileTime.from(Instant.now().minus(28, DAYS)));

        assertEquals(new Running.Ended(0, "", ""), fresh.run(Map.of("HOTFIX_CACHE", "train")));
        List<Path> caches = fresh.caches();
        assertEquals(3, caches.size(), caches::toString);
        assertTrue(caches.contains(used), caches::toString);
        for (Path superseded : List.of(otherJars, otherArchive, unused)) {
            assertFalse(Files.exists(superseded), superseded::toString);
        }
        assertTrue(fresh.profits(AS_USUAL));
    }

    @Test
    void anOlderJavaIsNotTrained() throws Exception {
        Installation fresh = Installation.fresh(folder.resolve("hotfix"));
        Map<String, String> older = new HashMap<>(java("24.0.2+12"));
        older.put("HOTFIX_CACHE", "train");

        assertEquals(
                new Running.Ended(2, "", "hotfix: a cache of classes needs a JDK 25 or later\n"),
                fresh.run(older));
        assertEquals(List.of(), fresh.caches());
    }

    /** The Java of this build under another version. */
    private Map<String, String> java(String version) throws Exception {
        Path real = Path.of(System.getProperty("java.home"));
        Path home = folder.resolve("jdk-" + version);
        Path bin = Files.createDirectories(home.resolve("bin"));
        for (String program : List.of("java", "javac")) {
            Path script = bin.resolve(program);
            Files.writeString(
                    script, "#!/bin/sh\nexec '%s/bin/%s' \"$@\"\n".formatted(real, program));
            script.toFile().setExecutable(true);
        }
        Files.writeString(
                home.resolve("release"),
                "JAVA_RUNTIME_VERSION=\"%s\"\nJAVA_VERSION=\"%s\"\n"
                        .formatted(version, version.replaceAll("[+-].*", "")));
        return Map.of("JAVA_HOME", home.toString());
    }
}
