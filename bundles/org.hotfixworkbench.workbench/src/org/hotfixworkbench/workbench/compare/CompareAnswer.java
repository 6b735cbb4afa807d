package org.hotfixworkbench.workbench.compare;

import com.google.gson.annotations.SerializedName;
import java.util.List;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * What the server answers to {@code hotfix.compare}.
 *
 * @param left the old one
 * @param right the new one
 * @param text what {@code hotfix diff} prints
 * @param json the differences
 */
record CompareAnswer(
        @SerializedName("old") @NonNull Side left,
        @SerializedName("new") @NonNull Side right,
        @NonNull String text,
        @NonNull Changes json) {

    /**
     * One of the two hotfixes.
     *
     * @param line the line of its name, from 1
     * @param text the text of its file
     * @param offset where it begins in that text
     * @param length how long it is
     */
    record Side(
            @NonNull String name,
            @Nullable String title,
            @NonNull String file,
            @NonNull String uri,
            int line,
            @NonNull String text,
            int offset,
            int length) {

        /** A line of the file, from 1. */
        Location place(int number) {
            Position position = new Position(number - 1, 0);
            return new Location(uri, new Range(position, position));
        }
    }

    /** The differences, and how many there are. */
    record Changes(@NonNull List<Change> changes, @NonNull Summary summary) {}

    /** How many differences there are. */
    record Summary(int changes, int breaking) {}

    /** A difference. */
    record Change(
            @NonNull String category,
            boolean breaking,
            @Nullable String part,
            @NonNull String message,
            @SerializedName("old") @Nullable Line left,
            @SerializedName("new") @Nullable Line right) {}

    /** A line of the file. */
    record Line(int line) {}

    /** The count in words. */
    String words() {
        int all = json.summary().changes();
        int breaking = json.summary().breaking();
        return (all == 1 ? "1 difference" : all + " differences")
                + (breaking == 0 ? "" : ", " + breaking + " breaking");
    }
}
