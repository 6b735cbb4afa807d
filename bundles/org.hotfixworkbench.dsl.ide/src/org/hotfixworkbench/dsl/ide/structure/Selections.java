package org.hotfixworkbench.dsl.ide.structure;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.hotfixworkbench.dsl.ide.server.Positions;
import org.hotfixworkbench.dsl.ide.workspace.Analysis;

/** What is selected when a selection grows: token, row or clause, block, element, text. */
public final class Selections {

    private Selections() {}

    /** The selections around some positions, each from the smallest to the largest. */
    public static List<SelectionRange> of(Analysis analysis, List<Position> positions) {
        return positions.stream()
                .map(it -> of(analysis, Positions.offset(analysis.lines(), it)))
                .toList();
    }

    private static SelectionRange of(Analysis analysis, int offset) {
        List<int[]> regions = new ArrayList<>();
        regions.add(new int[] {0, analysis.text().length()});
        Token token = Token.at(analysis.root(), offset);
        INode node =
                token != null
                        ? token.leaf()
                        : NodeModelUtils.findLeafNodeAtOffset(analysis.root(), offset);
        List<int[]> inner = new ArrayList<>();
        for (INode at = node; at != null; at = at.getParent()) {
            inner.addFirst(new int[] {at.getOffset(), at.getEndOffset()});
        }
        for (int[] region : inner) {
            int[] last = regions.getLast();
            boolean smaller = region[0] > last[0] || region[1] < last[1];
            boolean inside = region[0] >= last[0] && region[1] <= last[1];
            if (smaller && inside && region[0] <= offset && region[1] >= offset) {
                regions.add(region);
            }
        }
        SelectionRange selection = null;
        for (int[] region : regions) {
            Range range = Positions.range(analysis.lines(), region[0], region[1] - region[0]);
            selection = new SelectionRange(range, selection);
        }
        return java.util.Objects.requireNonNull(selection);
    }
}
