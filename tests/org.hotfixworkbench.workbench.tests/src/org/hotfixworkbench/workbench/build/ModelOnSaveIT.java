package org.hotfixworkbench.workbench.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.cli.ExitCode;
import org.hotfixworkbench.cli.HotfixMain;
import org.hotfixworkbench.cli.Terminal;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.testing.Examples;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.Workbench;
import org.hotfixworkbench.workbench.questions.Questions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The model that is built whenever a source is saved, beside the command that builds it. */
class ModelOnSaveIT {

    @RegisterExtension final NothingLogged log = new NothingLogged();

    private final AtomicInteger builds = new AtomicInteger();

    private final JobChangeAdapter counter =
            new JobChangeAdapter() {
                @Override
                public void done(IJobChangeEvent event) {
                    if (event.getJob() instanceof ModelJob && event.getResult().isOK()) {
                        builds.incrementAndGet();
                    }
                }
            };

    @BeforeEach
    void open() throws CoreException {
        Examples.open();
        settle();
        builds.set(0);
        Job.getJobManager().addJobChangeListener(counter);
    }

    @AfterEach
    void delete() throws CoreException {
        Job.getJobManager().removeJobChangeListener(counter);
        ModelPreferences.DEFAULT.store();
        Examples.delete();
    }

    /** Waits until the server rests and no model is being built. */
    private static int settle() {
        var files = Questions.ask("hotfix.check", new JsonObject(), JsonObject.class);
        Workbench.await("checked", files::isDone);
        Workbench.pass(300);
        Workbench.await("built", () -> Job.getJobManager().find(ModelOnSave.FAMILY).length == 0);
        return files.join().get("files").getAsInt();
    }

    private static void want(List<String> formats, String folder) {
        new ModelPreferences(true, formats, folder, Profile.PUBLISH).store();
    }

    private static IFile source() {
        return Examples.file("hotfixes/credssp-ca-chain.hotfix");
    }

    private static void save(ITextEditor editor, String text) {
        Workbench.document(editor).set(text);
        editor.doSave(null);
    }

    private static List<String> problems() {
        try {
            return Arrays.stream(
                            Examples.project()
                                    .findMarkers(ModelProblem.TYPE, true, IResource.DEPTH_INFINITE))
                    .map(it -> it.getAttribute(IMarker.MESSAGE, ""))
                    .toList();
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aSaveWritesTheBytesOfTheCommand(@TempDir Path folder) throws Exception {
        want(ModelPreferences.DEFAULT.formats(), "generated/model");
        int files = settle();
        ITextEditor editor = Workbench.open(source());
        save(editor, Workbench.document(editor).get() + "\n// saved\n");

        IFolder model = Examples.project().getFolder("generated/model");
        Workbench.await("the model", () -> model.getFile("servicing.json").exists());
        Path expected = folder.resolve("expected");
        assertEquals(
                ExitCode.OK,
                HotfixMain.run(
                        Terminal.ofProcess(),
                        "build",
                        "--no-cache",
                        Examples.project().getLocation().toOSString(),
                        "--out",
                        expected.toString()));
        for (String name : List.of("servicing.xmi", "servicing.json", "entries.csv")) {
            assertArrayEquals(
                    Files.readAllBytes(expected.resolve(name)),
                    model.getFile(name).readAllBytes(),
                    name);
        }
        assertEquals(3, model.members().length);
        Workbench.await("derived", model::isDerived);
        assertEquals(files, settle(), "the model is no source");
        assertEquals(1, builds.get(), "what is written begins no build");
        assertEquals(List.of(), problems());
    }

    @Test
    void severalSavesAreOneBuild() throws CoreException {
        want(List.of("json"), "model");
        ITextEditor editor = Workbench.open(source());
        String text = Workbench.document(editor).get();
        for (int i = 0; i < 5; i++) {
            save(editor, text + "\n// " + i + "\n");
        }
        Workbench.await("the model", () -> Examples.file("model/servicing.json").exists());
        settle();
        assertTrue(builds.get() <= 2, () -> builds + " builds");
        assertEquals(
                Set.of("servicing.json"),
                Set.of(
                        Arrays.stream(Examples.project().getFolder("model").members())
                                .map(IResource::getName)
                                .toArray(String[]::new)));
    }

    @Test
    void nothingIsBuiltUnlessItIsWanted() throws CoreException {
        ITextEditor editor = Workbench.open(source());
        save(editor, Workbench.document(editor).get() + "\n// saved\n");
        settle();
        assertEquals(0, builds.get());
        assertFalse(Examples.project().getFolder("model").exists());
    }

    @Test
    void errorsLeaveTheModelAsItWasAndAreTold() throws CoreException, IOException {
        want(List.of("csv"), "model");
        ITextEditor editor = Workbench.open(source());
        String text = Workbench.document(editor).get();
        save(editor, text + "\n");
        IFile model = Examples.file("model/entries.csv");
        Workbench.await("the model", model::exists);
        settle();
        byte[] before = model.readAllBytes();

        save(editor, text + "\nexpect nothing-known on win7-sp1-x64 applicable\n");
        Workbench.awaitEquals(
                List.of("The model was not built: there is 1 error"), ModelOnSaveIT::problems);
        assertArrayEquals(before, Files.readAllBytes(model.getLocation().toPath()));

        save(editor, text);
        Workbench.awaitEquals(List.of(), ModelOnSaveIT::problems);
        settle();
        assertArrayEquals(before, Files.readAllBytes(model.getLocation().toPath()));
    }

    @Test
    void theProjectSaysWhetherAndWhereAndWhatIsWrongIsTold() throws CoreException {
        IFile settings = Examples.file("hotfix.json");
        write(settings, "{ \"build\": { \"onSave\": true, \"out\": \"own\", \"to\": [\"csv\"] } }");
        Workbench.await("the model", () -> Examples.file("own/entries.csv").exists());
        settle();
        assertEquals(1, Examples.project().getFolder("own").members().length);

        write(settings, "{ \"build\": { \"onSave\": true, \"out\": \"hotfixes\" } }");
        Workbench.awaitEquals(
                List.of("The model was not built: there are sources in its folder hotfixes"),
                ModelOnSaveIT::problems);
        assertFalse(Examples.project().getFolder("hotfixes").isDerived());

        write(settings, "{ \"build\": { \"onSave\": false } }");
        Workbench.awaitEquals(List.of(), ModelOnSaveIT::problems);

        want(List.of("csv"), "model");
        write(settings, "{ \"profile\": \"nothing\" }");
        Workbench.await("a problem", () -> !problems().isEmpty());
        assertEquals(
                "The model was not built: hotfix.json:1:14: 'profile' is one of draft, publish or"
                        + " import, not 'nothing'",
                problems().getFirst().replaceAll("/.*/", ""));
        log.expected();
    }

    private static void write(IFile file, String text) throws CoreException {
        file.write(text.getBytes(), true, false, false, null);
    }
}
