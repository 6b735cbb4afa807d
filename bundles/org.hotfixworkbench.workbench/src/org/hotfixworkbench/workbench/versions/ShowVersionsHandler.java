package org.hotfixworkbench.workbench.versions;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotfixworkbench.editor.server.Answers;
import org.hotfixworkbench.workbench.subjects.Subject;
import org.hotfixworkbench.workbench.subjects.Views;

/**
 * Shows the versions of a file: the one that the command names, that of the row in which the caret
 * is, or one of those that the selected hotfix delivers.
 */
public final class ShowVersionsHandler extends AbstractHandler {

    /** The command; its parameters are {@code file} and {@code hotfix}. */
    public static final String COMMAND = "org.hotfixworkbench.workbench.showVersions";

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Subject subject = Subject.of(event);
        String given = event.getParameter("file");
        String file = given == null ? subject.fileRow().orElse(null) : given;
        if (file != null) {
            show(window, view -> view.select(file));
        } else if (event.getParameter("hotfix") != null || subject.mayBe("hotfix")) {
            Subject.one(event, "hotfix", "Choose a Hotfix", hotfix -> show(window, hotfix));
        } else {
            show(window, view -> {});
        }
        return null;
    }

    private static void show(IWorkbenchWindow window, Consumer<VersionsView> action) {
        Views.show(window, VersionsView.ID, VersionsView.class, action);
    }

    private static void show(IWorkbenchWindow window, String hotfix) {
        Answers.show(
                DeliveredFiles.of(hotfix),
                window.getShell().getDisplay(),
                files -> {
                    if (files.size() == 1) {
                        show(window, view -> view.select(files.getFirst()));
                    } else if (!window.getShell().isDisposed()) {
                        choose(window, hotfix, files);
                    }
                });
    }

    private static void choose(IWorkbenchWindow window, String hotfix, List<String> files) {
        ElementListSelectionDialog dialog =
                new ElementListSelectionDialog(window.getShell(), new LabelProvider());
        dialog.setTitle("Choose a File");
        dialog.setMessage("Files of " + hotfix + "; type some letters, * and ? stand for any:");
        dialog.setElements(files.toArray());
        dialog.setMultipleSelection(false);
        dialog.setEmptyListMessage("It delivers no file.");
        if (dialog.open() == ElementListSelectionDialog.OK
                && dialog.getFirstResult() instanceof String chosen) {
            show(window, view -> view.select(chosen));
        }
    }
}
