package org.hotfixworkbench.core.supersedence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.hotfixworkbench.core.supersedence.ReplacementView.Kind;
import org.hotfixworkbench.model.HotfixClass;
import org.hotfixworkbench.model.value.KbNumber;

/**
 * Cuts views out of what replaces what: everything, or what leads to one hotfix and away from it.
 * What is stated and what the files tell are both edges, and are kept apart.
 */
public final class ReplacementViews {

    /** An edge between nodes of the graph. */
    private record Link(int newer, int older, Kind kind, FileRelation files, Place place) {}

    private final Workspace workspace;
    private final ReplacementGraph stated;
    private final List<Link> links = new ArrayList<>();

    /** What is stated and what the files tell, as one graph. */
    private final ReplacementGraph all;

    /** Nodes of which another one says that it replaces them. */
    private final BitSet replaced = new BitSet();

    /** Nodes that say they replace themselves. */
    private final BitSet selfReplacing = new BitSet();

    /** Looks at everything that was compiled together. */
    public ReplacementViews(Workspace workspace) {
        this.workspace = workspace;
        this.stated = workspace.graph();
        List<List<String>> targets = new ArrayList<>();
        for (int node = 0; node < workspace.hotfixes().size(); node++) {
            targets.add(new ArrayList<>());
            declared(node, targets.get(node));
        }
        for (int older = 0; older < workspace.hotfixes().size(); older++) {
            byFiles(older, targets);
        }
        links.stream()
                .filter(it -> it.kind() == Kind.DECLARED)
                .forEach(it -> replaced.set(it.older()));
        // the nodes that both graphs have are numbered alike: those behind the described ones come
        // in the order in which they are first named
        this.all =
                ReplacementGraph.of(
                        workspace.hotfixes().stream().map(HotfixSummary::name).toList(),
                        targets,
                        workspace.groups().stream()
                                .flatMap(it -> it.members().stream())
                                .map(Reference::name)
                                .toList());
    }

    private void declared(int node, List<String> targets) {
        Set<Integer> seen = new HashSet<>();
        for (Reference reference : workspace.hotfixes().get(node).replaced()) {
            int older = stated.node(reference.name()).orElseThrow();
            if (older == node) {
                selfReplacing.set(node);
            } else if (seen.add(older)) {
                FileRelation files =
                        stated.isDescribed(older)
                                ? FileComparison.compare(workspace, node, older)
                                : FileRelation.UNKNOWN;
                links.add(new Link(node, older, Kind.DECLARED, files, reference.place()));
                targets.add(reference.name());
            }
        }
    }

    /** What is already stated, directly or through others, needs no second edge. */
    private void byFiles(int older, List<List<String>> targets) {
        int newer = FileComparison.nearest(workspace, older).orElse(older);
        if (newer != older && !stated.related(newer, older)) {
            Place place = workspace.hotfixes().get(newer).place();
            links.add(new Link(newer, older, Kind.BY_FILES, FileRelation.ALL_HIGHER, place));
            targets.get(newer).add(workspace.hotfixes().get(older).name());
        }
    }

    /** The names that {@link #node} understands: names of hotfixes, and article numbers. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (int node = 0; node < all.size(); node++) {
            names.add(all.name(node));
            KbNumber article = all.isDescribed(node) ? hotfix(node).article() : null;
            if (article != null) {
                names.add(article.toString());
            }
        }
        return names;
    }

    /** The node of a hotfix, by its name or its article number; case does not count in numbers. */
    public OptionalInt node(String name) {
        OptionalInt node = all.node(name);
        if (node.isPresent() || !KbNumber.matches(name)) {
            return node;
        }
        KbNumber article = KbNumber.parse(name);
        for (int i = 0; i < workspace.hotfixes().size(); i++) {
            if (article.equals(hotfix(i).article())) {
                return OptionalInt.of(i);
            }
        }
        return all.node(article.toString());
    }

    /** Everything. */
    public ReplacementView everything() {
        BitSet nodes = new BitSet();
        nodes.set(0, all.size());
        return view(nodes, -1);
    }

    /**
     * A hotfix with all that it replaces and all that replaces it, directly or through others, and
     * the alternatives of these.
     */
    public ReplacementView around(int node) {
        BitSet nodes = all.allReplaced(node);
        nodes.or(all.allReplacing(node));
        nodes.set(node);
        return view(nodes, node);
    }

    /**
     * A hotfix that replaces another one.
     *
     * @param name its name
     * @param kind what says so
     */
    public record Successor(String name, Kind kind) {}

    /** What replaces a hotfix itself: stated first, then by files; names sorted in each. */
    public List<Successor> successors(int node) {
        BitSet declared = new BitSet();
        if (node < stated.size()) {
            IntStream.of(stated.replacing(node)).forEach(declared::set);
        }
        return IntStream.of(all.replacing(node))
                .mapToObj(
                        it ->
                                new Successor(
                                        all.name(it),
                                        declared.get(it) ? Kind.DECLARED : Kind.BY_FILES))
                .sorted(Comparator.comparing(Successor::kind).thenComparing(Successor::name))
                .toList();
    }

    /**
     * The ends of the chains of what replaces a hotfix, stated or by files, sorted; see {@link
     * ReplacementGraph#newest(int)}.
     */
    public List<String> newest(int node) {
        return all.newest(node).stream().mapToObj(all::name).sorted().toList();
    }

    private HotfixSummary hotfix(int node) {
        return workspace.hotfixes().get(node);
    }

    private ReplacementView view(BitSet core, int subject) {
        BitSet shown = (BitSet) core.clone();
        for (AlternativeSummary group : workspace.groups()) {
            List<Integer> members = members(group);
            if (members.stream().anyMatch(core::get)) {
                members.forEach(shown::set);
            }
        }
        List<Integer> order =
                shown.stream().boxed().sorted(Comparator.comparing(all::name)).toList();
        int[] positions = new int[all.size()];
        for (int i = 0; i < order.size(); i++) {
            positions[order.get(i)] = i;
        }
        List<ReplacementView.Edge> edges =
                links.stream()
                        .filter(it -> core.get(it.newer()) && core.get(it.older()))
                        .map(it -> edge(it, positions))
                        .sorted(
                                Comparator.comparingInt(ReplacementView.Edge::newer)
                                        .thenComparingInt(ReplacementView.Edge::older))
                        .toList();
        List<ReplacementView.Group> groups =
                workspace.groups().stream()
                        .filter(it -> members(it).stream().anyMatch(core::get))
                        .map(it -> group(it, positions))
                        .sorted(Comparator.comparing(ReplacementView.Group::name))
                        .toList();
        List<List<Integer>> cycles =
                stated.cycles().stream()
                        .filter(it -> it.stream().allMatch(core::get))
                        .map(it -> it.stream().map(node -> positions[node]).toList())
                        .toList();
        return new ReplacementView(
                subject < 0 ? -1 : positions[subject],
                order.stream().map(this::shown).toList(),
                edges,
                groups,
                cycles);
    }

    private static ReplacementView.Edge edge(Link link, int[] positions) {
        return new ReplacementView.Edge(
                positions[link.newer()],
                positions[link.older()],
                link.kind(),
                link.files(),
                link.place());
    }

    private List<Integer> members(AlternativeSummary group) {
        return group.members().stream()
                .map(it -> all.node(it.name()).orElseThrow())
                .distinct()
                .toList();
    }

    private ReplacementView.Group group(AlternativeSummary group, int[] positions) {
        return new ReplacementView.Group(
                group.name(),
                members(group).stream().map(it -> positions[it]).toList(),
                group.place());
    }

    private ReplacementView.Node shown(int node) {
        if (!all.isDescribed(node)) {
            String name = all.name(node);
            return new ReplacementView.Node(
                    name,
                    KbNumber.matches(name) ? KbNumber.parse(name) : null,
                    null,
                    HotfixClass.UNSTATED,
                    false,
                    replaced.get(node),
                    false,
                    null);
        }
        HotfixSummary hotfix = hotfix(node);
        return new ReplacementView.Node(
                hotfix.name(),
                hotfix.article(),
                hotfix.title(),
                hotfix.releaseClass(),
                true,
                replaced.get(node),
                selfReplacing.get(node),
                hotfix.place());
    }
}
