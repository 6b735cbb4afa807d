package org.hotfixworkbench.cli.imports;

import java.util.List;
import java.util.Locale;
import org.eclipse.jdt.annotation.NonNull;
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
            Rows rows,
            List<Repair> repairs,
            List<String> warnings)
            implements ImportOutcome {

        /** The file that has the new text, as the user names it. */
        public String written() {
            return state == State.BESIDE ? target + ImportFile.PROPOSAL : target;
        }
    }

    /**
     * Rows by kind.
     *
     * @param file files, with security catalogs, which articles list among them
     * @param manifest component and deployment manifests
     * @param mum package manifests
     */
    record Rows(int file, int manifest, int mum) {}

    /**
     * A source of which nothing was written.
     *
     * @param line where the reason is, from 1; 0 when it is about the source as a whole
     * @param message the reason
     */
    record Failed(@NonNull String source, int line, String message) implements ImportOutcome {

        @Override
        public String toString() {
            return source + (line > 0 ? ":" + line : "") + ": " + message;
        }
    }
}
