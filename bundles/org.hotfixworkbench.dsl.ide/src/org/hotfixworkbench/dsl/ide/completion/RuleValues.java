package org.hotfixworkbench.dsl.ide.completion;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.lsp4j.CompletionItemKind;
import org.hotfixworkbench.core.rules.RuleDescription;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.dsl.check.KnownRules;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.dsl.check.SourceRule;
import org.hotfixworkbench.dsl.ide.clauses.Block;
import org.hotfixworkbench.dsl.ide.clauses.Cell;
import org.hotfixworkbench.dsl.ide.clauses.Statement;

/** What suppressions name: rules, and what their findings are about. */
final class RuleValues {

    /** Nobody can accept these. */
    private static final Set<String> NEVER =
            Set.of(SourceRule.SYNTAX.id(), SourceRule.EMPTY_FILE.id());

    private final Around around;
    private final Proposals proposals;

    RuleValues(Around around, Proposals proposals) {
        this.around = around;
        this.proposals = proposals;
    }

    /** Rules, those with findings in the element at the position first. */
    void rules() {
        Map<String, Integer> found = new LinkedHashMap<>();
        for (SourceFinding finding : findings()) {
            found.merge(finding.rule(), 1, Integer::sum);
        }
        for (RuleDescription rule : KnownRules.ALL) {
            if (NEVER.contains(rule.id())) {
                continue;
            }
            int here = found.getOrDefault(rule.id(), 0);
            String severity = around.analysis().project().settings().severityOf(rule).label();
            proposals.add(
                    Proposal.value(rule.id(), CompletionItemKind.Property)
                            .detail(
                                    here == 0
                                            ? severity
                                            : severity
                                                    + ", "
                                                    + Words.count(here, "finding")
                                                    + " here")
                            .documentation(rule.summary() + ".")
                            .page(rule.id())
                            .rank(here == 0 ? 1 : 0));
        }
    }

    /** What is found in the block, but for what is found of the suppression that is written. */
    private List<SourceFinding> findings() {
        Block block = around.cursor().block();
        Statement here = around.statement();
        int from = here == null ? Integer.MAX_VALUE : here.start();
        int to = here == null ? 0 : Math.max(here.end(), around.cursor().typed().end());
        return around.analysis().source().findings().stream()
                .filter(it -> isIn(it, block.start(), block.end()) && !isIn(it, from, to))
                .toList();
    }

    private static boolean isIn(SourceFinding finding, int from, int to) {
        return finding.span().offset() >= from && finding.span().offset() < to;
    }

    /** What rows of the block are called, those directly in it first. */
    void rows() {
        Set<String> names = new LinkedHashSet<>();
        collect(around.cursor().block(), names);
        names.forEach(it -> proposals.add(Proposal.name(it, CompletionItemKind.File)));
    }

    private static void collect(Block block, Set<String> names) {
        for (Statement statement : block.statements()) {
            String name = subject(statement, block);
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        for (Statement statement : block.statements()) {
            Block body = statement.body();
            if (body != null) {
                collect(body, names);
            }
        }
    }

    private static String subject(Statement statement, Block block) {
        return statement
                .value(Cell.MASK)
                .or(() -> statement.value(Cell.MACHINE_FILE))
                .orElseGet(() -> new Row(statement, block).name());
    }
}
