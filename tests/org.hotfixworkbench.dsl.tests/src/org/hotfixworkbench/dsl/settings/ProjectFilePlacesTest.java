package org.hotfixworkbench.dsl.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a project file is looked for. */
class ProjectFilePlacesTest {

    @TempDir Path temp;

    private List<String> places(String working, String source) {
        return ProjectFile.places(temp.resolve(working), temp.resolve(source)).stream()
                .map(it -> temp.relativize(it).toString().replace('\\', '/'))
                .toList();
    }

    @Test
    void upToTheWorkingFolder() throws IOException {
        Files.createDirectories(temp.resolve("w/a/b"));

        assertEquals(
                List.of("w/a/b/hotfix.json", "w/a/hotfix.json", "w/hotfix.json"),
                places("w", "w/a/b"));
        assertEquals(List.of("w/a/hotfix.json", "w/hotfix.json"), places("w", "w/a/x.hotfix"));
        assertEquals(List.of("o/hotfix.json", "w/hotfix.json"), places("w", "o/x.hotfix"));
    }

    @Test
    void upToTheRootOfTheTree() throws IOException {
        Files.createDirectories(temp.resolve("tree/w/a"));
        Files.createDirectory(temp.resolve("tree/.git"));

        assertEquals(
                List.of("tree/w/a/hotfix.json", "tree/w/hotfix.json", "tree/hotfix.json"),
                places("tree/w", "tree/w/a"));
    }

    @Test
    void theNearestOneCounts() throws IOException {
        Path working = Files.createDirectories(temp.resolve("w"));
        Path source = Files.createDirectories(working.resolve("a/b"));
        Path far = Files.writeString(working.resolve("hotfix.json"), "{}");
        assertEquals(Optional.of(far), ProjectFile.find(working, source));

        Path near = Files.writeString(working.resolve("a/hotfix.json"), "{}");
        Files.createDirectory(source.resolve("hotfix.json"));
        assertEquals(Optional.of(near), ProjectFile.find(working, source));
    }
}
