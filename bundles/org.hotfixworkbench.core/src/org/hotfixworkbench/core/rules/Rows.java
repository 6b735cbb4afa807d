package org.hotfixworkbench.core.rules;

import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.FileEntry;

/** Rows as they are written in a source. */
public final class Rows {

    private static final String PLAIN =
            "[\\p{L}\\p{N}_$~@#%&!'()][\\p{L}\\p{N}_$~@#%&!'().+\\\\-]*";

    private Rows() {}

    /** The text of a file row. */
    public static String text(FileEntry file) {
        StringBuilder row = new StringBuilder("file ").append(name(file.getName()));
        cell(row, file.getVersion());
        cell(row, file.getSize() == null ? null : Words.size(file.getSize()));
        cell(row, file.getDate());
        cell(row, file.getTime());
        cell(
                row,
                file.getPlatform() == Architecture.UNSTATED
                        ? null
                        : file.getPlatform().getLiteral());
        if (file.getRequiredLevel() != null || file.getServiceBranch() != null) {
            row.append(" at");
            cell(row, file.getRequiredLevel());
            cell(row, file.getServiceBranch());
        }
        return row.toString();
    }

    private static void cell(StringBuilder row, @Nullable Object value) {
        row.append(' ').append(value == null ? "-" : value);
    }

    private static String name(String name) {
        return name.matches(PLAIN) ? name : quoted(name);
    }

    /** A text in quotes. */
    public static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
