package org.hotfixworkbench.dsl.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.xtext.resource.XtextResource;
import org.hotfixworkbench.core.applicability.engine.Applicability;
import org.hotfixworkbench.core.applicability.engine.Expectations;
import org.hotfixworkbench.core.applicability.engine.ExpectedVerdict;
import org.hotfixworkbench.core.applicability.engine.HotfixSet;
import org.hotfixworkbench.core.applicability.engine.MachineFacts;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.supersedence.FailedExpectation;
import org.hotfixworkbench.core.supersedence.Places;
import org.hotfixworkbench.model.AlternativeGroup;
import org.hotfixworkbench.model.Document;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Expectation;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Machine;

/** Keeps what the expectations of all files are about, and compares them with the answers. */
final class ExpectationChecker {

    private final HotfixSet.Builder hotfixes;
    private final Map<String, MachineFacts> machines = new HashMap<>();
    private final List<ExpectedVerdict> expectations = new ArrayList<>();
    private boolean complete = true;

    ExpectationChecker(Catalog catalog) {
        hotfixes = new HotfixSet.Builder(catalog);
    }

    /** Adds a file; what a file that could not be parsed leaves out nobody can judge. */
    void add(XtextResource resource, String file, boolean parsed, Places expected) {
        complete &= parsed;
        Document document = (Document) resource.getContents().get(0);
        SourcePoints places = new SourcePoints(resource, file);
        for (Element element : document.getElements()) {
            switch (element) {
                case Hotfix hotfix -> hotfixes.add(hotfix, places);
                case AlternativeGroup group -> hotfixes.add(group, places);
                case Machine machine ->
                        machines.putIfAbsent(machine.getName(), MachineFacts.of(machine));
                case Expectation expectation ->
                        ExpectedVerdict.of(expectation, expected).ifPresent(expectations::add);
                default -> {
                    // in the catalog
                }
            }
        }
    }

    /** The expectations that the engine answers otherwise. */
    List<FailedExpectation> failures() {
        if (!complete || expectations.isEmpty()) {
            return List.of();
        }
        Applicability engine = new Applicability(hotfixes.build());
        return Expectations.run(engine, machines, expectations).stream()
                .filter(it -> !it.met() && it.actual() != null)
                .map(
                        it ->
                                new FailedExpectation(
                                        it.expected().hotfix(),
                                        it.expected().place(),
                                        it.difference()))
                .toList();
    }
}
