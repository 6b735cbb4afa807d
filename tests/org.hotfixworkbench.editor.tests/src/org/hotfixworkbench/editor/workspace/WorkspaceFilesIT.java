package org.hotfixworkbench.editor.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.documents.Uris;
import org.hotfixworkbench.editor.testing.WithServer;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.TestProject;
import org.hotfixworkbench.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The server hears of projects and of files that change on disk. */
class WorkspaceFilesIT {

    @RegisterExtension final NothingLogged log = new NothingLogged();
    @RegisterExtension final WithServer server = new WithServer();
    @RegisterExtension final TestProject project = new TestProject();

    private List<String> watched(int wanted) {
        List<String> events = new ArrayList<>();
        Workbench.await(
                "events",
                () ->
                        server.server().calls().stream()
                                        .filter("didChangeWatchedFiles"::equals)
                                        .count()
                                == wanted);
        server.server()
                .last(DidChangeWatchedFilesParams.class)
                .getChanges()
                .forEach(it -> events.add(it.getType() + " " + it.getUri()));
        return events;
    }

    @Test
    void filesAreCreatedChangedAndDeleted() throws CoreException {
        IFile file = project.file("a.catalog", "x");
        String uri = Uris.of(file).orElseThrow();
        assertEquals(List.of("Created " + uri), watched(1));
        file.setContents(new ByteArrayInputStream(new byte[] {'y'}), true, false, null);
        assertEquals(List.of("Changed " + uri), watched(2));
        file.touch(null);
        file.createMarker("org.eclipse.core.resources.problemmarker");
        project.file("read.me", "nothing of ours");
        file.delete(true, null);
        assertEquals("Deleted " + uri, watched(file.exists() ? 3 : 4).getLast());
        IFile settings = project.file("hotfix.json", "{}");
        assertEquals(List.of("Created " + Uris.of(settings).orElseThrow()), watched(5));
    }

    @Test
    void projectsComeAndGo() throws CoreException {
        WorkspaceFolder folder =
                new WorkspaceFolder(
                        Uris.of(project.project()).orElseThrow(), project.project().getName());
        Workbench.await(
                "added", () -> server.server().calls().contains("didChangeWorkspaceFolders"));
        assertEquals(
                List.of(folder),
                server.server().last(DidChangeWorkspaceFoldersParams.class).getEvent().getAdded());
        assertFalse(folder.getUri().endsWith("/"));
        assertEquals(List.of(folder), server.server().client().workspaceFolders().join());

        server.server().calls().clear();
        project.project().close(null);
        Workbench.await(
                "closed", () -> server.server().calls().contains("didChangeWorkspaceFolders"));
        assertEquals(
                List.of(folder),
                server.server()
                        .last(DidChangeWorkspaceFoldersParams.class)
                        .getEvent()
                        .getRemoved());

        server.server().calls().clear();
        project.project().open(null);
        Workbench.await(
                "opened", () -> server.server().calls().contains("didChangeWorkspaceFolders"));
        assertEquals(
                List.of(folder),
                server.server().last(DidChangeWorkspaceFoldersParams.class).getEvent().getAdded());
    }

    @Test
    void aProjectThatIsOpenAgainBeforeTheServerHeardIsToldAsAnother() throws CoreException {
        Workbench.await(
                "added", () -> server.server().calls().contains("didChangeWorkspaceFolders"));
        server.server().calls().clear();
        CompletableFuture<Void> reopened = new CompletableFuture<>();
        EditorPlugin.connection().notify(it -> reopened.join());
        project.project().close(null);
        project.project().open(null);
        reopened.complete(null);
        Workbench.await("told", () -> server.server().calls().size() >= 2);
        assertEquals(
                List.of("didChangeWorkspaceFolders", "didChangeWorkspaceFolders"),
                server.server().calls().subList(0, 2));
    }
}
