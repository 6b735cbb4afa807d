package org.hotfixworkbench.cli;

/** What the process answers, the graver the later; scripts rely on the numbers. */
public enum ExitCode {
    /** Nothing to complain of. */
    OK(0),
    /** Some verdict is UNKNOWN: a fact about a machine is missing. */
    UNKNOWN(3),
    /** Findings of severity error, a failed expectation, or files that are not formatted. */
    FINDINGS(1),
    /** Wrong usage, an input that cannot be read, an output that cannot be written, a defect. */
    FAILURE(2);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** The exit status of the process. */
    public int number() {
        return number;
    }

    /** The graver of two answers. */
    public ExitCode and(ExitCode other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
