package org.hotfixworkbench.importers.kb;

import java.util.List;
import org.hotfixworkbench.importers.Imported.KeptText;
import org.hotfixworkbench.importers.Imported.Repair;
import org.hotfixworkbench.importers.kb.article.Article;
import org.hotfixworkbench.importers.kb.meaning.PastedTables;
import org.hotfixworkbench.importers.kb.reading.PastedReader;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.PackageEntry;

/**
 * The rows of a package that are in a text of the clipboard: cells of a web page or a spreadsheet,
 * a table of Markdown, lines of an article.
 *
 * @param entries the rows in their order, in no package yet
 * @param repairs what was corrected on the way, by line
 * @param unread what is no row, or could not be read; never empty when there are no rows
 */
public record PastedRows(List<PackageEntry> entries, List<Repair> repairs, List<KeptText> unread) {

    /** So much is no selection of rows, in characters. */
    private static final int LARGEST = 4 << 20;

    /** Copies the lists. */
    public PastedRows {
        entries = List.copyOf(entries);
        repairs = List.copyOf(repairs);
        unread = List.copyOf(unread);
    }

    /** Reads a text, whatever it is. */
    public static PastedRows of(String text) {
        return of(text, Architecture.UNSTATED);
    }

    /**
     * Reads a text, whatever it is.
     *
     * @param architecture that of the package that the rows are for: rows under a heading that
     *     names another one are left out; UNSTATED takes all
     */
    public static PastedRows of(String text, Architecture architecture) {
        if (text.isBlank()) {
            return none("there is no text");
        }
        if (text.length() > LARGEST) {
            return none("more than four million characters");
        }
        RepairLog log = new RepairLog();
        Article article = PastedReader.read(text, log);
        List<PackageEntry> entries = PastedTables.of(article, architecture, log);
        return entries.isEmpty() && log.kept().isEmpty()
                ? none("no rows: nothing in it looks like a file with its version, size or day")
                : new PastedRows(entries, log.repairs(), log.kept());
    }

    private static PastedRows none(String why) {
        return new PastedRows(List.of(), List.of(), List.of(new KeptText(1, why, List.of())));
    }
}
