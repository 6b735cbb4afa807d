package org.hotfixworkbench.dsl.compile;

import java.util.List;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.supersedence.Workspace;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.model.Document;

/**
 * Takes what a compilation produces, as it is produced. Elements are only good during the call:
 * what refers back to the text is dropped afterwards.
 */
public interface CompilationListener {

    /** The catalog that everything is checked against; called once, first. */
    void catalog(Catalog catalog);

    /**
     * A compiled file; called in the order of the names.
     *
     * @param file the file
     * @param document its elements, with derived values
     * @param findings what is to be said of it, in the order of the text
     */
    void file(SourceFile file, Document document, List<SourceFinding> findings);

    /**
     * What a later compilation needs of the file that was handed over last.
     *
     * @param file the file
     * @param result what was found out about it
     */
    default void result(SourceFile file, FileResult result) {
        // most compile once
    }

    /**
     * A file of which an earlier result holds, in the place of {@link #file}. Called only when
     * there were such results.
     *
     * @param file the file
     * @param result what was found out about it
     */
    default void reused(SourceFile file, FileResult result) {
        throw new UnsupportedOperationException(file.name());
    }

    /** What was kept of all files for questions across them; called once, behind all files. */
    default void summaries(Workspace workspace) {
        // most only want the model, or the findings
    }

    /**
     * What only shows when all files are known; called once, behind all files.
     *
     * @param findings findings in any of the files, in the order of reports
     */
    void workspace(List<SourceFinding> findings);

    /** An input that cannot be used at all. */
    void unreadable(InputProblem problem);
}
