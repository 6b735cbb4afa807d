package org.hotfixworkbench.editor.hierarchy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.TypeHierarchyItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.editor.ServerSwitch;
import org.hotfixworkbench.editor.documents.Uris;
import org.hotfixworkbench.editor.testing.ScriptedServer;
import org.hotfixworkbench.editor.testing.WithRealServer;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.TestProject;
import org.hotfixworkbench.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The view "Hotfix Hierarchy", in front of the real server. */
class HierarchyIT {

    @RegisterExtension final NothingLogged log = new NothingLogged();
    @RegisterExtension final TestProject project = new TestProject();
    @RegisterExtension final WithRealServer server = new WithRealServer();

    private static final String FIRST =
            """
            hotfix one "The first" {
            }
            machine m {
                runs Windows7 SP1 x64
            }
            """;
    private static final String OTHERS =
            """
            hotfix two "The second" {
                replaces one
            }
            hotfix three "The third" {
                prerequisites hotfix one
                replaces two
            }
            """;
    private static final String HELP =
            "Put the caret on a hotfix in an editor, and press Ctrl+Alt+H for what replaces or"
                    + " requires it, or F4 for what replaces it.";

    @AfterEach
    void closeTheView() {
        IViewPart view = Workbench.page().findView(HierarchyView.ID);
        if (view != null) {
            Workbench.page().hideView(view);
        }
    }

    private ITextEditor open(String others, String caret) {
        project.file("others.hotfix", others);
        ITextEditor editor = Workbench.open(project.file("first.hotfix", FIRST));
        Workbench.caretAt(editor, caret);
        return editor;
    }

    private static HierarchyView view() {
        Workbench.await(
                "the view is open", () -> Workbench.page().findView(HierarchyView.ID) != null);
        return (HierarchyView) Workbench.page().findView(HierarchyView.ID);
    }

    private static Tree tree() {
        view();
        Workbench.await("the tree", () -> !trees().isEmpty());
        return trees().getFirst();
    }

    /** The view has the only tree with a hotfix as its data. */
    private static List<Tree> trees() {
        return Workbench.visible(Tree.class).stream()
                .filter(it -> it.getItemCount() > 0)
                .filter(it -> it.getItem(0).getData() instanceof HierarchyNode)
                .toList();
    }

    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (TreeItem item : tree().getItems()) {
            add(item, "", lines);
        }
        return lines;
    }

    private static void add(TreeItem item, String indent, List<String> lines) {
        boolean closed = item.getItemCount() > 0 && !item.getExpanded();
        lines.add(indent + item.getText() + (closed ? " >" : ""));
        if (item.getExpanded()) {
            for (TreeItem child : item.getItems()) {
                add(child, indent + "  ", lines);
            }
        }
    }

    private static void expect(String sentence, String... lines) {
        Workbench.awaitEquals(List.of(lines), HierarchyIT::lines);
        Workbench.awaitEquals(sentence, () -> view().getContentDescription());
    }

    /** Chooses a direction, as the tool bar does: of buttons in a group, one is pressed. */
    private static void turn(Direction direction) {
        for (Direction each : Direction.values()) {
            toggle(each).setChecked(each == direction);
        }
        toggle(direction).run();
    }

    private static IAction toggle(Direction direction) {
        return Arrays.stream(view().getViewSite().getActionBars().getToolBarManager().getItems())
                .map(it -> ((ActionContributionItem) it).getAction())
                .filter(it -> it.getText().equals(direction.label()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> chosen() {
        return Arrays.stream(Direction.values())
                .filter(it -> toggle(it).isChecked())
                .map(Direction::label)
                .toList();
    }

    @Test
    void usersAreFoundStepByStep() {
        open(OTHERS, "one");

        Workbench.keys("ctrl+alt+h");
        expect(
                "one is replaced or required by 2 hotfixes",
                "one  The first",
                "  two  The second >",
                "  three  The third >");
        assertEquals("Hotfix Hierarchy", view().getPartName());
        assertEquals(List.of("Replaced or Required By"), chosen());

        Workbench.await("focus", () -> tree().isFocusControl());
        Workbench.keys("Down", "Down", "Right");
        expect(
                "one is replaced or required by 2 hotfixes",
                "one  The first",
                "  two  The second >",
                "  three  The third");
        Workbench.keys("Up", "Right");
        expect(
                "one is replaced or required by 2 hotfixes",
                "one  The first",
                "  two  The second",
                "    three  The third >",
                "  three  The third");
    }

    @Test
    void returnAndADoubleClickGoToThePlace() {
        open(OTHERS, "one");
        Workbench.keys("ctrl+alt+h");
        expect(
                "one is replaced or required by 2 hotfixes",
                "one  The first",
                "  two  The second >",
                "  three  The third >");

        Workbench.await("focus", () -> tree().isFocusControl());
        Workbench.keys("Down", "Down", "Return");
        Workbench.awaitEquals("others.hotfix", () -> activeTitle());
        ITextEditor opened = (ITextEditor) Workbench.page().getActiveEditor();
        Workbench.awaitEquals("one", () -> Workbench.text(opened).getSelectionText());
        assertEquals(
                "    prerequisites hotfix one",
                Workbench.text(opened)
                        .getLine(
                                Workbench.text(opened)
                                        .getLineAtOffset(Workbench.text(opened).getSelection().x)));

        TreeItem top = tree().getItem(0);
        tree().setSelection(top);
        Event event = new Event();
        event.item = top;
        event.x = top.getBounds().x + 2;
        event.y = top.getBounds().y + 2;
        event.button = 1;
        tree().notifyListeners(SWT.DefaultSelection, event);
        Workbench.awaitEquals("first.hotfix", () -> activeTitle());
    }

    private static String activeTitle() {
        return Workbench.page().getActiveEditor().getTitle();
    }

    @Test
    void theDirectionCanBeTurned() {
        open(OTHERS, "one");
        Workbench.keys("F4");
        expect("one is replaced by 1 hotfix", "one  The first", "  two  The second >");
        assertEquals(List.of("Replaced By"), chosen());

        turn(Direction.REPLACED);
        expect("one replaces nothing", "one  The first");

        ITextEditor others = Workbench.open(project.project().getFile("others.hotfix"));
        Workbench.caretAt(others, "three");
        Workbench.keys("F4");
        expect("three is replaced by nothing", "three  The third");
        turn(Direction.REPLACED);
        expect("three replaces 1 hotfix", "three  The third", "  two  The second >");
        turn(Direction.USES);
        expect(
                "three replaces or requires 2 hotfixes",
                "three  The third",
                "  two  The second >",
                "  one  The first >");
        assertEquals(List.of("Replaces and Requires"), chosen());
    }

    @Test
    void refreshAsksAgain() {
        open(OTHERS, "one");
        Workbench.keys("F4");
        expect("one is replaced by 1 hotfix", "one  The first", "  two  The second >");

        ITextEditor others = Workbench.open(project.project().getFile("others.hotfix"));
        Workbench.document(others).set(OTHERS.replace("replaces two", "replaces two, one"));
        Workbench.page().activate(view());
        Workbench.await("focus", () -> tree().isFocusControl());
        Workbench.keys("F5");
        expect(
                "one is replaced by 2 hotfixes",
                "one  The first",
                "  three  The third >",
                "  two  The second >");
    }

    @Test
    void aCircleEnds() {
        open("hotfix two {\n    replaces one, KB2393802\n}\n", "one");
        ITextEditor editor = (ITextEditor) Workbench.page().getActiveEditor();
        Workbench.document(editor).set("hotfix one {\n    replaces two\n}\n");
        Workbench.caretAt(editor, "one");
        Workbench.keys("F4");
        expect("one is replaced by 1 hotfix", "one", "  two >");

        turn(Direction.REPLACED);
        expect("one replaces 1 hotfix", "one", "  two >");
        Workbench.await("focus", () -> tree().isFocusControl());
        Workbench.keys("Down", "Right");
        expect(
                "one replaces 1 hotfix",
                "one",
                "  two",
                "    one  (in a circle)",
                "    KB2393802  no file describes it >");
    }

    @Test
    void aFailureIsSaidAndAskedAgain() {
        ScriptedServer scripted = new ScriptedServer();
        ServerSwitch.serve(() -> scripted);
        ITextEditor editor = open(OTHERS, "one");
        String uri = Uris.of(project.project().getFile("first.hotfix")).orElseThrow();
        Range name = new Range(new Position(0, 7), new Position(0, 10));
        CompletableFuture<Object> answer = new CompletableFuture<>();
        scripted.on(
                "prepareCallHierarchy",
                params -> List.of(new CallHierarchyItem("one", SymbolKind.Class, uri, name, name)));
        scripted.on(
                "prepareTypeHierarchy",
                params ->
                        List.of(
                                new TypeHierarchyItem(
                                        "one", SymbolKind.Class, uri, name, name, null)));
        scripted.on("typeHierarchySubtypes", params -> answer);

        Workbench.keys("F4");
        expect("one", "one", "  Asking...");
        answer.completeExceptionally(new IllegalStateException("broken"));
        expect("one", "one", "  No answer; F5 asks again");
        assertEquals(
                List.of(
                        "A request to the language server failed:"
                                + " java.lang.IllegalStateException: broken"),
                log.expected());

        scripted.on("typeHierarchySubtypes", params -> List.of());
        Workbench.await("focus", () -> tree().isFocusControl());
        Workbench.keys("F5");
        expect("one is replaced by nothing", "one");
        assertEquals("first.hotfix", editor.getTitle());
    }

    @Test
    void anEmptyViewSaysWhatToDo() throws PartInitException {
        open(OTHERS, "runs");
        Workbench.page().showView(HierarchyView.ID);
        Workbench.awaitEquals(List.of(HELP), HierarchyIT::messages);

        Workbench.focus((ITextEditor) Workbench.page().getActiveEditor());
        Workbench.keys("ctrl+alt+h");
        Workbench.awaitEquals(
                List.of("There is no hotfix at the caret. " + HELP), HierarchyIT::messages);
        assertEquals("", view().getContentDescription());
        assertEquals(List.of(), trees());
    }

    private static List<String> messages() {
        return Workbench.visible(Label.class).stream()
                .map(Label::getText)
                .filter(it -> it.contains("caret"))
                .toList();
    }
}
