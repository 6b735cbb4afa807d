package org.hotfixworkbench.core.applicability;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The facts of a machine that are true or false: a hotfix is installed, a feature is there. */
final class Variables {

    /** What a variable is about. */
    enum Kind {
        /** A hotfix is installed. */
        HOTFIX,
        /** A feature is there. */
        FEATURE,
        /** A condition that is not stated or not resolved: nobody can tell what it means. */
        OPEN
    }

    /**
     * A variable.
     *
     * @param kind what it is about
     * @param name name of the hotfix or feature
     */
    record Variable(Kind kind, String name) {}

    private final Map<Object, Integer> numbers = new HashMap<>();
    private final List<Variable> all = new ArrayList<>();

    /** The number of a variable with a key, which is made when it is new. */
    int number(Object key, Kind kind, String name) {
        return numbers.computeIfAbsent(
                key,
                it -> {
                    all.add(new Variable(kind, name));
                    return all.size() - 1;
                });
    }

    /** Whether a key has a variable. */
    boolean has(Object key) {
        return numbers.containsKey(key);
    }

    Variable get(int number) {
        return all.get(number);
    }

    int size() {
        return all.size();
    }
}
