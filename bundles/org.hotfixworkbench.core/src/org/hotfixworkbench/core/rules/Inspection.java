package org.hotfixworkbench.core.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.PackageEntry;
import org.hotfixworkbench.model.Suppression;

/** One run of the rules over one element. */
final class Inspection implements RuleContext {

    private final RuleRunner runner;
    private final Set<String> running;
    private final Suppressions suppressions;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Suppression> stated = new ArrayList<>();
    private final Map<Object, Map<Object, Object>> shared = new IdentityHashMap<>();
    private @Nullable Rule<?> current;

    Inspection(RuleRunner runner, Set<String> running) {
        this.runner = runner;
        this.running = running;
        this.suppressions = new Suppressions(runner.settings().today());
    }

    List<Finding> check(Element element, Collection<Finding> others) {
        visit(element);
        others.forEach(this::add);
        stated.forEach(this::apply);
        return FindingOrder.sorted(element, findings);
    }

    private void visit(EObject element) {
        if (element instanceof Suppression suppression) {
            stated.add(suppression);
            return;
        }
        apply(element);
        if (!(element instanceof PackageEntry)) {
            for (EObject child : element.eContents()) {
                visit(child);
            }
        }
    }

    private void apply(EObject element) {
        for (Rule<?> rule : runner.rulesFor(element.eClass())) {
            current = rule;
            applyTo(rule, element);
        }
    }

    private <T extends EObject> void applyTo(Rule<T> rule, EObject element) {
        RuleTimer timer = runner.timer();
        if (timer == null) {
            rule.check(rule.subject().cast(element), this);
        } else {
            long start = System.nanoTime();
            rule.check(rule.subject().cast(element), this);
            timer.ran(rule, System.nanoTime() - start);
        }
    }

    @Override
    public Catalog catalog() {
        return runner.catalog();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <S, V> V shared(Analysis<S, V> analysis, S subject) {
        Map<Object, Object> known = shared.computeIfAbsent(analysis, it -> new IdentityHashMap<>());
        Object value = known.get(subject);
        if (value == null) {
            value = analysis.of(subject, catalog());
            known.put(subject, value);
        }
        return (V) value;
    }

    @Override
    public LocalDate today() {
        return runner.settings().today();
    }

    @Override
    public Set<String> ruleIds() {
        return Collections.unmodifiableSet(runner.ids());
    }

    @Override
    public boolean useless(Suppression suppression) {
        String rule = suppression.getRule();
        return rule != null && running.contains(rule) && !suppressions.used(suppression);
    }

    @Override
    public void report(Location location, String message, List<Fix> fixes) {
        Rule<?> rule = current;
        if (rule == null) {
            throw new IllegalStateException("no rule is running");
        }
        Severity severity = runner.settings().severityOf(rule);
        add(new Finding(rule.id(), severity, location, message, fixes));
    }

    private void add(Finding finding) {
        if (!suppressions.accept(finding)) {
            findings.add(finding);
        }
    }
}
