package org.hotfixworkbench.core.rules.replacement;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hotfixworkbench.core.supersedence.AlternativeSummary;
import org.hotfixworkbench.core.supersedence.Reference;
import org.hotfixworkbench.core.supersedence.Workspace;

/** Which hotfixes are alternatives of each other: the same fix in two packages. */
final class Alternatives {

    private Alternatives() {}

    /** The numbers of the groups that a hotfix belongs to, by its name. */
    static Map<String, Set<Integer>> groups(Workspace workspace) {
        Map<String, Set<Integer>> groups = new HashMap<>();
        int number = 0;
        for (AlternativeSummary group : workspace.groups()) {
            for (Reference member : group.members()) {
                groups.computeIfAbsent(member.name(), it -> new HashSet<>()).add(number);
            }
            number++;
        }
        return groups;
    }

    /** Whether two hotfixes are in one group. */
    static boolean together(
            Workspace workspace, Map<String, Set<Integer>> groups, int one, int other) {
        if (groups.isEmpty()) {
            return false;
        }
        Set<Integer> first = groups.getOrDefault(workspace.graph().name(one), Set.of());
        Set<Integer> second = groups.getOrDefault(workspace.graph().name(other), Set.of());
        return !Collections.disjoint(first, second);
    }
}
