package org.hotfixworkbench.dsl.ide.workspace;

/** Hears what becomes of files; called in the language thread. */
public interface ProjectListener {

    /** What is to be said of a file may have changed. */
    void checked(SourceState source);

    /** A file is no longer there. */
    void removed(SourceState source);

    /**
     * How far the check of files that no editor has open has come.
     *
     * @param done how many were checked since the last pause
     * @param waiting how many are left; 0 means that all were checked
     */
    void progress(int done, int waiting);

    /** The tool itself has failed; what it was about to find out is missing. */
    void failed(Throwable defect);

    /** Everything was checked, also across files, and nothing waits. */
    void settled();
}
