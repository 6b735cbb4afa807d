package org.hotfixworkbench.cli;

/** A command cannot do its work for a reason that the user can see to. */
final class CommandFailure extends Exception {

    private static final long serialVersionUID = 1;

    CommandFailure(String message) {
        super(message);
    }
}
