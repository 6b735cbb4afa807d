package org.hotfixworkbench.dsl.ide.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.value.KbNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the texts of an import go, and what is in their way. */
class ImportTargetTest {

    private static final String TEXT =
            "hotfix kb990001 \"Jobs are lost\" {\n    article     KB990001\n}\n";

    @TempDir private Path folder = Path.of("");

    private static ReadSource source(String file, String text) {
        String id = file.substring(0, file.indexOf('.'));
        return new ReadSource(
                "articles/page.html",
                "kb",
                new Descriptor(id, file, text, List.of(), List.of()),
                ImportedFile.signed("page.html", text),
                RowCounts.of(List.of()),
                List.of());
    }

    private static ReadSource source() {
        return source("kb990001.hotfix", TEXT);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private ImportTarget target() {
        return new ImportTarget(folder, DeclaredElements.in(folder, () -> {}));
    }

    private String place(ReadSource source) throws IOException {
        Placement place = target().place(source);
        String file = folder.relativize(place.file()).toString().replace('\\', '/');
        String why = place.why().isEmpty() ? "" : ": " + place.why();
        return place.state() + " " + file + (place.replaceable() ? " (replaceable)" : "") + why;
    }

    @Test
    void nothingIsInTheWay() throws IOException {
        write("other.hotfix", "hotfix other {\n}\nmachine kb990001 {\n}\n");
        assertEquals("New kb990001.hotfix", place(source()));
    }

    @Test
    void theSameFileIsThere() throws IOException {
        write("kb990001.hotfix", source().text());
        assertEquals("Unchanged kb990001.hotfix", place(source()));
    }

    @Test
    void anEarlierImportIsUpdatedUnlessItWasEdited() throws IOException {
        String earlier = ImportedFile.signed("page.html", TEXT.replace("Jobs", "Tasks"));
        write("kb990001.hotfix", earlier);
        assertEquals("Update of an import kb990001.hotfix (replaceable)", place(source()));
        write("kb990001.hotfix", earlier.replace("\n", "\r\n")); // no edit
        assertEquals("Update of an import kb990001.hotfix (replaceable)", place(source()));
        write("kb990001.hotfix", earlier + "// mine\n");
        assertEquals(
                "Conflict: edited file kb990001.hotfix (replaceable):"
                        + " kb990001.hotfix is there and has been edited",
                place(source()));
    }

    @Test
    void anotherFileDeclaresIt() throws IOException {
        write("sub/mine.hotfix", "hotfix kb990001 {\n}\n");
        assertEquals(
                "Conflict: name in use sub/mine.hotfix (replaceable):"
                        + " A hotfix called kb990001 is in sub/mine.hotfix already",
                place(source()));
        write("sub/mine.hotfix", source().text());
        assertEquals("Unchanged sub/mine.hotfix", place(source()));
        write("sub/mine.hotfix", "hotfix kb990001 {\n}\nhotfix other {\n}\n");
        assertEquals(
                "Conflict: name in use kb990001.hotfix:"
                        + " A hotfix called kb990001 is in sub/mine.hotfix already",
                place(source()));
    }

    @Test
    void anotherHotfixHasTheArticle() throws IOException {
        write("mine.hotfix", "hotfix spooler {\n    article KB990001\n}\n");
        assertEquals(
                "Conflict: article in use kb990001.hotfix:"
                        + " KB990001 is the article of spooler already",
                place(source()));
    }

    @Test
    void bothAreKeptUnderNewNames() throws IOException {
        write("kb990001.hotfix", "hotfix kb990001 {\n}\n");
        write("kb990001-2.hotfix", "hotfix \"kb990001-2\" {\n}\n");
        ImportTarget target = target();
        ImportTarget.Renamed first = target.keepBoth(source());
        assertEquals("kb990001-3", first.id());
        assertEquals(folder.resolve("kb990001-3.hotfix"), first.file());
        assertEquals(
                ImportedFile.signed("page.html", TEXT.replace("kb990001", "kb990001-3")),
                first.text());
        assertEquals("kb990001-4", target.keepBoth(source()).id());
    }

    @Test
    void ofSeveralElementsOnlyWhatIsTakenGetsANewName() throws IOException {
        write("mine.hotfix", "hotfix \"b c\" {\n}\n");
        String text = "hotfix a {\n}\n\nhotfix \"b c\" {\n}\n";
        ImportTarget.Renamed both = target().keepBoth(source("pair.hotfix", text));
        assertEquals("pair", both.id());
        assertEquals(
                ImportedFile.signed("page.html", "hotfix a {\n}\n\nhotfix \"b c-2\" {\n}\n"),
                both.text());
    }

    @Test
    void whatAFolderDeclares() throws IOException {
        write("a.hotfix", "hotfix a {\n    article KB1\n}\nhotfix b {\n    article KB1\n}\n");
        write("sub/b.machine", "machine a {\n}\n");
        List<String> read = new ArrayList<>();
        DeclaredElements declared = DeclaredElements.in(folder, () -> read.add("next"));

        assertEquals(List.of("next", "next"), read);
        assertEquals(
                Optional.of("a.hotfix"), declared.file(Literals.HOTFIX, "b").map(it -> it.name()));
        assertEquals(
                Optional.of("sub/b.machine"),
                declared.file(Literals.MACHINE, "a").map(it -> it.name()));
        assertEquals(Optional.empty(), declared.file(Literals.MACHINE, "b"));
        assertEquals(Optional.of("a"), declared.hotfix(KbNumber.parse("KB1")));
        assertEquals(Optional.empty(), declared.hotfix(KbNumber.parse("KB2")));
        assertEquals(2, declared.count(folder.resolve("a.hotfix")));
        assertEquals(0, declared.count(folder.resolve("c.hotfix")));
    }

    @Test
    void aFileThatCannotBeReadDeclaresNothing() throws IOException {
        Files.write(folder.resolve("a.hotfix"), new byte[] {'h', (byte) 0xff, (byte) 0xfe, 0});
        DeclaredElements declared = DeclaredElements.in(folder, () -> {});
        assertEquals(0, declared.count(folder.resolve("a.hotfix")));
    }

    @Test
    void theWorkIsEndedByWhatIsThrown() throws IOException {
        write("a.hotfix", "hotfix a {\n}\n");
        assertThrows(
                IllegalStateException.class,
                () ->
                        DeclaredElements.in(
                                folder,
                                () -> {
                                    throw new IllegalStateException("cancelled");
                                }));
    }
}
