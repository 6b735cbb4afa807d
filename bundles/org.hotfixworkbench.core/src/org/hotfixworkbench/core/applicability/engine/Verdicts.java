package org.hotfixworkbench.core.applicability.engine;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.model.Verdict;

/**
 * The verdicts about all hotfixes of a set on one machine, sorted by the names of the hotfixes. A
 * verdict is a byte; its explanation is worded when somebody asks for it.
 */
public final class Verdicts extends AbstractList<Decision> implements RandomAccess {

    private final Applicability engine;
    private final List<Situation> situations;
    private final byte[] causes;

    Verdicts(Applicability engine, List<Situation> situations, byte[] causes) {
        this.engine = engine;
        this.situations = situations;
        this.causes = causes;
    }

    @Override
    public int size() {
        return causes.length;
    }

    /** What decides about a hotfix. */
    public Cause cause(int index) {
        return Cause.of(causes[index]);
    }

    /** How many hotfixes have a verdict. */
    public int count(Verdict verdict) {
        int count = 0;
        for (byte cause : causes) {
            count += Cause.of(cause).verdict() == verdict ? 1 : 0;
        }
        return count;
    }

    /** The answer about a hotfix, worded. */
    @Override
    public Decision get(int index) {
        CompiledHotfix hotfix = engine.hotfixes().sorted().get(index);
        return new Sentences(engine, situations, hotfix).decision(cause(index));
    }

    /** The answer about a hotfix, worded; null when no such hotfix is described. */
    public @Nullable Decision of(String hotfix) {
        int node = engine.hotfixes().find(hotfix);
        int position = node < 0 ? -1 : engine.hotfixes().position(node);
        return position < 0 ? null : get(position);
    }
}
