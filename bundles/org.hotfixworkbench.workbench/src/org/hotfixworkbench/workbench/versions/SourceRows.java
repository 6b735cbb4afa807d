package org.hotfixworkbench.workbench.versions;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.hotfixworkbench.editor.navigation.Places;
import org.hotfixworkbench.workbench.tables.Column;
import org.hotfixworkbench.workbench.versions.VersionsAnswers.VersionRow;

/** The table of the versions of a cell, and the way to their sources. */
final class SourceRows {

    private static final Comparator<VersionRow> BY_VERSION =
            Comparator.comparingInt(
                    it ->
                            Integer.parseInt(
                                    it.version().substring(it.version().lastIndexOf('.') + 1)));

    private SourceRows() {}

    /** The columns. */
    static List<Column<VersionRow>> columns() {
        return List.of(
                Column.ordered("Version", 16, VersionRow::version, BY_VERSION),
                Column.text("Newest", 8, SourceRows::newest),
                Column.number(
                        "Size",
                        10,
                        it -> it.size() == null ? "" : String.format(Locale.ROOT, "%,d", it.size()),
                        Comparator.comparingLong(it -> it.size() == null ? -1 : it.size())),
                Column.text("Time", 16, it -> text(it.time()).replace('T', ' ').replace("Z", "")),
                Column.text("For machines", 12, it -> text(it.machine())),
                Column.text("Hotfix", 28, VersionRow::hotfix),
                Column.text("Article", 10, it -> text(it.article())),
                Column.text("Superseded by", 24, it -> String.join(", ", it.replacedBy())),
                Column.text("Place", 36, it -> it.file() + ":" + it.line()));
    }

    private static String newest(VersionRow row) {
        Boolean newest = row.newest();
        return newest == null ? "not known" : newest ? "yes" : "no";
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** Shows a row in its source. */
    static boolean open(String folder, VersionRow row) {
        URI base = URI.create(folder.endsWith("/") ? folder : folder + "/");
        String uri = java.nio.file.Path.of(base).resolve(row.file()).toUri().toString();
        Position begin = new Position(row.line() - 1, 0);
        return Places.open(new Location(uri, new Range(begin, begin)));
    }
}
