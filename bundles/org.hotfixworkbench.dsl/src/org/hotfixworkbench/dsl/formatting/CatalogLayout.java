package org.hotfixworkbench.dsl.formatting;

import java.util.Set;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ProductLevel;
import org.hotfixworkbench.model.ServiceBranch;
import org.hotfixworkbench.model.ServiceLevel;

/** The layout of code bases and products: their levels and branches are tables. */
final class CatalogLayout {

    private static final int PRODUCT_CLAUSE_WIDTH = 10;
    private static final int NAMED_COLUMNS = 2;
    private static final int PRODUCT_LEVEL_COLUMNS = 5;

    private final Layout layout;
    private final Clauses codebaseClauses;
    private final Clauses productClauses;

    CatalogLayout(Layout layout) {
        this.layout = layout;
        this.codebaseClauses =
                new Clauses(
                        layout,
                        Set.of("version", "cumulative", "level", "branch"),
                        Set.of("cumulative"),
                        0);
        this.productClauses =
                new Clauses(
                        layout,
                        Set.of("architectures", "from", "supported", "level"),
                        Set.of(),
                        PRODUCT_CLAUSE_WIDTH);
    }

    void plan(Codebase codebase) {
        codebaseClauses.plan(codebase);
        codebase.getSuppressions().forEach(layout::line);
        Table levels = Table.of(NAMED_COLUMNS);
        for (ServiceLevel level : codebase.getLevels()) {
            levels.add(layout.rowOf(level));
        }
        levels.align(layout);
        Table branches = Table.of(NAMED_COLUMNS);
        for (ServiceBranch branch : codebase.getBranches()) {
            branches.add(layout.rowOf(branch));
        }
        branches.align(layout);
    }

    void plan(Product product) {
        productClauses.plan(product);
        product.getSuppressions().forEach(layout::line);
        Table levels = Table.of(PRODUCT_LEVEL_COLUMNS);
        for (ProductLevel level : product.getLevels()) {
            levels.add(layout.rowOf(level));
        }
        levels.align(layout);
    }
}
