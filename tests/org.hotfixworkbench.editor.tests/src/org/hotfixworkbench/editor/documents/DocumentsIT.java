package org.hotfixworkbench.editor.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.editor.testing.WithServer;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.TestProject;
import org.hotfixworkbench.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The server has the text that is on screen. */
class DocumentsIT {

    @RegisterExtension final NothingLogged log = new NothingLogged();
    @RegisterExtension final WithServer server = new WithServer();
    @RegisterExtension final TestProject project = new TestProject();

    @Test
    void afterAnyChangesTheServerHasTheSameText() throws BadLocationException {
        IFile file = project.file("a.hotfix", "hotfix a {\r\n}\n");
        ITextEditor editor = Workbench.open(file);
        IDocument document = Workbench.document(editor);
        String uri = Uris.of(file).orElseThrow();
        Random random = new Random(6);
        String[] pieces = {"", "a", "\n", "\r\n", "hotfix \u00e4\ud83d\ude00 {\n}\n", "\t"};

        for (int i = 0; i < 500; i++) {
            int offset = random.nextInt(document.getLength() + 1);
            int length = Math.min(random.nextInt(4), document.getLength() - offset);
            document.replace(offset, length, pieces[random.nextInt(pieces.length)]);
            if (i % 50 == 0) {
                Workbench.pass(1);
            }
        }
        document.set("all new");
        document.replace(0, 3, "everything");

        Workbench.awaitEquals("everything new", () -> server.server().text(uri));
        long changes = server.server().calls().stream().filter("didChange"::equals).count();
        assertTrue(changes < 502, changes + " messages for 502 changes");
    }

    @Test
    void opensSavesAndCloses() throws CoreException {
        ITextEditor editor = Workbench.open(project.file("a.machine", "machine a {\n}\n"));
        Workbench.await("open", () -> server.server().calls().contains("didOpen"));
        DidOpenTextDocumentParams open = server.server().last(DidOpenTextDocumentParams.class);
        assertEquals("machine", open.getTextDocument().getLanguageId());
        assertEquals("machine a {\n}\n", open.getTextDocument().getText());

        Workbench.document(editor).set("machine b {\n}\n");
        editor.doSave(null);
        Workbench.await("saved", () -> server.server().calls().contains("didSave"));
        Workbench.page().closeEditor(editor, false);
        Workbench.await("closed", () -> server.server().calls().contains("didClose"));
        assertEquals(
                List.of("didOpen", "didChange", "didSave", "didClose"),
                server.server().calls().stream()
                        .filter(
                                it ->
                                        it.startsWith("did")
                                                && !it.contains("Work")
                                                && !it.contains("Watch"))
                        .toList());
    }

    @Test
    void aTextThatIsDeletedIsClosed() throws CoreException {
        IFile file = project.file("a.hotfix", "x");
        Workbench.open(file);
        Workbench.await("open", () -> server.server().calls().contains("didOpen"));
        file.delete(true, null);
        Workbench.await("closed", () -> server.server().calls().contains("didClose"));
    }

    @Test
    void placesOutsideOfATextAreItsEnd() throws BadLocationException {
        Document document = new Document("ab\ncd");

        assertEquals(5, Positions.offset(document, new Position(7, 0)));
        assertEquals(5, Positions.offset(document, new Position(1, 9)));
        assertEquals(new Range(new Position(0, 0), new Position(1, 2)), Positions.all(document));
    }

    @Test
    void addresses() {
        assertEquals(Optional.of("file:///a%20b"), Uris.of(URI.create("file:/a%20b")));
        assertEquals(Optional.empty(), Uris.of(URI.create("http://x/y")));
        assertEquals("file:///a:b", Uris.normal("file:///a%3Ab"));
        assertEquals("no address", Uris.normal("no address"));
        assertEquals(Optional.empty(), Uris.file("no address"));
        assertEquals(Optional.empty(), Uris.of(new Document("x")));
        assertEquals(Optional.empty(), FileKind.of("read.me"));
    }
}
