package org.hotfixworkbench.dsl.ide.server;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.hotfixworkbench.dsl.ide.commands.Commands;
import org.hotfixworkbench.dsl.ide.navigation.SymbolSearch;
import org.hotfixworkbench.dsl.ide.workspace.Project;
import org.hotfixworkbench.dsl.settings.ProjectFile;

/** Requests about all documents. Each hands over to the class that answers it. */
final class WorkspaceRequests implements WorkspaceService {

    /** Where a client with settings of many tools has those of this one. */
    private static final String SECTION = "hotfix";

    private final SessionHolder holder;

    WorkspaceRequests(SessionHolder holder) {
        this.holder = holder;
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams parameters) {
        Session session = holder.get();
        session.submit(
                cancel -> {
                    session.configure(settings(parameters.getSettings()));
                    return true;
                });
    }

    /** Clients send a section of that name, or what would be in it. */
    private static @Nullable Object settings(@Nullable Object sent) {
        return sent instanceof JsonObject json && json.has(SECTION) ? json.get(SECTION) : sent;
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams parameters) {
        Session session = holder.get();
        session.submit(
                cancel -> {
                    for (FileEvent event : parameters.getChanges()) {
                        changed(session, Uris.path(event.getUri()));
                    }
                    return true;
                });
    }

    /** The settings decide about every finding. */
    static void changed(Session session, Path path) {
        if (ProjectFile.NAME.equals(String.valueOf(path.getFileName()))) {
            session.workspace().reloadFolders();
        } else {
            session.workspace().changedOnDisk(path);
        }
    }

    @Override
    public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams parameters) {
        Session session = holder.get();
        List<Path> removed = paths(parameters.getEvent().getRemoved());
        List<Path> added = paths(parameters.getEvent().getAdded());
        session.submit(
                cancel -> {
                    removed.forEach(session.workspace()::removeFolder);
                    session.workspace().addFolders(added);
                    return true;
                });
    }

    private static List<Path> paths(List<WorkspaceFolder> folders) {
        return folders.stream().map(it -> Uris.path(it.getUri())).toList();
    }

    // ---- where to go --------------------------------------------------------------------------

    @Override
    public CompletableFuture<
                    Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>>
            symbol(WorkspaceSymbolParams parameters) {
        Session session = holder.get();
        SymbolSearch search = new SymbolSearch(session.documents());
        return session.submit(
                cancel -> {
                    List<Project> projects = session.workspace().projects();
                    projects.forEach(Project::refresh);
                    return Either.forRight(search.find(projects, parameters.getQuery()));
                });
    }

    // ---- commands -----------------------------------------------------------------------------

    @Override
    public CompletableFuture<Object> executeCommand(ExecuteCommandParams parameters) {
        return Commands.run(holder.get(), parameters.getCommand(), parameters.getArguments());
    }
}
