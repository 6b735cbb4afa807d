package org.hotfixworkbench.exporters.tables;

import java.io.IOException;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ProductLevel;
import org.hotfixworkbench.model.ServiceBranch;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.value.OsVersion;
import org.hotfixworkbench.model.value.RevisionRange;

/** Code bases and products. */
final class CatalogRows {

    private final TableOutput out;
    private final ModelIds ids;

    CatalogRows(TableOutput out, ModelIds ids) {
        this.out = out;
        this.ids = ids;
    }

    /** Writes a code base and returns its id. */
    int write(Codebase codebase, int position) throws IOException {
        int id = ids.codebases.describe(codebase.getName());
        OsVersion version = codebase.getVersion();
        out.row(
                CatalogTables.CODEBASE,
                id,
                position,
                codebase.getName(),
                codebase.getTitle(),
                version == null ? null : version.major(),
                version == null ? null : version.minor(),
                codebase.getCumulativeFrom());
        int place = 0;
        for (ServiceLevel it : codebase.getLevels()) {
            level(id, ++place, it);
        }
        place = 0;
        for (ServiceBranch it : codebase.getBranches()) {
            branch(id, ++place, it);
        }
        return id;
    }

    private void level(int codebase, int place, ServiceLevel level) throws IOException {
        int id = ids.describe(level);
        out.row(
                CatalogTables.SERVICE_LEVEL,
                id,
                place,
                codebase,
                level.getName(),
                level.getBaseRevision(),
                first(level.getRevisions()),
                last(level.getRevisions()),
                level.getReleased());
        int build = 0;
        for (Integer it : level.getBuilds()) {
            out.row(CatalogTables.SERVICE_LEVEL_BUILD, id, ++build, it);
        }
    }

    private void branch(int codebase, int place, ServiceBranch branch) throws IOException {
        int id = ids.describe(branch);
        out.row(
                CatalogTables.SERVICE_BRANCH,
                id,
                place,
                codebase,
                branch.getName(),
                first(branch.getRevisions()),
                last(branch.getRevisions()),
                branch.isDeclared());
        int build = 0;
        for (Integer it : branch.getBuilds()) {
            out.row(CatalogTables.SERVICE_BRANCH_BUILD, id, ++build, it);
        }
    }

    private static @Nullable Integer first(@Nullable RevisionRange range) {
        return range == null ? null : range.first();
    }

    private static @Nullable Integer last(@Nullable RevisionRange range) {
        return range == null ? null : range.last();
    }

    /** Writes a product and returns its id. */
    int write(Product product, int position) throws IOException {
        int id = ids.products.describe(product.getName());
        out.row(
                CatalogTables.PRODUCT,
                id,
                position,
                product.getName(),
                product.getTitle(),
                ids.optional(ids.codebases, product.getCodebase()),
                ids.level(product.getFirstLevel()),
                product.getFirstLevelName(),
                ids.level(product.getLastLevel()),
                product.getSupportedFrom(),
                product.getSupportedUntil(),
                product.getExtendedUntil());
        int place = 0;
        for (Architecture it : product.getArchitectures()) {
            out.row(CatalogTables.PRODUCT_ARCHITECTURE, id, ++place, it.getLiteral());
        }
        place = 0;
        for (ProductLevel it : product.getLevels()) {
            out.row(
                    CatalogTables.PRODUCT_LEVEL,
                    id,
                    ++place,
                    ids.level(it.getLevel()),
                    it.getFrom(),
                    it.getUntil());
        }
        return id;
    }
}
