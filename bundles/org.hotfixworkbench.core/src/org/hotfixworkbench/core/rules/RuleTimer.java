package org.hotfixworkbench.core.rules;

/** Takes the time that rules need. */
@FunctionalInterface
public interface RuleTimer {

    /** A rule has looked at one element. */
    void ran(Rule<?> rule, long nanoseconds);
}
