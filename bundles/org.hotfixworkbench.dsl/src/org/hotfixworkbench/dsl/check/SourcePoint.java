package org.hotfixworkbench.dsl.check;

import org.eclipse.jdt.annotation.NonNull;
import org.hotfixworkbench.core.supersedence.Place;
import org.hotfixworkbench.core.text.SourceLine;

/**
 * Where something begins, remembered in few bytes when the text is dropped.
 *
 * @param file the file as the user names it
 * @param row its line, from 1
 * @param column its column, from 1
 */
public record SourcePoint(@NonNull String file, int row, int column) implements Place {

    @Override
    public SourceLine line() {
        return new SourceLine(file, row);
    }

    /** As reports print it: "file:line:column". */
    @Override
    public String toString() {
        return file + ":" + row + ":" + column;
    }
}
