package org.hotfixworkbench.workbench.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.TestProject;
import org.hotfixworkbench.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The comparison of two hotfixes. */
class CompareEditorIT {

    private static final String OLD =
            """
            // the first one
            hotfix pac-1 "The PAC is lost" {
                prerequisites any of {
                    Windows7 SP1
                    WindowsServer2008R2 SP1
                }
                restart required
                payload NT6_1 {
                    package x64 {
                        file Kerberos.dll 6.1.7601.21700 716,288 2011-02-28 06:20 x64
                        file Ksecdd.sys 6.1.7601.21700 95,600 2011-02-28 06:20 x64
                    }
                }
            }
            """;

    private static final String NEW =
            """
            hotfix pac-2 "The PAC is lost" {
                prerequisites any of {
                    Windows7 SP1
                }
                restart possible
                replaces pac-1
                payload NT6_1 {
                    package x64 {
                        file Kerberos.dll 6.1.7601.21800 716,288 2011-02-28 06:20 x64
                    }
                }
            }
            """;

    @RegisterExtension final NothingLogged log = new NothingLogged();
    @RegisterExtension final TestProject project = new TestProject();

    private static CompareEditor compare(String left, String right) throws Exception {
        Command command =
                PlatformUI.getWorkbench()
                        .getService(ICommandService.class)
                        .getCommand(CompareWith.COMMAND);
        PlatformUI.getWorkbench()
                .getService(IHandlerService.class)
                .executeCommand(
                        ParameterizedCommand.generateCommand(
                                command, Map.of("hotfix", left, "other", right)),
                        null);
        return (CompareEditor) Workbench.page().getActiveEditor();
    }

    private static List<String> lines(CompareEditor editor) {
        List<String> lines = new ArrayList<>();
        CompareAnswer answer = editor.answer();
        for (Difference group : answer == null ? List.<Difference>of() : Difference.tree(answer)) {
            lines.add(group.label());
            for (Difference it : group.children()) {
                lines.add(
                        "  "
                                + it.sign()
                                + (it.breaking() ? "! " : " ")
                                + it.label()
                                + " | "
                                + it.left()
                                + " | "
                                + it.right());
            }
        }
        return lines;
    }

    @Test
    void theDifferencesAndTheTexts() throws Exception {
        project.file("old.hotfix", OLD);
        IFile file = project.file("new.hotfix", NEW);
        CompareEditor editor = compare("pac-1", "pac-2");
        assertEquals("pac-1 \u2013 pac-2", editor.getTitle());
        Workbench.awaitEquals(
                List.of(
                        "Applies to and Prerequisites",
                        "  CHANGED! No longer for WindowsServer2008R2 SP1 x64"
                                + " | prerequisites any of { Windows7 SP1 WindowsServer2008R2 SP1 }"
                                + " | prerequisites any of { Windows7 SP1 }",
                        "Installation",
                        "  CHANGED Restart was required, is possible"
                                + " | restart required | restart possible",
                        "Replacements",
                        "  ADDED It replaces pac-1 |  | replaces pac-1",
                        "x64 package of NT6_1",
                        "  REMOVED! Ksecdd.sys 6.1.7601.21700 x64 is gone"
                                + " | file Ksecdd.sys 6.1.7601.21700 95,600 2011-02-28 06:20 x64 | ",
                        "  CHANGED Kerberos.dll 6.1.7601.21700 x64 is now 6.1.7601.21800 LDR"
                                + " | file Kerberos.dll 6.1.7601.21700 716,288 2011-02-28 06:20 x64"
                                + " | file Kerberos.dll 6.1.7601.21800 716,288 2011-02-28 06:20 x64"),
                () -> lines(editor));
        assertEquals(4, editor.tree().viewer().getTree().getItemCount());
        Workbench.run(IWorkbenchCommandConstants.NAVIGATE_NEXT);
        assertEquals("restart required", selected(editor, true));
        assertEquals("restart possible", selected(editor, false));
        Workbench.run(IWorkbenchCommandConstants.NAVIGATE_PREVIOUS);
        Workbench.run(IWorkbenchCommandConstants.NAVIGATE_PREVIOUS);
        assertEquals(
                "file Kerberos.dll 6.1.7601.21800 716,288 2011-02-28 06:20 x64",
                selected(editor, false));
        editor.open(editor.tree().differences().getLast());
        ITextEditor source = (ITextEditor) Workbench.page().getActiveEditor();
        assertEquals(file, source.getEditorInput().getAdapter(IFile.class));
        assertEquals(
                8, Workbench.text(source).getLineAtOffset(Workbench.text(source).getCaretOffset()));
    }

    private static String selected(CompareEditor editor, boolean left) {
        return (left ? editor.texts().left() : editor.texts().right())
                .getTextWidget()
                .getSelectionText();
    }

    @Test
    void itFollowsTheTextsAndHasSides() throws Exception {
        project.file("old.hotfix", OLD);
        IFile file = project.file("new.hotfix", OLD.replace("pac-1", "pac-2"));
        CompareEditor editor = compare("pac-1", "pac-2");
        Workbench.awaitEquals("\nThe two do not differ.", editor::sentence);
        ITextEditor source = Workbench.open(file);
        Workbench.document(source)
                .set(Workbench.document(source).get().replace("required", "none"));
        List<String> changed =
                List.of(
                        "Installation",
                        "  CHANGED Restart was required, is none"
                                + " | restart required | restart none");
        Workbench.awaitEquals(changed, () -> lines(editor));
        Workbench.page().activate(editor);
        editor.swap();
        Workbench.awaitEquals(
                List.of(
                        "Installation",
                        "  CHANGED! Restart was none, is required"
                                + " | restart none | restart required"),
                () -> lines(editor));
        assertEquals("pac-2 \u2013 pac-1", editor.getTitle());
        Workbench.run(IWorkbenchCommandConstants.EDIT_COPY);
        assertEquals(
                """
                hotfix pac-1
                  breaking  restart-stricter: restart was none, is required  old.hotfix:7, was new.hotfix:7
                """,
                new Clipboard(Display.getCurrent()).getContents(TextTransfer.getInstance()));
    }

    @Test
    void aHotfixThatIsGone() throws Exception {
        project.file("old.hotfix", OLD);
        CompareEditor editor = compare("pac-1", "pac-3");
        Workbench.awaitEquals(
                "\nNo hotfix pac-3 in these sources; did you mean pac-1?", editor::sentence);
    }

    @Test
    void itIsThereAgainInTheNextSession() {
        XMLMemento memento = XMLMemento.createWriteRoot("input");
        new Comparison("pac-1", "pac-2").saveState(memento);
        assertEquals(
                new Comparison("pac-1", "pac-2"), new ComparisonFactory().createElement(memento));
        assertNotNull(new Comparison("a", "b").getImageDescriptor());
        assertNull(new ComparisonFactory().createElement(XMLMemento.createWriteRoot("input")));
    }
}
