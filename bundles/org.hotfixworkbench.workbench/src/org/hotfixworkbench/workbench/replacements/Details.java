package org.hotfixworkbench.workbench.replacements;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.core.supersedence.Place;
import org.hotfixworkbench.core.supersedence.ReplacementView.Node;
import org.hotfixworkbench.exporters.graph.Captions;
import org.hotfixworkbench.workbench.replacements.scene.Scene;

/** Hotfixes of a scene in words. */
final class Details {

    private static final int NAMED = 5;

    private Details() {}

    /** What a pop-up shows. */
    static String hover(Scene scene, int index) {
        Node node = scene.node(index);
        List<String> lines = new ArrayList<>(facts(node));
        lines.add("replaced by: " + names(scene, scene.newer(index)));
        lines.add("replaces: " + names(scene, scene.older(index)));
        Place place = node.place();
        if (place != null && place.line() != null) {
            lines.add(String.valueOf(place.line()));
        }
        // an ampersand would be taken for the sign of a key
        return String.join("\n", lines).replace("&", "&&");
    }

    /** What assistive technology says. */
    static String spoken(Scene scene, int index) {
        List<String> parts = new ArrayList<>(facts(scene.node(index)));
        parts.add("replaced by " + names(scene, scene.newer(index)));
        parts.add("replaces " + names(scene, scene.older(index)));
        return String.join(", ", parts);
    }

    private static List<String> facts(Node node) {
        List<String> facts = new ArrayList<>();
        facts.add(Captions.visible(node.name()));
        String kind = Captions.kind(node);
        if (!kind.isEmpty()) {
            facts.add(kind);
        }
        String title = node.title();
        if (title != null) {
            facts.add(Captions.visible(title));
        }
        return facts;
    }

    private static String names(Scene scene, List<Integer> nodes) {
        if (nodes.isEmpty()) {
            return "nothing";
        }
        String names =
                nodes.stream()
                        .limit(NAMED)
                        .map(it -> Captions.visible(scene.node(it).name()))
                        .collect(Collectors.joining(", "));
        int more = nodes.size() - NAMED;
        return more > 0 ? names + " and " + Words.count(more, "other", "others") : names;
    }
}
