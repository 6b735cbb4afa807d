package org.hotfixworkbench.exporters.answers;

import java.io.IOException;
import java.util.Locale;
import org.hotfixworkbench.core.supersedence.ReplacementView;
import org.hotfixworkbench.exporters.graph.ReplacementDot;
import org.hotfixworkbench.exporters.graph.ReplacementSvg;

/** The forms of a graph. */
public enum GraphFormat {
    /** Trees of lines. */
    TEXT,
    /** The language of Graphviz. */
    DOT,
    /** A picture. */
    SVG,
    /** Nodes and edges. */
    JSON;

    /** Whether a picture of so much would be no use. */
    public boolean isTooLarge(ReplacementView view) {
        return this == SVG && view.withoutIsolated().nodes().size() > ReplacementSvg.LARGEST;
    }

    /** Writes a graph; in colours when it is styled and the form has any. */
    public void write(ReplacementView view, Appendable out, boolean styled) throws IOException {
        switch (this) {
            case TEXT -> GraphTree.print(view, out, styled);
            case JSON -> out.append(GraphJson.of(view));
            case DOT -> out.append(ReplacementDot.of(view.withoutIsolated()));
            default -> out.append(ReplacementSvg.of(view.withoutIsolated()));
        }
    }

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
