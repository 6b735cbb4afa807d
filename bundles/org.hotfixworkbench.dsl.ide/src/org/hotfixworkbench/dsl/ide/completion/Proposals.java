package org.hotfixworkbench.dsl.ide.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Proposals that go on from what is typed, each label once. */
final class Proposals {

    /** What a list may show; more of it appears while somebody types. */
    static final int MOST = 200;

    private final String prefix;
    private final Set<String> labels = new HashSet<>();
    private final List<Proposal> found = new ArrayList<>();
    private boolean changing;

    Proposals(String prefix) {
        this.prefix = prefix;
    }

    /** Whether something found by a key goes on from what is typed. */
    boolean wants(String key) {
        return key.regionMatches(true, 0, prefix, 0, prefix.length());
    }

    /** Whether there are so many that no more of the same rank are shown. */
    boolean isFull() {
        return found.size() > MOST;
    }

    void add(Proposal proposal) {
        if (proposal.keys().stream().anyMatch(this::wants) && labels.add(proposal.label())) {
            found.add(proposal);
            changing |= proposal.keys().size() > 1;
        }
    }

    /** Whether another prefix may find more than what of these goes on from it. */
    boolean isIncomplete() {
        return changing || isFull();
    }

    /** The best ones, the best first. */
    List<Proposal> best() {
        return found.stream().sorted(Comparator.comparingInt(Proposal::rank)).limit(MOST).toList();
    }

    /** The key by which a proposal was found. */
    String key(Proposal proposal) {
        return proposal.keys().stream().filter(this::wants).findFirst().orElse(proposal.label());
    }
}
