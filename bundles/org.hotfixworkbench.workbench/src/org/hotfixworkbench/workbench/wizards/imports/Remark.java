package org.hotfixworkbench.workbench.wizards.imports;

import org.eclipse.jdt.annotation.NonNull;

/**
 * What there is to say of a descriptor.
 *
 * @param kind of the remark
 * @param sourceLine the line of the source that it is about, from 1; 0 when of none
 * @param line the line of the descriptor that it is about, from 1; 0 when of none
 * @param text the remark, as a sentence
 */
record Remark(@NonNull Kind kind, int sourceLine, int line, @NonNull String text) {

    /** The kinds, by how urgent they are. */
    enum Kind {
        /** It cannot be imported. */
        FAILURE("Cannot be read"),
        /** Something is in the way. */
        CONFLICT("Conflict"),
        /** The checker refuses it. */
        ERROR("Error"),
        /** A person should look at it. */
        WARNING("Warning"),
        /** Kept as a comment. */
        KEPT("Not understood"),
        /** Corrected. */
        REPAIR("Repaired"),
        /** The checker has noticed it. */
        INFORMATION("Information");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /** Where it is, in words. */
    String place() {
        return line > 0 ? "line " + line : sourceLine > 0 ? "source, line " + sourceLine : "";
    }
}
