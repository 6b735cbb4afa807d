package org.hotfixworkbench.core.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotfixworkbench.core.applicability.engine.Fit;
import org.hotfixworkbench.core.applicability.engine.KnownSystem;
import org.hotfixworkbench.core.applicability.engine.Systems;
import org.hotfixworkbench.core.supersedence.FileIndex;
import org.hotfixworkbench.core.supersedence.FileLine;
import org.hotfixworkbench.core.supersedence.SharedDeliveries;
import org.hotfixworkbench.core.supersedence.Workspace;
import org.hotfixworkbench.model.value.FileVersion;

/**
 * Goes through all hotfixes, and then through all versions that several of them deliver, and notes
 * what there is for each system. The work grows with the hotfixes and their rows; it is done in
 * small steps, so that others get their turn.
 *
 * <p>Two hotfixes claim a system twice when both bring the same version of a file to it, and
 * neither replaces the other, directly or through others, and they are no alternatives. What a
 * level was released with does not count.
 */
public final class Survey {

    private final Systems systems;
    private final Workspace workspace;
    private final SharedDeliveries deliveries;
    private final Rivals rivals;
    private final List<String> names;
    private final BitSet wanted;
    private final ClaimListener listener;

    /** For each system the hotfixes that cover it, miss it, and claim it twice. */
    private final BitSet[] covering;

    private final BitSet[] missing;
    private final BitSet[] twice;

    /** For each hotfix the systems that it covers. */
    private final BitSet[] covered;

    /** The hotfixes of the workspace by their position among the names; -1 for none. */
    private final int[] positions;

    private int nextHotfix;
    private int nextLine;

    /** Hears of claims. */
    interface ClaimListener {
        void claim(int hotfix, FileLine line, int revision, Rivals.Rival rival);
    }

    /** A survey of all systems. */
    public Survey(Systems systems, Workspace workspace) {
        this(systems, workspace, all(systems), (hotfix, line, revision, rival) -> {});
    }

    Survey(Systems systems, Workspace workspace, BitSet wanted, ClaimListener listener) {
        this.systems = systems;
        this.workspace = workspace;
        this.wanted = wanted;
        this.listener = listener;
        deliveries = new SharedDeliveries(workspace);
        rivals = new Rivals(deliveries);
        names = systems.hotfixes().names();
        covering = sets(systems.all().size());
        missing = sets(systems.all().size());
        twice = sets(systems.all().size());
        covered = sets(names.size());
        positions = positions();
    }

    private static BitSet all(Systems systems) {
        BitSet all = new BitSet();
        all.set(0, systems.all().size());
        return all;
    }

    private static BitSet[] sets(int count) {
        BitSet[] sets = new BitSet[count];
        Arrays.setAll(sets, it -> new BitSet());
        return sets;
    }

    private int[] positions() {
        Map<String, Integer> known = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            known.put(names.get(i), i);
        }
        return workspace.hotfixes().stream()
                .mapToInt(it -> known.getOrDefault(it.name(), -1))
                .toArray();
    }

    /** Does the next small piece; whether nothing is left to do. */
    public boolean step() {
        if (nextHotfix < names.size()) {
            fit(nextHotfix++);
            return false;
        }
        if (nextLine < workspace.files().lines()) {
            deliveries.on(nextLine++, this::shared);
        }
        return nextLine >= workspace.files().lines();
    }

    /** Does all that is left to do. */
    public Survey complete() {
        boolean done = false;
        while (!done) {
            done = step();
        }
        return this;
    }

    private void fit(int hotfix) {
        for (int system = wanted.nextSetBit(0); system >= 0; system = after(system)) {
            Fit fit = systems.fit(hotfix, system);
            if (fit == Fit.COVERS) {
                covering[system].set(hotfix);
                covered[hotfix].set(system);
            } else if (fit == Fit.MISSING) {
                missing[system].set(hotfix);
            }
        }
    }

    private int after(int system) {
        return wanted.nextSetBit(system + 1);
    }

    private void shared(int line, int first, int end) {
        FileIndex index = workspace.files();
        List<Integer> members = new ArrayList<>(end - first);
        BitSet once = new BitSet();
        BitSet several = new BitSet();
        for (int at = first; at < end; at++) {
            int position = positions[index.hotfix(at)];
            if (position >= 0) {
                members.add(index.hotfix(at));
                BitSet again = (BitSet) covered[position].clone();
                again.and(once);
                several.or(again);
                once.or(covered[position]);
            }
        }
        if (!several.isEmpty() && !rivals.among(List.copyOf(members)).isEmpty()) {
            FileLine file = workspace.line(line);
            int revision = index.revision(first);
            several.stream().forEach(system -> shared(file, revision, members, system));
        }
    }

    private void shared(FileLine line, int revision, List<Integer> members, int system) {
        FileVersion version = new FileVersion(line.major(), line.minor(), line.build(), revision);
        List<Integer> here = new ArrayList<>();
        for (int member : members) {
            int position = positions[member];
            if (covered[position].get(system)
                    && systems.delivers(
                            position,
                            system,
                            line.name(),
                            line.platform(),
                            version,
                            line.branch())) {
                here.add(member);
            }
        }
        if (here.size() > 1) {
            for (Rivals.Rival rival : rivals.among(List.copyOf(here))) {
                twice[system].set(positions[rival.hotfix()]);
                listener.claim(positions[rival.hotfix()], line, revision, rival);
            }
        }
    }

    /** The systems, in the order of the catalog. */
    public List<KnownSystem> systems() {
        return systems.all();
    }

    /** What there is for a system. */
    public Count count(int system) {
        return new Count(
                covering[system].cardinality(),
                missing[system].cardinality(),
                twice[system].cardinality());
    }

    /** What a described hotfix has for a system. */
    public Fit fit(String hotfix, int system) {
        return fitAt(position(hotfix), system);
    }

    Fit fitAt(int position, int system) {
        return covering[system].get(position)
                ? Fit.COVERS
                : missing[system].get(position) ? Fit.MISSING : Fit.NONE;
    }

    /** Whether a described hotfix brings something to a system that another one brings as well. */
    public boolean twice(String hotfix, int system) {
        return twice[system].get(position(hotfix));
    }

    private int position(String hotfix) {
        int position = names.indexOf(hotfix);
        if (position < 0) {
            throw new IllegalArgumentException("no hotfix " + hotfix);
        }
        return position;
    }

    List<String> names() {
        return names;
    }

    Workspace workspace() {
        return workspace;
    }
}
