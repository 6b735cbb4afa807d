package org.hotfixworkbench.exporters.answers;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.diff.Change;
import org.hotfixworkbench.core.text.SourceLine;
import org.hotfixworkbench.core.text.VisibleText;

/** The forms of what {@code diff} prints. */
public enum DiffFormat {
    /** The changes of each element below its name. */
    TEXT,
    /** An object with an array of changes. */
    JSON;

    private static final String RESET = "\u001B[0m";
    private static final String BOLD = "\u001B[1m";
    private static final String DIM = "\u001B[2m";
    private static final String RED = "\u001B[31m";

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Prints changes, which are sorted by element. */
    public void write(List<Change> changes, Appendable out, boolean styled) throws IOException {
        if (this == JSON) {
            out.append(json(changes));
        } else {
            text(changes, out, styled);
        }
    }

    private static void text(List<Change> changes, Appendable out, boolean styled)
            throws IOException {
        String element = "";
        for (Change change : changes) {
            if (!change.element().equals(element)) {
                out.append(element.isEmpty() ? "" : "\n");
                element = change.element();
                out.append(styled ? BOLD : "").append(VisibleText.of(element));
                out.append(styled ? RESET : "").append('\n');
            }
            boolean red = styled && change.kind().breaking();
            out.append("  ").append(red ? RED : "");
            out.append(change.kind().breaking() ? "breaking  " : "          ");
            out.append(change.kind().id()).append(": ").append(red ? RESET : "");
            out.append(VisibleText.of(change.message()));
            out.append(styled ? DIM : "").append("  ").append(places(change));
            out.append(styled ? RESET : "").append('\n');
        }
    }

    private static String places(Change change) {
        if (change.after() == null) {
            return "was " + change.before();
        }
        return change.before() == null
                ? String.valueOf(change.after())
                : change.after() + ", was " + change.before();
    }

    private static String json(List<Change> changes) throws IOException {
        StringBuilder text = new StringBuilder();
        JsonWriter json = AnswerJson.to(text);
        json.beginObject().name("changes").beginArray();
        for (Change change : changes) {
            json.beginObject();
            json.name("category").value(change.kind().id());
            json.name("breaking").value(change.kind().breaking());
            json.name("element").value(change.element());
            if (change.part() != null) {
                json.name("part").value(change.part());
            }
            json.name("message").value(change.message());
            place(json, "old", change.before());
            place(json, "new", change.after());
            json.endObject();
        }
        json.endArray().name("summary").beginObject();
        json.name("changes").value(changes.size());
        json.name("breaking").value(changes.stream().filter(it -> it.kind().breaking()).count());
        json.endObject().endObject();
        return text.append('\n').toString();
    }

    private static void place(JsonWriter json, String name, @Nullable SourceLine place)
            throws IOException {
        json.name(name);
        if (place == null) {
            json.nullValue();
        } else {
            json.beginObject();
            json.name("file").value(place.file());
            json.name("line").value(place.line());
            json.endObject();
        }
    }
}
