package org.hotfixworkbench.dsl.compile;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleTimer;

/**
 * Where the time of a compilation goes. Nothing is measured unless somebody asks. Steps that other
 * threads take ahead count in full, so that the sum may be more than the time that has passed.
 */
public final class Timings {

    private static final Timings NONE = new Timings(false);

    private final boolean measured;
    private final Map<Phase, Long> phases = new EnumMap<>(Phase.class);
    private final Map<String, LongAdder> rules = new ConcurrentHashMap<>();

    /** The steps of a compilation that are measured, in their order. */
    public enum Phase {
        /** Reading each file for the names that it declares. */
        SCAN,
        /** Reading each file again, and parsing it. */
        PARSE,
        /** Resolving references. */
        LINK,
        /** Setting derived values. */
        DERIVE,
        /** Checks of the text, and the rules of the domain. */
        RULES
    }

    private Timings(boolean measured) {
        this.measured = measured;
    }

    /** Measures nothing. */
    public static Timings none() {
        return NONE;
    }

    /** Measures one compilation, or the sum of several. */
    public static Timings measured() {
        return new Timings(true);
    }

    long start() {
        return measured ? System.nanoTime() : 0;
    }

    void stop(Phase phase, long start) {
        if (measured) {
            long time = System.nanoTime() - start;
            synchronized (phases) {
                phases.merge(phase, time, Long::sum);
            }
        }
    }

    /** Takes the times of the rules; empty when nobody wants them. */
    Optional<RuleTimer> ruleTimer() {
        return measured ? Optional.of(this::ran) : Optional.empty();
    }

    private void ran(Rule<?> rule, long nanoseconds) {
        rules.computeIfAbsent(rule.id(), id -> new LongAdder()).add(nanoseconds);
    }

    /** The nanoseconds of each phase. */
    public Map<Phase, Long> phases() {
        synchronized (phases) {
            return Map.copyOf(phases);
        }
    }

    /** The nanoseconds of each rule of the domain that had something to look at, by id. */
    public Map<String, Long> rules() {
        Map<String, Long> sums = new HashMap<>();
        rules.forEach((rule, sum) -> sums.put(rule, sum.sum()));
        return sums;
    }
}
