package org.hotfixworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.hotfixworkbench.core.applicability.engine.Applicability;
import org.hotfixworkbench.core.applicability.engine.HotfixSet;
import org.hotfixworkbench.core.applicability.engine.MachineFacts;
import org.hotfixworkbench.core.applicability.engine.Truth;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.supersedence.Place;
import org.hotfixworkbench.model.AlternativeGroup;
import org.hotfixworkbench.model.Document;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServicingFactory;
import org.hotfixworkbench.model.ServicingPackage;
import org.hotfixworkbench.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * OVAL that is read again says about machines what the engine says: a definition of class patch is
 * true where the hotfix applies, false where it is installed, superseded or not applicable, and
 * unknown where the verdict is. It may know more in two cases, see {@code settled}.
 */
class OvalVerdictsTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"conformance", "servicing"})
    void patchesAreTrueWhereHotfixesApply(String example) throws IOException {
        Built built = build(example);
        List<String> differences = new ArrayList<>();
        Map<Truth, Integer> counts = new EnumMap<>(Truth.class);
        for (Machine machine : built.only(Machine.class)) {
            Map<String, Truth> results = built.results(machine, built.oval().patches());
            assertEquals(Set.copyOf(built.names()), results.keySet());
            results.forEach(
                    (hotfix, result) -> {
                        counts.merge(result, 1, Integer::sum);
                        Verdict verdict = built.engine().verdict(MachineFacts.of(machine), hotfix);
                        if (result != expected(verdict)
                                && !(verdict == Verdict.UNKNOWN
                                        && settled(built, machine, hotfix, result))) {
                            differences.add(
                                    "%s on %s: %s, but OVAL says %s"
                                            .formatted(hotfix, machine.getName(), verdict, result));
                        }
                    });
        }
        assertEquals("", String.join("\n", differences));
        if (example.equals("conformance")) {
            counts.values().forEach(it -> assertTrue(it > 50, counts::toString));
            assertEquals(Truth.values().length, counts.size());
        }
    }

    /**
     * Whether a definition is right to know more than the engine: whatever may be installed or
     * turned on beside what is known of the machine, the hotfix would not install; or it would, and
     * nobody can know whether it is installed itself, because it has no number by which a list
     * could name it.
     */
    private static boolean settled(Built built, Machine machine, String hotfix, Truth result) {
        Set<Boolean> applies = new HashSet<>();
        for (Set<String> features : List.of(Set.<String>of(), Set.of("TelnetClient"))) {
            for (Set<String> installed : List.of(Set.<String>of(), Set.of("KB9000001"))) {
                MachineFacts complete = complete(machine, installed, features);
                applies.add(built.engine().verdict(complete, hotfix) == Verdict.APPLICABLE);
            }
        }
        boolean numbered =
                built.hotfixes().stream()
                        .anyMatch(it -> it.getName().equals(hotfix) && it.getArticle() != null);
        return result == Truth.FALSE
                ? applies.equals(Set.of(false))
                : result == Truth.TRUE && !numbered && applies.equals(Set.of(true));
    }

    /** The machine with complete lists of hotfixes and features. */
    private static MachineFacts complete(
            Machine machine, Set<String> installed, Set<String> features) {
        MachineFacts facts = MachineFacts.of(machine);
        Set<String> all = new HashSet<>(installed);
        all.addAll(facts.installed());
        return new MachineFacts(
                facts.name(),
                facts.product(),
                facts.level(),
                facts.architecture(),
                facts.installedComplete() ? facts.installed() : all,
                true,
                facts.notInstalled(),
                facts.featuresComplete() ? facts.features() : features,
                true,
                facts.absentFeatures(),
                facts.files(),
                facts.filesComplete());
    }

    private static Truth expected(Verdict verdict) {
        return switch (verdict) {
            case APPLICABLE -> Truth.TRUE;
            case UNKNOWN -> Truth.UNKNOWN;
            default -> Truth.FALSE;
        };
    }

    /** Windows 8 is not 8.1, and XP is not the edition for x64. */
    @Test
    void everyReleaseIsFoundAndNoOther() throws IOException {
        Built built = build("servicing");
        Machine nothingKnown = ServicingFactory.eINSTANCE.createMachine();
        for (ScannedMachine it :
                ScannedMachine.of(nothingKnown, built.only(Product.class), List.of())) {
            OvalEvaluator evaluator = new OvalEvaluator(built.oval(), it.system());
            Set<String> found = new TreeSet<>();
            built.oval()
                    .inventory()
                    .forEach(
                            (title, id) -> {
                                if (title.startsWith("Microsoft ")
                                        && evaluator.evaluate(id) == Truth.TRUE) {
                                    found.add(title);
                                }
                            });
            assertEquals(it.inventory(), found);
        }
    }

    /** What a build of an example has written. */
    private record Built(OvalDocument oval, List<Element> elements, Applicability engine) {

        <T> List<T> only(Class<T> type) {
            return elements.stream().filter(type::isInstance).map(type::cast).toList();
        }

        List<Hotfix> hotfixes() {
            return only(Hotfix.class).stream().filter(it -> !it.isExternal()).toList();
        }

        List<String> names() {
            return hotfixes().stream().map(Hotfix::getName).toList();
        }

        /** What definitions say of a machine; where releases that it may run differ, unknown. */
        Map<String, Truth> results(Machine machine, Map<String, String> definitions) {
            Map<String, Truth> results = new TreeMap<>();
            for (ScannedMachine it : ScannedMachine.of(machine, only(Product.class), hotfixes())) {
                OvalEvaluator evaluator = new OvalEvaluator(oval, it.system());
                definitions.forEach(
                        (name, id) ->
                                results.merge(
                                        name,
                                        evaluator.evaluate(id),
                                        (one, other) -> one == other ? one : Truth.UNKNOWN));
            }
            return results;
        }
    }

    private Built build(String example) throws IOException {
        String sources = Project.ROOT.resolve("examples/" + example).toString();
        Cli.Answer answer =
                new Cli(folder).run("build", sources, "--to", "xmi,oval", "--out", "out");
        assertEquals(0, answer.code(), answer.err());
        ServicingPackage.eINSTANCE.eClass();
        Resource resource =
                new XMIResourceImpl(
                        URI.createFileURI(folder.resolve("out/servicing.xmi").toString()));
        resource.load(Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true));
        List<Element> elements = ((Document) resource.getContents().getFirst()).getElements();
        HotfixSet.Builder set = new HotfixSet.Builder(Catalog.of(elements));
        Place nowhere = new Place() {};
        for (Element element : elements) {
            if (element instanceof Hotfix it && !it.isExternal()) {
                set.add(it, (owner, feature, index) -> nowhere);
            } else if (element instanceof AlternativeGroup it) {
                set.add(it, (owner, feature, index) -> nowhere);
            }
        }
        OvalDocument oval = OvalDocument.read(folder.resolve("out/oval.xml"));
        return new Built(oval, elements, new Applicability(set.build()));
    }
}
