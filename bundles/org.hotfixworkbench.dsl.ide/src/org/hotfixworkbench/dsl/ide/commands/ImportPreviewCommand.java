package org.hotfixworkbench.dsl.ide.commands;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hotfixworkbench.dsl.compile.SourceReader;
import org.hotfixworkbench.dsl.ide.imports.Descriptor;
import org.hotfixworkbench.dsl.ide.imports.ImportPreview;
import org.hotfixworkbench.dsl.ide.server.Failures;
import org.hotfixworkbench.dsl.ide.server.Session;
import org.hotfixworkbench.dsl.ide.server.Uris;
import org.hotfixworkbench.importers.ImportException;
import org.hotfixworkbench.importers.Imported.Repair;
import org.hotfixworkbench.importers.Source;

/** Shows what an import of a file or a text would write; writes nothing. */
final class ImportPreviewCommand implements Command {

    @Override
    public String id() {
        return "hotfix.importPreview";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.optional("uri", "address of a file to import"),
                Parameter.optional("text", "a text to import instead"),
                Parameter.optional("name", "how messages name the text"));
    }

    @Override
    public CompletableFuture<Object> run(Session session, Arguments arguments) {
        Optional<String> uri = arguments.text("uri");
        Optional<String> text = arguments.text("text");
        String name = arguments.text("name").orElse("text");
        if (uri.isPresent() == text.isPresent()) {
            throw arguments.wrong("wants a file or a text, and not both");
        }
        return session.submit(
                cancel -> {
                    String shown = uri.map(ImportPreviewCommand::fileName).orElse(name);
                    try {
                        Source source =
                                uri.isPresent()
                                        ? Source.open(Uris.path(uri.get()))
                                        : Source.of(name, text.orElseThrow());
                        cancel.checkCanceled();
                        return answer(new ImportPreview().of(source, Optional.empty()));
                    } catch (ImportException e) {
                        String line = e.line() > 0 ? ":" + e.line() : "";
                        throw Failures.of(shown + line + ": " + e.getMessage());
                    } catch (IOException e) {
                        throw Failures.of(shown + ": " + SourceReader.reason(e));
                    }
                });
    }

    private static String fileName(String uri) {
        Path path = Uris.path(uri);
        return String.valueOf(path.getFileName());
    }

    private static JsonObject answer(Descriptor descriptor) {
        JsonObject answer = new JsonObject();
        answer.addProperty("name", descriptor.fileName());
        answer.addProperty("text", descriptor.text());
        JsonArray repairs = new JsonArray();
        for (Repair repair : descriptor.repairs()) {
            JsonObject json = new JsonObject();
            json.addProperty("line", repair.line());
            json.addProperty("what", repair.what());
            repairs.add(json);
        }
        answer.add("repairs", repairs);
        JsonArray warnings = new JsonArray();
        descriptor.warnings().forEach(warnings::add);
        answer.add("warnings", warnings);
        return answer;
    }
}
