package org.hotfixworkbench.exporters.answers;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.supersedence.Place;
import org.hotfixworkbench.core.supersedence.ReplacementView;
import org.hotfixworkbench.core.supersedence.ReplacementView.Edge;
import org.hotfixworkbench.core.supersedence.ReplacementView.Group;
import org.hotfixworkbench.core.supersedence.ReplacementView.Node;
import org.hotfixworkbench.core.text.SourceLine;
import org.hotfixworkbench.model.HotfixClass;

/** What replaces what as JSON. */
public final class GraphJson {

    private final ReplacementView view;
    private final JsonWriter json;

    private GraphJson(ReplacementView view, JsonWriter json) {
        this.view = view;
        this.json = json;
    }

    /** The JSON of a view. */
    public static String of(ReplacementView view) throws IOException {
        StringBuilder text = new StringBuilder();
        JsonWriter json = AnswerJson.to(text);
        new GraphJson(view, json).write();
        return text.append('\n').toString();
    }

    private void write() throws IOException {
        json.beginObject();
        json.name("subject").value(view.subject() < 0 ? null : name(view.subject()));
        json.name("nodes").beginArray();
        for (Node node : view.nodes()) {
            node(node);
        }
        json.endArray().name("edges").beginArray();
        for (Edge edge : view.edges()) {
            json.beginObject();
            json.name("newer").value(name(edge.newer()));
            json.name("older").value(name(edge.older()));
            json.name("kind").value(edge.kind().label());
            json.name("files").value(edge.files().label());
            place(edge.place());
            json.endObject();
        }
        json.endArray().name("groups").beginArray();
        for (Group group : view.groups()) {
            json.beginObject();
            json.name("name").value(group.name());
            json.name("members");
            names(group.members());
            place(group.place());
            json.endObject();
        }
        json.endArray().name("cycles").beginArray();
        for (List<Integer> cycle : view.cycles()) {
            names(cycle);
        }
        json.endArray().name("dangling").beginArray();
        for (Node node : view.nodes()) {
            if (!node.described()) {
                json.value(node.name());
            }
        }
        json.endArray().endObject();
    }

    private void node(Node node) throws IOException {
        json.beginObject();
        json.name("id").value(node.name());
        json.name("article").value(node.article() == null ? null : node.article().toString());
        json.name("title").value(node.title());
        json.name("class")
                .value(
                        node.releaseClass() == HotfixClass.UNSTATED
                                ? null
                                : node.releaseClass().getLiteral());
        json.name("described").value(node.described());
        json.name("replaced").value(node.replaced());
        json.name("replacesItself").value(node.selfReplacing());
        place(node.place());
        json.endObject();
    }

    private void place(@Nullable Place place) throws IOException {
        SourceLine line = place == null ? null : place.line();
        json.name("file").value(line == null ? null : line.file());
        json.name("line").value(line == null ? null : (Integer) line.line());
    }

    private void names(List<Integer> nodes) throws IOException {
        json.beginArray();
        for (int node : nodes) {
            json.value(name(node));
        }
        json.endArray();
    }

    private String name(int node) {
        return view.nodes().get(node).name();
    }
}
