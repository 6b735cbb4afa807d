package org.hotfixworkbench.importers.supersedence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hotfixworkbench.model.value.KbNumber;

/**
 * Replacements that go in a circle, which tables have because they tell products apart: on one
 * product this update replaces that one, on another it is the other way round.
 */
final class Circles {

    private Circles() {}

    /**
     * Takes one replacement out of each circle: that of an update with a higher number, which is as
     * a rule the newer one. So none is left.
     *
     * @return what was taken out, in words
     */
    static List<String> open(Map<KbNumber, KnownUpdate> updates) {
        List<String> opened = new ArrayList<>();
        for (KnownUpdate update : updates.values()) {
            for (KbNumber replaced : update.replaced()) {
                boolean upwards = replaced.compareTo(update.article()) > 0;
                if (upwards && leads(replaced, update.article(), updates)) {
                    update.leave(replaced);
                    opened.add(
                            "%s replaces %s and is replaced by it; the former is left out"
                                    .formatted(update.article(), replaced));
                }
            }
        }
        return opened;
    }

    private static boolean leads(KbNumber from, KbNumber to, Map<KbNumber, KnownUpdate> updates) {
        Deque<KbNumber> open = new ArrayDeque<>(List.of(from));
        Set<KbNumber> seen = new HashSet<>();
        while (!open.isEmpty()) {
            KbNumber next = open.pop();
            if (next.equals(to)) {
                return true;
            }
            KnownUpdate update = updates.get(next);
            if (update != null && seen.add(next)) {
                open.addAll(update.replaced());
            }
        }
        return false;
    }
}
