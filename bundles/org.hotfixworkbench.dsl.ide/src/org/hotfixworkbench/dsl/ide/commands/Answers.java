package org.hotfixworkbench.dsl.ide.commands;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import org.hotfixworkbench.dsl.ide.workspace.Project;

/** Answers as people and programs read them. */
final class Answers {

    private Answers() {}

    /** Writes something. */
    @FunctionalInterface
    interface Printed {
        /** Writes it. */
        void to(Appendable out) throws IOException;
    }

    /** What is written, as a text. */
    static String text(Printed printed) throws IOException {
        StringBuilder text = new StringBuilder();
        printed.to(text);
        return text.toString();
    }

    /** JSON that is written, as values. */
    static JsonElement json(Printed printed) throws IOException {
        return JsonParser.parseString(text(printed));
    }

    /**
     * An answer in both forms.
     *
     * @param project the files that it is about; names of files in it are relative to its folder
     */
    static JsonObject of(Project project, String text, JsonElement json) {
        JsonObject answer = new JsonObject();
        answer.addProperty("text", text);
        answer.add("json", json);
        answer.addProperty("folder", folder(project));
        return answer;
    }

    /** The address of the folder of a project. */
    static String folder(Project project) {
        Path root = project.root();
        Path shown =
                root == null ? project.files().iterator().next().file().path().getParent() : root;
        return shown.toUri().toString();
    }
}
