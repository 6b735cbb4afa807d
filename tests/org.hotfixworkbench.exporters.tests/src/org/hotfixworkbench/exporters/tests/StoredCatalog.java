package org.hotfixworkbench.exporters.tests;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ProductLevel;
import org.hotfixworkbench.model.ServiceBranch;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.ServicingFactory;
import org.hotfixworkbench.model.value.OsVersion;
import org.hotfixworkbench.model.value.RevisionRange;

/** Code bases and products, made again of their tables. */
final class StoredCatalog {

    private static final ServicingFactory MAKE = ServicingFactory.eINSTANCE;

    final Map<Integer, Codebase> codebases = new HashMap<>();
    final Map<Integer, ServiceLevel> levels = new HashMap<>();
    final Map<Integer, ServiceBranch> branches = new HashMap<>();
    final Map<Integer, Product> products = new HashMap<>();

    private final Connection connection;

    StoredCatalog(Connection connection) throws SQLException {
        this.connection = connection;
    }

    void read(StoredModel model) throws SQLException {
        for (TableRow row : TableRow.of(connection, "SELECT * FROM codebase")) {
            Codebase codebase = MAKE.createCodebase();
            codebase.setName(row.text("name"));
            codebase.setTitle(row.text("title"));
            if (row.number("version_major") != null) {
                codebase.setVersion(
                        new OsVersion(row.number("version_major"), row.number("version_minor")));
            }
            codebase.setCumulativeFrom(row.day("cumulative_from"));
            codebases.put(row.id(), codebase);
            model.add("codebase", row, codebase);
        }
        levels();
        branches();
        products(model);
    }

    private void levels() throws SQLException {
        var builds = TableRow.parts(connection, "service_level_build", "service_level_id");
        for (TableRow row :
                TableRow.of(connection, "SELECT * FROM service_level ORDER BY position")) {
            ServiceLevel level = MAKE.createServiceLevel();
            level.setName(row.text("name"));
            level.setBaseRevision(row.number("base_revision"));
            level.setRevisions(range(row));
            level.setReleased(row.day("released"));
            for (TableRow build : builds.getOrDefault(row.id(), List.of())) {
                level.getBuilds().add(build.number("build"));
            }
            levels.put(row.id(), level);
            codebases.get(row.number("codebase_id")).getLevels().add(level);
        }
    }

    private void branches() throws SQLException {
        var builds = TableRow.parts(connection, "service_branch_build", "service_branch_id");
        for (TableRow row :
                TableRow.of(connection, "SELECT * FROM service_branch ORDER BY position")) {
            ServiceBranch branch = MAKE.createServiceBranch();
            branch.setName(row.text("name"));
            branch.setRevisions(range(row));
            branch.setDeclared(row.truth("declared"));
            for (TableRow build : builds.getOrDefault(row.id(), List.of())) {
                branch.getBuilds().add(build.number("build"));
            }
            branches.put(row.id(), branch);
            codebases.get(row.number("codebase_id")).getBranches().add(branch);
        }
    }

    private static RevisionRange range(TableRow row) {
        Integer first = row.number("first_revision");
        return first == null ? null : new RevisionRange(first, row.number("last_revision"));
    }

    private void products(StoredModel model) throws SQLException {
        var architectures = TableRow.parts(connection, "product_architecture", "product_id");
        var support = TableRow.parts(connection, "product_level", "product_id");
        for (TableRow row : TableRow.of(connection, "SELECT * FROM product")) {
            Product product = MAKE.createProduct();
            product.setName(row.text("name"));
            product.setTitle(row.text("title"));
            product.setCodebase(codebases.get(row.number("codebase_id")));
            product.setFirstLevel(levels.get(row.number("first_level_id")));
            product.setFirstLevelName(row.text("first_level_name"));
            product.setLastLevel(levels.get(row.number("last_level_id")));
            product.setSupportedFrom(row.day("supported_from"));
            product.setSupportedUntil(row.day("supported_until"));
            product.setExtendedUntil(row.day("extended_until"));
            for (TableRow it : architectures.getOrDefault(row.id(), List.of())) {
                product.getArchitectures().add(Architecture.get(it.text("architecture")));
            }
            for (TableRow it : support.getOrDefault(row.id(), List.of())) {
                ProductLevel level = MAKE.createProductLevel();
                level.setLevel(levels.get(it.number("service_level_id")));
                level.setFrom(it.day("supported_from"));
                level.setUntil(it.day("supported_until"));
                product.getLevels().add(level);
            }
            products.put(row.id(), product);
            model.add("product", row, product);
        }
    }
}
