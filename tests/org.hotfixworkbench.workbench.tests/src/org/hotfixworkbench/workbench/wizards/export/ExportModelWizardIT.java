package org.hotfixworkbench.workbench.wizards.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.hotfixworkbench.cli.ExitCode;
import org.hotfixworkbench.cli.HotfixMain;
import org.hotfixworkbench.cli.Terminal;
import org.hotfixworkbench.exporters.Exporters;
import org.hotfixworkbench.testing.Examples;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.Workbench;
import org.hotfixworkbench.workbench.wizards.WizardDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The wizard that writes the model, beside the command that does. */
class ExportModelWizardIT {

    @RegisterExtension final NothingLogged log = new NothingLogged();

    @BeforeEach
    void open() throws CoreException {
        Examples.open();
    }

    @AfterEach
    void delete() throws CoreException {
        Examples.delete();
    }

    private static TableItem format(String id) {
        return Arrays.stream(Workbench.inPopups(Table.class).getFirst().getItems())
                .filter(it -> it.getText().startsWith(id + ": "))
                .findFirst()
                .orElseThrow();
    }

    /** Checks a format, or takes the check away. */
    private static void press(String id) {
        TableItem item = format(id);
        item.setChecked(!item.getChecked());
        Event event = new Event();
        event.item = item;
        event.detail = SWT.CHECK;
        item.getParent().notifyListeners(SWT.Selection, event);
    }

    private static TreeMap<String, byte[]> files(Path root) throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    @Test
    void writesTheBytesOfTheCommand(@TempDir Path folder) throws IOException {
        try (WizardDriver wizard = new WizardDriver(new ExportModelWizard(), Examples.project())) {
            assertTrue(wizard.canFinish());
            wizard.finish();
        }
        Path written = Examples.project().getLocation().append("model").toPath();
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
        TreeMap<String, byte[]> bytes = files(expected);
        assertFalse(bytes.isEmpty());
        TreeMap<String, byte[]> found = files(written);
        assertEquals(bytes.keySet(), found.keySet());
        bytes.forEach((name, content) -> assertArrayEquals(content, found.get(name), name));
        assertTrue(Examples.project().getFolder("model").exists());
    }

    @Test
    void writesChosenFormatsAndFindings(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("Modell f\u00fcr alle");
        try (WizardDriver wizard = new WizardDriver(new ExportModelWizard(), Examples.project())) {
            press("xmi");
            press("csv");
            press("json");
            assertEquals("Check at least one format.", wizard.error());
            press("json");
            wizard.text("Folder:").setText("here");
            assertEquals("Give the whole path of the folder.", wizard.error());
            wizard.text("Folder:").setText(out.toString());
            wizard.press("Write the findings");
            wizard.finish();
        }
        assertEquals(java.util.Set.of("servicing.json", "findings.txt"), files(out).keySet());
        try (WizardDriver wizard = new WizardDriver(new ExportModelWizard(), Examples.project())) {
            assertFalse(format("xmi").getChecked());
            press("xmi");
            press("csv");
            wizard.press("Write the findings");
            wizard.text("Folder:").setText(folder.resolve("again").toString());
            wizard.finish();
        }
    }

    @Test
    void refusesErrorsAndWritesNothing() throws CoreException {
        Examples.file("wrong.hotfix")
                .create(
                        "expect nothing-known on win7-sp1-x64 applicable\n".getBytes(),
                        true,
                        false,
                        null);
        try (WizardDriver wizard = new WizardDriver(new ExportModelWizard(), Examples.project())) {
            wizard.finishFails("Nothing was written: there is 1 error.");
            Text errors =
                    Workbench.inPopups(Text.class).stream()
                            .filter(it -> (it.getStyle() & SWT.MULTI) != 0)
                            .findFirst()
                            .orElseThrow();
            assertEquals(
                    "wrong.hotfix:1:8: error: 'nothing-known' is no known hotfix"
                            + " [unresolved-reference]",
                    errors.getText());
        }
        assertFalse(Files.exists(Examples.project().getLocation().append("model").toPath()));
    }

    @Test
    void cancelledNothingIsWritten(@TempDir Path folder) {
        Path out = folder.resolve("out");
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(
                OperationCanceledException.class,
                () ->
                        ModelBuild.run(
                                Examples.project().getLocation().toPath(),
                                out,
                                Exporters.choose(Exporters.ids(), Map.of()),
                                Optional.empty(),
                                false,
                                monitor));
        assertFalse(Files.exists(out));
    }
}
