package org.hotfixworkbench.dsl.ide.editing;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.hotfixworkbench.dsl.ServicingStandaloneSetup;
import org.hotfixworkbench.dsl.check.LineIndex;
import org.hotfixworkbench.dsl.formatting.SourceFormatter;
import org.hotfixworkbench.dsl.ide.workspace.Analysis;

/**
 * Lays a document out as {@code hotfix format} does. The edits are one for each line that changes;
 * there are none when the text has syntax errors.
 */
public final class DocumentFormatting {

    private DocumentFormatting() {}

    /** The edits of the whole document. */
    public static List<TextEdit> of(Analysis analysis) {
        return LineChanges.edits(analysis.lines(), changes(analysis));
    }

    /**
     * The edits of the lines that a range touches. They are laid out as they would be with the
     * whole document: the cells of a row stand where those of its table do.
     */
    public static List<TextEdit> of(Analysis analysis, Range range) {
        LineIndex lines = analysis.lines();
        Position end = range.getEnd();
        int first = line(lines, range.getStart().getLine());
        // a selection of whole lines ends at the beginning of the next one
        boolean behind = end.getCharacter() == 0 && end.getLine() > range.getStart().getLine();
        int last = line(lines, end.getLine() - (behind ? 1 : 0));
        return LineChanges.edits(
                lines, LineChanges.of(lines, changes(analysis), first, Math.max(first, last)));
    }

    private static int line(LineIndex lines, int line) {
        return Math.clamp(line + 1L, 1, lines.count());
    }

    private static List<GapChange> changes(Analysis analysis) {
        Optional<String> formatted =
                ServicingStandaloneSetup.injector()
                        .getInstance(SourceFormatter.class)
                        .format(analysis.resource());
        return formatted.map(it -> GapChange.between(analysis.text(), it)).orElse(List.of());
    }
}
