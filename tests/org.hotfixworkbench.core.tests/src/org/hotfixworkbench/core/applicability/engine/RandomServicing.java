package org.hotfixworkbench.core.applicability.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.core.derivation.Derivation;
import org.hotfixworkbench.model.AlternativeGroup;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Condition;
import org.hotfixworkbench.model.ConditionGroup;
import org.hotfixworkbench.model.FactList;
import org.hotfixworkbench.model.FeatureCondition;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.GroupKind;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.HotfixCondition;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.MachineFile;
import org.hotfixworkbench.model.NameList;
import org.hotfixworkbench.model.NegatedCondition;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ProductAtLevel;
import org.hotfixworkbench.model.ProductCondition;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.ServicingFactory;
import org.hotfixworkbench.model.value.FileVersion;
import org.hotfixworkbench.model.value.KbNumber;

/** Small random hotfixes and machines that have much in common, so that every verdict occurs. */
final class RandomServicing {

    private static final ServicingFactory FACTORY = ServicingFactory.eINSTANCE;
    private static final List<String> FILES = List.of("a.dll", "b.sys");
    private static final List<String> OTHERS = List.of("KB8", "KB9");
    private static final List<String> FEATURES = List.of("Telnet", "Web");
    private static final List<Architecture> SYSTEMS =
            List.of(Architecture.X86, Architecture.X64, Architecture.IA64);

    private final Random random;
    private final Catalog catalog;
    private final List<Product> products;
    private final List<Hotfix> hotfixes = new ArrayList<>();
    private final List<AlternativeGroup> groups = new ArrayList<>();

    RandomServicing(long seed, Catalog catalog) {
        this.random = new Random(seed);
        this.catalog = catalog;
        // one or two code bases at a time: otherwise nearly nothing would apply
        Codebase first = pick(catalog.codebases().stream().filter(this::isUsed).toList());
        Codebase second = pick(catalog.codebases().stream().filter(this::isUsed).toList());
        this.products =
                catalog.products().stream()
                        .filter(it -> it.getCodebase() == first || it.getCodebase() == second)
                        .toList();
    }

    private boolean isUsed(Codebase codebase) {
        return !catalog.productsOf(codebase).isEmpty();
    }

    List<Hotfix> hotfixes() {
        return hotfixes;
    }

    List<AlternativeGroup> groups() {
        return groups;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Makes the hotfixes of one world. */
    void make(int count) {
        for (int i = 0; i < count; i++) {
            Hotfix hotfix = FACTORY.createHotfix();
            hotfix.setName(i % 2 == 0 ? "KB" + (i + 1) : "fix" + i);
            if (chance(40)) {
                hotfix.setArticle(KbNumber.parse("KB10" + i));
            }
            hotfixes.add(hotfix);
        }
        for (Hotfix hotfix : hotfixes) {
            if (chance(30)) {
                hotfix.setReplacement(FACTORY.createReplacement());
                hotfix.getReplacement().getHotfixes().add(pick(hotfixes));
            }
            if (chance(30)) {
                hotfix.setAppliesTo(FACTORY.createProductList());
                for (int i = 0; i <= random.nextInt(3); i++) {
                    hotfix.getAppliesTo().getProducts().add(stated());
                }
            }
            if (chance(60)) {
                hotfix.setPrerequisites(
                        chance(15) ? FACTORY.createUnconditional() : condition(facts(), 2));
            }
            for (int i = 0; i < (chance(85) ? 1 + random.nextInt(2) : 0); i++) {
                hotfix.getPayloads().add(payload());
            }
            Derivation.derive(hotfix);
        }
        if (chance(30)) {
            AlternativeGroup group = FACTORY.createAlternativeGroup();
            group.setName("hole");
            group.getHotfixes().add(hotfixes.get(0));
            group.getHotfixes().add(hotfixes.get(hotfixes.size() - 1));
            groups.add(group);
        }
    }

    /** What conditions can ask for; each is used once in a tree. */
    private List<Condition> facts() {
        List<Condition> facts = new ArrayList<>();
        for (Hotfix hotfix : hotfixes.subList(0, 2)) {
            HotfixCondition condition = FACTORY.createHotfixCondition();
            condition.setHotfix(hotfix);
            facts.add(condition);
        }
        for (String name : OTHERS) {
            Hotfix external = FACTORY.createHotfix();
            external.setName(name);
            external.setArticle(KbNumber.parse(name));
            external.setExternal(true);
            HotfixCondition condition = FACTORY.createHotfixCondition();
            condition.setHotfix(external);
            facts.add(condition);
        }
        for (String name : FEATURES) {
            FeatureCondition condition = FACTORY.createFeatureCondition();
            condition.setFeature(name);
            facts.add(condition);
        }
        Collections.shuffle(facts, random);
        return facts;
    }

    private Condition condition(List<Condition> facts, int depth) {
        if (depth > 0 && chance(50)) {
            ConditionGroup group = FACTORY.createConditionGroup();
            group.setKind(chance(60) ? GroupKind.ANY : GroupKind.ALL);
            for (int i = 0; i <= random.nextInt(3); i++) {
                group.getConditions().add(condition(facts, depth - 1));
            }
            return group;
        }
        if (chance(10)) {
            NegatedCondition negation = FACTORY.createNegatedCondition();
            negation.setCondition(condition(facts, 0));
            return negation;
        }
        if (chance(35) && !facts.isEmpty()) {
            return facts.removeFirst();
        }
        ProductCondition condition = FACTORY.createProductCondition();
        condition.setProduct(pick(products));
        if (chance(40)) {
            condition.setAnyLevel(true);
        } else {
            condition.getLevels().add(pick(CatalogQueries.levelsOf(condition.getProduct())));
        }
        return condition;
    }

    private ProductAtLevel stated() {
        ProductAtLevel stated = FACTORY.createProductAtLevel();
        stated.setProduct(pick(products));
        if (chance(25)) {
            stated.setLevel(pick(CatalogQueries.levelsOf(stated.getProduct())));
        }
        return stated;
    }

    private Payload payload() {
        Payload payload = FACTORY.createPayload();
        Product product = pick(products);
        if (chance(95)) {
            payload.setCodebase(product.getCodebase());
        }
        for (int i = 0; i < 1 + random.nextInt(2); i++) {
            ArchitecturePackage part = FACTORY.createArchitecturePackage();
            part.setArchitecture(chance(5) ? Architecture.UNSTATED : pick(SYSTEMS));
            if (chance(20)) {
                part.getProducts().add(product);
            }
            for (int row = 0; row < random.nextInt(5); row++) {
                part.getEntries().add(row(product.getCodebase(), part));
            }
            payload.getPackages().add(part);
        }
        return payload;
    }

    private FileEntry row(Codebase codebase, ArchitecturePackage part) {
        FileEntry file = FACTORY.createFileEntry();
        file.setName(pick(FILES));
        file.setPlatform(
                chance(10)
                        ? Architecture.UNSTATED
                        : chance(80) ? part.getArchitecture() : Architecture.X86);
        if (chance(95)) {
            file.setVersion(version(codebase));
        }
        if (CatalogQueries.declaresBranches(codebase)) {
            file.setServiceBranch(chance(50) ? "GDR" : "QFE");
        }
        return file;
    }

    private FileVersion version(Codebase codebase) {
        if (chance(3)) {
            return FileVersion.parse("9.0.8112." + (16_000 + random.nextInt(3)));
        }
        ServiceLevel level = pick(codebase.getLevels());
        int build = pick(level.getBuilds());
        int revision;
        if (level.getRevisions() != null) {
            revision = level.getRevisions().first() + random.nextInt(4);
        } else if (level.getBaseRevision() != null && chance(15)) {
            revision = level.getBaseRevision();
        } else {
            revision = pick(List.of(18_100, 22_100, 24_600)) + random.nextInt(3);
        }
        return new FileVersion(
                codebase.getVersion().major(), codebase.getVersion().minor(), build, revision);
    }

    /** A machine, of which more or less is known. */
    Machine machine() {
        Machine machine = FACTORY.createMachine();
        machine.setName("m");
        Product product = pick(products);
        ServiceLevel level = pick(CatalogQueries.levelsOf(product));
        if (chance(97)) {
            machine.setProduct(product);
            machine.setLevel(chance(93) ? level : null);
        }
        machine.setArchitecture(
                chance(94) ? pick(product.getArchitectures()) : Architecture.UNSTATED);
        List<String> names = new ArrayList<>(OTHERS);
        for (Hotfix hotfix : hotfixes) {
            names.add(
                    hotfix.getArticle() != null && chance(50)
                            ? hotfix.getArticle().toString().toLowerCase(java.util.Locale.ROOT)
                            : hotfix.getName());
        }
        machine.setInstalled(facts(names, 15));
        machine.setNotInstalled(absent(names));
        machine.setFeatures(facts(FEATURES, 40));
        machine.setAbsentFeatures(absent(FEATURES));
        for (String name : FILES) {
            List<Architecture> platforms =
                    machine.getArchitecture() == Architecture.UNSTATED
                            ? List.of(Architecture.X64)
                            : List.of(machine.getArchitecture(), Architecture.X86);
            for (Architecture platform : platforms) {
                if (chance(35)
                        && machine.getFiles().stream().noneMatch(it -> same(it, name, platform))) {
                    machine.getFiles().add(file(name, platform, level, product.getCodebase()));
                }
            }
        }
        machine.setFilesComplete(chance(15));
        return machine;
    }

    private static boolean same(MachineFile file, String name, Architecture platform) {
        return file.getName().equalsIgnoreCase(name) && file.getPlatform() == platform;
    }

    private MachineFile file(
            String name, Architecture platform, ServiceLevel level, Codebase codebase) {
        MachineFile file = FACTORY.createMachineFile();
        file.setName(chance(50) ? name : name.toUpperCase(java.util.Locale.ROOT));
        file.setPlatform(platform);
        if (chance(95)) {
            FileVersion version = version(codebase);
            file.setVersion(
                    chance(90) && level.getRevisions() == null
                            ? new FileVersion(
                                    version.major(),
                                    version.minor(),
                                    pick(level.getBuilds()),
                                    version.revision())
                            : version);
        }
        if (CatalogQueries.declaresBranches(codebase) && chance(70)) {
            file.setServiceBranch(chance(50) ? "GDR" : "QFE");
        }
        return file;
    }

    private FactList facts(List<String> names, int percent) {
        if (chance(10)) {
            return null;
        }
        FactList list = FACTORY.createFactList();
        list.setComplete(chance(65));
        names.stream().filter(it -> chance(percent)).forEach(list.getNames()::add);
        return list;
    }

    private NameList absent(List<String> names) {
        if (chance(60)) {
            return null;
        }
        NameList list = FACTORY.createNameList();
        names.stream().filter(it -> chance(40)).forEach(list.getNames()::add);
        return list;
    }
}
