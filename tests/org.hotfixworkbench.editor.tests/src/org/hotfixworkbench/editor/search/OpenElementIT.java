package org.hotfixworkbench.editor.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolLocation;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.editor.ServerSwitch;
import org.hotfixworkbench.editor.documents.Uris;
import org.hotfixworkbench.editor.testing.WithServer;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.TestProject;
import org.hotfixworkbench.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ctrl+Shift+T: an element of any file. */
class OpenElementIT {

    @RegisterExtension final NothingLogged log = new NothingLogged();
    @RegisterExtension final WithServer server = new WithServer();
    @RegisterExtension final TestProject project = new TestProject();

    private static final String HELP = "Return opens the element, Escape closes this";

    private static void openPopup() {
        Workbench.keys("ctrl+shift+t");
        Workbench.await("open", () -> !Workbench.inPopups(Table.class).isEmpty());
        Workbench.await(
                "the field has the focus",
                () -> Workbench.inPopups(Text.class).getFirst().isFocusControl());
    }

    private static List<String> lines() {
        return Arrays.stream(Workbench.inPopups(Table.class).getFirst().getItems())
                .map(TableItem::getText)
                .toList();
    }

    private static String selected() {
        return Arrays.stream(Workbench.inPopups(Table.class).getFirst().getSelection())
                .map(TableItem::getText)
                .findFirst()
                .orElse("");
    }

    private static List<String> infos() {
        return Workbench.inPopups(Label.class).stream()
                .map(Label::getText)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static WorkspaceSymbol symbol(String name, String uri, boolean whole) {
        Range range = new Range(new Position(0, 8), new Position(0, 13));
        return new WorkspaceSymbol(
                name,
                SymbolKind.Variable,
                whole
                        ? Either.forRight(new WorkspaceSymbolLocation(uri))
                        : Either.forLeft(new Location(uri, range)));
    }

    @Test
    void theRealServerFindsWhileTyping() {
        ServerSwitch.real();
        project.file(
                "chain.hotfix",
                """
                hotfix chain-two "A chain of certificates" {
                    article KB2749655
                }
                hotfix other "Something else" {
                }
                """);
        ITextEditor editor = Workbench.open(project.file("a.machine", "machine chain-box {\n}\n"));
        openPopup();

        Workbench.type("chain");
        Workbench.awaitEquals(
                List.of(
                        "chain-box  a.machine",
                        "chain-two (KB2749655): A chain of certificates  chain.hotfix"),
                OpenElementIT::lines);
        Workbench.type(" 2749655");
        Workbench.awaitEquals(
                List.of("chain-two (KB2749655): A chain of certificates  chain.hotfix"),
                OpenElementIT::lines);
        assertEquals(List.of(HELP), infos());

        Workbench.keys("Return");
        Workbench.awaitEquals("chain.hotfix", () -> Workbench.page().getActiveEditor().getTitle());
        ITextEditor opened = (ITextEditor) Workbench.page().getActiveEditor();
        assertEquals("chain-two", Workbench.text(opened).getSelectionText());
        assertEquals(List.of(), Workbench.inPopups(Table.class));
        assertEquals("a.machine", editor.getTitle());
    }

    @Test
    void arrowsMoveThroughTheListAndNothingIsSaid() {
        ITextEditor editor = Workbench.open(project.file("a.machine", "machine first {\n}\n"));
        String uri = Uris.of(project.project().getFile("a.machine")).orElseThrow();
        server.server()
                .<WorkspaceSymbolParams>on(
                        "symbol",
                        params ->
                                Either.forRight(
                                        params.getQuery().isEmpty()
                                                ? List.of(
                                                        symbol("whole", uri, true),
                                                        symbol("first", uri, false))
                                                : List.of()));
        openPopup();
        Workbench.awaitEquals(List.of("whole", "first"), OpenElementIT::lines);
        Workbench.awaitEquals("whole", OpenElementIT::selected);
        Workbench.keys("Down");
        Workbench.awaitEquals("first", OpenElementIT::selected);
        Workbench.keys("Down");
        assertEquals("first", selected());
        Workbench.keys("Up", "Up", "Down");
        Workbench.awaitEquals("first", OpenElementIT::selected);
        Workbench.keys("Return");
        Workbench.awaitEquals("first", () -> Workbench.text(editor).getSelectionText());

        openPopup();
        Workbench.type("zz");
        Workbench.awaitEquals(List.of("No element is about \"zz\""), OpenElementIT::infos);
        Workbench.keys("Escape");
        Workbench.await("closed", () -> Workbench.inPopups(Table.class).isEmpty());
    }

    @Test
    void anAnswerThatIsLateIsNotWaitedFor() {
        Workbench.open(project.file("a.machine", "machine first {\n}\n"));
        String uri = Uris.of(project.project().getFile("a.machine")).orElseThrow();
        CompletableFuture<Object> late = new CompletableFuture<>();
        server.server()
                .<WorkspaceSymbolParams>on(
                        "symbol",
                        params ->
                                Objects.equals(params.getQuery(), "x")
                                        ? Either.forRight(List.of(symbol("right", uri, false)))
                                        : late);
        openPopup();
        Workbench.type("x");
        Workbench.awaitEquals(List.of("right"), OpenElementIT::lines);
        assertTrue(late.isCancelled());
        Workbench.keys("Escape");
        Workbench.await("closed", () -> Workbench.inPopups(Table.class).isEmpty());
    }
}
