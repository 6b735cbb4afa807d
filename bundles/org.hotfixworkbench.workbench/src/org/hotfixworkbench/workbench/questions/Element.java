package org.hotfixworkbench.workbench.questions;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Something that a file declares, as the server lists it.
 *
 * @param kind hotfix, machine, fixes, codebase or product
 * @param name its name
 * @param title its title; null when there is none
 * @param article its article number; null when there is none
 * @param folder the address of the folder of its project
 * @param file the file, relative to the folder
 * @param uri the address of the file
 * @param line the line of its name, from 1
 * @param column the column of its name, from 1
 */
public record Element(
        String kind,
        String name,
        @Nullable String title,
        @Nullable String article,
        String folder,
        String file,
        String uri,
        int line,
        int column) {

    private record Answer(List<Element> elements) {}

    /** Asks for all elements of a kind, of all projects. */
    public static CompletableFuture<List<Element>> all(String kind) {
        JsonObject arguments = new JsonObject();
        arguments.addProperty("kind", kind);
        return Questions.ask("hotfix.elements", arguments, Answer.class)
                .thenApply(Answer::elements);
    }

    /** What people choose it by. */
    public String label() {
        String known = article == null || article.equals(name) ? name : name + " (" + article + ")";
        return title == null ? known : known + ": " + title;
    }
}
