package org.hotfixworkbench.dsl.ide.completion;

import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.hotfixworkbench.dsl.check.KnownRules;
import org.hotfixworkbench.dsl.check.RulePages;
import org.hotfixworkbench.dsl.ide.clauses.Cell;
import org.hotfixworkbench.dsl.ide.clauses.Cursor;
import org.hotfixworkbench.dsl.ide.clauses.Place;
import org.hotfixworkbench.dsl.ide.clauses.Step;
import org.hotfixworkbench.dsl.ide.clauses.Typed;
import org.hotfixworkbench.dsl.ide.server.Positions;
import org.hotfixworkbench.dsl.ide.workspace.Analysis;

/** What can be written at a position. */
public final class Completion {

    private final Abilities abilities;

    /** For a client with certain abilities. */
    public Completion(Abilities abilities) {
        this.abilities = abilities;
    }

    /**
     * What can be written at a position.
     *
     * @param byBlank whether it was a blank that made the client ask: nobody wants to be asked
     *     while he indents a line
     */
    public CompletionList at(Analysis analysis, int offset, boolean byBlank) {
        Cursor cursor = Cursor.at(analysis, offset);
        if (byBlank && cursor.place() instanceof Place.Beginning) {
            return new CompletionList(List.of());
        }
        Typed typed = cursor.typed();
        String prefix = typed.quoted() ? typed.prefix().substring(1) : typed.prefix();
        Proposals proposals = new Proposals(prefix);
        propose(new Around(analysis, cursor, abilities.markdown()), proposals);
        Range range = Positions.range(analysis.lines(), typed.start(), typed.end() - typed.start());
        List<CompletionItem> items = new ArrayList<>();
        for (Proposal proposal : proposals.best()) {
            String filter = (typed.quoted() ? "\"" : "") + proposals.key(proposal);
            items.add(item(proposal, filter, range, cursor.indent(), items.size()));
        }
        return new CompletionList(proposals.isIncomplete(), items);
    }

    private static void propose(Around around, Proposals proposals) {
        switch (around.cursor().place()) {
            case Place.Nowhere nowhere -> {}
            case Place.Beginning beginning ->
                    new Beginnings(around, proposals).propose(beginning.block());
            case Place.Within within -> {
                Set<Cell> cells = EnumSet.noneOf(Cell.class);
                Values values = new Values(around, proposals);
                Words words = new Words(around, proposals);
                for (Step step : within.next()) {
                    if (step.parameter() == null) {
                        words.propose(step);
                    } else if (cells.add(step.parameter().cell())) {
                        values.propose(step.parameter().cell());
                    }
                }
            }
        }
    }

    private CompletionItem item(
            Proposal proposal, String filter, Range range, String indent, int index) {
        CompletionItem item = new CompletionItem(proposal.label());
        item.setKind(proposal.kind());
        item.setDetail(proposal.detail().isEmpty() ? null : proposal.detail());
        if (!proposal.documentation().isEmpty()) {
            item.setDocumentation(documentation(proposal.documentation()));
        }
        item.setSortText(String.format(Locale.ROOT, "%04d", index));
        item.setFilterText(filter);
        boolean snippet = abilities.snippets() && proposal.insert().hasHoles();
        String text = snippet ? proposal.insert().snippet(indent) : proposal.insert().plain(indent);
        item.setTextEdit(Either.forLeft(new TextEdit(range, text)));
        item.setInsertTextFormat(snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
        if (abilities.insertTextMode() && text.indexOf('\n') >= 0) {
            item.setInsertTextMode(InsertTextMode.AsIs);
        }
        if (!proposal.rule().isEmpty()) {
            item.setData(proposal.rule());
        }
        return item;
    }

    private Either<String, MarkupContent> documentation(String markdown) {
        return Either.forRight(
                new MarkupContent(
                        abilities.markdown() ? MarkupKind.MARKDOWN : MarkupKind.PLAINTEXT,
                        markdown));
    }

    /** Adds to a proposal what would be too long for all of them: the page of a rule. */
    public CompletionItem resolve(CompletionItem item) throws java.io.IOException {
        String rule = rule(item.getData());
        if (rule != null && KnownRules.byId(rule).isPresent()) {
            item.setDocumentation(documentation(RulePages.page(rule)));
        }
        return item;
    }

    /** In one process the data comes back as it is, through a stream as JSON. */
    private static @Nullable String rule(@Nullable Object data) {
        if (data instanceof JsonPrimitive primitive && primitive.isString()) {
            return primitive.getAsString();
        }
        return data instanceof String text ? text : null;
    }
}
