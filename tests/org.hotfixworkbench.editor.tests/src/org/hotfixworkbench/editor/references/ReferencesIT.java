package org.hotfixworkbench.editor.references;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.Gson;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.search.ui.ISearchResultViewPart;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.editor.commands.ServerCommands;
import org.hotfixworkbench.editor.documents.Uris;
import org.hotfixworkbench.editor.testing.WithServer;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.TestProject;
import org.hotfixworkbench.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who uses an element, in the Search view. */
class ReferencesIT {

    @RegisterExtension final NothingLogged log = new NothingLogged();
    @RegisterExtension final WithServer server = new WithServer();
    @RegisterExtension final TestProject project = new TestProject();

    private static final String TEXT = "hotfix kb2 {\n    replaces kb1\n}\n";

    private static Location place(IFile file, int line, int start, int end) {
        return new Location(
                Uris.of(file).orElseThrow(),
                new Range(new Position(line, start), new Position(line, end)));
    }

    private static List<String> tree() {
        List<String> lines = new ArrayList<>();
        for (TreeItem file : shown(Tree.class).getItems()) {
            lines.add(file.getText());
            for (TreeItem line : file.getItems()) {
                lines.add("  " + line.getText());
            }
        }
        return lines;
    }

    private static <T extends Control> T shown(Class<T> type) {
        Control page = page().getControl();
        return Workbench.visible(type).stream()
                .filter(it -> it.getParent() == page || it.getParent().getParent() == page)
                .findFirst()
                .orElseThrow();
    }

    private static ReferencePage page() {
        ISearchResultViewPart view = NewSearchUI.activateSearchResultView();
        return (ReferencePage) view.getActivePage();
    }

    private String expectedFile(String name) {
        return name + "  " + project.project().getName();
    }

    @Test
    void referencesAreListedByFile() {
        IFile one = project.file("a.hotfix", "hotfix kb1 {\n}\n");
        IFile other = project.file("b.hotfix", TEXT);
        server.server()
                .on("references", params -> List.of(place(other, 1, 13, 16), place(one, 0, 7, 10)));
        ITextEditor editor = Workbench.open(one);
        Workbench.caretAt(editor, "kb1");

        Workbench.keys("ctrl+shift+g");
        Workbench.await(
                "the view",
                () ->
                        NewSearchUI.getSearchResultView() != null
                                && NewSearchUI.getSearchResultView().getActivePage()
                                        instanceof ReferencePage shown
                                && shown.getInput() != null);
        ReferencePage page = page();
        page.setLayout(AbstractTextSearchViewPage.FLAG_LAYOUT_TREE);
        Workbench.await("lines", () -> page.getInput().getMatchCount() == 2);
        Workbench.awaitEquals(
                List.of(
                        expectedFile("a.hotfix"),
                        "  1: hotfix kb1 {",
                        expectedFile("b.hotfix"),
                        "  2: replaces kb1"),
                ReferencesIT::tree);
        assertEquals("References to kb1: 2 places", page.getInput().getLabel());

        page.gotoNextMatch();
        page.gotoNextMatch();
        Workbench.awaitEquals("b.hotfix", () -> Workbench.page().getActiveEditor().getTitle());
        ITextEditor opened = (ITextEditor) Workbench.page().getActiveEditor();
        assertEquals("kb1", Workbench.text(opened).getSelectionText());

        page.setLayout(AbstractTextSearchViewPage.FLAG_LAYOUT_FLAT);
        Table table = shown(Table.class);
        Workbench.awaitEquals(2, table::getItemCount);
        TableItem first = table.getItem(0);
        assertEquals("1: hotfix kb1 {  " + one.getFullPath(), first.getText());
    }

    @Test
    void aLensShowsTheReferencesItCounts() {
        IFile other = project.file("b.hotfix", TEXT);
        ITextEditor editor = Workbench.open(other);

        // as it comes over a stream
        Object position = new Gson().toJsonTree(new Position(1, 13));
        ServerCommands.run(
                new Command(
                        "1 reference",
                        ServerCommands.SHOW_REFERENCES,
                        List.of(
                                Uris.of(other).orElseThrow(),
                                position,
                                List.of(place(other, 1, 13, 16)))));
        Workbench.await(
                "shown",
                () ->
                        page().getInput() != null
                                && page().getInput()
                                        .getLabel()
                                        .equals("References to kb1: 1 place"));
        assertEquals(1, page().getInput().getElements().length);
        assertEquals(
                1,
                page().getInput()
                        .getEditorMatchAdapter()
                        .computeContainedMatches(page().getInput(), editor)
                        .length);
    }

    @Test
    void aSearchCanBeStopped() {
        server.server().on("references", params -> new CompletableFuture<>());
        NullProgressMonitor monitor = new NullProgressMonitor();
        ReferenceQuery query =
                new ReferenceQuery(
                        "x",
                        new TextDocumentPositionParams(
                                new TextDocumentIdentifier("file:///a.hotfix"), new Position()));
        monitor.setCanceled(true);

        assertEquals(Status.CANCEL_STATUS, Workbench.elsewhere(() -> query.run(monitor)));
        server.server()
                .on(
                        "references",
                        params -> CompletableFuture.failedFuture(new IllegalStateException("no")));
        assertEquals(Status.CANCEL_STATUS, Workbench.elsewhere(() -> query.run(monitor)));
        assertEquals(1, log.expected().size());
    }
}
