package org.hotfixworkbench.dsl.ide.completion;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hotfixworkbench.dsl.ide.clauses.Block;
import org.hotfixworkbench.dsl.ide.clauses.Cell;
import org.hotfixworkbench.dsl.ide.clauses.Region;
import org.hotfixworkbench.dsl.values.Names;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Product;

/** Packages for architectures that a payload lacks, with the rows that another package tells. */
final class WholePackages {

    private static final String INDENT = "    ";

    private final Around around;
    private final Proposals proposals;

    WholePackages(Around around, Proposals proposals) {
        this.around = around;
        this.proposals = proposals;
    }

    /** Payloads for code bases of products that the hotfix names, with one package. */
    void payloads() {
        Set<String> taken = new HashSet<>();
        around.payloads().forEach(it -> it.value(Cell.CODEBASE).ifPresent(taken::add));
        for (Product product : around.products()) {
            Codebase codebase = product.getCodebase();
            String name = codebase == null ? null : codebase.getName();
            if (name != null && taken.add(name)) {
                String architecture =
                        product.getArchitectures().isEmpty()
                                ? "x86"
                                : product.getArchitectures().getFirst().getLiteral();
                String text =
                        """
                        payload %s {
                            package <%s> {
                                file     <NAME> <-> <-> <-> <-> <%s>
                            }
                        }"""
                                .formatted(Names.written(name), architecture, architecture);
                proposals.add(
                        Proposal.template("payload " + name, Template.of(text))
                                .detail("for " + product.getName())
                                .rank(Beginnings.CLAUSE));
            }
        }
    }

    /** Packages like the others. */
    void packages() {
        List<Block> tables =
                around.enclosing(Region.PAYLOAD).map(Around::packages).orElse(List.of());
        for (Architecture missing : ArchitectureValues.missing(around)) {
            for (Block table : tables) {
                String of = table.value(Cell.ARCHITECTURE).orElse("");
                if (!of.isEmpty() && !around.rows(table).isEmpty()) {
                    proposals.add(
                            Proposal.template(
                                            "package " + missing.getLiteral() + " like " + of,
                                            text(missing, table))
                                    .detail("names and versions of package " + of)
                                    .key("package"));
                }
            }
        }
    }

    private Template text(Architecture architecture, Block like) {
        Template text = new Template().text("package " + architecture.getLiteral());
        List<String> products =
                like.head() == null || like.head().all(Cell.PRODUCT).isEmpty()
                        ? List.of()
                        : products(architecture);
        if (!products.isEmpty()) {
            text.text(" of " + String.join(", ", products));
        }
        text.text(" {\n");
        new WholeRows(around, proposals).fill(text, like, architecture, INDENT);
        return text.text("}");
    }

    /** The products that the hotfix names and that exist for an architecture. */
    private List<String> products(Architecture architecture) {
        return around
                .codebase()
                .map(it -> ArchitectureValues.products(around, it))
                .orElse(List.of())
                .stream()
                .filter(it -> it.getArchitectures().contains(architecture))
                .map(Product::getName)
                .map(Names::written)
                .toList();
    }
}
