package org.hotfixworkbench.exporters.tests;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.NamedElement;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ProductLevel;
import org.hotfixworkbench.model.ServiceBranch;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.ServicingFactory;
import org.hotfixworkbench.model.value.OsVersion;
import org.hotfixworkbench.model.value.RevisionRange;

/** Code bases and products, made again of a JSON document. */
final class JsonCatalog {

    private static final ServicingFactory MAKE = ServicingFactory.eINSTANCE;

    final Map<String, Codebase> codebases = new LinkedHashMap<>();
    final Map<String, Product> products = new LinkedHashMap<>();

    JsonCatalog(JsonRow document) {
        for (JsonRow row : document.rows("codebases")) {
            codebases.put(row.text("id"), codebase(row));
        }
        for (JsonRow row : document.rows("products")) {
            products.put(row.text("id"), product(row));
        }
    }

    /** The level that a product calls so. */
    ServiceLevel level(Product product, String name) {
        return name != null
                        && name.equals(product.getFirstLevelName())
                        && product.getFirstLevel() != null
                ? product.getFirstLevel()
                : level(product.getCodebase(), name);
    }

    /** The level that a code base, or another one when it has none of the name, calls so. */
    ServiceLevel level(Codebase codebase, String name) {
        return find(codebase, Codebase::getLevels, name);
    }

    /** The branch that a code base, or another one when it has none of the name, calls so. */
    ServiceBranch branch(Codebase codebase, String name) {
        return find(codebase, Codebase::getBranches, name);
    }

    private <T extends NamedElement> T find(
            Codebase first, Function<Codebase, ? extends List<T>> parts, String name) {
        if (name == null) {
            return null;
        }
        return Stream.concat(Stream.ofNullable(first), codebases.values().stream())
                .flatMap(it -> parts.apply(it).stream())
                .filter(it -> name.equals(it.getName()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nothing is called " + name));
    }

    private static Codebase codebase(JsonRow row) {
        Codebase codebase = MAKE.createCodebase();
        codebase.setName(row.text("id"));
        codebase.setTitle(row.text("title"));
        codebase.setVersion(row.value("version", OsVersion::parse));
        codebase.setCumulativeFrom(row.value("cumulativeFrom", LocalDate::parse));
        for (JsonRow it : row.rows("levels")) {
            ServiceLevel level = MAKE.createServiceLevel();
            level.setName(it.text("name"));
            level.getBuilds().addAll(it.numbers("builds"));
            level.setBaseRevision(it.number("baseRevision"));
            level.setRevisions(range(it.row("revisions")));
            level.setReleased(it.value("released", LocalDate::parse));
            codebase.getLevels().add(level);
        }
        for (JsonRow it : row.rows("branches")) {
            ServiceBranch branch = MAKE.createServiceBranch();
            branch.setName(it.text("name"));
            branch.setRevisions(range(it.row("revisions")));
            branch.getBuilds().addAll(it.numbers("builds"));
            branch.setDeclared(it.truth("declared"));
            codebase.getBranches().add(branch);
        }
        JsonModel.suppressions(row, codebase);
        return codebase;
    }

    private static RevisionRange range(JsonRow row) {
        return row == null ? null : new RevisionRange(row.number("first"), row.number("last"));
    }

    private Product product(JsonRow row) {
        Product product = MAKE.createProduct();
        product.setName(row.text("id"));
        product.setTitle(row.text("title"));
        product.setCodebase(codebases.get(row.text("codebase")));
        for (String architecture : row.names("architectures")) {
            product.getArchitectures().add(Architecture.get(architecture));
        }
        product.setFirstLevel(level(product.getCodebase(), row.text("firstLevel")));
        product.setFirstLevelName(row.text("firstLevelName"));
        product.setLastLevel(level(product.getCodebase(), row.text("lastLevel")));
        product.setSupportedFrom(row.value("supportedFrom", LocalDate::parse));
        product.setSupportedUntil(row.value("supportedUntil", LocalDate::parse));
        product.setExtendedUntil(row.value("extendedUntil", LocalDate::parse));
        for (JsonRow it : row.rows("levels")) {
            ProductLevel level = MAKE.createProductLevel();
            level.setLevel(level(product, it.text("level")));
            level.setFrom(it.value("from", LocalDate::parse));
            level.setUntil(it.value("until", LocalDate::parse));
            product.getLevels().add(level);
        }
        JsonModel.suppressions(row, product);
        return product;
    }
}
