package org.hotfixworkbench.workbench.replacements;

import com.google.gson.JsonObject;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.core.supersedence.Place;
import org.hotfixworkbench.core.supersedence.ReplacementView;
import org.hotfixworkbench.core.supersedence.ReplacementView.Node;
import org.hotfixworkbench.core.text.SourceLine;
import org.hotfixworkbench.editor.documents.Uris;
import org.hotfixworkbench.editor.navigation.Places;
import org.hotfixworkbench.editor.server.Answers;
import org.hotfixworkbench.exporters.graph.ReplacementSvg;
import org.hotfixworkbench.workbench.questions.Questions;
import org.hotfixworkbench.workbench.questions.SourceChanges;
import org.hotfixworkbench.workbench.questions.Waiting;
import org.hotfixworkbench.workbench.replacements.paint.Fonts;
import org.hotfixworkbench.workbench.replacements.scene.Scene;

/** Shows what replaces what: everything, or what is around one hotfix. */
public final class ReplacementsView extends ViewPart {

    /** The view, as the workbench knows it. */
    public static final String ID = "org.hotfixworkbench.workbench.replacements";

    private final ViewState state = new ViewState();
    private final ISelectionListener editors = this::selectionChanged;

    @NonNullByDefault({})
    private ReplacementsPage page;

    @NonNullByDefault({})
    private Fonts fonts;

    @NonNullByDefault({})
    private SourceChanges changes;

    private CompletableFuture<?> asked = CompletableFuture.completedFuture(null);
    private @Nullable Job layout;
    private @Nullable ReplacementView all;
    private @Nullable ReplacementView shown;
    private String folder = "";
    private String wanted = "";

    @Override
    public void init(IViewSite site, @Nullable IMemento memento) throws PartInitException {
        super.init(site, memento);
        state.restore(memento);
        folder = state.project;
    }

    @Override
    public void saveState(IMemento memento) {
        state.scale = page.canvas().window().scale();
        state.save(memento);
    }

    @Override
    public void createPartControl(Composite parent) {
        fonts = new Fonts(parent.getDisplay());
        page = new ReplacementsPage(parent, fonts, state, this::choose, this::show);
        page.projects().onChoose(this::chooseProject);
        page.canvas().onOpen(this::open);
        new ReplacementActions(this, page.canvas(), fonts, state).install();
        changes = new SourceChanges(parent.getDisplay(), this::ask);
        getSite().getPage().addPostSelectionListener(editors);
        ask();
    }

    private void ask() {
        if (page.isDisposed()) {
            return;
        }
        asked.cancel(true);
        JsonObject arguments = new JsonObject();
        arguments.addProperty("format", "json");
        if (!wanted.isEmpty()) {
            arguments.addProperty("hotfix", wanted);
        } else if (!folder.isEmpty()) {
            arguments.addProperty("folder", folder);
        }
        CompletableFuture<GraphAnswer> answer =
                Questions.ask("hotfix.graph", arguments, GraphAnswer.class);
        asked = answer;
        Waiting.show(getSite(), "Looking for replacements", answer, this::cancelled);
        CompletableFuture<Runnable> outcome =
                answer.handle(
                        (value, failure) ->
                                failure == null
                                        ? () -> answered(answer, value)
                                        : () -> failed(answer, failure));
        Answers.show(outcome, page.canvas().control().getDisplay(), Runnable::run);
    }

    private void cancelled() {
        if (!page.isDisposed()) {
            page.remark(Waiting.CANCELLED);
        }
    }

    private void chooseProject(String address) {
        folder = address;
        state.project = address;
        ask();
    }

    private void failed(CompletableFuture<?> answer, Throwable failure) {
        Optional<String> refusal = Answers.refusal(failure);
        if (page.isDisposed() || asked != answer || answer.isCancelled()) {
            return;
        }
        if (refusal.isEmpty()) {
            Answers.log(failure);
        } else if (!folder.isEmpty() && wanted.isEmpty()) {
            folder = ""; // the project may have gone: whatever there is
            ask();
        } else if (refusal.get().equals("no folder is open")) {
            page.say("No project is open. Create one with File > New, or open one.");
        } else {
            wanted = "";
            page.say(refusal.get() + ".");
        }
    }

    private void answered(CompletableFuture<?> question, GraphAnswer answer) {
        if (page.isDisposed() || asked != question) {
            return;
        }
        folder = Uris.normal(answer.folder());
        page.projects().show(folder);
        if (!wanted.isEmpty()) { // that was its neighbourhood: now everything around it
            state.focus = answer.view().nodes().get(answer.view().subject()).name();
            state.select = state.focus;
            wanted = "";
            ask();
            return;
        }
        ReplacementView before = all;
        all = answer.view();
        if (!all.equals(before)) {
            show();
        }
    }

    /** Shows the part of the graph that is chosen. */
    private void show() {
        ReplacementView everything = all;
        if (everything == null) {
            return;
        }
        OptionalInt focus = Lookup.named(everything, state.focus);
        ReplacementView part =
                focus.isPresent() ? everything.around(focus.getAsInt(), state.steps()) : everything;
        ReplacementView linked = part.withoutIsolated();
        shown = linked;
        page.summary(part, linked, focus.isPresent() ? state.focus : "");
        Job before = layout;
        if (before != null) {
            before.cancel();
        }
        if (everything.nodes().isEmpty()) {
            page.say("There is no hotfix yet. Create one with File > New.");
        } else if (linked.edges().isEmpty() && linked.groups().isEmpty() && focus.isEmpty()) {
            page.say(
                    "No hotfix replaces another one yet. A hotfix says what it replaces with"
                            + " \"replaces\" and a name or number.");
        } else if (linked.nodes().size() > ReplacementSvg.LARGEST) {
            page.say(
                    linked.nodes().size()
                            + " hotfixes are too many for one picture. Type the name of one above"
                            + " and press Enter: the picture shows what is around it.");
        } else {
            Job job =
                    new LayoutJob(
                            linked,
                            fonts,
                            it -> page.async(() -> laidOut(linked, it)),
                            () -> page.async(() -> notLaidOut(linked)));
            layout = job;
            getSite().getService(IWorkbenchSiteProgressService.class).schedule(job, 0, true);
        }
    }

    private void laidOut(ReplacementView of, Scene scene) {
        if (of != shown) {
            return; // a newer one is coming
        }
        page.show(scene);
        if (!state.select.isEmpty()) {
            scene.find(state.select).ifPresent(page.canvas()::selectInMiddle);
            state.select = "";
        }
    }

    private void notLaidOut(ReplacementView of) {
        if (of == shown) {
            page.remark(Waiting.CANCELLED);
        }
    }

    /** Asks again, and makes the picture anew. */
    void refresh() {
        all = null;
        ask();
    }

    /** Shows a hotfix: selects it where it is shown, else shows what is around it. */
    public void reveal(String hotfix) {
        ReplacementView everything = all;
        OptionalInt node =
                everything == null ? OptionalInt.empty() : Lookup.known(everything, hotfix);
        if (everything == null || node.isEmpty()) {
            wanted = hotfix; // another project may have it
            ask();
        } else {
            focus(everything.nodes().get(node.getAsInt()).name());
        }
    }

    /** Shows what is around a hotfix; everything for an empty name. */
    void focus(String hotfix) {
        state.focus = hotfix;
        state.select = hotfix;
        show();
    }

    /** What the user has typed into the field leads to the hotfix that is meant. */
    private void choose(String words) {
        ReplacementView everything = all;
        if (everything == null) {
            return;
        }
        Lookup.meant(everything, words)
                .ifPresentOrElse(
                        it -> go(everything.nodes().get(it).name()),
                        () -> page.remark("No hotfix is called " + words + "."));
    }

    private void go(String name) {
        Scene scene = page.canvas().scene();
        OptionalInt here =
                scene == null || !page.isPicture() ? OptionalInt.empty() : scene.find(name);
        here.ifPresentOrElse(page.canvas()::selectInMiddle, () -> focus(name));
    }

    private void open(Node node) {
        Place place = node.place();
        SourceLine line = place == null ? null : place.line();
        if (line == null) {
            page.remark("No source describes " + node.name() + ".");
            return;
        }
        String uri = Path.of(URI.create(folder)).resolve(line.file()).toUri().toString();
        Position start = new Position(line.line() - 1, 0);
        Places.open(new Location(uri, new Range(start, start)));
    }

    private void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (state.link
                && part instanceof ITextEditor editor
                && selection instanceof ITextSelection text
                && editor.getEditorInput() instanceof IFileEditorInput input) {
            follow(Uris.of(input.getFile()).orElse(""), text.getStartLine() + 1);
        }
    }

    private void follow(String uri, int line) {
        ReplacementView everything = all;
        if (everything == null || folder.isEmpty() || !uri.startsWith(folder + "/")) {
            return;
        }
        String file = Path.of(URI.create(folder)).relativize(Path.of(URI.create(uri))).toString();
        Lookup.at(everything, file.replace('\\', '/'), line)
                .map(it -> it.name())
                .ifPresent(it -> linked(it));
    }

    private void linked(String name) {
        if (state.focus.isEmpty()) {
            Scene scene = page.canvas().scene();
            if (scene != null && page.isPicture()) {
                scene.find(name).ifPresent(page.canvas()::select);
            }
        } else if (!state.focus.equals(name)) {
            focus(name);
        }
    }

    /** What is shown, for copies and exports. */
    Optional<ReplacementView> shown() {
        return Optional.ofNullable(shown);
    }

    /** The window on the picture. */
    ReplacementCanvas canvas() {
        return page.canvas();
    }

    /** What is around the picture. */
    ReplacementsPage page() {
        return page;
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }

    @Override
    public void dispose() {
        asked.cancel(true);
        Job job = layout;
        if (job != null) {
            job.cancel();
        }
        if (changes != null) {
            changes.close();
            fonts.dispose();
        }
        getSite().getPage().removePostSelectionListener(editors);
        super.dispose();
    }

    /** The words that the status of the view says, in their order. */
    List<String> legend() {
        return page.legend();
    }
}
