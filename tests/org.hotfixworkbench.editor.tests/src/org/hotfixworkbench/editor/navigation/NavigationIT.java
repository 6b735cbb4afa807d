package org.hotfixworkbench.editor.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.editor.documents.Uris;
import org.hotfixworkbench.editor.testing.WithServer;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.TestProject;
import org.hotfixworkbench.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From a name to its declaration, and to its other uses. */
class NavigationIT {

    @RegisterExtension final NothingLogged log = new NothingLogged();
    @RegisterExtension final WithServer server = new WithServer();
    @RegisterExtension final TestProject project = new TestProject();

    private static final String TEXT = "hotfix kb-1 {\n}\nhotfix kb2 {\n    replaces kb-1\n}\n";

    private static Range range(int line, int start, int end) {
        return new Range(
                new org.eclipse.lsp4j.Position(line, start),
                new org.eclipse.lsp4j.Position(line, end));
    }

    @Test
    void fThreeGoesToTheDeclarationInAnotherFile() {
        IFile other = project.file("b.hotfix", "// one\nhotfix kb-1 {\n}\n");
        server.server()
                .on(
                        "definition",
                        params ->
                                Either.forLeft(
                                        List.of(
                                                new Location(
                                                        Uris.of(other).orElseThrow(),
                                                        range(1, 7, 11)))));
        ITextEditor editor = Workbench.open(project.file("a.hotfix", TEXT));
        Workbench.caretAt(editor, "-1\n}");

        Workbench.keys("F3");
        Workbench.awaitEquals("b.hotfix", () -> Workbench.page().getActiveEditor().getTitle());
        ITextEditor opened = (ITextEditor) Workbench.page().getActiveEditor();
        assertEquals("kb-1", Workbench.text(opened).getSelectionText());
    }

    @Test
    void aLinkIsTheWholeWord() {
        ITextEditor editor = Workbench.open(project.file("a.hotfix", TEXT));
        DefinitionLinks links = new DefinitionLinks();
        assertNull(links.detectHyperlinks(Workbench.viewer(editor), new Region(8, 0), false));
        assertNull(links.detectHyperlinks(Workbench.viewer(editor), new Region(14, 0), false));

        server.server()
                .on(
                        "definition",
                        params ->
                                Either.forRight(
                                        List.of(
                                                new LocationLink(
                                                        "file:///no/such.hotfix",
                                                        range(0, 0, 9),
                                                        range(0, 7, 9)))));
        IHyperlink[] found =
                links.detectHyperlinks(Workbench.viewer(editor), new Region(8, 0), false);

        assertEquals(1, found.length);
        assertEquals(new Region(7, 4), found[0].getHyperlinkRegion());
        assertEquals("Open Declaration", found[0].getHyperlinkText());
        assertNull(found[0].getTypeLabel());
    }

    @Test
    void aPlaceThatCannotBeOpenedIsLogged() {
        assertFalse(Places.open(new Location("nowhere:x", range(0, 0, 0))));
        List<String> logged = log.expected();
        assertTrue(
                logged.stream().anyMatch(it -> it.startsWith("Cannot open nowhere:x: ")),
                logged::toString);
    }

    @Test
    void aPlaceOutsideTheWorkspaceIsOpened() throws java.io.IOException {
        java.nio.file.Path file = java.nio.file.Files.createTempFile("outside", ".catalog");
        java.nio.file.Files.writeString(file, "one two\n");

        Places.open(new Location(Uris.normal(file.toUri().toString()), range(0, 4, 7)));

        ITextEditor opened = (ITextEditor) Workbench.page().getActiveEditor();
        assertEquals("two", Workbench.text(opened).getSelectionText());
        Workbench.await("told", () -> server.server().text(file.toUri().toString()) != null);
        java.nio.file.Files.delete(file);
    }

    private static List<Position> marked(ITextEditor editor) {
        IAnnotationModel model = Workbench.viewer(editor).getAnnotationModel();
        List<Position> places = new ArrayList<>();
        model.getAnnotationIterator()
                .forEachRemaining(
                        it -> {
                            if (it.getType().equals(Occurrences.ANNOTATION)) {
                                places.add(model.getPosition(it));
                            }
                        });
        places.sort((one, other) -> Integer.compare(one.offset, other.offset));
        return places;
    }

    @Test
    void usesOfTheElementAtTheCaretAreMarked() {
        server.server()
                .on(
                        "documentHighlight",
                        params ->
                                List.of(
                                        new DocumentHighlight(range(0, 7, 11)),
                                        new DocumentHighlight(range(3, 13, 17))));
        ITextEditor editor = Workbench.open(project.file("a.hotfix", TEXT));
        Workbench.caretAt(editor, "kb-1");
        Workbench.awaitEquals(
                List.of(new Position(7, 4), new Position(42, 4)), () -> marked(editor));

        var preferences = InstanceScope.INSTANCE.getNode("org.eclipse.ui.genericeditor");
        preferences.putBoolean("org.eclipse.ui.genericeditor.togglehighlight", false);
        try {
            Workbench.caretAt(editor, "kb2");
            Workbench.awaitEquals(List.of(), () -> marked(editor));
        } finally {
            preferences.remove("org.eclipse.ui.genericeditor.togglehighlight");
        }
    }
}
