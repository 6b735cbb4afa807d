package org.hotfixworkbench.exporters.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.supersedence.FileRelation;
import org.hotfixworkbench.core.supersedence.Place;
import org.hotfixworkbench.core.supersedence.ReplacementView;
import org.hotfixworkbench.core.supersedence.ReplacementView.Edge;
import org.hotfixworkbench.core.supersedence.ReplacementView.Group;
import org.hotfixworkbench.core.supersedence.ReplacementView.Kind;
import org.hotfixworkbench.core.supersedence.ReplacementView.Node;
import org.hotfixworkbench.exporters.graph.ReplacementDot;
import org.hotfixworkbench.exporters.graph.ReplacementSvg;
import org.hotfixworkbench.model.HotfixClass;
import org.hotfixworkbench.model.value.KbNumber;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What replaces what as a picture and in the language of Graphviz. */
class ReplacementPicturesTest {

    private static final Place NOWHERE = new Place() {};

    private static Node node(
            String name, @Nullable String title, boolean described, boolean replaced) {
        return new Node(
                name,
                KbNumber.matches(name) ? KbNumber.parse(name) : null,
                title,
                described ? HotfixClass.HOTFIX : HotfixClass.UNSTATED,
                described,
                replaced,
                false,
                null);
    }

    private static Edge edge(int newer, int older, Kind kind, FileRelation files) {
        return new Edge(newer, older, kind, files, NOWHERE);
    }

    private static final ReplacementView SMALL =
            new ReplacementView(
                    1,
                    List.of(
                            node("KB100001", null, false, true),
                            node("a", "A title with <tags> & \"quotes\"", true, false),
                            node(
                                    "b",
                                    "A title \u0007that is longer than two lines of a box can be,"
                                            + " so that it has to be cut off at its end",
                                    true,
                                    true),
                            node("c\\\"", null, true, false)),
                    List.of(
                            edge(1, 0, Kind.DECLARED, FileRelation.UNKNOWN),
                            edge(1, 2, Kind.DECLARED, FileRelation.LOWER),
                            edge(3, 2, Kind.BY_FILES, FileRelation.ALL_HIGHER)),
                    List.of(new Group("hole", List.of(1, 3), NOWHERE)),
                    List.of());

    private static Document parsed(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Document svg) {
        List<String> texts = new ArrayList<>();
        NodeList found = svg.getElementsByTagName("text");
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }

    @Test
    void everythingIsInThePicture() throws Exception {
        List<String> texts = texts(parsed(ReplacementSvg.of(SMALL)));

        assertTrue(texts.contains("What replaces a, and what it replaces"), texts.toString());
        assertTrue(texts.contains("A title with <tags> & \"quotes\""), texts.toString());
        assertTrue(
                texts.containsAll(
                        List.of(
                                "KB100001",
                                "c\\\"",
                                "hole",
                                "lower version of a file",
                                "by files",
                                "not described",
                                "replaced",
                                "alternatives",
                                "hotfix")),
                texts.toString());
        assertTrue(texts.stream().anyMatch(it -> it.endsWith("…")), texts.toString());
    }

    @Test
    void theSameViewGivesTheSameBytes() {
        assertEquals(ReplacementSvg.of(SMALL), ReplacementSvg.of(SMALL));
        assertEquals(ReplacementDot.of(SMALL), ReplacementDot.of(SMALL));
    }

    /** Boxes lie apart, inside the picture, and newer ones above what they replace. */
    @Test
    void boxesDoNotOverlap() throws Exception {
        for (long seed = 0; seed < 10; seed++) {
            ReplacementView view = random(seed, 40);
            Document svg = parsed(ReplacementSvg.of(view));
            double width = Double.parseDouble(svg.getDocumentElement().getAttribute("width"));
            List<double[]> boxes = boxes(svg);
            assertEquals(view.nodes().size(), boxes.size());
            for (int i = 0; i < boxes.size(); i++) {
                assertTrue(boxes.get(i)[0] >= 0 && boxes.get(i)[2] <= width, "seed " + seed);
                for (int j = 0; j < i; j++) {
                    assertFalse(overlap(boxes.get(i), boxes.get(j)), i + " and " + j);
                }
            }
            for (Edge edge : view.edges()) {
                assertTrue(boxes.get(edge.newer())[1] < boxes.get(edge.older())[1]);
            }
        }
    }

    private static ReplacementView random(long seed, int size) {
        Random random = new Random(seed);
        List<Node> nodes = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            nodes.add(node("hotfix-" + (100 + i), "Title ".repeat(random.nextInt(9)), true, false));
            for (int j = 0; j < i; j++) {
                if (random.nextInt(size) == 0) {
                    edges.add(edge(i, j, Kind.DECLARED, FileRelation.values()[j % 5]));
                }
            }
        }
        return new ReplacementView(-1, nodes, edges, List.of(), List.of());
    }

    /** Left, top, right, bottom of the boxes of hotfixes, in their order. */
    private static List<double[]> boxes(Document svg) {
        List<double[]> boxes = new ArrayList<>();
        NodeList found = svg.getElementsByTagName("rect");
        for (int i = 0; i < found.getLength(); i++) {
            Element box = (Element) found.item(i);
            boolean inGroup = box.getParentNode().getNodeName().equals("g");
            if (inGroup && box.getAttribute("class").startsWith("box")) {
                double x = Double.parseDouble(box.getAttribute("x"));
                double y = Double.parseDouble(box.getAttribute("y"));
                boxes.add(
                        new double[] {
                            x,
                            y,
                            x + Double.parseDouble(box.getAttribute("width")),
                            y + Double.parseDouble(box.getAttribute("height"))
                        });
            }
        }
        return boxes;
    }

    private static boolean overlap(double[] one, double[] other) {
        return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
    }

    @Test
    void tooManyAreRefused() {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i <= ReplacementSvg.LARGEST; i++) {
            nodes.add(node("h" + i, null, true, false));
        }
        ReplacementView view = new ReplacementView(-1, nodes, List.of(), List.of(), List.of());

        assertThrows(IllegalArgumentException.class, () -> ReplacementSvg.of(view));
    }

    @Test
    void dot() {
        assertEquals(
                """
                digraph replacements {
                    rankdir=TB;
                    node [shape=box, style="rounded,filled", fillcolor=white, fontname="Helvetica", \
                fontsize=10];
                    edge [fontname="Helvetica", fontsize=9, color="#495057"];
                    n0 [label="KB100001\\nnot described", style="rounded,dashed", \
                fontcolor="#868e96"];
                    n1 [label="a\\nhotfix\\nA title with <tags> & \\"quotes\\"", color="#1971c2", \
                penwidth=3];
                    n2 [label="b\\nhotfix\\nA title  that is longer than two\\nlines of a box can be, \
                so that it…", fillcolor="#f1f3f5", fontcolor="#868e96", color="#1971c2"];
                    n3 [label="c\\\\\\"\\nhotfix", color="#1971c2"];
                    n1 -> n0;
                    n1 -> n2 [color="#e8590c", label="lower version of a file"];
                    n3 -> n2 [style=dashed, color="#1c7ed6", label="by files"];
                    g0 [shape=ellipse, style=dotted, label="any of\\nhole"];
                    g0 -> n1 [style=dotted, dir=none];
                    g0 -> n3 [style=dotted, dir=none];
                }
                """,
                ReplacementDot.of(SMALL));
    }
}
