package org.hotfixworkbench.core.applicability;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a machine has to meet.
 *
 * @param formulas the conditions
 * @param supplies what the payloads have to have for it
 * @param delivery the payloads
 */
record Demands(List<Formula> formulas, Set<Supply> supplies, Delivery delivery) {

    Demands without(Supply supply) {
        Set<Supply> fewer = EnumSet.noneOf(Supply.class);
        fewer.addAll(supplies);
        fewer.remove(supply);
        return new Demands(formulas, fewer, delivery);
    }

    Demands withoutFormula(int index) {
        List<Formula> fewer = new ArrayList<>(formulas);
        fewer.remove(index);
        return new Demands(fewer, supplies, delivery);
    }

    Demands with(List<Formula> others, Set<Supply> needed) {
        return new Demands(others, needed, delivery);
    }

    Demands of(Delivery other) {
        return new Demands(formulas, supplies, other);
    }
}
