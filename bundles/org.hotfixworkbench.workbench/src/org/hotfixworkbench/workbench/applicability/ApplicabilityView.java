package org.hotfixworkbench.workbench.applicability;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.hotfixworkbench.editor.navigation.Places;
import org.hotfixworkbench.editor.server.Answers;
import org.hotfixworkbench.workbench.proof.ProofQuestion;
import org.hotfixworkbench.workbench.questions.Element;
import org.hotfixworkbench.workbench.questions.Questions;
import org.hotfixworkbench.workbench.questions.SourceChanges;
import org.hotfixworkbench.workbench.questions.Waiting;
import org.hotfixworkbench.workbench.subjects.Subject;
import org.hotfixworkbench.workbench.tables.DataTable;

/** The view "Applicability": which hotfixes apply to a machine, or to which machines one does. */
public final class ApplicabilityView extends ViewPart {

    /** The id of the view. */
    public static final String ID = "org.hotfixworkbench.workbench.applicability";

    private static final String NAME = "name";
    private static final String MACHINE = "machine";
    private static final String LINKED = "linked";
    private static final String ASKING = "Deciding what applies";

    private final ISelectionListener editors =
            (part, selection) ->
                    Subject.of(part, selection, null).among(elements()).stream()
                            .filter(it -> part instanceof IEditorPart)
                            .findFirst()
                            .ifPresent(it -> follow(it.name()));
    private @Nullable IMemento memento;
    private @Nullable SubjectBar subject;
    private @Nullable VerdictFilter filter;
    private @Nullable DataTable<VerdictRow> table;
    private @Nullable ApplicabilityActions actions;
    private @Nullable SourceChanges changes;
    private CompletableFuture<?> running = CompletableFuture.completedFuture("");

    @Override
    public void init(IViewSite site, @Nullable IMemento saved) throws PartInitException {
        super.init(site, saved);
        memento = saved;
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        SubjectBar bar = new SubjectBar(area, this::refresh);
        subject = bar;
        DataTable<VerdictRow>[] made = newArray();
        filter =
                new VerdictFilter(area, wanted -> made[0].want(row -> wanted.contains(row.kind())));
        DataTable<VerdictRow> rows =
                new DataTable<>(area, VerdictRow.columns(), it -> it.kind().icon());
        made[0] = rows;
        table = rows;
        GridDataFactory.fillDefaults().grab(true, true).applyTo(rows.control());
        ApplicabilityActions all = new ApplicabilityActions(this, rows);
        actions = all;
        rows.onOpen(it -> Places.open(it.place()));
        getSite().setSelectionProvider(all.selection());
        rows.onSelect(it -> all.select(question(it)));
        IMemento saved = memento;
        if (saved != null) {
            bar.restore(
                    !Boolean.FALSE.equals(saved.getBoolean(MACHINE)),
                    Objects.requireNonNullElse(saved.getString(NAME), ""));
            all.linked(Boolean.TRUE.equals(saved.getBoolean(LINKED)));
            rows.restore(saved);
        }
        getSite().getPage().addPostSelectionListener(editors);
        changes = new SourceChanges(parent.getDisplay(), this::refresh);
        refresh();
    }

    @SuppressWarnings("unchecked")
    private static DataTable<VerdictRow>[] newArray() {
        return new DataTable[1];
    }

    private List<Element> elements() {
        SubjectBar bar = subject;
        return bar == null || !bar.aboutMachine() ? List.of() : bar.elements();
    }

    private void follow(String machine) {
        if (Objects.requireNonNull(actions).isLinked()) {
            choose(machine);
        }
    }

    private Optional<ProofQuestion> question(Optional<VerdictRow> row) {
        SubjectBar bar = Objects.requireNonNull(subject);
        return row.map(
                it ->
                        bar.aboutMachine()
                                ? new ProofQuestion(it.name(), bar.name())
                                : new ProofQuestion(bar.name(), it.name()));
    }

    /** Chooses a machine, or the hotfix when the view is about one, by its name. */
    public void choose(String name) {
        Objects.requireNonNull(subject).choose(name);
    }

    /**
     * Chooses a machine, or a hotfix.
     *
     * @param kind machine or hotfix
     */
    public void choose(String kind, String name) {
        Objects.requireNonNull(subject).choose(kind.equals(MACHINE), name);
    }

    /** The rows. */
    public DataTable<VerdictRow> table() {
        return Objects.requireNonNull(table);
    }

    /** Asks again: for the names that can be chosen, and for the verdicts. */
    void refresh() {
        SubjectBar bar = Objects.requireNonNull(subject);
        DataTable<VerdictRow> rows = table();
        if (rows.control().isDisposed()) {
            return;
        }
        running.cancel(true);
        String kind = bar.aboutMachine() ? MACHINE : "hotfix";
        CompletableFuture<List<Element>> listed = Element.all(kind);
        running = listed;
        Waiting.show(getSite(), ASKING, listed, this::cancelled);
        Answers.show(
                listed,
                rows.control().getDisplay(),
                all -> {
                    if (running == listed && !rows.control().isDisposed()) {
                        bar.elements(all);
                        ask(kind, all);
                    }
                });
    }

    private void ask(String kind, List<Element> all) {
        String name = Objects.requireNonNull(subject).name();
        if (all.stream().noneMatch(it -> it.name().equals(name))) {
            fill(List.of(), all.isEmpty() ? none(kind) : "Choose a " + kind + " above.");
            return;
        }
        JsonObject arguments = new JsonObject();
        arguments.addProperty(kind, name);
        arguments.addProperty("form", "rows");
        CompletableFuture<VerdictRow.Answer> sent =
                Questions.ask("hotfix.applicability", arguments, VerdictRow.Answer.class);
        running = sent;
        Waiting.show(getSite(), ASKING, sent, this::cancelled);
        Display display = table().control().getDisplay();
        Answers.show(
                sent.exceptionallyCompose(
                        failure ->
                                Answers.refusal(failure)
                                        .map(it -> refused(display, sent, it))
                                        .orElseGet(() -> CompletableFuture.failedFuture(failure))),
                display,
                answer -> {
                    if (running == sent && !table().control().isDisposed()) {
                        fill(
                                answer.json().verdicts(),
                                none(kind.equals(MACHINE) ? "hotfix" : MACHINE));
                    }
                });
    }

    private CompletableFuture<VerdictRow.Answer> refused(
            Display display, CompletableFuture<?> sent, String sentence) {
        display.asyncExec(
                () -> {
                    if (running == sent && !table().control().isDisposed()) {
                        fill(List.of(), sentence);
                    }
                });
        return new CompletableFuture<>();
    }

    private void cancelled() {
        if (!table().control().isDisposed()) {
            fill(List.of(), Waiting.CANCELLED);
        }
    }

    private static String none(String kind) {
        return "The open projects describe no "
                + kind
                + ". Open a project that does, or write one.";
    }

    private void fill(List<VerdictRow> found, String otherwise) {
        DataTable<VerdictRow> rows = table();
        Optional<String> before = rows.selected().map(VerdictRow::name);
        rows.nothingYet(otherwise);
        rows.set(found);
        Objects.requireNonNull(filter).count(found);
        if (rows.selected().isEmpty()) {
            before.flatMap(
                            name ->
                                    rows.rows().shown().stream()
                                            .filter(it -> it.name().equals(name))
                                            .findFirst())
                    .ifPresent(rows::select);
        }
    }

    @Override
    public void saveState(IMemento saved) {
        SubjectBar bar = Objects.requireNonNull(subject);
        saved.putBoolean(MACHINE, bar.aboutMachine());
        saved.putString(NAME, bar.name());
        saved.putBoolean(LINKED, Objects.requireNonNull(actions).isLinked());
        table().save(saved);
    }

    @Override
    public void setFocus() {
        if (table().rows().all().isEmpty()) {
            Objects.requireNonNull(subject).setFocus();
        } else {
            table().setFocus();
        }
    }

    @Override
    public void dispose() {
        getSite().getPage().removePostSelectionListener(editors);
        running.cancel(true);
        SourceChanges open = changes;
        if (open != null) {
            open.close();
        }
        super.dispose();
    }
}
