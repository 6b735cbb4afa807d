package org.hotfixworkbench.benchmarks;

/**
 * What a task found, to see that it did its work.
 *
 * @param files the number of files it went through
 * @param errors findings of severity error
 * @param others other findings
 */
public record Outcome(int files, int errors, int others) {}
