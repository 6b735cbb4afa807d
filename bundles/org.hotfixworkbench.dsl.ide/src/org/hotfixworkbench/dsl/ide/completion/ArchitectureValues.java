package org.hotfixworkbench.dsl.ide.completion;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.lsp4j.CompletionItemKind;
import org.hotfixworkbench.dsl.ide.clauses.Block;
import org.hotfixworkbench.dsl.ide.clauses.Cell;
import org.hotfixworkbench.dsl.ide.clauses.Region;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.value.Architectures;

/** Architectures of packages, of files and of machines. */
final class ArchitectureValues {

    /** What packages have been made for. */
    private static final Set<Architecture> SYSTEMS =
            EnumSet.of(
                    Architecture.X86,
                    Architecture.X64,
                    Architecture.IA64,
                    Architecture.ARM,
                    Architecture.ARM64,
                    Architecture.ALPHA);

    private final Around around;
    private final Proposals proposals;

    ArchitectureValues(Around around, Proposals proposals) {
        this.around = around;
        this.proposals = proposals;
    }

    /** Architectures that the products have and the payload does not have yet. */
    void ofPackage() {
        for (Architecture architecture : missing(around)) {
            add(architecture, forWhom(architecture), 0);
        }
        proposals.add(
                Proposal.value("unstated", CompletionItemKind.Keyword)
                        .detail("the source does not tell it")
                        .rank(Proposal.LAST));
    }

    /** What a package at the position can be for. */
    static List<Architecture> missing(Around around) {
        Set<Architecture> possible = EnumSet.noneOf(Architecture.class);
        Optional<Codebase> codebase = around.codebase();
        List<Product> products = codebase.map(it -> products(around, it)).orElse(List.of());
        products.forEach(it -> possible.addAll(it.getArchitectures()));
        if (possible.isEmpty()) {
            possible.addAll(SYSTEMS);
        }
        around.enclosing(Region.PAYLOAD)
                .ifPresent(
                        payload -> {
                            for (Block table : Around.packages(payload)) {
                                Row.architecture(table).ifPresent(possible::remove);
                            }
                        });
        return List.copyOf(possible);
    }

    /** The products of a code base that the hotfix names; all when it names none. */
    static List<Product> products(Around around, Codebase codebase) {
        List<Product> stated =
                around.products().stream().filter(it -> it.getCodebase() == codebase).toList();
        return stated.isEmpty() ? around.catalog().productsOf(codebase) : stated;
    }

    private String forWhom(Architecture architecture) {
        return around.codebase()
                .map(it -> products(around, it))
                .map(
                        it ->
                                String.join(
                                        ", ",
                                        it.stream()
                                                .filter(
                                                        next ->
                                                                next.getArchitectures()
                                                                        .contains(architecture))
                                                .map(Product::getName)
                                                .toList()))
                .orElse("");
    }

    /** What a file in the package can be for, its own architecture first. */
    void ofFile() {
        Optional<Architecture> own = around.architecture();
        own.ifPresent(it -> add(it, "the architecture of the package", 0));
        for (Architecture architecture : own.map(ArchitectureValues::legalIn).orElse(SYSTEMS)) {
            add(architecture, "", 1);
        }
    }

    /** 64-bit systems carry copies of files for 32-bit programs. */
    static Set<Architecture> legalIn(Architecture architecture) {
        return switch (architecture) {
            case X86, ARM, ALPHA -> EnumSet.of(architecture);
            case X64, IA64 -> EnumSet.of(Architecture.X86, architecture, Architecture.WOW64);
            case ARM64 ->
                    EnumSet.of(
                            Architecture.X86,
                            Architecture.ARM,
                            Architecture.ARM64,
                            Architecture.WOW64);
            case UNSTATED, MSIL, WOW64 -> SYSTEMS;
        };
    }

    /** The architectures of the product that a machine runs. */
    void ofProduct() {
        Optional<Product> product =
                around.before(Cell.PRODUCT).stream().findFirst().flatMap(around::product);
        Set<Architecture> known =
                product.filter(it -> !it.getArchitectures().isEmpty())
                        .<Set<Architecture>>map(it -> EnumSet.copyOf(it.getArchitectures()))
                        .orElse(SYSTEMS);
        known.forEach(it -> add(it, "", 0));
    }

    /** What a file on the machine can be for, the architecture of the system first. */
    void ofMachineFile() {
        Optional<Architecture> own =
                around.enclosing(Region.MACHINE)
                        .flatMap(it -> it.find("runs"))
                        .flatMap(it -> it.value(Cell.PRODUCT_ARCHITECTURE))
                        .flatMap(Architectures::parse);
        own.ifPresent(it -> add(it, "the architecture of the system", 0));
        own.map(ArchitectureValues::legalIn).orElse(SYSTEMS).forEach(it -> add(it, "", 1));
    }

    /** All that the list does not have yet. */
    void any() {
        List<String> named = around.stated(Cell.ANY_ARCHITECTURE);
        for (Architecture architecture : SYSTEMS) {
            if (!named.contains(architecture.getLiteral())) {
                add(architecture, "", 0);
            }
        }
    }

    private void add(Architecture architecture, String detail, int rank) {
        if (architecture != Architecture.UNSTATED) {
            proposals.add(
                    Proposal.value(architecture.getLiteral(), CompletionItemKind.EnumMember)
                            .detail(detail)
                            .rank(rank));
        }
    }
}
