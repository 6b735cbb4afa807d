package org.hotfixworkbench.dsl.ide.commands;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.eclipse.emf.ecore.EClass;
import org.hotfixworkbench.dsl.compile.Declaration;
import org.hotfixworkbench.dsl.ide.server.Session;
import org.hotfixworkbench.dsl.ide.workspace.Declared;
import org.hotfixworkbench.dsl.ide.workspace.Project;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/**
 * Lists the elements that files declare, and where: what a person may choose from. It waits for no
 * analysis, because names are known as soon as the files have been scanned.
 */
final class ElementsCommand implements Command {

    /** The kinds, as their keywords call them. */
    private static final Map<String, EClass> KINDS =
            new TreeMap<>(
                    Map.of(
                            "codebase", Literals.CODEBASE,
                            "fixes", Literals.ALTERNATIVE_GROUP,
                            "hotfix", Literals.HOTFIX,
                            "machine", Literals.MACHINE,
                            "product", Literals.PRODUCT));

    @Override
    public String id() {
        return "hotfix.elements";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.optional(
                        "kind", String.join(", ", KINDS.keySet()) + "; all when left out"));
    }

    @Override
    public CompletableFuture<Object> run(Session session, Arguments arguments) {
        Optional<String> wanted = arguments.text("kind");
        if (wanted.isPresent() && !KINDS.containsKey(wanted.get())) {
            throw arguments.wrong("there is no kind " + wanted.get());
        }
        return session.submit(cancel -> elements(session, wanted));
    }

    private static Object elements(Session session, Optional<String> wanted) {
        JsonArray elements = new JsonArray();
        for (Project project : session.workspace().projects()) {
            String folder = Answers.folder(project);
            KINDS.forEach(
                    (kind, type) -> {
                        if (wanted.isEmpty() || wanted.get().equals(kind)) {
                            for (Declared declared : project.index().all(type)) {
                                elements.add(element(kind, declared, folder));
                            }
                        }
                    });
        }
        JsonObject answer = new JsonObject();
        answer.add("elements", elements);
        return answer;
    }

    private static JsonObject element(String kind, Declared declared, String folder) {
        JsonObject element = new JsonObject();
        element.addProperty("kind", kind);
        element.addProperty("name", declared.declaration().name());
        describe(element, declared, folder);
        return element;
    }

    /**
     * Adds what people know an element by, and where its name stands.
     *
     * @param folder the address of the folder of its project: to make one, the disk is asked
     */
    static void describe(JsonObject element, Declared declared, String folder) {
        Declaration declaration = declared.declaration();
        element.addProperty("title", declaration.title());
        element.addProperty(
                "article", declaration.article() == null ? null : declaration.article().toString());
        element.addProperty("folder", folder);
        element.addProperty("file", declared.source().file().name());
        element.addProperty("uri", declared.source().uri());
        element.addProperty("line", declared.span().line());
        element.addProperty("column", declared.span().column());
    }
}
