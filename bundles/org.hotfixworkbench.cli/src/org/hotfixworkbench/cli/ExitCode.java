package org.hotfixworkbench.cli;

/** What the process answers; scripts rely on the numbers. */
public enum ExitCode {
    /** Nothing to complain of. */
    OK(0),
    /** Findings of severity error, or files that are not formatted. */
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
        return number >= other.number ? this : other;
    }
}
