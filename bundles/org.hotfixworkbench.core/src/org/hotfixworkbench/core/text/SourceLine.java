package org.hotfixworkbench.core.text;

import org.eclipse.jdt.annotation.NonNull;

/**
 * A line of a source.
 *
 * @param file the file as the user names it, with slashes
 * @param line its number, from 1
 */
public record SourceLine(@NonNull String file, int line) implements Comparable<SourceLine> {

    @Override
    public int compareTo(SourceLine other) {
        int order = file.compareTo(other.file);
        return order != 0 ? order : Integer.compare(line, other.line);
    }

    /** As reports print it: "file:line". */
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
