package org.hotfixworkbench.dsl.ide.commands;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.dsl.ide.server.Failures;
import org.hotfixworkbench.dsl.ide.server.Session;
import org.hotfixworkbench.dsl.ide.server.Uris;
import org.hotfixworkbench.dsl.ide.workspace.Analysis;
import org.hotfixworkbench.dsl.ide.workspace.Project;
import org.hotfixworkbench.dsl.ide.workspace.SourceState;
import org.hotfixworkbench.exporters.Exporters;
import org.hotfixworkbench.exporters.Format;
import org.hotfixworkbench.exporters.FormatChoice;
import org.hotfixworkbench.exporters.ModelExport;
import org.hotfixworkbench.exporters.OutputFolder;

/** Writes the model of a folder, as {@code hotfix build} does; nothing when there are errors. */
final class ExportCommand implements Command {

    @Override
    public String id() {
        return "hotfix.export";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.required("out", "address of the folder to write to"),
                Parameter.optional("formats", "list of some of " + formats() + ", all"),
                Parameter.optional("folder", "address of a folder, where there are several"));
    }

    private static String formats() {
        return String.join(", ", Exporters.ids());
    }

    @Override
    public CompletableFuture<Object> run(Session session, Arguments arguments) {
        Path out = Uris.path(arguments.required("out"));
        Optional<String> folder = arguments.text("folder");
        List<FormatChoice> choices = choices(arguments);
        // one task: nothing may change while the model is being written
        return Slices.whenSettled(
                session,
                cancel -> {
                    Project project = new Subjects(session).project(folder);
                    refuseErrors(project);
                    return write(project, choices, out, cancel);
                });
    }

    private static List<FormatChoice> choices(Arguments arguments) {
        List<String> standard = Exporters.DEFAULT.stream().map(Format::id).toList();
        try {
            return Exporters.choose(arguments.texts("formats").orElse(standard), Map.of());
        } catch (IllegalArgumentException e) {
            throw arguments.wrong(e.getMessage());
        }
    }

    private static void refuseErrors(Project project) {
        int errors = 0;
        for (SourceState source : project.files()) {
            errors += source.problem() == null ? 0 : 1;
            errors +=
                    (int)
                            source.findings().stream()
                                    .filter(it -> it.severity() == Severity.ERROR)
                                    .count();
        }
        if (errors > 0) {
            throw Failures.of(
                    "nothing was written: there "
                            + (errors == 1 ? "is " : "are ")
                            + Words.count(errors, "error"));
        }
    }

    private static JsonObject write(
            Project project, List<FormatChoice> choices, Path out, CancelChecker cancel) {
        try (OutputFolder target = OutputFolder.open(out);
                ModelExport export = new ModelExport(choices, target)) {
            export.catalog(project.catalog());
            List<SourceState> files =
                    project.files().stream()
                            .sorted(Comparator.comparing(it -> it.file().name()))
                            .toList();
            for (SourceState source : files) {
                cancel.checkCanceled();
                Analysis analysis = project.analysis(source);
                if (analysis == null) {
                    throw Failures.of(source + " has changed and cannot be read any more");
                }
                export.document(analysis.document());
            }
            export.finish();
            target.commit();
            JsonObject answer = new JsonObject();
            JsonArray written = new JsonArray();
            choices.forEach(it -> written.add(it.format().id()));
            answer.add("formats", written);
            answer.addProperty("files", files.size());
            answer.addProperty("out", out.toUri().toString());
            return answer;
        } catch (IOException e) {
            throw unwritable(out, e);
        } catch (UncheckedIOException e) {
            throw unwritable(out, e.getCause());
        }
    }

    private static RuntimeException unwritable(Path out, IOException e) {
        return Failures.of(out + " cannot be written: " + e.getMessage());
    }
}
