package org.hotfixworkbench.dsl.ide.completion;

import java.util.List;
import org.eclipse.lsp4j.CompletionItemKind;
import org.hotfixworkbench.dsl.ide.clauses.Step;

/** Words of the language in the middle of a clause. */
final class Words {

    /** Words come behind values. */
    private static final int WORD = 50;

    private final Around around;
    private final Proposals proposals;

    Words(Around around, Proposals proposals) {
        this.around = around;
        this.proposals = proposals;
    }

    /** A word, and those that have to follow it. */
    void propose(Step step) {
        String word = String.valueOf(step.word());
        if (word.equals(",")) {
            return;
        }
        if (step.form().first().contains(step) && !step.form().template().isEmpty()) {
            new Beginnings(around, proposals).propose(step.form());
            return;
        }
        if (word.equals("until")) {
            lastDay("until ");
            return;
        }
        boolean whole = around.cursor().lastOnLine();
        if (word.equals("{") && !whole) {
            return;
        }
        StringBuilder words = new StringBuilder(word);
        Step last = step;
        while (whole
                && !last.last()
                && last.next().size() == 1
                && last.next().getFirst().word() != null) {
            last = last.next().getFirst();
            words.append(' ').append(last.word());
        }
        proposals.add(
                Proposal.template(words.toString(), insert(words.toString(), last))
                        .kind(CompletionItemKind.Keyword)
                        .detail(last.last() ? "" : step.form().syntax())
                        .rank(WORD));
    }

    private Template insert(String words, Step last) {
        if (words.endsWith("{")) {
            return Template.of(words + "\n    <>\n}");
        }
        List<Step> next = last.next();
        boolean goesOn = !last.last() && !next.isEmpty() && around.cursor().lastOnLine();
        return goesOn ? Template.of(words + " <>") : Template.literal(words);
    }

    /** The last day of an acceptance: a year from now is a time after which to look again. */
    void lastDay(String before) {
        String day = around.analysis().project().settings().today().plusYears(1).toString();
        proposals.add(
                Proposal.value(before + day, CompletionItemKind.Value)
                        .detail("a year from today")
                        .rank(before.isEmpty() ? 0 : WORD));
    }
}
