package org.hotfixworkbench.cli.imports;

import java.util.List;
import java.util.Locale;
import org.eclipse.jdt.annotation.NonNull;
import org.hotfixworkbench.dsl.ide.imports.ImportFailure;
import org.hotfixworkbench.dsl.ide.imports.ImportedFile;
import org.hotfixworkbench.dsl.ide.imports.RowCounts;
import org.hotfixworkbench.importers.Imported.Repair;

/** What has become of a source. */
public sealed interface ImportOutcome {

    /** The source as the user names it. */
    String source();

    /** What has become of a target. */
    enum State {
        /** It is new. */
        WRITTEN,
        /** It was what an earlier import had made, and has been replaced. */
        REPLACED,
        /** It had this content already. */
        UNCHANGED,
        /** It had been edited and stays; the new text is beside it. */
        BESIDE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A source that was imported.
     *
     * @param kind the id of its importer
     * @param target what was written, as the user names it
     * @param state what has become of the target
     * @param id the name of the first element
     * @param rows how many rows of each kind there are
     * @param repairs what was corrected, by line
     * @param warnings what a person should look at
     */
    record Done(
            @NonNull String source,
            String kind,
            String target,
            State state,
            String id,
            RowCounts rows,
            List<Repair> repairs,
            List<String> warnings)
            implements ImportOutcome {

        /** The file that has the new text, as the user names it. */
        public String written() {
            return state == State.BESIDE ? target + ImportedFile.PROPOSAL : target;
        }
    }

    /** A source of which nothing was written. */
    record Failed(ImportFailure failure) implements ImportOutcome {

        @Override
        public String source() {
            return failure.source();
        }

        @Override
        public String toString() {
            return failure.toString();
        }
    }
}
