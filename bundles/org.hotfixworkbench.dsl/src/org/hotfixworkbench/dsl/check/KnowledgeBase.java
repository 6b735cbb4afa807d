package org.hotfixworkbench.dsl.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;
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
import org.hotfixworkbench.model.Restart;

/**
 * What files say about hotfixes, machines and expectations, as far as questions about applicability
 * need it. Files come, go and change; what is kept of a hotfix is small. Used by one thread.
 */
public final class KnowledgeBase {

    private final HotfixSet.Builder builder;
    private final Map<String, Part> files = new TreeMap<>();
    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, Restart> restarts = new HashMap<>();
    private @Nullable Applicability engine;
    private @Nullable Map<String, MachineFacts> machines;

    /** What one file says. */
    private record Part(
            List<String> hotfixes,
            List<String> groups,
            List<MachineFacts> machines,
            List<ExpectedVerdict> expectations,
            boolean complete) {

        Part(boolean complete) {
            this(
                    new ArrayList<>(1),
                    new ArrayList<>(0),
                    new ArrayList<>(0),
                    new ArrayList<>(0),
                    complete);
        }
    }

    /** Starts with no file; the catalog is the one that hotfixes and machines refer to. */
    public KnowledgeBase(Catalog catalog) {
        builder = new HotfixSet.Builder(catalog);
    }

    /**
     * Takes in a file whose references have been resolved and whose derived values have been set,
     * in the place of what it said before. Of two hotfixes with one name the first one counts.
     *
     * @param resource the parsed file
     * @param file the file as the user names it
     * @param expected finds the places of expectations
     */
    public void put(XtextResource resource, String file, Places expected) {
        remove(file);
        SourcePoints places = new SourcePoints(resource, file);
        Part part = new Part(WorkspaceChecker.isParsed(resource));
        for (Element element : ((Document) resource.getContents().get(0)).getElements()) {
            switch (element) {
                case Hotfix hotfix -> add(hotfix, file, part, places);
                case AlternativeGroup group -> {
                    builder.add(group, places);
                    part.groups.add(String.valueOf(group.getName()));
                }
                case Machine machine -> part.machines.add(MachineFacts.of(machine));
                case Expectation expectation ->
                        ExpectedVerdict.of(expectation, expected).ifPresent(part.expectations::add);
                default -> {
                    // in the catalog
                }
            }
        }
        files.put(file, part);
        machines = null;
    }

    private void add(Hotfix hotfix, String file, Part part, Places places) {
        String name = hotfix.getName();
        if (name != null && owners.putIfAbsent(name, file) == null) {
            part.hotfixes.add(name);
            restarts.put(name, hotfix.getRestart());
            builder.add(hotfix, places);
        }
    }

    /** Forgets a file. A hotfix of the same name in another file counts when that is put in. */
    public void remove(String file) {
        engine = null;
        machines = null;
        Part part = files.remove(file);
        if (part != null) {
            part.hotfixes.forEach(builder::removeHotfix);
            part.hotfixes.forEach(owners::remove);
            part.hotfixes.forEach(restarts::remove);
            part.groups.forEach(builder::removeGroup);
        }
    }

    /** What answers questions about the hotfixes; it is good until a file changes. */
    public Applicability engine() {
        Applicability known = engine;
        if (known == null) {
            known = new Applicability(builder.build());
            engine = known;
        }
        return known;
    }

    /** Whether a hotfix wants a restart, in the word of the language; empty when not stated. */
    public Optional<String> restart(String hotfix) {
        return Optional.ofNullable(restarts.get(hotfix))
                .filter(it -> it != Restart.UNSTATED)
                .map(Restart::getLiteral);
    }

    /** The machines by name. Of two with one name the first one counts. */
    public Map<String, MachineFacts> machines() {
        Map<String, MachineFacts> known = machines;
        if (known == null) {
            Map<String, MachineFacts> found = new TreeMap<>();
            for (Part part : files.values()) {
                part.machines.forEach(it -> found.putIfAbsent(it.name(), it));
            }
            known = Collections.unmodifiableMap(found);
            machines = known;
        }
        return known;
    }

    /** What is expected, in the order of the files. */
    public List<ExpectedVerdict> expectations() {
        return files.values().stream().flatMap(it -> it.expectations.stream()).toList();
    }

    /**
     * The expectations that the engine answers otherwise. None while some file cannot be parsed:
     * what it leaves out nobody can judge.
     */
    public List<FailedExpectation> failures() {
        List<ExpectedVerdict> expected = expectations();
        if (expected.isEmpty() || !files.values().stream().allMatch(Part::complete)) {
            return List.of();
        }
        return Expectations.run(engine(), machines(), expected).stream()
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
