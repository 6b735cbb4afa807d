package org.hotfixworkbench.dsl.ide.imports;

import java.nio.file.Path;

/**
 * Where the text of a source goes, and what is there already.
 *
 * @param state what the place is to it
 * @param file the file to write
 * @param why what is in the way, as a sentence; empty when nothing is
 * @param replaceable whether the file may be replaced as a whole
 */
public record Placement(State state, Path file, String why, boolean replaceable) {

    /** What the place is to a text. */
    public enum State {
        /** Nothing is there. */
        NEW("New", false),
        /** What an earlier import has made is there, unedited. */
        UPDATED("Update of an import", false),
        /** The same text is there. */
        UNCHANGED("Unchanged", false),
        /** A file that somebody has written or edited is there. */
        EDITED("Conflict: edited file", true),
        /** Another file declares an element of this name. */
        ELSEWHERE("Conflict: name in use", true),
        /** Another hotfix has the number of the article. */
        ARTICLE("Conflict: article in use", true);

        private final String words;
        private final boolean conflict;

        State(String words, boolean conflict) {
            this.words = words;
            this.conflict = conflict;
        }

        /** Whether a person has to decide. */
        public boolean isConflict() {
            return conflict;
        }

        @Override
        public String toString() {
            return words;
        }
    }
}
