package org.hotfixworkbench.editor.elements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.editor.documents.Uris;
import org.hotfixworkbench.editor.testing.NothingLogged;
import org.hotfixworkbench.editor.testing.TestProject;
import org.hotfixworkbench.editor.testing.WithServer;
import org.hotfixworkbench.editor.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Any element of all files is opened by some letters of it. */
class OpenElementIT {

    @RegisterExtension final NothingLogged log = new NothingLogged();
    @RegisterExtension final WithServer server = new WithServer();
    @RegisterExtension final TestProject project = new TestProject();

    private static List<String> items() {
        return Workbench.inPopups(Table.class).stream()
                .flatMap(it -> Arrays.stream(it.getItems()))
                .map(TableItem::getText)
                .toList();
    }

    @Test
    void lettersNarrowTheListAndReturnOpens() {
        IFile other = project.file("b.machine", "machine m1 {\n}\nmachine m2 {\n}\n");
        Location place =
                new Location(
                        Uris.of(other).orElseThrow(),
                        new Range(new Position(2, 8), new Position(2, 10)));
        server.server()
                .<WorkspaceSymbolParams>on(
                        "symbol",
                        params ->
                                Either.forRight(
                                        List.of("m1", "m2").stream()
                                                .filter(it -> it.contains(params.getQuery()))
                                                .map(
                                                        it ->
                                                                new WorkspaceSymbol(
                                                                        it,
                                                                        SymbolKind.Variable,
                                                                        Either.forLeft(place),
                                                                        "b.machine"))
                                                .toList()));
        Workbench.open(project.file("a.hotfix", "hotfix kb1 {\n}\n"));

        Workbench.keys("ctrl+shift+t");
        Workbench.awaitEquals(List.of("m1  b.machine", "m2  b.machine"), OpenElementIT::items);
        Workbench.type("2");
        Workbench.awaitEquals(List.of("m2  b.machine"), OpenElementIT::items);
        Workbench.keys("Return");

        Workbench.awaitEquals("b.machine", () -> Workbench.page().getActiveEditor().getTitle());
        ITextEditor opened = (ITextEditor) Workbench.page().getActiveEditor();
        assertEquals("m2", Workbench.text(opened).getSelectionText());
    }
}
