package org.hotfixworkbench.dsl.ide.commands;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.hotfixworkbench.core.versions.FileList;
import org.hotfixworkbench.core.versions.VersionMatrix;
import org.hotfixworkbench.dsl.ide.server.Session;
import org.hotfixworkbench.dsl.ide.workspace.Project;

/**
 * Lists the files that hotfixes deliver, or says which versions of one there are. Both come from
 * the index; only the rows of a cell are read from the sources of those who deliver them.
 */
final class VersionsCommand implements Command {

    @Override
    public String id() {
        return "hotfix.versions";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.optional("file", "name of a file; without one, all files are listed"),
                Parameter.optional("build", "6.0.6002: the rows of a cell, with the next three"),
                Parameter.optional("level", "the name of its level"),
                Parameter.optional("arch", "the architecture of the file"),
                Parameter.optional("branch", "its branch"),
                Parameter.optional("folder", "address of the folder of the cell"));
    }

    @Override
    public CompletableFuture<Object> run(Session session, Arguments arguments) {
        Optional<String> file = arguments.text("file");
        if (file.isEmpty()) {
            return Slices.ask(session, () -> files(session));
        }
        Optional<String> build = arguments.text("build");
        return build.isEmpty()
                ? Slices.ask(session, () -> matrix(session, file.get()))
                : Slices.whenComplete(
                        session,
                        new CellRows(
                                session,
                                file.get(),
                                new CellRows.Track(
                                        build.get(),
                                        arguments.text("level").orElse(null),
                                        arguments.text("arch").orElse(null),
                                        arguments.text("branch").orElse(null)),
                                arguments.text("folder")));
    }

    /** The files of all projects; one that several have is listed once. */
    private static JsonObject files(Session session) {
        Map<String, FileList.Entry> all = new TreeMap<>(String::compareToIgnoreCase);
        for (Project project : session.workspace().projects()) {
            for (FileList.Entry it : FileList.of(project.workspace())) {
                all.merge(
                        it.name(),
                        it,
                        (one, other) ->
                                new FileList.Entry(
                                        one.name(),
                                        one.versions() + other.versions(),
                                        one.hotfixes() + other.hotfixes()));
            }
        }
        JsonArray files = new JsonArray();
        for (FileList.Entry it : all.values()) {
            JsonObject file = new JsonObject();
            file.addProperty("name", it.name());
            file.addProperty("versions", it.versions());
            file.addProperty("hotfixes", it.hotfixes());
            files.add(file);
        }
        JsonObject answer = new JsonObject();
        answer.add("files", files);
        return answer;
    }

    private static JsonObject matrix(Session session, String file) {
        JsonArray cells = new JsonArray();
        for (Project project : session.workspace().projects()) {
            VersionMatrix matrix = new VersionMatrix(project.workspace(), file);
            for (VersionMatrix.Level level : matrix.levels()) {
                for (VersionMatrix.Column column : matrix.columns()) {
                    VersionMatrix.Cell cell = matrix.cell(level, column);
                    if (cell != null) {
                        cells.add(new CellJson(project).of(level, column, cell));
                    }
                }
            }
        }
        JsonObject answer = new JsonObject();
        answer.addProperty("file", file);
        answer.add("cells", cells);
        return answer;
    }
}
