package org.hotfixworkbench.core.applicability.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.model.Architecture;

/**
 * A machine, seen from a set of hotfixes: which are installed or superseded, and what is known of
 * the files that they deliver. Made once for each machine and release.
 */
final class Situation implements Requirement.Holdings {

    private final HotfixSet set;
    private final MachineFacts facts;
    private final Target target;
    private final BitSet installed = new BitSet();
    private final BitSet absent = new BitSet();
    private final boolean described;
    private final FileFacts files;
    private final Coverage coverage;

    Situation(HotfixSet set, MachineFacts facts, Target target) {
        this.set = set;
        this.facts = facts;
        this.target = target;
        boolean known = facts.installedComplete();
        for (String name : facts.installed()) {
            int node = set.find(name);
            if (node >= 0) {
                installed.set(node);
            }
            known &= node >= 0 && delivers(set.hotfix(node));
        }
        for (String name : facts.notInstalled()) {
            int node = set.find(name);
            if (node >= 0 && !installed.get(node)) {
                absent.set(node);
            }
        }
        described = known;
        files = new FileFacts(set, facts, target, installed, described);
        coverage = new Coverage(set, installed);
    }

    private static boolean delivers(@Nullable CompiledHotfix hotfix) {
        return hotfix != null && !hotfix.packages().isEmpty();
    }

    HotfixSet set() {
        return set;
    }

    MachineFacts facts() {
        return facts;
    }

    Target target() {
        return target;
    }

    FileFacts files() {
        return files;
    }

    Coverage coverage() {
        return coverage;
    }

    /** The hotfixes of the set that are installed. */
    BitSet installed() {
        return installed;
    }

    /**
     * Whether the state of every file follows from the release and the installed hotfixes, because
     * the list of them is exhaustive and the files of each are described.
     */
    boolean filesFollow() {
        return described;
    }

    @Override
    public Truth installed(int node) {
        if (installed.get(node)) {
            return Truth.TRUE;
        }
        return facts.installedComplete() || absent.get(node) ? Truth.FALSE : Truth.UNKNOWN;
    }

    @Override
    public Truth feature(String name) {
        if (facts.features().contains(name)) {
            return Truth.TRUE;
        }
        return facts.featuresComplete() || facts.absentFeatures().contains(name)
                ? Truth.FALSE
                : Truth.UNKNOWN;
    }

    /** The files of a hotfix for this machine, from all packages that fit it. */
    static List<Slice> slices(CompiledHotfix hotfix, Target target) {
        List<Slice> slices = new ArrayList<>(1);
        for (CompiledPackage part : hotfix.packages()) {
            if (part.fits(target)) {
                slices.add(part.slice(target.level()));
            }
        }
        return slices;
    }

    /** The architecture that a file has which states none. */
    static Architecture platform(Architecture stated, Target target) {
        return switch (stated) {
            case UNSTATED -> target.architecture();
            case WOW64 -> Architecture.X86;
            default -> stated;
        };
    }
}
