package org.hotfixworkbench.workbench.replacements;

import com.google.gson.annotations.SerializedName;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.supersedence.FileRelation;
import org.hotfixworkbench.core.supersedence.Place;
import org.hotfixworkbench.core.supersedence.ReplacementView;
import org.hotfixworkbench.core.text.SourceLine;
import org.hotfixworkbench.model.HotfixClass;
import org.hotfixworkbench.model.value.KbNumber;

/**
 * The answer of the server to {@code hotfix.graph}, as it comes.
 *
 * @param json the graph
 * @param folder address of the folder to which names of files are relative
 */
record GraphAnswer(Graph json, @NonNull String folder) {

    /** Nodes and what is between them, by name. */
    record Graph(
            @Nullable String subject,
            List<Hotfix> nodes,
            List<Replacement> edges,
            List<Alternatives> groups,
            List<List<String>> cycles) {}

    /** A hotfix. */
    record Hotfix(
            @NonNull String id,
            @Nullable String article,
            @Nullable String title,
            @SerializedName("class") @Nullable String releaseClass,
            boolean described,
            boolean replaced,
            boolean replacesItself,
            @Nullable String file,
            @Nullable Integer line) {}

    /** One replaces another one. */
    record Replacement(
            String newer,
            String older,
            String kind,
            String files,
            @Nullable String file,
            @Nullable Integer line) {}

    /** A group of which one is enough. */
    record Alternatives(
            @NonNull String name, List<String> members, @Nullable String file, @Nullable Integer line) {}

    /** A place that the server has told. */
    private record Told(@Nullable SourceLine line) implements Place {}

    /** The same as the server has it, so that pictures and texts of it are the same, too. */
    ReplacementView view() {
        Map<String, Integer> positions = new HashMap<>();
        for (Hotfix hotfix : json.nodes()) {
            positions.put(hotfix.id(), positions.size());
        }
        String subject = json.subject();
        return new ReplacementView(
                subject == null ? -1 : positions.get(subject),
                json.nodes().stream().map(GraphAnswer::node).toList(),
                json.edges().stream().map(it -> edge(it, positions)).toList(),
                json.groups().stream()
                        .map(
                                it ->
                                        new ReplacementView.Group(
                                                it.name(),
                                                it.members().stream().map(positions::get).toList(),
                                                place(it.file(), it.line())))
                        .toList(),
                json.cycles().stream()
                        .map(cycle -> cycle.stream().map(positions::get).toList())
                        .toList());
    }

    private static ReplacementView.Node node(Hotfix hotfix) {
        return new ReplacementView.Node(
                hotfix.id(),
                hotfix.article() == null ? null : KbNumber.parse(hotfix.article()),
                hotfix.title(),
                releaseClass(hotfix.releaseClass()),
                hotfix.described(),
                hotfix.replaced(),
                hotfix.replacesItself(),
                hotfix.described() ? place(hotfix.file(), hotfix.line()) : null);
    }

    private static HotfixClass releaseClass(@Nullable String literal) {
        HotfixClass known = literal == null ? null : HotfixClass.get(literal);
        return known == null ? HotfixClass.UNSTATED : known;
    }

    private static ReplacementView.Edge edge(Replacement edge, Map<String, Integer> positions) {
        return new ReplacementView.Edge(
                positions.get(edge.newer()),
                positions.get(edge.older()),
                labelled(ReplacementView.Kind.values(), it -> it.label(), edge.kind()),
                labelled(FileRelation.values(), it -> it.label(), edge.files()),
                place(edge.file(), edge.line()));
    }

    private static <T> @NonNull T labelled(
            T[] values, Function<T, String> label, String wanted) {
        return Arrays.stream(values)
                .filter(it -> label.apply(it).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(wanted));
    }

    private static Place place(@Nullable String file, @Nullable Integer line) {
        return new Told(file == null || line == null ? null : new SourceLine(file, line));
    }
}
