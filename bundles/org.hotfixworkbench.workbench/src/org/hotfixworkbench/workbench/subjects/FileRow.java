package org.hotfixworkbench.workbench.subjects;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/** Rows of files in texts. */
public final class FileRow {

    private static final Pattern ROW = Pattern.compile("\\s*file\\s+(?:\"([^\"]+)\"|(\\S+)).*");

    private FileRow() {}

    /** The name of the file in whose row a line is; null when it is none. */
    public static @Nullable String name(String line) {
        Matcher row = ROW.matcher(line);
        return !row.matches() ? null : row.group(1) == null ? row.group(2) : row.group(1);
    }
}
