package org.hotfixworkbench.workbench.replacements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.exporters.graph.ReplacementLayout.Box;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.TestProject;
import org.hotfixworkbench.testing.Workbench;
import org.hotfixworkbench.workbench.replacements.scene.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The view of what replaces what, in a real workbench. */
@NonNullByDefault({})
class ReplacementsViewIT {

    private static final String HOTFIXES =
            """
            hotfix pac-1 "Remote assistance fails" {
            }

            hotfix pac-2 "Remote assistance fails again" {
                replaces pac-1
            }

            hotfix pac-3 "Nothing is left" {
                replaces pac-2, KB100001
            }

            hotfix alone "Nobody cares" {
            }
            """;

    @RegisterExtension final NothingLogged log = new NothingLogged();
    @RegisterExtension final TestProject project = new TestProject();

    private IFile file;
    private ReplacementsView view;

    @BeforeEach
    void open() throws PartInitException {
        file = project.file("pac.hotfix", HOTFIXES);
        view = (ReplacementsView) Workbench.page().showView(ReplacementsView.ID);
        Workbench.awaitEquals(List.of("KB100001", "pac-1", "pac-2", "pac-3"), this::names);
    }

    @AfterEach
    void close() {
        Workbench.page().hideView(view);
    }

    private List<String> names() {
        Scene scene = view.canvas().scene();
        return scene == null || !view.page().isPicture()
                ? List.of()
                : scene.view().nodes().stream().map(it -> it.name()).toList();
    }

    private String selected() {
        return view.canvas().selected().isEmpty()
                ? ""
                : view.canvas().scene().node(view.canvas().selected().getAsInt()).name();
    }

    private void key(int code, char character) {
        Event event = new Event();
        event.keyCode = code;
        event.character = character;
        view.canvas().control().notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void boxesDoNotOverlapAndLinesEndAtThem() {
        Scene scene = view.canvas().scene();

        assertEquals("4 hotfixes, 3 replacements; 1 without any", view.page().summary());
        assertEquals(
                List.of("pac-3", "Nothing is left"), scene.texts(scene.find("pac-3").getAsInt()));
        assertEquals(
                List.of("class not stated", "replaced", "not described", "states that it replaces"),
                view.legend());
        for (int i = 0; i < 4; i++) {
            assertEquals(List.of(i), scene.boxesIn(scene.box(i)));
        }
        for (int i = 0; i < 3; i++) {
            Box newer = scene.box(scene.view().edges().get(i).newer());
            Box older = scene.box(scene.view().edges().get(i).older());
            var points = scene.line(i).points();
            assertEquals(newer.y() + newer.height(), points.getFirst().y(), 0.5);
            assertEquals(older.y(), points.getLast().y(), 0.5);
            assertTrue(points.getLast().x() > older.x());
            assertTrue(points.getLast().x() < older.x() + older.width());
        }
    }

    @Test
    void keysWalkAndEnterOpensTheLine() {
        view.canvas().step((walk, node) -> walk.first());
        assertEquals("pac-3", selected());
        key(SWT.ARROW_DOWN, (char) 0);
        key(SWT.ARROW_LEFT, (char) 0);
        key(SWT.ARROW_RIGHT, (char) 0);
        view.canvas().select(view.canvas().scene().find("pac-2").getAsInt());
        key(SWT.ARROW_DOWN, (char) 0);
        assertEquals("pac-1", selected());
        assertEquals(
                "pac-1, Remote assistance fails, replaced by pac-2, replaces nothing",
                view.canvas().spoken());
        key(SWT.ARROW_UP, (char) 0);
        assertEquals("pac-2", selected());

        key(SWT.CR, '\r');

        ITextEditor editor = (ITextEditor) Workbench.page().getActiveEditor();
        assertEquals(file, editor.getEditorInput().getAdapter(IFile.class));
        assertEquals(
                3, ((ITextSelection) editor.getSelectionProvider().getSelection()).getStartLine());
    }

    @Test
    void showsWhatIsAroundOne() {
        Workbench.page().activate(view);
        view.reveal("pac-1");

        Workbench.awaitEquals(List.of("pac-1", "pac-2", "pac-3"), this::names);
        assertEquals("Around pac-1: 3 hotfixes, 2 replacements", view.page().summary());
        Workbench.awaitEquals("pac-1", this::selected);
        view.focus("");
        Workbench.awaitEquals(List.of("KB100001", "pac-1", "pac-2", "pac-3"), this::names);
    }

    @Test
    void findsWhatIsTyped() {
        view.page().find().setText("left");
        view.page().find().notifyListeners(SWT.DefaultSelection, new Event());

        assertEquals("pac-3", selected());
    }

    @Test
    void followsAnEdit() throws BadLocationException {
        view.canvas().select(view.canvas().scene().find("pac-2").getAsInt());
        ITextEditor editor = Workbench.open(file);
        Workbench.document(editor)
                .replace(HOTFIXES.indexOf("pac-2, KB100001"), "pac-2, KB100001".length(), "pac-2");

        Workbench.awaitEquals(List.of("pac-1", "pac-2", "pac-3"), this::names);
        assertEquals("pac-2", selected());
    }

    @Test
    void saysWhatToDoWithoutReplacements() throws CoreException {
        file.setContents("hotfix a \"It fails\" {\n}\n".getBytes(), true, false, null);

        Workbench.await("no picture", () -> !view.page().isPicture());
        assertEquals(
                "No hotfix replaces another one yet. A hotfix says what it replaces with"
                        + " \"replaces\" and a name or number.",
                view.page().sentence());
        assertFalse(view.page().isPicture());
    }
}
