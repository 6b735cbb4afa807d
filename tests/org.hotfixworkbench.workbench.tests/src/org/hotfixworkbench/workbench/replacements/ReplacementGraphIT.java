package org.hotfixworkbench.workbench.replacements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.hotfixworkbench.core.supersedence.ReplacementView;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.exporters.graph.ReplacementLayout.Box;
import org.hotfixworkbench.model.HotfixClass;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.TestProject;
import org.hotfixworkbench.testing.Workbench;
import org.hotfixworkbench.workbench.HotfixCommand;
import org.hotfixworkbench.workbench.questions.Waiting;
import org.hotfixworkbench.workbench.replacements.paint.Fonts;
import org.hotfixworkbench.workbench.replacements.paint.Palette;
import org.hotfixworkbench.workbench.replacements.scene.Scene;
import org.hotfixworkbench.workbench.replacements.scene.Viewport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What the view of replacements shows and exports of every kind of replacement. */
@NonNullByDefault({})
class ReplacementGraphIT {

    private static final String HOTFIXES =
            """
            hotfix pac-1 "The PAC of a ticket cannot be validated" {
                article KB2100001
                class security-update
                payload NT6_1 {
                    package x64 {
                        file Kerberos.dll 6.1.7601.21700 1 2011-02-28 06:20 x64
                    }
                }
            }
            hotfix pac-2 {
                article KB2100002
                class hotfix
                replaces pac-1
                payload NT6_1 {
                    package x64 {
                        file Kerberos.dll 6.1.7601.21600 1 2011-05-30 06:20 x64
                    }
                }
            }
            hotfix time-0 {
                payload NT6_1 {
                    package x64 {
                        file W32time.dll 6.1.7601.21700 1 2011-02-28 06:20 x64
                    }
                }
            }
            hotfix time-9 {
                payload NT6_1 {
                    package x64 {
                        file W32time.dll 6.1.7601.21900 1 2011-02-28 06:20 x64
                    }
                }
            }
            hotfix circle-a {
                replaces circle-b
            }
            hotfix circle-b {
                replaces circle-a
            }
            hotfix rollup "Everything" {
                class rollup
                replaces pac-2, KB2000500
            }
            hotfix lonely {
                replaces nothing
            }
            fixes hole any of {
                rollup
                KB2000999
            }
            """;

    private static final List<String> ALL =
            List.of(
                    "KB2000500",
                    "KB2000999",
                    "circle-a",
                    "circle-b",
                    "pac-1",
                    "pac-2",
                    "rollup",
                    "time-0",
                    "time-9");

    @RegisterExtension final NothingLogged log = new NothingLogged();
    @RegisterExtension final TestProject project = new TestProject();
    @TempDir Path folder;

    private ReplacementsView view;

    @BeforeEach
    void open() throws PartInitException {
        project.file("all.hotfix", HOTFIXES);
        view = (ReplacementsView) Workbench.page().showView(ReplacementsView.ID);
        Workbench.awaitEquals(ALL, this::names);
    }

    @AfterEach
    void close() {
        view.focus("");
        Workbench.page().hideView(view);
    }

    private List<String> names() {
        Scene scene = view.canvas().scene();
        return scene == null || !view.page().isPicture()
                ? List.of()
                : scene.view().nodes().stream().map(ReplacementView.Node::name).toList();
    }

    private Path source() {
        return project.project().getLocation().toPath();
    }

    @Test
    void everyKindHasItsStroke() {
        Scene scene = view.canvas().scene();
        List<String> strokes = new ArrayList<>();
        for (int i = 0; i < scene.view().edges().size(); i++) {
            ReplacementView.Edge edge = scene.view().edges().get(i);
            strokes.add(
                    scene.node(edge.newer()).name()
                            + " "
                            + scene.node(edge.older()).name()
                            + " "
                            + scene.stroke(i)
                            + (scene.caption(i).isEmpty() ? "" : " " + scene.caption(i)));
        }
        assertEquals(
                List.of(
                        "circle-a circle-b CIRCLE",
                        "circle-b circle-a CIRCLE",
                        "pac-2 pac-1 WRONG lower version of a file",
                        "rollup KB2000500 STATED",
                        "rollup pac-2 STATED",
                        "time-9 time-0 BY_FILES by files"),
                strokes);
        assertEquals(
                List.of(
                        "class not stated",
                        "hotfix",
                        "security-update",
                        "rollup",
                        "replaced",
                        "not described",
                        "states that it replaces",
                        "has higher versions of all files",
                        "stated, but its files disagree",
                        "in a circle",
                        "alternatives"),
                view.legend());
        assertFalse(scene.isNode(ALL.size()));
        assertEquals(List.of("hole", "any of them is enough"), scene.texts(ALL.size()));
        assertEquals(Scene.Stroke.MEMBER, scene.stroke(strokes.size()));
    }

    @Test
    void exportsTheBytesOfTheCommandLine() throws Exception {
        Path svg = folder.resolve("a.svg");
        finish(actions().svg(svg).orElseThrow());

        assertEquals(
                HotfixCommand.run(source(), "graph", ".", "--format", "svg"),
                Files.readString(svg));
        view.focus("pac-2");
        Workbench.awaitEquals(List.of("KB2000999", "pac-1", "pac-2", "rollup"), this::names);
        finish(actions().svg(svg).orElseThrow());
        assertEquals(
                HotfixCommand.run(source(), "graph", ".", "--of", "pac-2", "--format", "svg"),
                Files.readString(svg));
        assertEquals(List.of("a.svg"), names(folder));
    }

    @Test
    void copiesTheTextOfTheCommandLine() {
        Workbench.page().activate(view);
        Workbench.run("org.eclipse.ui.edit.copy");
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        assertEquals(
                HotfixCommand.run(source(), "graph", "."),
                clipboard.getContents(TextTransfer.getInstance()));
        clipboard.dispose();
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    private ReplacementActions actions() {
        return new ReplacementActions(
                view, view.canvas(), new Fonts(Display.getCurrent()), new ViewState());
    }

    private static void finish(Job job) {
        job.setUser(false); // no dialog that comes and goes
        job.schedule();
        Workbench.await("the job has ended", () -> job.getResult() != null);
        Workbench.await("it is gone", () -> job.getState() == Job.NONE);
    }

    @Test
    void pictureHasTheColourOfTheClassAtItsPlace() {
        Path png = folder.resolve("a.png");
        finish(actions().png(png, 2).orElseThrow());

        ImageData data = new ImageData(png.toString());
        Scene scene = view.canvas().scene();
        Palette palette = view.canvas().palette();
        assertEquals(palette.ground().getRGB(), pixel(data, 0, 0));
        for (String name : List.of("pac-1", "pac-2", "rollup")) {
            int node = scene.find(name).orElseThrow();
            Box box = scene.box(node);
            HotfixClass releaseClass = scene.node(node).releaseClass();
            int x = (int) (2 * (Math.round(box.x()) + Viewport.MARGIN + 7));
            int y = (int) (2 * (Math.round(box.y()) + Viewport.MARGIN + box.height() / 2));
            assertEquals(palette.of(releaseClass).getRGB(), pixel(data, x, y), name);
        }
    }

    private static RGB pixel(ImageData data, int x, int y) {
        return data.palette.getRGB(data.getPixel(x, y));
    }

    @Test
    void whatCannotBeWrittenIsSaid() {
        Path nowhere = folder.resolve("missing").resolve("a.svg");
        Job job = actions().svg(nowhere).orElseThrow();
        job.setProperty(
                org.eclipse.ui.progress.IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY,
                true);
        finish(job);

        assertEquals("Cannot write " + nowhere + ".", job.getResult().getMessage());
        Workbench.await("it is logged", () -> !log.expected().isEmpty());
    }

    @Test
    void commandShowsAHotfix() throws Exception {
        Workbench.page().hideView(view);
        Command command =
                PlatformUI.getWorkbench()
                        .getService(ICommandService.class)
                        .getCommand("org.hotfixworkbench.workbench.showReplacements");
        PlatformUI.getWorkbench()
                .getService(IHandlerService.class)
                .executeCommand(
                        ParameterizedCommand.generateCommand(
                                command, Map.of("hotfix", "KB2100001")),
                        null);

        view = (ReplacementsView) Workbench.page().findView(ReplacementsView.ID);
        Workbench.awaitEquals(List.of("KB2000999", "pac-1", "pac-2", "rollup"), this::names);
        Workbench.awaitEquals(
                "Around pac-1: 4 hotfixes, 2 replacements", () -> view.page().summary());
    }

    @Test
    void stateIsRemembered() throws PartInitException {
        view.focus("rollup");
        Workbench.awaitEquals(
                List.of("KB2000500", "KB2000999", "pac-1", "pac-2", "rollup"), this::names);
        Combo steps = view.page().depth();
        steps.select(0);
        steps.notifyListeners(SWT.Selection, new Event());
        Workbench.awaitEquals(List.of("KB2000500", "KB2000999", "pac-2", "rollup"), this::names);
        view.canvas().zoom(1.44 / view.canvas().window().scale());
        Workbench.page().hideView(view);

        view = (ReplacementsView) Workbench.page().showView(ReplacementsView.ID);
        Workbench.awaitEquals(List.of("KB2000500", "KB2000999", "pac-2", "rollup"), this::names);
        assertEquals(1.44, view.canvas().window().scale(), 0.001);
        assertEquals("1", view.page().depth().getText());
        steps = view.page().depth();
        steps.select(steps.getItemCount() - 1);
        steps.notifyListeners(SWT.Selection, new Event());
        Workbench.awaitEquals(
                List.of("KB2000500", "KB2000999", "pac-1", "pac-2", "rollup"), this::names);
    }

    @Test
    void oneOfSeveralProjectsIsChosen() throws CoreException {
        Combo projects = view.page().projects().names();
        assertFalse(projects.isVisible());
        IProject other = ResourcesPlugin.getWorkspace().getRoot().getProject("another");
        other.create(null);
        other.open(null);
        try {
            other.getFile("b.hotfix")
                    .create(
                            "hotfix newer {\n    replaces older\n}\nhotfix older {\n}\n"
                                    .getBytes(StandardCharsets.UTF_8),
                            true,
                            false,
                            null);
            Workbench.await("there is a choice", projects::isVisible);
            assertEquals(
                    List.of("another", project.project().getName()), List.of(projects.getItems()));
            assertEquals(project.project().getName(), projects.getText());
            projects.select(0);
            projects.notifyListeners(SWT.Selection, new Event());
            Workbench.awaitEquals(List.of("newer", "older"), this::names);
        } finally {
            other.delete(true, true, null);
        }
        Workbench.awaitEquals(ALL, this::names);
        Workbench.await("there is no choice", () -> !projects.isVisible());
    }

    @Test
    void userCancelsTheQuestion() {
        CountDownLatch answers = new CountDownLatch(1);
        EditorPlugin.connection()
                .notify(
                        server -> {
                            try {
                                answers.await();
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        });
        try {
            view.refresh();
            Workbench.await("a job to cancel", () -> waiting() != null);
            waiting().cancel();
            Workbench.awaitEquals(Waiting.CANCELLED, () -> view.page().summary());
            Workbench.await("no job", () -> waiting() == null);
        } finally {
            answers.countDown();
        }
        view.refresh();
        Workbench.awaitEquals(
                "9 hotfixes, 6 replacements; 1 without any", () -> view.page().summary());
        assertTrue(view.page().isPicture());
    }

    /** The job of the view; other views may wait as well. */
    private static Job waiting() {
        for (Job job : Job.getJobManager().find(null)) {
            if (job instanceof Waiting
                    && job.getName().equals("Looking for replacements")
                    && job.getState() == Job.RUNNING) {
                return job;
            }
        }
        return null;
    }
}
