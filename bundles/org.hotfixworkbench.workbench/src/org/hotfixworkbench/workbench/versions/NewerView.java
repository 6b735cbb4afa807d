package org.hotfixworkbench.workbench.versions;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.hotfixworkbench.editor.server.Answers;
import org.hotfixworkbench.editor.viewers.Icons;
import org.hotfixworkbench.workbench.questions.Questions;
import org.hotfixworkbench.workbench.questions.Refusals;
import org.hotfixworkbench.workbench.questions.SourceChanges;
import org.hotfixworkbench.workbench.subjects.Views;
import org.hotfixworkbench.workbench.tables.Column;
import org.hotfixworkbench.workbench.tables.DataTable;
import org.hotfixworkbench.workbench.versions.NewerAnswer.Row;
import org.hotfixworkbench.workbench.versions.VersionsAnswers.VersionRows;

/** The view "Newer Versions": who delivers a newer version of what a hotfix delivers. */
@NonNullByDefault({}) // what is seen is made when the view opens
public final class NewerView extends ViewPart {

    /** The view, as the workbench knows it. */
    public static final String ID = "org.hotfixworkbench.workbench.newer";

    private static final String HOTFIX = "hotfix";

    private String hotfix = "";
    private String file = "";
    private String folder = "";
    private @Nullable IMemento remembered;
    private DataTable<Row> table;
    private SourceChanges changes;
    private Display display;
    private CompletableFuture<?> asked = CompletableFuture.completedFuture("");

    @Override
    public void init(IViewSite site, @Nullable IMemento memento) throws PartInitException {
        super.init(site, memento);
        remembered = memento;
        String name = memento == null ? null : memento.getString(HOTFIX);
        hotfix = name == null ? "" : name;
    }

    @Override
    public void createPartControl(Composite parent) {
        display = parent.getDisplay();
        table = new DataTable<>(parent, columns(), it -> Icons.of(SymbolKind.File));
        table.nothingYet("Choose Find Newer Version in the menu of a hotfix.");
        table.onOpen(this::open);
        table.restore(remembered);
        actions(getViewSite().getActionBars());
        changes = new SourceChanges(display, this::ask);
        ask();
    }

    private static List<Column<Row>> columns() {
        return List.of(
                Column.text("File", 16, Row::file),
                Column.text("Platform", 8, Row::platform),
                Column.text("Level", 5, Row::level),
                Column.text("Branch", 6, Row::branch),
                Column.text("Delivers", 15, Row::version),
                Column.text("Newest", 15, Row::newest),
                Column.text("Delivered By", 40, it -> String.join(", ", it.deliveredBy())));
    }

    private void actions(IActionBars bars) {
        Action open = action("Go to Newest", () -> table.selected().ifPresent(this::open));
        Action versions = action("Show File Versions", this::showVersions);
        Action refresh = action("Refresh", this::ask);
        Action copy = table.copyAction();
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        bars.setGlobalActionHandler(ActionFactory.REFRESH.getId(), refresh);
        bars.getMenuManager().add(refresh);
        MenuManager menu = new MenuManager();
        List.of(open, versions, copy, table.copyCsvAction(), refresh).forEach(menu::add);
        table.table().setMenu(menu.createContextMenu(table.table()));
        bars.updateActionBars();
    }

    private static Action action(String title, Runnable task) {
        return new Action(title) {
            @Override
            public void run() {
                task.run();
            }
        };
    }

    /**
     * Shows who delivers newer versions of the files of a hotfix.
     *
     * @param wanted the name of the hotfix
     * @param row the name of the file to select; empty for none
     */
    public void show(String wanted, String row) {
        hotfix = wanted;
        file = row;
        ask();
    }

    private void ask() {
        if (hotfix.isEmpty() || table.control().isDisposed()) {
            return;
        }
        asked.cancel(true);
        JsonObject arguments = new JsonObject();
        arguments.addProperty(HOTFIX, hotfix);
        CompletableFuture<NewerAnswer> asking =
                Questions.ask("hotfix.newer", arguments, NewerAnswer.class);
        asked = asking;
        asking.whenComplete(
                (answer, failure) -> {
                    if (failure == null) {
                        later(asking, () -> show(answer));
                    } else {
                        Answers.refusal(failure)
                                .ifPresentOrElse(
                                        it -> later(asking, () -> refuse(it)),
                                        () -> Answers.log(failure));
                    }
                });
    }

    private void later(CompletableFuture<?> asking, Runnable task) {
        if (!display.isDisposed()) {
            display.asyncExec(
                    () -> {
                        if (asking == asked && !table.control().isDisposed()) {
                            task.run();
                        }
                    });
        }
    }

    private void refuse(String sentence) {
        setContentDescription("");
        table.nothingYet(Refusals.sentence(sentence));
        table.set(List.of());
    }

    private void show(NewerAnswer answer) {
        folder = answer.folder();
        setContentDescription(
                answer.rows().isEmpty() ? "" : "Newer versions of files of " + answer.hotfix());
        table.nothingYet("Nobody delivers a newer version of a file of " + answer.hotfix() + ".");
        table.set(answer.rows());
        answer.rows().stream()
                .filter(it -> it.file().equalsIgnoreCase(file))
                .findFirst()
                .ifPresent(table::select);
        file = "";
    }

    /** Goes to the row of the newest version, in the source of the hotfix that delivers it. */
    private void open(Row row) {
        JsonObject cell = new JsonObject();
        cell.addProperty("file", row.file());
        cell.addProperty("build", row.build());
        cell.addProperty("level", row.level().isEmpty() ? null : row.level());
        cell.addProperty("arch", row.platform().isEmpty() ? null : row.platform());
        cell.addProperty("branch", row.branch().isEmpty() ? null : row.branch());
        cell.addProperty("folder", folder);
        Answers.show(
                Questions.ask("hotfix.versions", cell, VersionRows.class),
                display,
                found ->
                        found.rows().stream()
                                .filter(it -> it.version().equals(row.newest()))
                                .findFirst()
                                .ifPresent(it -> SourceRows.open(found.folder(), it)));
    }

    private void showVersions() {
        table.selected()
                .ifPresent(
                        row ->
                                Views.show(
                                        getSite().getWorkbenchWindow(),
                                        VersionsView.ID,
                                        VersionsView.class,
                                        view -> view.select(row.file())));
    }

    /** The rows, for whoever drives the view. */
    DataTable<Row> table() {
        return table;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(HOTFIX, hotfix);
        table.save(memento);
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }

    @Override
    public void dispose() {
        asked.cancel(true);
        if (changes != null) {
            changes.close();
        }
        super.dispose();
    }
}
