package org.hotfixworkbench.dsl.ide.completion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.lsp4j.CompletionItemKind;
import org.hotfixworkbench.dsl.compile.Declaration;
import org.hotfixworkbench.dsl.ide.clauses.Block;
import org.hotfixworkbench.dsl.ide.clauses.Cell;
import org.hotfixworkbench.dsl.ide.clauses.Region;
import org.hotfixworkbench.dsl.ide.clauses.Statement;
import org.hotfixworkbench.dsl.ide.workspace.Declared;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.value.KbNumber;

/** Hotfixes and machines of all files. */
final class ReferenceValues {

    private final Around around;
    private final Proposals proposals;

    ReferenceValues(Around around, Proposals proposals) {
        this.around = around;
        this.proposals = proposals;
    }

    /** Hotfixes by name, found by their article number as well. */
    void hotfixes() {
        Set<String> named = named(Cell.HOTFIX);
        for (Declared declared : around.analysis().project().index().all(Literals.HOTFIX)) {
            Declaration hotfix = declared.declaration();
            KbNumber article = hotfix.article();
            boolean taken =
                    named.contains(hotfix.name())
                            || article != null && named.contains(article.toString());
            if (!taken) {
                if (article == null ? proposals.wants(hotfix.name()) : wants(hotfix)) {
                    proposals.add(hotfix(declared));
                }
                if (proposals.isFull()) {
                    return;
                }
            }
        }
    }

    private boolean wants(Declaration hotfix) {
        return proposals.wants(hotfix.name()) || proposals.wants(String.valueOf(hotfix.article()));
    }

    private static Proposal hotfix(Declared declared) {
        Declaration hotfix = declared.declaration();
        Proposal proposal = reference(declared);
        KbNumber article = hotfix.article();
        return article == null ? proposal : proposal.key(article.toString());
    }

    private static Proposal reference(Declared declared) {
        Declaration declaration = declared.declaration();
        String title = declaration.title() == null ? "" : declaration.title();
        List<String> lines = new ArrayList<>();
        if (declaration.article() != null) {
            lines.add("Article " + declaration.article());
        }
        lines.add("In " + declared.source());
        return Proposal.name(declaration.name(), CompletionItemKind.Reference)
                .detail(title)
                .documentation(String.join("  \n", lines));
    }

    /** Hotfixes by article number where they have one, and by name. */
    void installed() {
        Set<String> named = named(Cell.INSTALLED_HOTFIX);
        for (Declared declared : around.analysis().project().index().all(Literals.HOTFIX)) {
            Declaration hotfix = declared.declaration();
            KbNumber article = hotfix.article();
            if (!wants(hotfix)
                    || named.contains(hotfix.name())
                    || article != null && named.contains(article.toString())) {
                continue;
            }
            Proposal proposal = reference(declared);
            if (article != null) {
                proposals.add(
                        Proposal.value(article.toString(), proposal.kind())
                                .detail(proposal.detail())
                                .documentation(proposal.documentation()));
            }
            proposals.add(proposal);
            if (proposals.isFull()) {
                return;
            }
        }
    }

    /** Machines by name. */
    void machines() {
        for (Declared declared : around.analysis().project().index().all(Literals.MACHINE)) {
            if (proposals.wants(declared.declaration().name())) {
                proposals.add(reference(declared));
            }
            if (proposals.isFull()) {
                return;
            }
        }
    }

    /** The hotfix at the position, and what the list at the position names already. */
    private Set<String> named(Cell cell) {
        Set<String> named = new HashSet<>(around.stated(cell));
        around.elementName(Region.HOTFIX).ifPresent(named::add);
        Block block = around.cursor().block();
        Statement here = around.statement();
        if (block.region() == Region.FIXES || block.region() == Region.CONDITIONS) {
            block.statements().stream()
                    .filter(it -> it != here)
                    .forEach(it -> named.addAll(it.all(cell)));
        } else if (block.region() == Region.MACHINE) {
            block.statements().stream()
                    .filter(it -> it.is("installed") || it.is("not installed"))
                    .forEach(it -> named.addAll(it.all(cell)));
        }
        return named;
    }
}
