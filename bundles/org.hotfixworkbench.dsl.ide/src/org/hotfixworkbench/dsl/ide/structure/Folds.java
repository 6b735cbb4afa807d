package org.hotfixworkbench.dsl.ide.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.hotfixworkbench.dsl.check.LineIndex;
import org.hotfixworkbench.dsl.ide.workspace.Analysis;

/**
 * What can be folded: blocks up to the line before their closing brace, text blocks, comments of
 * several lines, and comments on lines that follow each other.
 */
public final class Folds {

    private final LineIndex lines;
    private final List<FoldingRange> found = new ArrayList<>();
    private final Deque<Integer> blocks = new ArrayDeque<>();

    /** The run of line comments that has not ended yet, as lines from 1; 0 when there is none. */
    private int runStart;

    private int runEnd;

    private Folds(LineIndex lines) {
        this.lines = lines;
    }

    /** The folds of a text, in the order in which they end. */
    public static List<FoldingRange> of(Analysis analysis) {
        Folds folds = new Folds(analysis.lines());
        for (ILeafNode leaf : analysis.root().getLeafNodes()) {
            folds.leaf(leaf);
        }
        folds.endRun();
        return folds.found;
    }

    private void leaf(ILeafNode leaf) {
        String text = leaf.getText();
        if (leaf.isHidden()) {
            hidden(leaf, text);
            return;
        }
        endRun();
        if (text.equals("{")) {
            blocks.push(lines.line(leaf.getOffset()));
        } else if (text.equals("}") && !blocks.isEmpty()) {
            fold(blocks.pop(), lines.line(leaf.getOffset()) - 1, FoldingRangeKind.Region);
        } else if (text.startsWith("\"\"\"")) {
            fold(leaf, FoldingRangeKind.Region);
        }
    }

    private void hidden(ILeafNode leaf, String text) {
        if (text.startsWith("/*")) {
            endRun();
            fold(leaf, FoldingRangeKind.Comment);
        } else if (text.startsWith("//")) {
            comment(leaf);
        }
    }

    private void comment(ILeafNode leaf) {
        int line = lines.line(leaf.getOffset());
        boolean alone = lines.text().substring(lines.start(line), leaf.getOffset()).isBlank();
        if (!alone || runStart == 0 || line != runEnd + 1) {
            endRun();
            runStart = alone ? line : 0;
        }
        runEnd = line;
    }

    private void endRun() {
        if (runStart > 0) {
            fold(runStart, runEnd, FoldingRangeKind.Comment);
            runStart = 0;
        }
    }

    private void fold(ILeafNode leaf, String kind) {
        fold(lines.line(leaf.getOffset()), lines.line(leaf.getEndOffset()), kind);
    }

    private void fold(int first, int last, String kind) {
        if (last > first) {
            FoldingRange range = new FoldingRange(first - 1, last - 1);
            range.setKind(kind);
            found.add(range);
        }
    }
}
