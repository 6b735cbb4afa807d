package org.hotfixworkbench.core.support;

import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.NamedElement;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ProductLevel;
import org.hotfixworkbench.model.ServiceBranch;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.ServicingFactory;
import org.hotfixworkbench.model.Suppressible;
import org.hotfixworkbench.model.Suppression;
import org.hotfixworkbench.model.value.Architectures;
import org.hotfixworkbench.model.value.OsVersion;
import org.hotfixworkbench.model.value.RevisionRange;

/** Reads code bases, products and suppressions. */
final class CatalogReader {

    private static final ServicingFactory FACTORY = ServicingFactory.eINSTANCE;

    private final Sources sources;
    private final Tokens tokens;

    CatalogReader(Sources sources, Tokens tokens) {
        this.sources = sources;
        this.tokens = tokens;
    }

    Codebase codebase() {
        Codebase codebase = FACTORY.createCodebase();
        codebase.setName(tokens.take());
        title();
        while (!tokens.takeIf("}")) {
            switch (tokens.take()) {
                case "cumulative" -> {
                    tokens.expect("from");
                    codebase.setCumulativeFrom(Sources.date(tokens.take()));
                }
                case "version" -> codebase.setVersion(OsVersion.parse(tokens.take()));
                case "level" -> codebase.getLevels().add(level());
                case "branch" -> codebase.getBranches().add(branch());
                case "allow" -> suppression(codebase);
                default -> throw new IllegalArgumentException("no clause before " + tokens.peek());
            }
        }
        return codebase;
    }

    private void title() {
        if (!tokens.takeIf("{")) {
            tokens.take();
            tokens.expect("{");
        }
    }

    private ServiceLevel level() {
        ServiceLevel level = FACTORY.createServiceLevel();
        level.setName(tokens.take());
        tokens.expect("build");
        tokens.takeList().forEach(it -> level.getBuilds().add(Integer.valueOf(it)));
        if (tokens.takeIf("base")) {
            level.setBaseRevision(Integer.valueOf(tokens.take()));
        }
        if (tokens.takeIf("revision")) {
            level.setRevisions(RevisionRange.parse(tokens.take()));
        }
        if (tokens.takeIf("released")) {
            level.setReleased(Sources.date(tokens.take()));
        }
        return level;
    }

    private ServiceBranch branch() {
        ServiceBranch branch = FACTORY.createServiceBranch();
        branch.setName(tokens.take());
        if (tokens.takeIf("revision")) {
            branch.setRevisions(RevisionRange.parse(tokens.take()));
        }
        if (tokens.takeIf("build")) {
            tokens.takeList().forEach(it -> branch.getBuilds().add(Integer.valueOf(it)));
        }
        branch.setDeclared(tokens.takeIf("declared"));
        return branch;
    }

    Product product() {
        Product product = FACTORY.createProduct();
        product.setName(tokens.take());
        if (!tokens.takeIf("of")) {
            product.setTitle(tokens.take());
            tokens.expect("of");
        }
        Codebase codebase = sources.codebase(tokens.take());
        product.setCodebase(codebase);
        tokens.expect("{");
        while (!tokens.takeIf("}")) {
            switch (tokens.take()) {
                case "architectures" ->
                        tokens.takeList()
                                .forEach(it -> product.getArchitectures().add(architecture(it)));
                case "from" -> {
                    product.setFirstLevel(named(codebase.getLevels(), tokens.take()));
                    if (tokens.takeIf("as")) {
                        product.setFirstLevelName(tokens.take());
                    }
                }
                case "supported" -> {
                    product.setSupportedFrom(Sources.date(tokens.take()));
                    tokens.expect("..");
                    product.setSupportedUntil(Sources.date(tokens.take()));
                    if (tokens.takeIf("extended")) {
                        product.setExtendedUntil(Sources.date(tokens.take()));
                    }
                }
                case "level" -> product.getLevels().add(lifecycle(product));
                default -> throw new IllegalArgumentException("no clause before " + tokens.peek());
            }
        }
        return product;
    }

    private ProductLevel lifecycle(Product product) {
        ProductLevel level = FACTORY.createProductLevel();
        level.setLevel(named(product.getCodebase().getLevels(), tokens.take()));
        level.setFrom(Sources.date(tokens.take()));
        tokens.expect("..");
        level.setUntil(Sources.date(tokens.take()));
        return level;
    }

    void suppression(Suppressible owner) {
        Suppression suppression = FACTORY.createSuppression();
        suppression.setRule(tokens.take());
        if (tokens.takeIf("for")) {
            suppression.setSubject(tokens.take());
        }
        suppression.setReason(tokens.take());
        if (tokens.takeIf("until")) {
            suppression.setUntil(Sources.date(tokens.take()));
        }
        owner.getSuppressions().add(suppression);
    }

    static <T extends NamedElement> T named(Iterable<T> elements, String name) {
        for (T element : elements) {
            if (name.equals(element.getName())) {
                return element;
            }
        }
        throw new IllegalArgumentException("nothing is called " + name);
    }

    static ServiceLevel level(Product product, String name) {
        for (ServiceLevel level : CatalogQueries.levelsOf(product)) {
            if (CatalogQueries.levelName(product, level).equals(name)) {
                return level;
            }
        }
        throw new IllegalArgumentException(product.getName() + " has no level " + name);
    }

    static Architecture architecture(String word) {
        return word.equals("-")
                ? Architecture.UNSTATED
                : Architectures.parse(word).orElseThrow(() -> new IllegalArgumentException(word));
    }
}
