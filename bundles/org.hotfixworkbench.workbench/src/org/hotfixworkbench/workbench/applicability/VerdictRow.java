package org.hotfixworkbench.workbench.applicability;

import java.util.Comparator;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.hotfixworkbench.workbench.tables.Column;

/**
 * A verdict, as the server gives it.
 *
 * @param hotfix the hotfix that it is about; null when it is about a machine
 * @param machine the machine that it is about; null when it is about a hotfix
 * @param verdict the verdict, in the word of the engine
 * @param explanation why
 * @param restart whether a restart is wanted; null when not stated
 * @param title of what it is about; null when there is none
 * @param article its number; null when there is none
 * @param folder the address of its project
 * @param uri the address of its file
 * @param line of its name, from 1
 * @param column of its name, from 1
 */
public record VerdictRow(
        @Nullable String hotfix,
        @Nullable String machine,
        String verdict,
        String explanation,
        @Nullable String restart,
        @Nullable String title,
        @Nullable String article,
        @Nullable String folder,
        @Nullable String uri,
        int line,
        int column) {

    /** The answer to the question for verdicts. */
    record Answer(Values json) {}

    /** The values of the answer. */
    record Values(List<VerdictRow> verdicts) {}

    /** The name of what it is about. */
    public String name() {
        String name = hotfix;
        return name == null ? text(machine) : name;
    }

    /** The verdict. */
    public VerdictKind kind() {
        return VerdictKind.of(verdict);
    }

    /** Where it is described. */
    public Location place() {
        Position position = new Position(Math.max(0, line - 1), Math.max(0, column - 1));
        Position end = new Position(position.getLine(), position.getCharacter() + name().length());
        return new Location(text(uri), new Range(position, end));
    }

    /** The columns of the table. */
    static List<Column<VerdictRow>> columns() {
        return List.of(
                Column.text("Name", 32, VerdictRow::name),
                Column.ordered(
                        "Verdict",
                        18,
                        it -> it.kind().words(),
                        Comparator.comparing(VerdictRow::kind)),
                Column.text("Reason", 60, VerdictRow::explanation),
                Column.text("Article", 12, it -> text(it.article)),
                Column.text("Title", 40, it -> text(it.title)),
                Column.text("Restart", 10, it -> text(it.restart)),
                Column.text("Project", 16, it -> last(text(it.folder))));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** The name of a folder; asked for each row that is sorted, so most need no parser. */
    private static String last(String folder) {
        String closed = folder.endsWith("/") ? folder.substring(0, folder.length() - 1) : folder;
        String name = closed.substring(closed.lastIndexOf('/') + 1);
        return name.indexOf('%') < 0 ? name : java.net.URI.create(name).getPath();
    }
}
