package org.hotfixworkbench.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * The workbench as a user has it. Tests run in the thread of the display: waiting is an event loop.
 */
public final class Workbench {

    private static final int PATIENCE = 15_000;

    private Workbench() {}

    /** The page of the only window. */
    public static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    /** Goes on when the condition holds; fails when it does not become so. */
    public static void await(String what, BooleanSupplier condition) {
        assertTrue(becomes(PATIENCE, condition), () -> "still not: " + what);
    }

    /** Goes on when the value is the expected one; fails with both when it does not become so. */
    public static <T> void awaitEquals(T expected, Supplier<T> value) {
        if (!becomes(PATIENCE, () -> expected.equals(value.get()))) {
            assertEquals(expected, value.get());
        }
    }

    /** Lets time pass, and events be handled. */
    public static void pass(int milliseconds) {
        becomes(milliseconds, () -> false);
    }

    private static boolean becomes(int milliseconds, BooleanSupplier condition) {
        long end = System.currentTimeMillis() + milliseconds;
        while (!condition.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                return false;
            }
            if (!Display.getCurrent().readAndDispatch()) {
                try {
                    Thread.sleep(2);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return true;
    }

    /** Calls in another thread, as the platform does, while events are handled. */
    public static <T> T elsewhere(Callable<T> call) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread.ofPlatform()
                .daemon()
                .start(
                        () -> {
                            try {
                                result.complete(call.call());
                            } catch (Exception e) {
                                result.completeExceptionally(e);
                            }
                        });
        await("an answer of the other thread", result::isDone);
        return result.join();
    }

    /** Opens a file in the Generic Editor, in front and with the focus. */
    public static ITextEditor open(IFile file) {
        try {
            IEditorPart part = IDE.openEditor(page(), file);
            assertEquals("org.eclipse.ui.genericeditor.GenericEditor", part.getSite().getId());
            focus((ITextEditor) part);
            return (ITextEditor) part;
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Gives an editor the focus. */
    public static void focus(ITextEditor editor) {
        StyledText text = text(editor);
        page().activate(editor);
        text.getShell().forceActive();
        text.setFocus();
        await("the editor has the focus", text::isFocusControl);
    }

    /** The viewer of an editor. */
    public static ProjectionViewer viewer(ITextEditor editor) {
        return (ProjectionViewer) editor.getAdapter(ITextViewer.class);
    }

    /** What is on screen of an editor. */
    public static StyledText text(ITextEditor editor) {
        return viewer(editor).getTextWidget();
    }

    /** The text of an editor. */
    public static IDocument document(ITextEditor editor) {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    /** Puts the caret in front of a piece of text. */
    public static void caretAt(ITextEditor editor, String piece) {
        select(editor, piece, 0);
    }

    /** Selects a piece of text from its beginning. */
    public static void select(ITextEditor editor, String piece, int length) {
        int offset = document(editor).get().indexOf(piece);
        assertTrue(offset >= 0, () -> piece + " is not in the text");
        editor.selectAndReveal(offset, length);
    }

    /** Runs a command as its key would. */
    public static void run(String command) {
        try {
            PlatformUI.getWorkbench()
                    .getService(IHandlerService.class)
                    .executeCommand(command, null);
        } catch (CommandException e) {
            throw new IllegalStateException(command, e);
        }
    }

    /** Types keys at the keyboard, by their names in X. */
    public static void keys(String... keys) {
        List<String> command = new ArrayList<>(List.of("xdotool", "key", "--delay", "30"));
        command.addAll(Arrays.asList(keys));
        xdotool(command);
    }

    /** Types a text at the keyboard. */
    public static void type(String text) {
        xdotool(List.of("xdotool", "type", "--delay", "30", text));
    }

    private static void xdotool(List<String> command) {
        pass(60); // a window that has just opened gets the focus only now
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            await("the keys are typed", () -> !process.isAlive());
            pass(60);
        } catch (IOException e) {
            throw new IllegalStateException("xdotool is not installed", e);
        }
    }

    /** The controls of a type in all windows, those that can be seen. */
    public static <T extends Control> List<T> visible(Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Shell shell : Display.getCurrent().getShells()) {
            if (shell.isVisible()) {
                collect(shell, type, found);
            }
        }
        return found;
    }

    /** The controls of a type in pop-ups and dialogs. */
    public static <T extends Control> List<T> inPopups(Class<T> type) {
        Shell main = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        return visible(type).stream().filter(it -> it.getShell() != main).toList();
    }

    private static <T extends Control> void collect(
            Composite parent, Class<T> type, List<T> found) {
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child) && child.isVisible()) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite composite) {
                collect(composite, type, found);
            }
        }
    }
}
