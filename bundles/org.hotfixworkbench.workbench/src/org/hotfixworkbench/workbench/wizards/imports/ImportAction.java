package org.hotfixworkbench.workbench.wizards.imports;

/** What becomes of a row of the preview. */
enum ImportAction {
    /** Nothing. */
    LEAVE_OUT("Leave out"),
    /** Its file is written, new or over what an earlier import has made. */
    WRITE("Write"),
    /** The file in the way is replaced. */
    REPLACE("Replace"),
    /** It is written under other names. */
    KEEP_BOTH("Keep both");

    private final String words;

    ImportAction(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
