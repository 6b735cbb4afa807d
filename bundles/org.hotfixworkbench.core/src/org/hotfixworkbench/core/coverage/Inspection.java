package org.hotfixworkbench.core.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotfixworkbench.core.applicability.engine.Fit;
import org.hotfixworkbench.core.applicability.engine.Systems;
import org.hotfixworkbench.core.supersedence.FileLine;
import org.hotfixworkbench.core.supersedence.Workspace;

/** Looks at one system closely: which hotfix has what for it. Done in small steps. */
public final class Inspection {

    private final Survey survey;
    private final int system;
    private final Map<Integer, List<Claim>> claims = new HashMap<>();

    /**
     * An inspection of a system.
     *
     * @param system its position among those of the catalog
     */
    public Inspection(Systems systems, Workspace workspace, int system) {
        this.system = system;
        BitSet only = new BitSet();
        only.set(system);
        survey = new Survey(systems, workspace, only, this::claim);
    }

    private void claim(int hotfix, FileLine line, int revision, Rivals.Rival rival) {
        List<String> others = new ArrayList<>();
        for (int other : rival.others()) {
            others.add(survey.workspace().hotfixes().get(other).name());
        }
        claims.computeIfAbsent(hotfix, it -> new ArrayList<>())
                .add(new Claim(line.with(revision), others, rival.count()));
    }

    /** Does the next small piece; whether nothing is left to do. */
    public boolean step() {
        return survey.step();
    }

    /** Does all that is left to do. */
    public Inspection complete() {
        survey.complete();
        return this;
    }

    /** The hotfixes that cover the system or should, by name. */
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (int hotfix = 0; hotfix < survey.names().size(); hotfix++) {
            String name = survey.names().get(hotfix);
            Fit fit = survey.fitAt(hotfix, system);
            if (fit != Fit.NONE) {
                entries.add(new Entry(name, fit, claims.getOrDefault(hotfix, List.of())));
            }
        }
        return entries;
    }
}
