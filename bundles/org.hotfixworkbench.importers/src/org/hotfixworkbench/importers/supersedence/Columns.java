package org.hotfixworkbench.importers.supersedence;

import java.util.Optional;
import org.hotfixworkbench.importers.text.DelimitedText;

/**
 * The columns of a table, by the names that known tables give them: Microsoft's bulletin search
 * spreadsheet ("Component KB", "Affected Product"), the definitions of wesng ("BulletinKB",
 * "AffectedProduct"), and reduced forms of both.
 *
 * @param kb the update
 * @param product what it is for
 * @param supersedes what it replaces
 * @param date the day; -1 when there is no such column
 * @param title the title; -1 when there is no such column
 */
record Columns(int kb, int product, int supersedes, int date, int title) {

    /** Finds them; empty when the table does not say what replaces what, and on what. */
    static Optional<Columns> of(DelimitedText table) {
        int kb =
                table.column(
                        "component kb",
                        "componentkb",
                        "kb",
                        "bulletin kb",
                        "bulletinkb",
                        "article");
        int supersedes =
                table.column(
                        "supersedes",
                        "superseded",
                        "supersededkb",
                        "superseded kb",
                        "replaces",
                        "replaced",
                        "supersedence");
        int product = table.column("affected product", "affectedproduct", "product");
        return kb < 0 || product < 0 || supersedes < 0
                ? Optional.empty()
                : Optional.of(
                        new Columns(
                                kb,
                                product,
                                supersedes,
                                table.column("date posted", "dateposted", "date", "released"),
                                table.column("title")));
    }
}
