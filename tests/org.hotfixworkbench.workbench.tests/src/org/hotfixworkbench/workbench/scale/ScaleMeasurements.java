package org.hotfixworkbench.workbench.scale;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.testing.Workbench;
import org.hotfixworkbench.workbench.applicability.ApplicabilityView;
import org.hotfixworkbench.workbench.perspective.ServicingPerspective;
import org.hotfixworkbench.workbench.proof.ProofView;
import org.hotfixworkbench.workbench.replacements.ReplacementsDriver;
import org.hotfixworkbench.workbench.versions.VersionsDriver;
import org.junit.jupiter.api.Test;

/**
 * Measures the views with ten thousand hotfixes; the build does not run it. The command is in
 * {@code docs/performance.md}.
 */
@NonNullByDefault({})
class ScaleMeasurements {

    private static final int HOTFIXES = 10_000;
    private static final int OFTEN = 20;
    private static final int CHANGED = 5;
    private static final int PATIENCE = 10_000;
    private static final String RESULTS = "views.tsv";

    private final Heartbeat heart = new Heartbeat();
    private final Figures figures = new Figures(heart, HOTFIXES);
    private ApplicabilityView applicability;
    private int chosen;

    @Test
    void tenThousandHotfixes() throws Exception {
        PlatformUI.getWorkbench()
                .showPerspective(
                        ServicingPerspective.ID,
                        PlatformUI.getWorkbench().getActiveWorkbenchWindow());
        Workbench.page().showView(ProofView.ID);
        new VersionsDriver();
        new ReplacementsDriver();
        applicability = (ApplicabilityView) Workbench.page().showView(ApplicabilityView.ID);
        Workbench.pass(1_000);
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("many");
        Path folder =
                ResourcesPlugin.getWorkspace().getRoot().getLocation().append("many").toPath();
        Files.createDirectories(folder);
        ManyHotfixes.write(folder, HOTFIXES);
        Path results =
                Path.of(System.getProperty("project.root"), "releng", "benchmarks", "target");
        Files.deleteIfExists(results.resolve(RESULTS));
        try {
            figures.once("open the project, until all is checked", () -> open(project));
            table();
            changed(project);
            versions();
            replacements();
        } finally {
            heart.close();
            Workbench.page().closeAllEditors(false);
            project.delete(true, true, null);
        }
        Files.createDirectories(results);
        Files.writeString(results.resolve(RESULTS), figures.lines());
    }

    private void open(IProject project) throws Exception {
        Workbench.elsewhere(
                () -> {
                    project.create(null);
                    project.open(null);
                    return project;
                });
        applicability.choose(ManyHotfixes.machines().getFirst());
        settle();
    }

    /** Waits for all rows; a busy machine may take longer than tests wait. */
    private void settle() {
        for (int i = 0; i < PATIENCE && rows() < HOTFIXES; i++) {
            Workbench.pass(10);
        }
        Workbench.await("verdicts", () -> rows() == HOTFIXES);
    }

    private int rows() {
        return applicability.table().rows().all().size();
    }

    private void choose() {
        String before = first();
        chosen = 1 - chosen;
        applicability.choose(ManyHotfixes.machines().get(chosen));
        Workbench.await("other verdicts", () -> rows() == HOTFIXES && !first().equals(before));
    }

    private String first() {
        return applicability.table().rows().all().get(0).explanation();
    }

    private void table() throws Exception {
        Workbench.pass(5_000);
        settle();
        figures.once("Applicability: choose another machine, the first time", this::choose);
        figures.often("Applicability: choose another machine", OFTEN, this::choose);
        Table table = applicability.table().table();
        for (int i = 0; i < table.getColumnCount(); i++) {
            int column = i;
            figures.once(
                    "Applicability: sort by " + table.getColumn(i).getText(),
                    () -> table.getColumn(column).notifyListeners(SWT.Selection, new Event()));
        }
        table.getColumn(0).notifyListeners(SWT.Selection, new Event());
        Text filter =
                Workbench.visible(Text.class).stream()
                        .filter(it -> it.getMessage().startsWith("Type words"))
                        .findFirst()
                        .orElseThrow();
        for (String word : new String[] {"f", "fi", "fix-01", "fix-01 case", "nothing has this"}) {
            figures.once("Applicability: filter " + word, () -> type(filter, word));
        }
        figures.once("Applicability: no filter", () -> type(filter, ""));
        scrolled(table);
        selected(table, filter);
    }

    private void scrolled(Table table) throws Exception {
        int[] place = {0};
        figures.often(
                "Applicability: scroll a page",
                10 * OFTEN,
                () -> table.setTopIndex(place[0] += 47));
        table.setTopIndex(0);
        Button toggle =
                Workbench.visible(Button.class).stream()
                        .filter(it -> it.getText().startsWith("Applies"))
                        .findFirst()
                        .orElseThrow();
        figures.often(
                "Applicability: filter by verdict",
                OFTEN,
                () -> {
                    toggle.setSelection(!toggle.getSelection());
                    toggle.notifyListeners(SWT.Selection, new Event());
                });
    }

    private void selected(Table table, Text filter) throws Exception {
        figures.once("Applicability: select all", table::selectAll);
        figures.once("Applicability: filter with all selected", () -> type(filter, "fix"));
        figures.once("Applicability: copy all", () -> applicability.table().copyAction().run());
        table.deselectAll();
        type(filter, "");
        figures.once("Proof: select a row", this::prove);
    }

    private void prove() {
        ProofView proof = (ProofView) Workbench.page().findView(ProofView.ID);
        applicability.table().select(applicability.table().rows().shown().get(4_711));
        String name = applicability.table().selected().orElseThrow().name();
        Workbench.await("a proof", () -> proof.getContentDescription().startsWith(name));
    }

    private static void type(Text filter, String word) {
        filter.setText(word);
        filter.update();
    }

    private void changed(IProject project) throws Exception {
        ITextEditor editor =
                Workbench.open(
                        project.getFile("family-000/" + ManyHotfixes.name(CHANGED) + ".hotfix"));
        figures.once(
                "Applicability: after a change of a hotfix",
                () -> {
                    String text = Workbench.document(editor).get();
                    Workbench.document(editor).set(text.replace("case 5", "case five"));
                    Workbench.await(
                            "the row of it",
                            () ->
                                    String.valueOf(
                                                    applicability
                                                            .table()
                                                            .rows()
                                                            .all()
                                                            .get(CHANGED)
                                                            .title())
                                            .endsWith("case five"));
                });
    }

    private void versions() throws Exception {
        VersionsDriver versions = new VersionsDriver();
        figures.once(
                "File Versions: list of files",
                () -> {
                    Object before = versions.files();
                    versions.refresh();
                    Workbench.await("files", () -> versions.files() != before);
                });
        figures.once(
                "File Versions: matrix of the common file",
                () -> {
                    versions.select(ManyHotfixes.COMMON);
                    Workbench.await("a matrix", () -> versions.levels() == 2);
                });
        figures.once(
                "File Versions: rows of a cell",
                () -> {
                    versions.cell(0, 0);
                    Workbench.await("rows", () -> versions.versions() > 1_000);
                });
    }

    private void replacements() throws Exception {
        ReplacementsDriver view = new ReplacementsDriver();
        Workbench.await("a sentence", () -> view.sentence().contains("too many"));
        figures.once(
                "Replacements: around one of a hundred",
                () -> {
                    view.focus(ManyHotfixes.name(9_950));
                    Workbench.await("a picture", () -> view.hotfixes() == 99);
                });
        figures.once("Replacements: around the rollup, laid out", () -> around(view));
        view.actualSize();
        Canvas canvas = view.canvas();
        figures.painting("Replacements: paint, actual size", OFTEN, canvas, () -> {});
        figures.painting("Replacements: scroll, actual size", OFTEN, canvas, view::scroll);
        figures.painting("Replacements: next hotfix by key", OFTEN, canvas, view::next);
        view.fit();
        figures.painting("Replacements: paint, everything", OFTEN, canvas, () -> {});
        figures.once(
                "Replacements: whole graph",
                () -> {
                    view.focus("");
                    Workbench.await("a sentence", () -> view.sentence().contains("too many"));
                });
    }

    private static void around(ReplacementsDriver view) {
        view.focus(ManyHotfixes.ROLLUP);
        for (int i = 0; i < PATIENCE && view.hotfixes() != ManyHotfixes.AROUND_ROLLUP; i++) {
            Workbench.pass(10);
        }
        Workbench.await("a picture", () -> view.hotfixes() == ManyHotfixes.AROUND_ROLLUP);
    }
}
