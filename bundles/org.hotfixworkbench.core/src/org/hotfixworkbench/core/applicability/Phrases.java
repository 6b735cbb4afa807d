package org.hotfixworkbench.core.applicability;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/** Says in words what a hotfix demands, for people who do not know how it is decided. */
final class Phrases {

    /** The most alternatives that a phrase lists. */
    private static final int MOST = 4;

    private final Problem problem;

    Phrases(Problem problem) {
        this.problem = problem;
    }

    /** A condition: "Windows7 RTM or SP1", "not hotfix KB976932". */
    static String words(Formula formula) {
        return switch (formula) {
            case Formula.Runs it ->
                    (it.positive() ? "" : "not ") + words(it.product(), it.levels());
            case Formula.Literal it -> (it.positive() ? "" : "not ") + it.words();
            case Formula.All it -> Words.and(few(it.members()));
            case Formula.Any it -> Words.or(few(it.members()));
        };
    }

    private static List<String> few(List<Formula> members) {
        List<String> words = new ArrayList<>();
        for (Formula member : members) {
            boolean leaf = member instanceof Formula.Runs || member instanceof Formula.Literal;
            words.add(leaf ? words(member) : "(" + words(member) + ")");
        }
        if (words.size() > MOST) {
            int others = words.size() - MOST + 1;
            words.subList(MOST - 1, words.size()).clear();
            words.add(others + " others");
        }
        return words;
    }

    private static String words(Product product, List<ServiceLevel> levels) {
        List<String> names =
                levels.stream().map(it -> CatalogQueries.levelName(product, it)).toList();
        return product.getName() + (names.isEmpty() ? "" : " " + Words.or(names));
    }

    /** "a, b, but c". */
    static String contradiction(List<Clash> clashes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < clashes.size(); i++) {
            Clash clash = clashes.get(i);
            boolean last = i > 0 && i == clashes.size() - 1;
            String link = clash.kind() == Clash.Kind.PACKAGE ? ", and " : ", but ";
            text.append(i == 0 ? "" : last ? link : ", ").append(clash.words());
        }
        return text.toString();
    }

    /** The conditions of a core, those of the text first. */
    List<Clash> clashes(Demands core) {
        List<Clash> clashes = new ArrayList<>();
        core.formulas().forEach(it -> clashes.add(clash(it)));
        for (Supply supply : core.supplies()) {
            clashes.add(
                    switch (supply) {
                        case CODEBASE -> codebase(core.delivery());
                        case LEVEL -> level(core.delivery());
                        case PACKAGE -> packages(core);
                        case FILES -> files(core.delivery());
                    });
        }
        return clashes;
    }

    private Clash clash(Formula formula) {
        if (formula == problem.notInstalled()) {
            return new Clash(
                    Clash.Kind.NOT_INSTALLED,
                    formula.place(),
                    "it installs only where it is not installed yet");
        }
        if (formula == problem.appliesTo()) {
            return new Clash(
                    Clash.Kind.APPLIES_TO,
                    formula.place(),
                    "it applies to " + words(formula) + " only");
        }
        boolean excluded =
                formula instanceof Formula.Runs runs && !runs.positive()
                        || formula instanceof Formula.Literal literal && !literal.positive();
        return new Clash(
                Clash.Kind.PREREQUISITE,
                formula.place(),
                excluded
                        ? "it excludes " + words(formula.negated())
                        : "it requires " + words(formula));
    }

    private static Clash codebase(Delivery delivery) {
        Set<String> names = new LinkedHashSet<>();
        delivery.parts().forEach(it -> names.add(name(it.codebase())));
        return new Clash(
                Clash.Kind.CODEBASE,
                Location.of(delivery.parts().get(0).payload(), Literals.PAYLOAD__CODEBASE),
                (names.size() == 1 ? "its payload is for " : "its payloads are for ")
                        + Words.and(names));
    }

    private static String name(@Nullable Codebase codebase) {
        return codebase == null ? "an unstated code base" : String.valueOf(codebase.getName());
    }

    private static Clash level(Delivery delivery) {
        Map<Codebase, Set<ServiceLevel>> levels = new LinkedHashMap<>();
        for (Delivery.Part part : delivery.parts()) {
            if (part.codebase() != null) {
                Set<ServiceLevel> all =
                        levels.computeIfAbsent(part.codebase(), it -> new LinkedHashSet<>());
                all.addAll(part.levels());
                all.addAll(part.possible());
            }
        }
        List<String> words = new ArrayList<>();
        levels.forEach((base, its) -> words.add(base.getName() + " " + names(base, its)));
        return new Clash(
                Clash.Kind.LEVEL,
                Location.of(delivery.parts().get(0).payload()),
                "its files are for " + Words.and(words) + " only");
    }

    private static String names(Codebase codebase, Set<ServiceLevel> levels) {
        return Words.and(
                codebase.getLevels().stream()
                        .filter(levels::contains)
                        .map(ServiceLevel::getName)
                        .toList());
    }

    private Clash packages(Demands core) {
        Set<Supply> others = EnumSet.of(Supply.CODEBASE);
        if (core.supplies().contains(Supply.LEVEL)) {
            others.add(Supply.LEVEL);
        }
        List<Product> products = problem.products(core.with(core.formulas(), others));
        Set<String> needed = new LinkedHashSet<>();
        for (Product product : products) {
            product.getArchitectures().forEach(it -> needed.add(it.getLiteral()));
        }
        List<Delivery.Part> parts = parts(core.delivery(), products);
        List<String> present =
                parts.stream()
                        .map(Delivery.Part::architecture)
                        .filter(Objects::nonNull)
                        .map(Phrases::label)
                        .toList();
        String subject =
                products.isEmpty() || products.size() > MOST
                        ? "the products in question need"
                        : Words.and(products.stream().map(Product::getName).toList())
                                + (products.size() == 1 ? " needs" : " need");
        return new Clash(
                Clash.Kind.PACKAGE,
                Location.of(place(parts.get(0))),
                subject
                        + (needed.isEmpty() ? " a package" : " a package for " + Words.or(needed))
                        + (present.size() == 1
                                ? ", but the only package is for "
                                : ", but the packages are for ")
                        + Words.and(present));
    }

    private static List<Delivery.Part> parts(Delivery delivery, List<Product> products) {
        List<Delivery.Part> parts =
                delivery.parts().stream()
                        .filter(
                                it ->
                                        products.stream()
                                                .anyMatch(
                                                        product ->
                                                                product.getCodebase()
                                                                        == it.codebase()))
                        .toList();
        return parts.isEmpty() ? delivery.parts() : parts;
    }

    private static EObject place(Delivery.Part part) {
        ArchitecturePackage architecture = part.architecture();
        return architecture == null ? part.payload() : architecture;
    }

    private static Clash files(Delivery delivery) {
        List<String> words = new ArrayList<>();
        for (Delivery.Part part : delivery.parts()) {
            Codebase base = part.codebase();
            if (base != null && part.architecture() != null) {
                Set<ServiceLevel> levels = new LinkedHashSet<>(part.levels());
                levels.addAll(part.possible());
                words.add(
                        Words.name(part.architecture())
                                + " of "
                                + base.getName()
                                + " has files for "
                                + (levels.isEmpty() ? "unknown levels" : names(base, levels)));
            }
        }
        return new Clash(
                Clash.Kind.FILES, Location.of(place(delivery.parts().get(0))), Words.and(words));
    }

    private static String label(ArchitecturePackage architecture) {
        String system =
                architecture.getArchitecture() == Architecture.UNSTATED
                        ? "an unstated architecture"
                        : architecture.getArchitecture().getLiteral();
        List<String> products =
                architecture.getProducts().stream()
                        .filter(it -> !it.eIsProxy())
                        .map(Product::getName)
                        .toList();
        return products.isEmpty() ? system : system + " of " + Words.and(products);
    }

    /** A machine: "Windows7 SP1 x64 with hotfix KB976932, without feature Telnet". */
    static String machine(Witness witness) {
        StringBuilder text =
                new StringBuilder(words(witness.product(), List.of(witness.level())))
                        .append(' ')
                        .append(witness.architecture().getLiteral());
        list(text, " with hotfix ", witness.installed());
        list(text, " with feature ", witness.features());
        list(text, " without hotfix ", witness.absent());
        list(text, " without feature ", witness.missingFeatures());
        return text.toString();
    }

    private static void list(StringBuilder text, String lead, List<String> names) {
        if (!names.isEmpty()) {
            text.append(lead).append(Words.and(names));
        }
    }
}
