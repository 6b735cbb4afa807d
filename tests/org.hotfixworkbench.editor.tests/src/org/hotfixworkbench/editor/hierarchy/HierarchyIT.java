package org.hotfixworkbench.editor.hierarchy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.lsp4j.CallHierarchyIncomingCall;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCall;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.TypeHierarchyItem;
import org.eclipse.lsp4j.TypeHierarchySubtypesParams;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.editor.documents.Uris;
import org.hotfixworkbench.editor.testing.NothingLogged;
import org.hotfixworkbench.editor.testing.TestProject;
import org.hotfixworkbench.editor.testing.WithServer;
import org.hotfixworkbench.editor.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The view of what replaces and requires what. */
class HierarchyIT {

    @RegisterExtension final NothingLogged log = new NothingLogged();
    @RegisterExtension final WithServer server = new WithServer();
    @RegisterExtension final TestProject project = new TestProject();

    private static final Range FIRST = new Range(new Position(0, 7), new Position(0, 10));

    private static TypeHierarchyItem type(String name, String uri) {
        return new TypeHierarchyItem(name, SymbolKind.Class, uri, FIRST, FIRST, "title of " + name);
    }

    private static CallHierarchyItem call(String name, String uri) {
        return new CallHierarchyItem(name, SymbolKind.Class, uri, FIRST, FIRST);
    }

    private static HierarchyView view() {
        return (HierarchyView) Workbench.page().findView(HierarchyView.ID);
    }

    private static Tree tree() {
        return Workbench.visible(Tree.class).stream()
                .filter(it -> it.getData("org.eclipse.e4.ui.css.id") == null)
                .filter(it -> isIn(it, view()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isIn(Tree tree, IViewPart part) {
        part.setFocus();
        return tree.isFocusControl();
    }

    private static List<String> items() {
        List<String> items = new ArrayList<>();
        for (TreeItem item : tree().getItems()) {
            add(item, "", items);
        }
        return items;
    }

    private static void add(TreeItem item, String indent, List<String> items) {
        items.add(indent + item.getText());
        if (item.getExpanded()) {
            Arrays.stream(item.getItems()).forEach(it -> add(it, indent + " ", items));
        }
    }

    private static void choose(Relation relation) {
        for (var item : view().getViewSite().getActionBars().getMenuManager().getItems()) {
            IAction action = ((ActionContributionItem) item).getAction();
            action.setChecked(action.getText().equals(relation.label()));
            if (action.isChecked()) {
                action.run();
            }
        }
    }

    @Test
    void stepByStepInAnyDirection() {
        IFile file = project.file("a.hotfix", "hotfix kb1 {\n}\n");
        String uri = Uris.of(file).orElseThrow();
        server.server().on("prepareTypeHierarchy", params -> List.of(type("kb1", uri)));
        server.server()
                .<TypeHierarchySubtypesParams>on(
                        "typeHierarchySubtypes",
                        params ->
                                params.getItem().getName().equals("kb1")
                                        ? List.of(type("kb2", uri))
                                        : List.of());
        server.server().on("typeHierarchySupertypes", params -> List.of(type("kb0", uri)));
        server.server().on("prepareCallHierarchy", params -> List.of(call("kb1", uri)));
        server.server()
                .on(
                        "callHierarchyIncomingCalls",
                        params ->
                                List.of(
                                        new CallHierarchyIncomingCall(
                                                call("kb8", uri), List.of(FIRST))));
        server.server()
                .on(
                        "callHierarchyOutgoingCalls",
                        params ->
                                List.of(
                                        new CallHierarchyOutgoingCall(
                                                call("kb9", uri), List.of(FIRST))));
        ITextEditor editor = Workbench.open(file);
        Workbench.caretAt(editor, "kb1");

        Workbench.keys("F4");
        Workbench.await("the view", () -> view() != null);
        Workbench.awaitEquals(
                List.of("kb1  title of kb1", " kb2  title of kb2"), HierarchyIT::items);
        assertEquals("What replaces it", view().getContentDescription());

        choose(Relation.REPLACES);
        Workbench.awaitEquals(
                List.of("kb1  title of kb1", " kb0  title of kb0"), HierarchyIT::items);
        choose(Relation.NEEDS);
        Workbench.awaitEquals(List.of("kb1", " kb9"), HierarchyIT::items);
        Workbench.focus(editor);
        Workbench.run("org.hotfixworkbench.editor.dependencies");
        Workbench.awaitEquals(List.of("kb1", " kb8"), HierarchyIT::items);

        Tree tree = tree();
        tree.setSelection(tree.getItem(0));
        Event event = new Event();
        event.item = tree.getItem(0);
        tree.notifyListeners(SWT.DefaultSelection, event);
        Workbench.awaitEquals("kb1", () -> Workbench.text(editor).getSelectionText());

        server.server().on("prepareTypeHierarchy", params -> null);
        Workbench.focus(editor);
        Workbench.run("org.hotfixworkbench.editor.replacements");
        Workbench.awaitEquals(
                "There is no hotfix at the caret", () -> view().getContentDescription());
        Workbench.page().hideView(view());
    }
}
