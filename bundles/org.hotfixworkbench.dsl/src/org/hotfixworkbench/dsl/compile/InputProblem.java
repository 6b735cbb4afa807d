package org.hotfixworkbench.dsl.compile;

/**
 * An input that cannot be used at all.
 *
 * @param name the input as the user names it, where possible with line and column
 * @param message what is the matter, in a sentence without full stop
 */
public record InputProblem(String name, String message) {

    @Override
    public String toString() {
        return name + ": " + message;
    }
}
