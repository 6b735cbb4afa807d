package org.hotfixworkbench.importers;

/** A source that cannot be imported. The message is for the person who imports it. */
public final class ImportException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;

    /**
     * @param line where in the source, from 1; 0 when it is about the source as a whole
     */
    public ImportException(int line, String message) {
        super(message);
        this.line = line;
    }

    /** The line of the source, from 1; 0 when it is about the source as a whole. */
    public int line() {
        return line;
    }
}
