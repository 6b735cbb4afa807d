package org.hotfixworkbench.core.rules;

import java.util.regex.Pattern;
import org.hotfixworkbench.core.supersedence.Workspace;

/**
 * A consistency rule that looks across files: stateless, one class each, listed in {@link
 * Rules#ACROSS_FILES}. It is called once, when all files have been read, and sees what was kept of
 * them.
 */
public abstract class WorkspaceRule implements RuleDescription {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final String id;
    private final Family family;
    private final Severities severities;
    private final String summary;

    /**
     * A rule.
     *
     * @param id stable kebab-case name: scripts, suppressions and pages rely on it
     * @param family what it is about
     * @param severities its severity in each profile
     * @param summary what it finds, in one sentence without full stop
     */
    protected WorkspaceRule(String id, Family family, Severities severities, String summary) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(id);
        }
        this.id = id;
        this.family = family;
        this.severities = severities;
        this.summary = summary;
    }

    /**
     * Looks at everything and reports what it finds. The cost has to grow with the number of rows,
     * not with that of pairs.
     */
    protected abstract void check(Workspace workspace, WorkspaceContext context);

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Family family() {
        return family;
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
