package org.hotfixworkbench.core.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.ServicingPackage;

/**
 * Runs rules over elements of the model. A runner holds no state of a run: it can be kept, and used
 * by several threads.
 */
public final class RuleRunner {

    private final Catalog catalog;
    private final RuleSettings settings;
    private final List<List<Rule<?>>> rulesByClassifier;
    private final Set<String> ids;
    private final Set<String> running;
    private final @Nullable RuleTimer timer;

    /**
     * Makes a runner.
     *
     * @param catalog the releases of Windows that are known
     * @param rules the rules, usually {@link Rules#ALL}; those that are OFF are left out
     * @param settings how to run them
     */
    public RuleRunner(Catalog catalog, List<Rule<?>> rules, RuleSettings settings) {
        this(catalog, rules, settings, null);
    }

    /**
     * Makes a runner that measures.
     *
     * @param timer takes the time of each rule at each element, from any thread that uses the
     *     runner; nothing is measured without one
     */
    public RuleRunner(
            Catalog catalog,
            List<Rule<?>> rules,
            RuleSettings settings,
            @Nullable RuleTimer timer) {
        this.timer = timer;
        this.catalog = catalog;
        this.settings = settings;
        this.ids = new TreeSet<>(settings.otherRules());
        this.running = new TreeSet<>();
        // they run when all files are known; suppressions may name them
        Rules.ACROSS_FILES.forEach(it -> ids.add(it.id()));
        List<Rule<?>> active = new ArrayList<>();
        for (Rule<?> rule : rules) {
            ids.add(rule.id());
            if (settings.severityOf(rule) != Severity.OFF) {
                active.add(rule);
                running.add(rule.id());
            }
        }
        this.rulesByClassifier = dispatchTable(active);
    }

    private static List<List<Rule<?>>> dispatchTable(List<Rule<?>> rules) {
        List<List<Rule<?>>> table = new ArrayList<>();
        for (EClassifier classifier : ServicingPackage.eINSTANCE.getEClassifiers()) {
            List<Rule<?>> matching = new ArrayList<>();
            for (Rule<?> rule : rules) {
                if (classifier instanceof EClass
                        && rule.subject().isAssignableFrom(classifier.getInstanceClass())) {
                    matching.add(rule);
                }
            }
            table.add(List.copyOf(matching));
        }
        return List.copyOf(table);
    }

    /**
     * Checks one top-level element with all that it contains. Its derived values have to be set.
     *
     * @return the findings that no suppression accepts, in the order of the elements in the model
     */
    public List<Finding> check(Element element) {
        return new Inspection(this, running).check(element, List.of());
    }

    /**
     * Checks one element and lets its suppressions decide on findings of other rules, too: those of
     * {@link RuleSettings#otherRules()}. All of these are taken to have run.
     *
     * @param others findings in the same element that other rules have made
     * @return the findings of both kinds that no suppression accepts
     */
    public List<Finding> check(Element element, Collection<Finding> others) {
        Set<String> all = new TreeSet<>(running);
        for (String other : settings.otherRules()) {
            if (settings.overrides().get(other) != Severity.OFF) {
                all.add(other);
            }
        }
        return new Inspection(this, all).check(element, others);
    }

    Catalog catalog() {
        return catalog;
    }

    RuleSettings settings() {
        return settings;
    }

    @Nullable
    RuleTimer timer() {
        return timer;
    }

    Set<String> ids() {
        return ids;
    }

    List<Rule<?>> rulesFor(EClass type) {
        return rulesByClassifier.get(type.getClassifierID());
    }
}
