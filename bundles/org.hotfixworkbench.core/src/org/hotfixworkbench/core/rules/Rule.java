package org.hotfixworkbench.core.rules;

import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNull;

/**
 * A consistency rule: stateless, one class each, listed in {@link Rules}. It is called once for
 * every element of its subject type, after the derived values of the model have been set.
 *
 * @param <T> type of the elements that it looks at
 */
public abstract class Rule<T extends EObject> implements RuleDescription {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final String id;
    private final Family family;
    private final Class<T> subject;
    private final Severities severities;
    private final String summary;

    /**
     * A rule.
     *
     * @param id stable kebab-case name: scripts, suppressions and pages rely on it
     * @param family what it is about
     * @param subject the type of the elements that it looks at
     * @param severities its severity in each profile
     * @param summary what it finds, in one sentence without full stop
     */
    protected Rule(
            String id, Family family, Class<T> subject, Severities severities, String summary) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(id);
        }
        this.id = id;
        this.family = family;
        this.subject = subject;
        this.severities = severities;
        this.summary = summary;
    }

    /** Looks at one element and reports what it finds. */
    protected abstract void check(@NonNull T element, RuleContext context);

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Family family() {
        return family;
    }

    /** The type of the elements that the rule looks at. */
    public final Class<T> subject() {
        return subject;
    }

    @Override
    public final Severities severities() {
        return severities;
    }

    @Override
    public final String summary() {
        return summary;
    }
}
