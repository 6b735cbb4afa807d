package org.hotfixworkbench.core.supersedence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.hotfixworkbench.core.derivation.Derivation;
import org.hotfixworkbench.core.supersedence.ReplacementView.Edge;
import org.hotfixworkbench.core.supersedence.ReplacementView.Node;
import org.hotfixworkbench.model.AlternativeGroup;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.ServiceBranch;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.ServicingFactory;
import org.hotfixworkbench.model.value.FileVersion;
import org.hotfixworkbench.model.value.KbNumber;
import org.hotfixworkbench.model.value.OsVersion;
import org.hotfixworkbench.model.value.RevisionRange;
import org.junit.jupiter.api.Test;

/** What is stated and what the files tell, cut into views. */
class ReplacementViewsTest {

    private static final Place NOWHERE = new Place() {};
    private static final ServicingFactory FACTORY = ServicingFactory.eINSTANCE;

    private final Codebase codebase = codebase();
    private final Map<String, Hotfix> hotfixes = new HashMap<>();
    private final Summaries summaries = new Summaries(Set.of());

    private static Codebase codebase() {
        Codebase codebase = FACTORY.createCodebase();
        codebase.setName("NT6_1");
        codebase.setVersion(OsVersion.parse("6.1"));
        ServiceLevel level = FACTORY.createServiceLevel();
        level.setName("SP1");
        level.getBuilds().add(7601);
        codebase.getLevels().add(level);
        ServiceBranch branch = FACTORY.createServiceBranch();
        branch.setName("LDR");
        branch.setRevisions(RevisionRange.parse("20480..24575"));
        codebase.getBranches().add(branch);
        return codebase;
    }

    /** A hotfix that replaces others; files are written "Kerberos.dll 21800". */
    private void hotfix(String name, List<String> replaced, String... files) {
        Hotfix hotfix = reference(name);
        hotfix.setReplacement(FACTORY.createReplacement());
        replaced.forEach(it -> hotfix.getReplacement().getHotfixes().add(reference(it)));
        Payload payload = FACTORY.createPayload();
        payload.setCodebase(codebase);
        ArchitecturePackage part = FACTORY.createArchitecturePackage();
        part.setArchitecture(Architecture.X64);
        for (String words : files) {
            FileEntry file = FACTORY.createFileEntry();
            file.setName(words.split(" ")[0]);
            file.setVersion(FileVersion.parse("6.1.7601." + words.split(" ")[1]));
            file.setPlatform(Architecture.X64);
            part.getEntries().add(file);
        }
        payload.getPackages().add(part);
        hotfix.getPayloads().add(payload);
        Derivation.derive(hotfix);
        summaries.add(hotfix, true, (owner, feature, index) -> NOWHERE);
    }

    private Hotfix reference(String name) {
        return hotfixes.computeIfAbsent(
                name,
                it -> {
                    Hotfix hotfix = FACTORY.createHotfix();
                    hotfix.setName(it);
                    return hotfix;
                });
    }

    private void group(String name, String... members) {
        AlternativeGroup group = FACTORY.createAlternativeGroup();
        group.setName(name);
        List.of(members).forEach(it -> group.getHotfixes().add(reference(it)));
        summaries.add(group, (owner, feature, index) -> NOWHERE);
    }

    private ReplacementViews views() {
        return new ReplacementViews(summaries.workspace());
    }

    private static List<String> edges(ReplacementView view) {
        List<String> edges = new ArrayList<>();
        for (Edge it : view.edges()) {
            edges.add(
                    view.nodes().get(it.newer()).name()
                            + " "
                            + view.nodes().get(it.older()).name()
                            + " "
                            + it.kind().label()
                            + " "
                            + it.files().label());
        }
        return edges;
    }

    private static List<String> names(ReplacementView view) {
        return view.nodes().stream().map(Node::name).toList();
    }

    @Test
    void statedEdgesSayHowTheFilesCompare() {
        hotfix("base", List.of(), "a.dll 21000", "b.dll 21000");
        hotfix("higher", List.of("base"), "a.dll 21001", "b.dll 21001");
        hotfix("same", List.of("base"), "a.dll 21002", "b.dll 21000");
        hotfix("part", List.of("base"), "a.dll 21003");
        hotfix("lower", List.of("base"), "a.dll 21004", "b.dll 20999");
        hotfix("silent", List.of("base", "KB100001"));

        assertEquals(
                List.of(
                        "higher base declared all-higher",
                        "lower base declared lower",
                        "part base declared partial",
                        "same base declared same-or-higher",
                        "silent KB100001 declared unknown",
                        "silent base declared unknown"),
                edges(views().everything()).stream()
                        .filter(it -> it.contains(" declared "))
                        .toList());
    }

    @Test
    void filesTellWhatNobodyStates() {
        hotfix("old", List.of(), "a.dll 21000");
        hotfix("middle", List.of(), "a.dll 21001");
        hotfix("new", List.of("middle"), "a.dll 21002");

        assertEquals(
                List.of("middle old by-files all-higher", "new middle declared all-higher"),
                edges(views().everything()));
    }

    @Test
    void danglingSelfReplacingAndReplaced() {
        hotfix("a", List.of("a", "b", "KB100001"));
        hotfix("b", List.of());

        ReplacementView view = views().everything();

        assertEquals(List.of("KB100001", "a", "b"), names(view));
        assertEquals(
                List.of(false, true, true), view.nodes().stream().map(Node::described).toList());
        assertEquals(
                List.of(true, false, true), view.nodes().stream().map(Node::replaced).toList());
        assertEquals(
                List.of(false, true, false),
                view.nodes().stream().map(Node::selfReplacing).toList());
    }

    @Test
    void circlesAreReported() {
        hotfix("a", List.of("b"));
        hotfix("b", List.of("c"));
        hotfix("c", List.of("a"));

        assertEquals(List.of(List.of(0, 1, 2)), views().everything().cycles());
    }

    @Test
    void aViewHasTheAlternativesOfItsHotfixes() {
        hotfix("a", List.of());
        hotfix("b", List.of("a"));
        hotfix("other", List.of());
        hotfix("elsewhere", List.of("other"));
        group("hole", "b", "other", "KB100009");
        group("foreign", "elsewhere", "KB100010");

        ReplacementViews views = views();
        ReplacementView view = views.around(views.node("a").orElseThrow());

        assertEquals(List.of("KB100009", "a", "b", "other"), names(view));
        assertEquals(1, view.subject());
        assertEquals(1, view.groups().size());
        assertEquals("hole", view.groups().getFirst().name());
        assertEquals(List.of(2, 3, 0), view.groups().getFirst().members());
        assertEquals(List.of("b a declared unknown"), edges(view));
    }

    @Test
    void hotfixesAreFoundByNumber() {
        reference("a").setArticle(KbNumber.parse("KB100005"));
        hotfix("a", List.of("KB100001"));
        ReplacementViews views = views();

        assertEquals(views.node("a"), views.node("kb100005"));
        assertTrue(views.node("kb100001").isPresent());
        assertFalse(views.node("KB100002").isPresent());
        assertTrue(views.names().containsAll(List.of("a", "KB100005", "KB100001")));
    }

    @Test
    void withoutIsolatedKeepsWhatIsLinked() {
        hotfix("a", List.of());
        hotfix("b", List.of("c"));
        hotfix("c", List.of());

        ReplacementView view = views().everything().withoutIsolated();

        assertEquals(List.of("b", "c"), names(view));
        assertEquals(List.of("b c declared unknown"), edges(view));
    }

    @Test
    void aroundGoesSoManySteps() {
        hotfix("a", List.of("b"));
        hotfix("b", List.of("c"));
        hotfix("c", List.of("d", "e"));
        hotfix("d", List.of());
        hotfix("f", List.of("e"));
        group("any", "d", "x");
        ReplacementView all = views().everything();
        int c = names(all).indexOf("c");

        assertEquals(List.of("c"), names(all.around(c, 0)));
        assertEquals(List.of("b", "c", "d", "e", "x"), names(all.around(c, 1)));
        assertEquals(List.of("a", "b", "c", "d", "e", "x"), names(all.around(c, 2)));
        assertEquals(1, all.around(c, 1).subject());
        assertEquals(3, all.around(c, 1).edges().size());
        assertEquals(List.of(), all.around(c, 0).groups());
    }

    @Test
    void successorsTellTheirKind() {
        hotfix("old", List.of(), "a.dll 21000");
        hotfix("mid", List.of(), "a.dll 21001");
        hotfix("new", List.of("mid"), "a.dll 21002");
        ReplacementViews views = views();
        int old = views.node("old").orElseThrow();

        assertEquals(
                List.of(new ReplacementViews.Successor("mid", ReplacementView.Kind.BY_FILES)),
                views.successors(old));
        assertEquals(List.of("new"), views.newest(old));
    }

    /** Random graphs, circles and loops included, against a search edge by edge. */
    @Test
    void aroundIsTheClosureInBothDirections() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Map<String, Set<String>> replaced = new HashMap<>();
            Summaries fresh = new Summaries(Set.of());
            int size = 2 + random.nextInt(14);
            for (int i = 0; i < size; i++) {
                Hotfix hotfix = FACTORY.createHotfix();
                hotfix.setName("h" + i);
                hotfix.setReplacement(FACTORY.createReplacement());
                Set<String> targets = new TreeSet<>();
                for (int j = random.nextInt(3); j > 0; j--) {
                    Hotfix target = FACTORY.createHotfix();
                    target.setName("h" + random.nextInt(size + 2));
                    hotfix.getReplacement().getHotfixes().add(target);
                    targets.add(target.getName());
                }
                replaced.put(hotfix.getName(), targets);
                fresh.add(hotfix, true, (owner, feature, index) -> NOWHERE);
            }
            ReplacementViews views = new ReplacementViews(fresh.workspace());
            ReplacementView everything = views.everything();
            for (int node = 0; node < everything.nodes().size(); node++) {
                String name = everything.nodes().get(node).name();
                assertEquals(
                        views.around(views.node(name).orElseThrow()),
                        everything.around(node, Integer.MAX_VALUE));
            }
            for (String name : replaced.keySet()) {
                Set<String> expected = new TreeSet<>(reached(name, replaced, false));
                expected.addAll(reached(name, replaced, true));
                expected.add(name);
                ReplacementView view = views.around(views.node(name).orElseThrow());
                assertEquals(List.copyOf(expected), names(view), "seed " + seed);
            }
        }
    }

    private static Set<String> reached(
            String start, Map<String, Set<String>> replaced, boolean back) {
        Set<String> found = new TreeSet<>();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Map.Entry<String, Set<String>> entry : replaced.entrySet()) {
                for (String target : entry.getValue()) {
                    String from = back ? target : entry.getKey();
                    String to = back ? entry.getKey() : target;
                    if (from.equals(start) || found.contains(from)) {
                        grown |= found.add(to);
                    }
                }
            }
        }
        return found;
    }
}
