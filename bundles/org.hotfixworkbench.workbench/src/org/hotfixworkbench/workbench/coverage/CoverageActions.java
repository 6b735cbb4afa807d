package org.hotfixworkbench.workbench.coverage;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.hotfixworkbench.editor.server.Answers;
import org.hotfixworkbench.workbench.questions.Element;
import org.hotfixworkbench.workbench.questions.ElementDialog;
import org.hotfixworkbench.workbench.subjects.Subject;
import org.hotfixworkbench.workbench.tables.MatrixActions;
import org.hotfixworkbench.workbench.tables.MatrixTable;

/** The actions of the Coverage view; the link with the editor is one of them. */
@NonNullByDefault({})
final class CoverageActions implements ISelectionListener {

    private final CoverageView view;
    private final Action link;
    private final Action stop;
    private List<Element> hotfixes = List.of();
    private IWorkbenchPart part;
    private ISelection selection;

    CoverageActions(CoverageView view, MatrixTable matrix, CellDetails details) {
        this.view = view;
        ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
        link =
                new Action("Link with Editor", IAction.AS_CHECK_BOX) {
                    @Override
                    public void run() {
                        names();
                    }
                };
        link.setToolTipText("Mark the systems of the hotfix in which the caret is");
        link.setImageDescriptor(images.getImageDescriptor(ISharedImages.IMG_ELCL_SYNCED));
        stop = action("Stop", view::stop);
        stop.setImageDescriptor(images.getImageDescriptor(ISharedImages.IMG_ELCL_STOP));
        stop.setDisabledImageDescriptor(
                images.getImageDescriptor(ISharedImages.IMG_ELCL_STOP_DISABLED));
        stop.setEnabled(false);
        IToolBarManager bar = view.getViewSite().getActionBars().getToolBarManager();
        bar.add(link);
        bar.add(stop);
        new MatrixActions(view.getViewSite(), matrix, view::refresh)
                .contribute(
                        List.of(details.table()),
                        List.of(
                                link,
                                action("Mark Hotfix...", this::choose),
                                action("Mark No Hotfix", () -> view.mark(""))));
        view.getSite().getPage().addPostSelectionListener(this);
    }

    private static Action action(String title, Runnable task) {
        return new Action(title) {
            @Override
            public void run() {
                task.run();
            }
        };
    }

    private void choose() {
        Answers.show(
                Element.all("hotfix"),
                view.getSite().getShell().getDisplay(),
                all ->
                        ElementDialog.choose(view.getSite().getShell(), "Choose a Hotfix", all)
                                .ifPresent(view::mark));
    }

    /** A question is on its way, or none is any more. */
    void running(boolean running) {
        stop.setEnabled(running);
    }

    /** Asks anew where hotfixes stand, as far as that is needed. */
    void names() {
        if (link.isChecked()) {
            CompletableFuture<List<Element>> answer = Element.all("hotfix");
            Answers.show(
                    answer,
                    view.getSite().getShell().getDisplay(),
                    all -> {
                        hotfixes = all;
                        follow();
                    });
        }
    }

    private void follow() {
        if (link.isChecked() && part != null && selection != null) {
            Subject.of(part, selection, null).among(hotfixes).stream()
                    .filter(it -> part instanceof IEditorPart)
                    .findFirst()
                    .ifPresent(it -> view.mark(it.name()));
        }
    }

    @Override
    public void selectionChanged(IWorkbenchPart source, ISelection selected) {
        if (source != view) {
            part = source;
            selection = selected;
            follow();
        }
    }

    /** Whether the view follows the caret. */
    boolean isLinked() {
        return link.isChecked();
    }

    /** Has the view follow the caret, or not. */
    void linked(boolean linked) {
        link.setChecked(linked);
        names();
    }

    void close() {
        view.getSite().getPage().removePostSelectionListener(this);
    }
}
