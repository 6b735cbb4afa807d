package org.hotfixworkbench.core.applicability.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.core.supersedence.Place;
import org.hotfixworkbench.core.supersedence.Places;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Condition;
import org.hotfixworkbench.model.ConditionGroup;
import org.hotfixworkbench.model.FeatureCondition;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.GroupKind;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.HotfixCondition;
import org.hotfixworkbench.model.ManifestEntry;
import org.hotfixworkbench.model.NegatedCondition;
import org.hotfixworkbench.model.PackageEntry;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ProductAtLevel;
import org.hotfixworkbench.model.ProductCondition;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.Unconditional;
import org.hotfixworkbench.model.value.FileVersion;

/** Turns a hotfix of the model into what the engine keeps. References to hotfixes stay names. */
final class HotfixCompiler {

    private final Releases releases;
    private final Lines lines;
    private final ToIntFunction<String> nodes;
    private final Places places;

    HotfixCompiler(Releases releases, Lines lines, ToIntFunction<String> nodes, Places places) {
        this.releases = releases;
        this.lines = lines;
        this.nodes = nodes;
        this.places = places;
    }

    CompiledHotfix compile(Hotfix hotfix) {
        List<CompiledPackage> packages = new ArrayList<>();
        for (Payload payload : hotfix.getPayloads()) {
            if (payload.getPackages().isEmpty()) {
                packages.add(empty(payload));
            }
            payload.getPackages().forEach(it -> packages.add(compile(it, payload)));
        }
        Condition condition = hotfix.getPrerequisites();
        Requirement products = appliesTo(hotfix);
        Requirement prerequisites = condition == null ? null : requirement(condition);
        boolean asks =
                products != null && products.needsHoldings()
                        || prerequisites != null && prerequisites.needsHoldings();
        return new CompiledHotfix(
                nodes.applyAsInt(hotfix.getName()),
                hotfix.getName(),
                hotfix.getArticle(),
                places.of(hotfix, Literals.NAMED_ELEMENT__NAME, -1),
                products,
                prerequisites,
                List.copyOf(packages),
                replaced(hotfix),
                asks);
    }

    private List<CompiledHotfix.Replaced> replaced(Hotfix hotfix) {
        if (hotfix.getReplacement() == null) {
            return List.of();
        }
        List<CompiledHotfix.Replaced> replaced = new ArrayList<>();
        List<String> names = names(hotfix.getReplacement().getHotfixes());
        for (int i = 0; i < names.size(); i++) {
            Place place = places.of(hotfix.getReplacement(), Literals.REPLACEMENT__HOTFIXES, i);
            replaced.add(new CompiledHotfix.Replaced(nodes.applyAsInt(names.get(i)), place));
        }
        return List.copyOf(replaced);
    }

    /** The names of referenced hotfixes, none of which is resolved for that. */
    static List<String> names(EList<Hotfix> references) {
        List<String> names = new ArrayList<>();
        Iterator<Hotfix> iterator = ((InternalEList<Hotfix>) references).basicIterator();
        while (iterator.hasNext()) {
            Hotfix target = iterator.next();
            if (target != null && target.getName() != null) {
                names.add(target.getName());
            }
        }
        return names;
    }

    private @Nullable Requirement appliesTo(Hotfix hotfix) {
        if (hotfix.getAppliesTo() == null || hotfix.getAppliesTo().getProducts().isEmpty()) {
            return null;
        }
        List<Requirement> products = new ArrayList<>();
        for (ProductAtLevel stated : hotfix.getAppliesTo().getProducts()) {
            List<ServiceLevel> levels =
                    stated.getLevel() == null ? List.of() : List.of(stated.getLevel());
            products.add(runs(stated, stated.getProduct(), levels));
        }
        return new Requirement.Any(
                places.of(hotfix, Literals.HOTFIX__APPLIES_TO, -1), List.copyOf(products));
    }

    private Requirement requirement(Condition condition) {
        Place place = places.of(condition, null, -1);
        return switch (condition) {
            case Unconditional it -> new Requirement.All(place, List.of());
            case ConditionGroup it -> {
                List<Requirement> members =
                        it.getConditions().stream().map(this::requirement).toList();
                yield it.getKind() == GroupKind.ANY
                        ? new Requirement.Any(place, members)
                        : new Requirement.All(place, members);
            }
            case NegatedCondition it when it.getCondition() != null ->
                    new Requirement.Not(place, requirement(it.getCondition()));
            case ProductCondition it when it.isAnyLevel() || !it.getLevels().isEmpty() ->
                    runs(it, it.getProduct(), it.isAnyLevel() ? List.of() : it.getLevels());
            case HotfixCondition it -> installed(it, place);
            case FeatureCondition it when it.getFeature() != null ->
                    new Requirement.Feature(place, it.getFeature());
            default -> new Requirement.Open(place);
        };
    }

    private Requirement installed(HotfixCondition condition, Place place) {
        Object target = condition.eGet(Literals.HOTFIX_CONDITION__HOTFIX, false);
        return target instanceof Hotfix hotfix && hotfix.getName() != null
                ? new Requirement.Installed(place, nodes.applyAsInt(hotfix.getName()))
                : new Requirement.Open(place);
    }

    private Requirement runs(
            EObject element, @Nullable Product product, List<ServiceLevel> stated) {
        Place place = places.of(element, null, -1);
        int number = releases.product(product);
        BitSet levels = new BitSet();
        for (ServiceLevel level : stated) {
            int known = releases.level(level);
            if (known < 0) {
                return new Requirement.Open(place);
            }
            levels.set(known);
        }
        return number < 0
                ? new Requirement.Open(place)
                : new Requirement.Runs(place, number, levels);
    }

    private CompiledPackage empty(Payload payload) {
        return new CompiledPackage(
                places.of(payload, null, -1),
                Architecture.UNSTATED,
                releases.codebase(payload.getCodebase()),
                new BitSet(),
                new BitSet(),
                Map.of());
    }

    private CompiledPackage compile(ArchitecturePackage part, Payload payload) {
        Codebase codebase = Elements.codebase(payload).orElse(null);
        BitSet definite = new BitSet();
        BitSet carried = new BitSet();
        Map<Integer, List<Slice.Row>> rows = new HashMap<>();
        Map<Integer, List<Slice.Row>> baseRows = new HashMap<>();
        for (PackageEntry entry : part.getEntries()) {
            int level = codebase == null ? -1 : level(entry, codebase);
            FileEntry file = entry instanceof FileEntry it ? it : null;
            boolean base =
                    file != null && file.getRequiredLevel() == null && Elements.isBaseRelease(file);
            if (level >= 0) {
                (base ? carried : definite).set(level);
            }
            if (file != null && file.getVersion() != null && file.getName() != null) {
                (base ? baseRows : rows)
                        .computeIfAbsent(level, it -> new ArrayList<>())
                        .add(row(file, level, part));
            }
        }
        // files of the release that are carried along say nothing when there are others
        boolean onlyBase = definite.isEmpty();
        return new CompiledPackage(
                places.of(part, null, -1),
                part.getArchitecture(),
                releases.codebase(payload.getCodebase()),
                products(part),
                onlyBase ? carried : definite,
                onlyBase ? slices(baseRows, rows, carried) : slices(rows, rows, definite));
    }

    /**
     * The slices of some levels.
     *
     * @param rows the rows by level
     * @param others where the rows are that belong to no level
     */
    private static Map<Integer, Slice> slices(
            Map<Integer, List<Slice.Row>> rows,
            Map<Integer, List<Slice.Row>> others,
            BitSet levels) {
        Map<Integer, Slice> slices = new HashMap<>();
        List<Slice.Row> forAll = others.getOrDefault(-1, List.of());
        levels.stream()
                .forEach(
                        level -> {
                            List<Slice.Row> own = new ArrayList<>(forAll);
                            own.addAll(rows.getOrDefault(level, List.of()));
                            slices.put(level, Slice.of(own));
                        });
        slices.put(-1, forAll.isEmpty() ? Slice.NONE : Slice.of(forAll));
        return Map.copyOf(slices);
    }

    private Slice.Row row(FileEntry entry, int level, ArchitecturePackage part) {
        FileVersion version = entry.getVersion();
        Architecture platform =
                switch (entry.getPlatform()) {
                    case UNSTATED -> part.getArchitecture();
                    case WOW64 -> Architecture.X86;
                    default -> entry.getPlatform();
                };
        int file = lines.file(entry.getName(), platform);
        int line = lines.line(file, version, level, entry.getBranch());
        return new Slice.Row(file, line, version.revision());
    }

    private BitSet products(ArchitecturePackage part) {
        BitSet products = new BitSet();
        for (Product product : part.getProducts()) {
            int number = releases.product(product);
            if (number < 0) {
                return new BitSet();
            }
            products.set(number);
        }
        return products;
    }

    /** The level that a row is for: the one that its table states, else the one of its build. */
    private int level(PackageEntry entry, Codebase codebase) {
        if (entry instanceof FileEntry file) {
            String stated = file.getRequiredLevel();
            if (stated != null) {
                for (ServiceLevel level : codebase.getLevels()) {
                    if (stated.equalsIgnoreCase(level.getName())) {
                        return releases.level(level);
                    }
                }
            }
            return releases.level(file.getLevel());
        }
        FileVersion version =
                entry instanceof ManifestEntry manifest ? manifest.getComponentVersion() : null;
        Optional<ServiceLevel> level =
                version == null ? Optional.empty() : CatalogQueries.levelOf(codebase, version);
        return releases.level(level.orElse(null));
    }
}
