package org.hotfixworkbench.dsl.ide.completion;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.lsp4j.CompletionItemKind;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.dsl.ide.clauses.Block;
import org.hotfixworkbench.dsl.ide.clauses.Cell;
import org.hotfixworkbench.dsl.ide.clauses.Region;
import org.hotfixworkbench.dsl.ide.clauses.Statement;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.value.Architectures;

/** Products, their levels, and code bases. */
final class ProductValues {

    private static final int EXPECTED = 0;
    private static final int RELATED = 1;
    private static final int OTHER = 2;
    private static final int AGAIN = 60;

    private final Around around;
    private final Proposals proposals;

    ProductValues(Around around, Proposals proposals) {
        this.around = around;
        this.proposals = proposals;
    }

    /** Products: in a payload those of its code base, elsewhere all, the likely ones first. */
    void products() {
        Set<String> named = new HashSet<>(around.stated(Cell.PRODUCT));
        Optional<Codebase> only = around.codebase();
        Set<Product> stated = around.products();
        Set<Codebase> bases = bases(stated);
        Set<String> siblings = inGroup();
        boolean applies = around.statement() != null && around.statement().is("applies");
        for (Product product : around.catalog().products()) {
            if (named.contains(product.getName())
                    || only.isPresent() && product.getCodebase() != only.get()
                    || !fitsPackage(product)) {
                continue;
            }
            boolean related = bases.contains(product.getCodebase());
            int rank = !applies && stated.contains(product) ? EXPECTED : related ? RELATED : OTHER;
            add(product, siblings.contains(product.getName()) ? AGAIN : rank);
        }
    }

    private void add(Product product, int rank) {
        String name = product.getName();
        if (name == null) {
            return;
        }
        String title = product.getTitle() == null ? "" : product.getTitle();
        proposals.add(
                Proposal.name(name, CompletionItemKind.Class)
                        .detail(title)
                        .documentation(around.known(product))
                        .rank(rank));
    }

    /** The code bases of payloads and of products that are named. */
    private Set<Codebase> bases(Set<Product> stated) {
        Set<Codebase> bases = new HashSet<>();
        around.payloads().forEach(it -> around.codebase(it).ifPresent(bases::add));
        stated.forEach(it -> bases.add(it.getCodebase()));
        return bases;
    }

    /** The products of the other conditions in a group. */
    private Set<String> inGroup() {
        Set<String> names = new HashSet<>();
        Block block = around.cursor().block();
        if (block.region() == Region.CONDITIONS) {
            Statement here = around.statement();
            block.statements().stream()
                    .filter(it -> it != here)
                    .forEach(it -> names.addAll(it.all(Cell.PRODUCT)));
        }
        return names;
    }

    private boolean fitsPackage(Product product) {
        Statement statement = around.statement();
        return statement == null
                || statement
                        .value(Cell.ARCHITECTURE)
                        .flatMap(Architectures::parse)
                        .map(it -> product.getArchitectures().contains(it))
                        .orElse(true);
    }

    /** Levels of the product before, in its words; in a payload those of the code base. */
    void levels() {
        List<String> products = around.before(Cell.PRODUCT);
        Set<String> named = new HashSet<>(around.stated(Cell.LEVEL));
        if (products.isEmpty()) {
            around.codebase().ifPresent(this::baseLevels);
            return;
        }
        boolean list = around.cursor().block().region() == Region.HOTFIX && isApplies();
        around.product(products.getLast())
                .ifPresent(
                        product -> {
                            for (ServiceLevel level : CatalogQueries.levelsOf(product)) {
                                String name = CatalogQueries.levelName(product, level);
                                if (list || !named.contains(name)) {
                                    add(level, name, OTHER);
                                }
                            }
                        });
    }

    private boolean isApplies() {
        Statement statement = around.statement();
        return statement != null && statement.is("applies");
    }

    /** Levels of a code base; the one that a mask tells comes first. */
    private void baseLevels(Codebase codebase) {
        Optional<Integer> build =
                around.before(Cell.MASK).stream().findFirst().flatMap(Masks::buildOf);
        for (ServiceLevel level : codebase.getLevels()) {
            boolean told = build.isPresent() && level.getBuilds().contains(build.get());
            add(level, String.valueOf(level.getName()), told ? EXPECTED : OTHER);
        }
    }

    /** Levels of the code base that the product at the position is built from. */
    void baseLevelsOfProduct() {
        around.enclosing(Region.PRODUCT)
                .flatMap(it -> it.value(Cell.CODEBASE))
                .flatMap(around::codebase)
                .ifPresent(this::baseLevels);
    }

    private void add(ServiceLevel level, String name, int rank) {
        if (!name.isEmpty()) {
            proposals.add(
                    Proposal.level(name)
                            .detail(ReleaseText.builds(level))
                            .documentation(around.known(level))
                            .rank(rank));
        }
    }

    /** Code bases: those of products that the hotfix names and that have no payload yet first. */
    void codebases() {
        boolean payload = around.cursor().block().region() == Region.HOTFIX;
        Set<String> taken = new HashSet<>();
        around.payloads().forEach(it -> it.value(Cell.CODEBASE).ifPresent(taken::add));
        Set<Codebase> wanted = new LinkedHashSet<>();
        around.products().forEach(it -> wanted.add(it.getCodebase()));
        for (Codebase codebase : around.catalog().codebases()) {
            String name = codebase.getName();
            if (name != null && !taken.contains(name)) {
                proposals.add(
                        Proposal.name(name, CompletionItemKind.Module)
                                .detail(codebase.getTitle() == null ? "" : codebase.getTitle())
                                .documentation(around.known(codebase))
                                .rank(wanted.contains(codebase) ? EXPECTED : OTHER));
            }
        }
        if (payload) {
            proposals.add(
                    Proposal.value("unstated", CompletionItemKind.Keyword)
                            .detail("the source does not tell it")
                            .rank(Proposal.LAST));
        }
    }
}
