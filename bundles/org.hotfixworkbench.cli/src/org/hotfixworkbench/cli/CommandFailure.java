package org.hotfixworkbench.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** A command cannot do its work for a reason that the user can see to. */
final class CommandFailure extends Exception {

    private static final long serialVersionUID = 1;

    CommandFailure(String message) {
        super(message);
    }

    /** An output cannot be written; {@code name} is what the user calls it. */
    static CommandFailure unwritable(String name, IOException cause) {
        return new CommandFailure(name + " cannot be written: " + reason(cause));
    }

    /** Without the path: it is that of a temporary file, or the one that has been named. */
    private static String reason(IOException cause) {
        return switch (cause) {
            case AccessDeniedException denied -> "no permission";
            case FileSystemException failed when failed.getReason() != null -> failed.getReason();
            default -> String.valueOf(cause.getMessage());
        };
    }
}
