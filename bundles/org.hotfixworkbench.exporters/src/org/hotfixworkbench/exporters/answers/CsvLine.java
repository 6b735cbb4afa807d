package org.hotfixworkbench.exporters.answers;

import org.eclipse.jdt.annotation.Nullable;

/** A line of a table with commas, RFC 4180. */
public final class CsvLine {

    private final StringBuilder text = new StringBuilder();
    private boolean begun;

    /** Adds a cell; null is an empty one. */
    public CsvLine add(@Nullable String value) {
        if (begun) {
            text.append(',');
        }
        begun = true;
        if (value != null && value.chars().anyMatch(it -> ",\"\n\r".indexOf(it) >= 0)) {
            text.append('"').append(value.replace("\"", "\"\"")).append('"');
        } else if (value != null) {
            text.append(value);
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
