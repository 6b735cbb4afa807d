package org.hotfixworkbench.dsl.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files are sources, what they are called, and what is said of the rest. */
class SourceFinderTest {

    private final Path folder;

    SourceFinderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void files() throws IOException {
        for (String name :
                List.of(
                        "b.hotfix",
                        "a/z.machine",
                        "a/y.catalog",
                        "a/readme.txt",
                        "a/.hidden.hotfix",
                        "hotfix",
                        "a/.git/x.hotfix",
                        "empty/readme.txt")) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), "");
        }
    }

    private List<String> names(String... paths) {
        return find(paths).files().stream().map(SourceFile::name).toList();
    }

    private List<String> problems(String... paths) {
        return find(paths).problems().stream().map(InputProblem::toString).toList();
    }

    private SourceFinder.Sources find(String... paths) {
        return SourceFinder.find(folder, Stream.of(paths).map(Path::of).toList());
    }

    @Test
    void sourcesAreFoundInFoldersSortedByName() {
        assertEquals(List.of("a/y.catalog", "a/z.machine", "b.hotfix"), names(""));
        assertEquals(List.of(), problems(""));
    }

    @Test
    void aFileIsFoundOnce() {
        assertEquals(
                List.of("a/y.catalog", "a/z.machine", "b.hotfix"),
                names("b.hotfix", "a", "./a/z.machine", ".", "a/../b.hotfix"));
        assertEquals(List.of(), problems("a", "a", "a/z.machine", ".", folder.toString()));
    }

    @Test
    void aHiddenFolderThatIsNamedIsSearched() {
        assertEquals(List.of("a/.git/x.hotfix"), names("a/.git"));
    }

    @Test
    void filesOutsideTheWorkingFolderAreNamedAsTheirPaths() {
        Path inside = folder.resolve("empty");

        assertEquals(
                List.of("../b.hotfix"),
                SourceFinder.find(inside, List.of(Path.of("../b.hotfix"))).files().stream()
                        .map(SourceFile::name)
                        .toList());
        assertEquals(
                List.of(folder.resolve("b.hotfix").toString().replace('\\', '/')),
                SourceFinder.find(inside, List.of(folder.resolve("b.hotfix"))).files().stream()
                        .map(SourceFile::name)
                        .toList());
    }

    @Test
    void problemsAreSortedAndSaidOnce() {
        assertEquals(
                List.of(
                        "a/readme.txt: not a .hotfix, .machine or .catalog file",
                        "empty: no .hotfix, .machine or .catalog file in this folder",
                        "hotfix: not a .hotfix, .machine or .catalog file",
                        "nope: no such file or folder"),
                problems("nope", "hotfix", "empty", "a/readme.txt", "nope", "b.hotfix"));
    }

    @Test
    void aProblemOfOnePathDoesNotHideThatOfAnother() {
        assertEquals(2, problems("nope", "empty").size());
    }

    @Test
    void linksAreFollowedAndLoopsAreNot() throws IOException {
        Files.createSymbolicLink(folder.resolve("empty/link.hotfix"), Path.of("../b.hotfix"));
        Files.createSymbolicLink(folder.resolve("empty/up"), Path.of("."));

        assertEquals(List.of("empty/link.hotfix"), names("empty"));
        assertEquals(
                List.of("empty/up: this symbolic link leads back to a folder above it"),
                problems("empty"));
    }
}
