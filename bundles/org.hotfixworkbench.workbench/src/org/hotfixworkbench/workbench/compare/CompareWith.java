package org.hotfixworkbench.workbench.compare;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotfixworkbench.editor.server.Answers;
import org.hotfixworkbench.workbench.WorkbenchPlugin;
import org.hotfixworkbench.workbench.questions.Element;
import org.hotfixworkbench.workbench.questions.ElementDialog;
import org.hotfixworkbench.workbench.subjects.Subject;

/** Compares the selected hotfix with another one, which a dialog asks for, or two selected ones. */
public final class CompareWith extends AbstractHandler {

    /** The command; its parameters are {@code hotfix} and {@code other}. */
    public static final String COMMAND = "org.hotfixworkbench.workbench.compareWith";

    private static final String HOTFIX = "hotfix";

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Subject subject = Subject.of(event);
        String hotfix = event.getParameter(HOTFIX);
        String other = event.getParameter("other");
        if (hotfix != null && other != null) {
            open(window, hotfix, other);
            return null;
        }
        ask(
                window,
                all -> {
                    List<Element> meant = subject.among(all);
                    if (hotfix == null && subject.isPair() && meant.size() == 2) {
                        open(window, meant.getFirst().name(), meant.getLast().name());
                    } else if (hotfix != null) {
                        withOther(window, hotfix, all);
                    } else {
                        subject.one(
                                window,
                                HOTFIX,
                                "Choose a Hotfix",
                                one -> withOther(window, one, all));
                    }
                });
        return null;
    }

    private static void ask(IWorkbenchWindow window, Consumer<List<Element>> next) {
        Answers.show(Element.all(HOTFIX), window.getShell().getDisplay(), next);
    }

    private static void withOther(IWorkbenchWindow window, String hotfix, List<Element> all) {
        if (window.getShell().isDisposed()) {
            return;
        }
        ElementDialog.choose(
                        window.getShell(),
                        "Compare " + hotfix + " With",
                        all.stream().filter(it -> !it.name().equals(hotfix)).toList())
                .ifPresent(other -> open(window, hotfix, other));
    }

    private static void open(IWorkbenchWindow window, String left, String right) {
        try {
            window.getActivePage().openEditor(new Comparison(left, right), CompareEditor.ID);
        } catch (PartInitException e) {
            WorkbenchPlugin.log().error("Cannot compare " + left + " with " + right, e);
        }
    }
}
