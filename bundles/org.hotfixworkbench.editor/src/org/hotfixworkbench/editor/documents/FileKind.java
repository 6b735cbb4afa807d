package org.hotfixworkbench.editor.documents;

import java.util.Arrays;
import java.util.Optional;

/** The three kinds of files; the server calls each language by its ending. */
public enum FileKind {
    /** Hotfixes and expectations. */
    HOTFIX("hotfix"),
    /** Machines. */
    MACHINE("machine"),
    /** Releases of Windows. */
    CATALOG("catalog");

    private final String ending;

    FileKind(String ending) {
        this.ending = ending;
    }

    /** The ending of such files, which is the name of the language, too. */
    public String ending() {
        return ending;
    }

    /** The kind of a file; empty for any other file. */
    public static Optional<FileKind> of(String fileName) {
        return Arrays.stream(values())
                .filter(kind -> fileName.endsWith("." + kind.ending))
                .findFirst();
    }
}
