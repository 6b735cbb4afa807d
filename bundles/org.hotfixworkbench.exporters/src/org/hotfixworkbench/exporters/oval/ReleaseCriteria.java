package org.hotfixworkbench.exporters.oval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.value.OsVersion;

/** What a machine runs, as its registry tells it. */
final class ReleaseCriteria {

    /** From this version on the registry has the major number in a value of its own. */
    private static final int NEW_MAJOR = 10;

    private static final Pattern SERVICE_PACK = Pattern.compile("SP(\\d+)");

    private final Tests tests;
    private final Catalog catalog;
    private final Set<Id> defined = new HashSet<>();

    ReleaseCriteria(Tests tests, Catalog catalog) {
        this.tests = tests;
        this.catalog = catalog;
        for (Codebase codebase : catalog.codebases()) {
            defined.add(id(codebase));
            codebase.getLevels().forEach(it -> defined.add(id(codebase, it)));
        }
        for (Product product : catalog.products()) {
            defined.add(id(product));
            CatalogQueries.levelsOf(product).forEach(it -> defined.add(id(product, it)));
        }
    }

    /** The definition that the system is Windows. */
    static Id windows() {
        return Id.of(Kind.DEFINITION, "windows");
    }

    static Id id(Codebase codebase) {
        return Id.of(Kind.DEFINITION, "codebase", String.valueOf(codebase.getName()));
    }

    static Id id(Codebase codebase, ServiceLevel level) {
        return Id.of(
                Kind.DEFINITION,
                "level",
                String.valueOf(codebase.getName()),
                String.valueOf(level.getName()));
    }

    static Id id(Product product) {
        return Id.of(Kind.DEFINITION, "product", String.valueOf(product.getName()));
    }

    static Id id(Product product, ServiceLevel level) {
        return Id.of(
                Kind.DEFINITION,
                "release",
                String.valueOf(product.getName()),
                String.valueOf(level.getName()));
    }

    /** The name of a product for people. */
    static String title(Product product) {
        String title = product.getTitle();
        return title == null || title.isBlank() ? String.valueOf(product.getName()) : title;
    }

    /** The system is Windows. */
    Criterion system() {
        return Criterion.of(windows(), "the system is Windows");
    }

    /** Holds on no machine. */
    Criterion never(String comment) {
        return Criterion.not(windows(), comment);
    }

    /** Nobody can tell. */
    Criterion unknown(String why) throws IOException {
        return Criterion.of(tests.unknown(why), why);
    }

    /** The machine runs a product of a code base. */
    Criterion codebase(Codebase codebase) throws IOException {
        Id id = id(codebase);
        String comment = "it runs a product of the code base " + codebase.getName();
        return defined.contains(id) ? Criterion.of(id, comment) : unknown(comment);
    }

    /** The machine is at a level of a code base. */
    Criterion level(Codebase codebase, ServiceLevel level) throws IOException {
        Id id = id(codebase, level);
        String comment = "it is at %s of %s".formatted(level.getName(), codebase.getName());
        return defined.contains(id) ? Criterion.of(id, comment) : unknown(comment);
    }

    /** The machine runs a product. */
    Criterion product(Product product) throws IOException {
        Id id = id(product);
        String comment = "it runs " + title(product);
        return defined.contains(id) ? Criterion.of(id, comment) : unknown(comment);
    }

    /** The machine runs a product at a level. */
    Criterion release(Product product, ServiceLevel level) throws IOException {
        Id id = id(product, level);
        String comment =
                "it runs %s %s".formatted(title(product), CatalogQueries.levelName(product, level));
        if (defined.contains(id)) {
            return Criterion.of(id, comment);
        }
        return level.eContainer() instanceof Codebase owner
                ? Criterion.all(comment, List.of(product(product), level(owner, level)))
                : unknown(comment);
    }

    /** The machine has an architecture. */
    Criterion architecture(Architecture architecture) throws IOException {
        String comment = "the system is %s".formatted(architecture.getLiteral());
        String value =
                switch (architecture) {
                    case X86 -> "x86";
                    case X64 -> "AMD64";
                    case IA64, ARM, ARM64, ALPHA ->
                            architecture.getLiteral().toUpperCase(Locale.ROOT);
                    default -> null;
                };
        return value == null
                ? never(comment)
                : Criterion.of(
                        tests.registry(RegistryValue.ARCHITECTURE, Entity.text("value", value)),
                        comment);
    }

    /** What tells a code base. */
    List<Criterion> definition(Codebase codebase) throws IOException {
        OsVersion version = codebase.getVersion();
        if (version == null) {
            return List.of(system(), unknown("the catalog states no version for this code base"));
        }
        Entity major = Entity.number("value", version.major());
        if (version.major() >= NEW_MAJOR) {
            return List.of(system(), registry(RegistryValue.MAJOR_VERSION, major));
        }
        return List.of(
                system(),
                registry(
                        RegistryValue.CURRENT_VERSION, Entity.exactly("value", version.toString())),
                Criterion.of(
                        tests.absent(RegistryValue.MAJOR_VERSION), "it is older than Windows 10"));
    }

    /** What tells a level of a code base. */
    List<Criterion> definition(Codebase codebase, ServiceLevel level) throws IOException {
        List<Criterion> criteria = new ArrayList<>();
        criteria.add(codebase(codebase));
        if (level.getBuilds().isEmpty()) {
            criteria.add(unknown("the catalog states no build for this level"));
            return criteria;
        }
        List<Criterion> builds = new ArrayList<>();
        for (int build : level.getBuilds()) {
            builds.add(
                    registry(RegistryValue.BUILD, Entity.exactly("value", String.valueOf(build))));
        }
        criteria.add(Criterion.any("the build is one of the level", builds));
        if (sharesBuilds(codebase, level)) {
            criteria.add(servicePack(level));
        }
        return criteria;
    }

    private static boolean sharesBuilds(Codebase codebase, ServiceLevel level) {
        return codebase.getLevels().stream()
                .filter(it -> it != level)
                .anyMatch(it -> it.getBuilds().stream().anyMatch(level.getBuilds()::contains));
    }

    private Criterion servicePack(ServiceLevel level) throws IOException {
        String name = String.valueOf(level.getName());
        if (name.equals("RTM")) {
            return Criterion.of(
                    tests.absent(RegistryValue.SERVICE_PACK), "there is no service pack");
        }
        Matcher matcher = SERVICE_PACK.matcher(name);
        return matcher.matches()
                ? registry(
                        RegistryValue.SERVICE_PACK,
                        Entity.text("value", "Service Pack " + matcher.group(1)))
                : unknown("its build does not tell the level, and no service pack has its name");
    }

    /** What tells a product. */
    List<Criterion> definition(Product product) throws IOException {
        Codebase codebase = product.getCodebase();
        List<Criterion> criteria = new ArrayList<>();
        criteria.add(codebase == null || codebase.eIsProxy() ? system() : codebase(codebase));
        ProductName name = ProductName.of(product);
        if (name == null) {
            criteria.add(unknown("the catalog states no title for this product"));
            return criteria;
        }
        criteria.add(
                registry(RegistryValue.PRODUCT_NAME, Entity.pattern("value", name.expression())));
        for (ProductName other : longer(product, name)) {
            criteria.add(
                    Criterion.not(
                            tests.registry(
                                    RegistryValue.PRODUCT_NAME,
                                    Entity.pattern("value", other.expression())),
                            "it is not " + other));
        }
        String type = name.server() ? "^(ServerNT|LanmanNT)$" : "^WinNT$";
        criteria.add(registry(RegistryValue.PRODUCT_TYPE, Entity.pattern("value", type)));
        return criteria;
    }

    /** The names that begin like one: it must not be taken for them. */
    private Set<ProductName> longer(Product product, ProductName name) {
        Set<ProductName> longer = new LinkedHashSet<>();
        for (Product other : catalog.products()) {
            ProductName its = other == product ? null : ProductName.of(other);
            if (its != null && its.continues(name)) {
                longer.add(its);
            }
        }
        return longer;
    }

    private Criterion registry(RegistryValue value, Entity expected) throws IOException {
        return Criterion.of(
                tests.registry(value, expected), value.valueName() + " " + expected.sentence());
    }
}
