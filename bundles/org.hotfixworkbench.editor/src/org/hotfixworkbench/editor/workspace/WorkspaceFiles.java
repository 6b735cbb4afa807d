package org.hotfixworkbench.editor.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.eclipse.lsp4j.services.LanguageServer;
import org.hotfixworkbench.dsl.settings.ProjectFile;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.documents.FileKind;
import org.hotfixworkbench.editor.documents.Uris;
import org.hotfixworkbench.editor.server.LanguageConnection;

/** Open projects are the server's folders, and changes on disk are its watched files. */
public final class WorkspaceFiles implements IResourceChangeListener {

    private final LanguageConnection connection;
    private final Map<String, WorkspaceFolder> told = new LinkedHashMap<>(); // guarded by this
    private final List<Consumer<Set<IProject>>> listeners = new CopyOnWriteArrayList<>();

    /** The files that are told to a connection. */
    public WorkspaceFiles(LanguageConnection connection) {
        this.connection = connection;
    }

    /** Begins to watch. */
    public void start() {
        ResourcesPlugin.getWorkspace()
                .addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    /** Ends watching. */
    public void stop() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
    }

    /**
     * Is told of projects in which sources or settings have changed on disk, after the server. The
     * workspace cannot be changed then.
     */
    public void addListener(Consumer<Set<IProject>> listener) {
        listeners.add(listener);
    }

    /** The listener hears no more. */
    public void removeListener(Consumer<Set<IProject>> listener) {
        listeners.remove(listener);
    }

    /** The open projects. From now on the server is told of differences to these. */
    public synchronized List<WorkspaceFolder> folders() {
        told.clear();
        told.putAll(openProjects());
        return List.copyOf(told.values());
    }

    private static Map<String, WorkspaceFolder> openProjects() {
        Map<String, WorkspaceFolder> open = new LinkedHashMap<>();
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            if (project.isOpen()) {
                Uris.of(project)
                        .ifPresent(
                                uri -> open.put(uri, new WorkspaceFolder(uri, project.getName())));
            }
        }
        return open;
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        Changes changes = new Changes();
        try {
            event.getDelta().accept(changes::visit);
        } catch (CoreException e) {
            EditorPlugin.log().error("Changes of files could not be read", e);
        }
        if (changes.projects) {
            // Read now, while the workspace stands still: a project that is closed and opened
            // again before the message leaves has lost its markers and must be checked again.
            Map<String, WorkspaceFolder> open = openProjects();
            connection.notify(server -> sendFolders(server, open));
        }
        if (!changes.files.isEmpty()) {
            DidChangeWatchedFilesParams params = new DidChangeWatchedFilesParams(changes.files);
            connection.notify(server -> server.getWorkspaceService().didChangeWatchedFiles(params));
            listeners.forEach(it -> it.accept(changes.changed));
        }
    }

    private synchronized void sendFolders(
            LanguageServer server, Map<String, WorkspaceFolder> open) {
        List<WorkspaceFolder> added = missing(open, told);
        List<WorkspaceFolder> removed = missing(told, open);
        told.clear();
        told.putAll(open);
        if (!added.isEmpty() || !removed.isEmpty()) {
            server.getWorkspaceService()
                    .didChangeWorkspaceFolders(
                            new DidChangeWorkspaceFoldersParams(
                                    new WorkspaceFoldersChangeEvent(added, removed)));
        }
    }

    /** The folders of the first that the second lacks. */
    private static List<WorkspaceFolder> missing(
            Map<String, WorkspaceFolder> some, Map<String, WorkspaceFolder> others) {
        return some.values().stream()
                .filter(folder -> !others.containsKey(folder.getUri()))
                .toList();
    }

    /** What one event of the workspace means to the server. */
    private static final class Changes {

        private final List<FileEvent> files = new ArrayList<>();
        private final Set<IProject> changed = new LinkedHashSet<>();
        private boolean projects;

        boolean visit(IResourceDelta delta) {
            IResource resource = delta.getResource();
            if (resource instanceof IProject) {
                projects |=
                        delta.getKind() != IResourceDelta.CHANGED
                                || (delta.getFlags() & IResourceDelta.OPEN) != 0;
            } else if (resource instanceof IFile file && isWatched(file.getName())) {
                FileChangeType type = type(delta);
                if (type != null) {
                    Uris.of(file).ifPresent(uri -> files.add(new FileEvent(uri, type)));
                    changed.add(file.getProject());
                }
            }
            return true;
        }

        private static boolean isWatched(String name) {
            return FileKind.of(name).isPresent() || ProjectFile.NAME.equals(name);
        }

        /** Null for a change of markers, to which an answer would be an endless loop. */
        private static @Nullable FileChangeType type(IResourceDelta delta) {
            return switch (delta.getKind()) {
                case IResourceDelta.ADDED -> FileChangeType.Created;
                case IResourceDelta.REMOVED -> FileChangeType.Deleted;
                default ->
                        (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.ENCODING)) == 0
                                ? null
                                : FileChangeType.Changed;
            };
        }
    }
}
