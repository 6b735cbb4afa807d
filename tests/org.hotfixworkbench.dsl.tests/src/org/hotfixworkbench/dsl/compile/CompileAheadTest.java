package org.hotfixworkbench.dsl.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.core.rules.RuleSettings;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another thread may compile, and what it leaves to the owner of the files. */
class CompileAheadTest {

    private static final String TEXT =
            "hotfix one \"One\" {\n  article KB2000001\n  replaces nobody\n}\n";

    private final Path folder;
    private final SourceSet sources =
            new SourceSet(
                    RuleSettings.of(Profile.PUBLISH, LocalDate.of(2026, 1, 1)), Timings.none());

    CompileAheadTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private SourceFile put(String name, String text) throws IOException {
        SourceFile file = new SourceFile(Files.writeString(folder.resolve(name), text), name);
        try {
            sources.put(file, sources.scan(file, text));
        } catch (SourceReader.UnreadableException e) {
            throw new AssertionError(e);
        }
        return file;
    }

    private List<String> ahead(SourceFile file) throws SourceReader.UnreadableException {
        return sources.compileAhead(file).compiled().map(it -> rules(it)).orElse(List.of("none"));
    }

    private static List<String> rules(SourceSet.Compiled compiled) {
        return compiled.findings().stream().map(SourceFinding::rule).toList();
    }

    @Test
    void theCatalogIsMadeByTheOwner() throws Exception {
        SourceFile file = put("one.hotfix", TEXT);
        assertEquals(List.of("none"), ahead(file));
        List<String> rules = rules(sources.compile(file, sources.parse(file, TEXT)));
        assertFalse(rules.isEmpty());
        assertEquals(rules, ahead(file));
    }

    @Test
    void namesThatOtherFilesDeclareAreSeen() throws Exception {
        SourceFile file = put("one.hotfix", TEXT);
        sources.compile(file, sources.parse(file, TEXT));
        List<String> alone = ahead(file);
        assertEquals(1, alone.stream().filter("unresolved-reference"::equals).count());
        SourceFile other = put("two.hotfix", "hotfix nobody { }");
        assertEquals(0, ahead(file).stream().filter("unresolved-reference"::equals).count());
        sources.remove(other);
        assertEquals(alone, ahead(file));
    }

    @Test
    void aFileThatDeclaresSomethingElseMeanwhileIsLeftToTheOwner() throws Exception {
        SourceFile file = put("one.hotfix", TEXT);
        sources.compile(file, sources.parse(file, TEXT));
        Files.writeString(folder.resolve("one.hotfix"), TEXT.replace("hotfix one", "hotfix two"));
        SourceSet.Ahead found = sources.compileAhead(file);
        assertEquals(Optional.empty(), found.compiled());
        assertEquals("two", found.scanned().declarations().getFirst().name());
    }

    @Test
    void catalogsAreLeftToTheOwner() throws Exception {
        SourceFile file = put("one.hotfix", TEXT);
        SourceFile catalog = put("own.catalog", "codebase Own { version 6.1 }");
        sources.compile(file, sources.parse(file, TEXT));
        assertEquals(List.of("none"), ahead(catalog));
        assertEquals(rules(sources.compile(file, sources.parse(file, TEXT))), ahead(file));
        sources.remove(catalog);
        assertEquals(List.of("none"), ahead(file));
    }

    @Test
    void aFileThatIsGoneIsUnreadable() throws Exception {
        SourceFile file = put("one.hotfix", TEXT);
        Files.delete(folder.resolve("one.hotfix"));
        assertThrows(SourceReader.UnreadableException.class, () -> sources.compileAhead(file));
    }
}
