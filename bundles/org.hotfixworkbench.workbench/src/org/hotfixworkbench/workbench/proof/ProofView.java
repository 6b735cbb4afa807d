package org.hotfixworkbench.workbench.proof;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.hotfixworkbench.editor.navigation.Places;
import org.hotfixworkbench.editor.server.Answers;
import org.hotfixworkbench.workbench.applicability.ApplicabilityView;
import org.hotfixworkbench.workbench.questions.Questions;
import org.hotfixworkbench.workbench.questions.SourceChanges;
import org.hotfixworkbench.workbench.questions.Waiting;

/** The view "Proof": why a hotfix applies to a machine or not, step by step. */
public final class ProofView extends ViewPart {

    /** The id of the view. */
    public static final String ID = "org.hotfixworkbench.workbench.proof";

    private static final String HELP = "Select a hotfix in the Applicability view.";

    private final ISelectionListener follower =
            (part, selection) -> {
                if (selection instanceof IStructuredSelection it
                        && it.getFirstElement() instanceof ProofQuestion wanted) {
                    show(wanted);
                }
            };
    private @Nullable TreeViewer viewer;
    private @Nullable SourceChanges changes;
    private @Nullable ProofQuestion question;
    private @Nullable ProofAnswer answer;
    private CompletableFuture<?> running = CompletableFuture.completedFuture("");

    @Override
    public void init(IViewSite site, @Nullable IMemento memento) throws PartInitException {
        super.init(site, memento);
        if (memento != null) {
            String hotfix = memento.getString("hotfix");
            String machine = memento.getString("machine");
            if (hotfix != null && machine != null) {
                question = new ProofQuestion(hotfix, machine);
            }
        }
    }

    @Override
    public void saveState(IMemento memento) {
        ProofQuestion asked = question;
        if (asked != null) {
            memento.putString("hotfix", asked.hotfix());
            memento.putString("machine", asked.machine());
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        TreeViewer tree = new TreeViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION);
        ProofLabels.on(tree);
        tree.addOpenListener(event -> open());
        viewer = tree;
        fill(getViewSite().getActionBars(), tree);
        changes = new SourceChanges(parent.getDisplay(), this::ask);
        getSite().getPage().addPostSelectionListener(ApplicabilityView.ID, follower);
        setContentDescription(HELP);
        ask();
    }

    private void fill(IActionBars bars, TreeViewer tree) {
        Action copy = action("Copy", this::copyStep);
        Action copyAll = action("Copy Whole Proof", this::copyAll);
        Action go = action("Go to Source", this::open);
        Action expand = action("Expand All", this::expandAll);
        Action refresh = action("Refresh", this::ask);
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        bars.setGlobalActionHandler(ActionFactory.REFRESH.getId(), refresh);
        MenuManager menu = new MenuManager();
        List.of(go, copy, copyAll, expand, refresh).forEach(menu::add);
        tree.getTree().setMenu(menu.createContextMenu(tree.getTree()));
        List.of(copyAll, expand, refresh).forEach(bars.getMenuManager()::add);
        bars.updateActionBars();
    }

    private static Action action(String title, Runnable task) {
        return new Action(title) {
            @Override
            public void run() {
                task.run();
            }
        };
    }

    /** Shows the proof about a hotfix on a machine. */
    public void show(ProofQuestion wanted) {
        if (!wanted.equals(question)) {
            question = wanted;
            ask();
        }
    }

    private void ask() {
        ProofQuestion asked = question;
        TreeViewer tree = Objects.requireNonNull(viewer);
        if (asked == null || tree.getControl().isDisposed()) {
            return;
        }
        running.cancel(true);
        JsonObject arguments = new JsonObject();
        arguments.addProperty("hotfix", asked.hotfix());
        arguments.addProperty("machine", asked.machine());
        CompletableFuture<ProofAnswer> sent =
                Questions.ask("hotfix.explain", arguments, ProofAnswer.class);
        running = sent;
        Waiting.show(getSite(), "Proving a verdict", sent, this::cancelled);
        Display display = tree.getControl().getDisplay();
        sent.whenComplete(
                (found, failure) -> {
                    if (failure == null) {
                        later(display, sent, () -> fill(found));
                    } else {
                        Answers.refusal(failure)
                                .ifPresentOrElse(
                                        it -> later(display, sent, () -> refuse(it)),
                                        () -> Answers.log(failure));
                    }
                });
    }

    private void later(Display display, CompletableFuture<?> sent, Runnable task) {
        if (!display.isDisposed()) {
            display.asyncExec(
                    () -> {
                        TreeViewer tree = viewer;
                        if (sent == running && tree != null && !tree.getControl().isDisposed()) {
                            task.run();
                        }
                    });
        }
    }

    private void cancelled() {
        if (!Objects.requireNonNull(viewer).getControl().isDisposed()) {
            refuse(Waiting.CANCELLED);
        }
    }

    private void refuse(String sentence) {
        answer = null;
        Objects.requireNonNull(viewer).setInput(List.of());
        setContentDescription(sentence);
    }

    private void fill(ProofAnswer found) {
        ProofAnswer before = answer;
        if (before != null && before.equals(found)) {
            return; // nothing has changed: what is open and selected stays
        }
        answer = found;
        TreeViewer tree = Objects.requireNonNull(viewer);
        List<ProofStep> steps = ProofStep.of(found.json());
        tree.setInput(steps);
        steps.stream().filter(ProofStep::opensAtFirst).forEach(it -> tree.expandToLevel(it, 1));
        setContentDescription(
                found.json().hotfix()
                        + " on "
                        + found.json().machine()
                        + ": "
                        + found.json().verdict()
                        + "; "
                        + found.json().explanation());
    }

    /** Opens all steps. */
    public void expandAll() {
        Objects.requireNonNull(viewer).expandAll();
    }

    private @Nullable ProofStep selected() {
        return (ProofStep)
                Objects.requireNonNull(viewer).getStructuredSelection().getFirstElement();
    }

    private void open() {
        ProofStep step = selected();
        ProofAnswer shown = answer;
        if (step != null && shown != null) {
            step.place(shown.folder()).ifPresent(Places::open);
        }
    }

    private void copyStep() {
        ProofStep step = selected();
        if (step == null) {
            copyAll();
        } else {
            StringBuilder text = new StringBuilder();
            step.write(text, "");
            copy(text.toString());
        }
    }

    private void copyAll() {
        ProofAnswer shown = answer;
        if (shown != null) {
            copy(shown.text());
        }
    }

    private void copy(String text) {
        Clipboard clipboard = new Clipboard(Objects.requireNonNull(viewer).getTree().getDisplay());
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    @Override
    public void setFocus() {
        Objects.requireNonNull(viewer).getControl().setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePostSelectionListener(ApplicabilityView.ID, follower);
        running.cancel(true);
        SourceChanges open = changes;
        if (open != null) {
            open.close();
        }
        super.dispose();
    }
}
