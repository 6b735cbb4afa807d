package org.hotfixworkbench.workbench.replacements.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.hotfixworkbench.exporters.graph.ReplacementLayout.Box;

/** Finds things by their place: each is in the cells of a grid that its bounds touch. */
final class Grid {

    private static final double CELL = 400;

    private final Map<Long, List<Integer>> cells = new HashMap<>();

    void add(int thing, Box bounds) {
        visit(bounds, cell -> cells.computeIfAbsent(cell, it -> new ArrayList<>()).add(thing));
    }

    /** What may touch an area; not all of it has to. */
    Set<Integer> near(Box area) {
        Set<Integer> found = new LinkedHashSet<>();
        visit(area, cell -> found.addAll(cells.getOrDefault(cell, List.of())));
        return found;
    }

    private static void visit(Box bounds, LongConsumer visitor) {
        long right = cell(bounds.x() + bounds.width());
        long bottom = cell(bounds.y() + bounds.height());
        for (long y = cell(bounds.y()); y <= bottom; y++) {
            for (long x = cell(bounds.x()); x <= right; x++) {
                visitor.accept(y << 32 | x & 0xFFFF_FFFFL);
            }
        }
    }

    private static long cell(double position) {
        return (long) Math.floor(position / CELL);
    }
}
