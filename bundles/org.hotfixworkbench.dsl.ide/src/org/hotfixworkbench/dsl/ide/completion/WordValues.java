package org.hotfixworkbench.dsl.ide.completion;

import org.eclipse.lsp4j.CompletionItemKind;
import org.hotfixworkbench.dsl.ide.clauses.Cell;
import org.hotfixworkbench.dsl.ide.clauses.FixedWord;

/** Words for classes, restarts, verdicts and reasons. */
final class WordValues {

    private WordValues() {}

    /** The words for a value; a reason is one for not applying. */
    static void propose(Cell cell, Proposals proposals) {
        for (FixedWord word : FixedWord.of(cell)) {
            proposals.add(
                    Proposal.value(word.text(), CompletionItemKind.EnumMember)
                            .detail(word.meaning()));
        }
    }
}
