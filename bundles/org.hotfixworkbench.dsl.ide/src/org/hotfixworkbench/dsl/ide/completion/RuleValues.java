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
            String severity =
                    around.analysis().project().settings().severityOf(rule).label();
            proposals.add(
                    Proposal.value(rule.id(), CompletionItemKind.Property)
                            .detail(
                                    here == 0
                                            ? severity
                                            : severity + ", " + Words.count(here, "finding") + " here")
                            .documentation(rule.summary() + ".")
                            .page(rule.id())
                            .rank(here == 0 ? 1 : 0));
        }
    }

    private List<SourceFinding> findings() {
        Block block = around.cursor().block();
        return around.analysis().source().findings().stream()
                .filter(
                        it ->
                                it.span().offset() >= block.start()
                                        && it.span().offset() < block.end())
                .toList();
    }

    /** Rows and masks in the block, those that the rule has findings about first. */
    void rows() {
        List<String> rules = around.before(Cell.RULE);
        Set<String> about = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>();
        List<SourceFinding> findings =
                findings().stream().filter(it -> rules.contains(it.rule())).toList();
        collect(around.cursor().block(), findings, about, others);
        about.forEach(it -> add(it, 0));
        others.forEach(it -> add(it, 1));
    }

    private void add(String name, int rank) {
        proposals.add(
                Proposal.name(name, CompletionItemKind.File)
                        .detail(rank == 0 ? "has a finding" : "")
                        .rank(rank));
    }

    private static void collect(
            Block block, List<SourceFinding> findings, Set<String> about, Set<String> others) {
        for (Statement statement : block.statements()) {
            Block body = statement.body();
            if (body != null) {
                collect(body, findings, about, others);
            }
            String name = subject(statement, block);
            if (!name.isEmpty()) {
                boolean found =
                        findings.stream()
                                .anyMatch(
                                        it ->
                                                it.span().offset() >= statement.start()
                                                        && it.span().offset() < statement.end());
                (found ? about : others).add(name);
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
