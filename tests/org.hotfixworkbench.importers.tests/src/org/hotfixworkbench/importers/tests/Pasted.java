package org.hotfixworkbench.importers.tests;

import java.util.ArrayList;
import java.util.List;
import org.hotfixworkbench.importers.kb.PastedRows;
import org.hotfixworkbench.model.Architecture;

/** What is said of a text of the clipboard, as one text. */
final class Pasted {

    private Pasted() {}

    /** The rows, then the repairs, then what was not read; a line for each. */
    static String read(String text, Architecture architecture) {
        PastedRows pasted = PastedRows.of(text, architecture);
        List<String> lines = new ArrayList<>();
        pasted.entries().forEach(it -> lines.add(Articles.row(it)));
        pasted.repairs().forEach(it -> lines.add("repair " + it.line() + ": " + it.what()));
        pasted.unread()
                .forEach(
                        it ->
                                lines.add(
                                        "unread "
                                                + it.line()
                                                + ": "
                                                + it.why()
                                                + " "
                                                + it.lines()));
        return String.join("\n", lines) + "\n";
    }

    static String read(String text) {
        return read(text, Architecture.UNSTATED);
    }
}
