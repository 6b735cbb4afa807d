package org.hotfixworkbench.exporters;

/**
 * Something that a format does not accept and that was therefore not written.
 *
 * @param format the id of the format
 * @param element the name of the hotfix or machine
 * @param message what is not written, and why; one sentence without full stop
 */
public record ExportFinding(String format, String element, String message) {

    /** As the command line prints it. */
    @Override
    public String toString() {
        return element + ": warning: " + message + " [" + format + "]";
    }
}
