package org.hotfixworkbench.dsl.ide.navigation;

import java.util.List;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.hotfixworkbench.dsl.ide.server.Positions;
import org.hotfixworkbench.dsl.ide.workspace.Analysis;

/** Where else a text names what is under the cursor. */
public final class Highlights {

    private Highlights() {}

    /** The places in the text, its declaration included; none where nothing is named. */
    public static List<DocumentHighlight> of(Analysis analysis, int offset) {
        return Occurrences.at(analysis, offset)
                .map(it -> Occurrences.of(analysis, it.symbol()))
                .orElse(List.of())
                .stream()
                .map(Highlights::highlight)
                .toList();
    }

    private static DocumentHighlight highlight(Occurrence occurrence) {
        return new DocumentHighlight(
                Positions.range(occurrence.span()),
                occurrence.declaration()
                        ? DocumentHighlightKind.Write
                        : DocumentHighlightKind.Read);
    }
}
