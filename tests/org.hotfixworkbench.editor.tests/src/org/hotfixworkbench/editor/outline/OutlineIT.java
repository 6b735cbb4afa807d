package org.hotfixworkbench.editor.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.hotfixworkbench.editor.documents.Uris;
import org.hotfixworkbench.editor.testing.WithServer;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.TestProject;
import org.hotfixworkbench.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The outline view, and Ctrl+O. */
class OutlineIT {

    @RegisterExtension final NothingLogged log = new NothingLogged();
    @RegisterExtension final WithServer server = new WithServer();
    @RegisterExtension final TestProject project = new TestProject();

    private static final String TEXT =
            "hotfix kb1 {\n    payload a\n    payload b\n}\nhotfix kb2 {\n}\n";

    private static DocumentSymbol symbol(String name, int first, int last, String... children) {
        Range whole = new Range(new Position(first, 0), new Position(last, 1));
        Range place = new Range(new Position(first, 0), new Position(first, 6));
        DocumentSymbol symbol = new DocumentSymbol(name, SymbolKind.Class, whole, place);
        List<DocumentSymbol> inner = new ArrayList<>();
        for (int i = 0; i < children.length; i++) {
            Range line = new Range(new Position(first + 1 + i, 4), new Position(first + 1 + i, 13));
            DocumentSymbol child = new DocumentSymbol(children[i], SymbolKind.Package, line, line);
            child.setDetail("2 packages");
            inner.add(child);
        }
        symbol.setChildren(inner);
        return symbol;
    }

    private void symbols(DocumentSymbol... symbols) {
        server.server()
                .on(
                        "documentSymbol",
                        params -> {
                            List<Object> all = new ArrayList<>();
                            for (DocumentSymbol symbol : symbols) {
                                all.add(Either.forRight(symbol));
                            }
                            return all;
                        });
    }

    private static List<String> items(Tree tree) {
        List<String> items = new ArrayList<>();
        for (TreeItem item : tree.getItems()) {
            add(item, "", items);
        }
        return items;
    }

    private static void add(TreeItem item, String indent, List<String> items) {
        items.add(indent + item.getText());
        for (TreeItem child : item.getItems()) {
            if (child.getData() != null) {
                add(child, indent + " ", items);
            }
        }
    }

    private static Tree tree() {
        try {
            ContentOutline view =
                    (ContentOutline) Workbench.page().showView(IPageLayout.ID_OUTLINE);
            return (Tree) view.getCurrentPage().getControl();
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theViewFollowsTheText() {
        symbols(symbol("kb1", 0, 3, "a", "b"), symbol("kb2", 4, 5));
        IFile file = project.file("a.hotfix", TEXT);
        ITextEditor editor = Workbench.open(file);
        Tree tree = tree();
        Workbench.awaitEquals(
                List.of("kb1", " a  2 packages", " b  2 packages", "kb2"), () -> items(tree));

        Workbench.focus(editor);
        Workbench.caretAt(editor, "payload b");
        Workbench.awaitEquals("b  2 packages", () -> tree.getSelection()[0].getText());

        tree.setFocus();
        Workbench.await("focus", tree::isFocusControl);
        Workbench.keys("Down");
        Workbench.awaitEquals(
                4,
                () ->
                        Workbench.text(editor)
                                .getLineAtOffset(Workbench.text(editor).getCaretOffset()));

        Workbench.focus(editor);
        symbols(symbol("kb3", 4, 5));
        server.server().publish(Uris.of(file).orElseThrow());
        Workbench.awaitEquals(List.of("kb3"), () -> items(tree));
    }

    @Test
    void thePopupFiltersAndGoes() {
        symbols(symbol("kb1", 0, 3, "alpha", "beta"), symbol("kb2", 4, 5));
        ITextEditor editor = Workbench.open(project.file("a.hotfix", TEXT));

        Workbench.keys("ctrl+o");
        Workbench.await("open", () -> !Workbench.inPopups(Tree.class).isEmpty());
        Tree tree = Workbench.inPopups(Tree.class).getFirst();
        Workbench.await(
                "the field has the focus",
                () -> Workbench.inPopups(Text.class).getFirst().isFocusControl());
        Workbench.type("BET");
        Workbench.awaitEquals(List.of("kb1", " beta  2 packages"), () -> items(tree));
        Workbench.keys("Return");

        Workbench.awaitEquals(
                TEXT.indexOf("payload b"), () -> Workbench.text(editor).getSelection().x);
        assertEquals(List.of(), Workbench.inPopups(Tree.class));
    }
}
