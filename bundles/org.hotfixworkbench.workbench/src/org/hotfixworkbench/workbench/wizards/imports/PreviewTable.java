package org.hotfixworkbench.workbench.wizards.imports;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.hotfixworkbench.editor.viewers.Icons;
import org.hotfixworkbench.workbench.tables.Column;
import org.hotfixworkbench.workbench.tables.DataTable;

/** The table of a preview: rows with a box, and a menu that decides for several at once. */
final class PreviewTable {

    private final DataTable<PreviewRow> table;
    private final Runnable decided;

    /**
     * @param decided is told when other rows are wanted
     */
    PreviewTable(Composite parent, Runnable decided) {
        this.decided = decided;
        table = new DataTable<>(parent, columns(), PreviewTable::icon, SWT.CHECK);
        table.onCheck(
                PreviewRow::isIncluded,
                (row, wanted) -> {
                    row.include(wanted);
                    changed();
                });
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(
                it -> {
                    for (ImportAction action : ImportAction.values()) {
                        it.add(choosing(action));
                    }
                    it.add(new Separator());
                    it.add(table.copyAction());
                    it.add(table.copyCsvAction());
                });
        table.table().setMenu(menu.createContextMenu(table.table()));
    }

    private static List<Column<PreviewRow>> columns() {
        return List.of(
                Column.text("Source", 24, PreviewRow::source),
                Column.text("Kind", 6, PreviewRow::kind),
                Column.text("Element", 18, PreviewRow::id),
                Column.text("File", 20, PreviewRow::fileName),
                Column.text("State", 20, PreviewRow::state),
                Column.text("Action", 9, it -> it.action().toString()),
                count("Repairs", it -> it.count(Remark.Kind.REPAIR)),
                count(
                        "Warnings",
                        it -> it.count(Remark.Kind.WARNING) + it.count(Remark.Kind.KEPT)));
    }

    private static Column<PreviewRow> count(String title, Function<PreviewRow, Integer> number) {
        return Column.number(
                title,
                8,
                it -> number.apply(it) == 0 ? "" : String.valueOf(number.apply(it)),
                Comparator.comparing(number));
    }

    private static @Nullable Image icon(PreviewRow row) {
        if (row.placement().isEmpty()) {
            return shared(ISharedImages.IMG_OBJS_ERROR_TSK);
        }
        if (row.isConflict()) {
            return shared(ISharedImages.IMG_OBJS_WARN_TSK);
        }
        return Icons.of(
                row.fileName().endsWith(".machine") ? SymbolKind.Variable : SymbolKind.Class);
    }

    private static Image shared(String name) {
        return PlatformUI.getWorkbench().getSharedImages().getImage(name);
    }

    private Action choosing(ImportAction wanted) {
        Action action =
                new Action(wanted.toString()) {
                    @Override
                    public void run() {
                        table.selection().forEach(it -> it.choose(wanted));
                        changed();
                    }
                };
        action.setEnabled(
                table.selection().stream().anyMatch(it -> it.choices().contains(wanted)));
        return action;
    }

    /** Shows what has been decided. */
    void changed() {
        table.refresh();
        decided.run();
    }

    /** The table itself. */
    DataTable<PreviewRow> table() {
        return table;
    }
}
