package org.hotfixworkbench.dsl.ide.commands;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.diff.Change;
import org.hotfixworkbench.core.diff.ElementTexts;
import org.hotfixworkbench.core.diff.SourceComparison;
import org.hotfixworkbench.dsl.check.ModelLines;
import org.hotfixworkbench.dsl.compile.SourceFile;
import org.hotfixworkbench.dsl.compile.SourceReader;
import org.hotfixworkbench.dsl.ide.server.Failures;
import org.hotfixworkbench.dsl.ide.server.Session;
import org.hotfixworkbench.dsl.ide.server.Uris;
import org.hotfixworkbench.dsl.ide.workspace.OtherTexts;
import org.hotfixworkbench.dsl.ide.workspace.Project;
import org.hotfixworkbench.exporters.answers.DiffFormat;
import org.hotfixworkbench.model.Document;
import org.hotfixworkbench.model.Element;

/** Says what has changed between two texts: states of a file, or two hotfixes. */
final class DiffCommand implements Command {

    @Override
    public String id() {
        return "hotfix.diff";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.required("old", "the old text"),
                Parameter.required("new", "the new text"),
                Parameter.required("uri", "address of the file of the new text"),
                Parameter.optional("oldUri", "address of the file of the old text, if another"));
    }

    @Override
    public CompletableFuture<Object> run(Session session, Arguments arguments) {
        String old = arguments.required("old");
        String now = arguments.required("new");
        Path file = Uris.path(arguments.required("uri"));
        Path oldFile = arguments.text("oldUri").map(Uris::path).orElse(file);
        return Slices.ask(
                session,
                () -> {
                    SourceComparison comparison = new SourceComparison();
                    read(session, oldFile, old, comparison::before);
                    read(session, file, now, comparison::after);
                    return answer(comparison.changesOfTwo());
                });
    }

    /** Takes the elements of one side. */
    @FunctionalInterface
    interface Side {
        void take(Element element, Catalog catalog, String file, ElementTexts texts);
    }

    private static void read(Session session, Path path, String text, Side side) {
        Project project = session.workspace().project(path);
        Path root = project == null ? null : project.root();
        String name =
                root == null
                        ? String.valueOf(path.getFileName())
                        : root.relativize(path).toString();
        SourceFile file = new SourceFile(path, name.replace('\\', '/'));
        OtherTexts texts = new OtherTexts(project);
        try {
            Document document = texts.read(text, file);
            ModelLines lines = new ModelLines(document);
            for (Element element : document.getElements()) {
                side.take(element, texts.catalog(), file.name(), lines);
            }
        } catch (SourceReader.UnreadableException e) {
            throw Failures.of(e.getMessage());
        }
    }

    /** The changes as the command line prints them, and as values. */
    static JsonObject answer(List<Change> changes) throws IOException {
        JsonObject answer = new JsonObject();
        answer.addProperty("text", Answers.text(out -> DiffFormat.TEXT.write(changes, out, false)));
        answer.add("json", Answers.json(out -> DiffFormat.JSON.write(changes, out, false)));
        return answer;
    }
}
