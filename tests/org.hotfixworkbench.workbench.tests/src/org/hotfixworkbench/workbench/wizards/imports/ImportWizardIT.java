package org.hotfixworkbench.workbench.wizards.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.TestProject;
import org.hotfixworkbench.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The import wizard, from the first page to the file. */
class ImportWizardIT {

    private static final Path ROOT = Path.of(System.getProperty("project.root"), "tests");
    private static final Path ARTICLES =
            ROOT.resolve("org.hotfixworkbench.importers.tests/testdata/kb");

    @RegisterExtension final TestProject test = new TestProject();
    @RegisterExtension final NothingLogged log = new NothingLogged();
    @TempDir Path folder;

    private final List<WizardDriver> open = new ArrayList<>();

    @BeforeEach
    void emptyClipboard() {
        copy(" ", null);
    }

    @AfterEach
    void close() {
        open.forEach(WizardDriver::close);
        for (Shell shell : Display.getCurrent().getShells()) {
            if (shell.getText().equals("Import")) {
                shell.close();
            }
        }
    }

    private static void copy(String text, String html) {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        if (html == null) {
            clipboard.setContents(
                    new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        } else {
            clipboard.setContents(
                    new Object[] {text, html},
                    new Transfer[] {TextTransfer.getInstance(), HTMLTransfer.getInstance()});
        }
        clipboard.dispose();
    }

    private WizardDriver open(Path... paths) {
        WizardDriver wizard = WizardDriver.open(test.project(), paths);
        open.add(wizard);
        return wizard;
    }

    private static String article(String name) throws IOException {
        return Files.readString(ARTICLES.resolve(name));
    }

    private Path source(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private String read(String name) throws CoreException, IOException {
        IFile file = test.project().getFile(name);
        return new String(file.getContents().readAllBytes(), StandardCharsets.UTF_8);
    }

    private List<String> files() throws CoreException {
        return Arrays.stream(test.project().members())
                .map(IResource::getName)
                .filter(it -> !it.startsWith("."))
                .sorted()
                .toList();
    }

    @Test
    void pastedArticleBecomesWhatTheCommandLineWrites() throws Exception {
        copy(article("kerberos-pipes.txt"), null);
        WizardDriver wizard = open();
        assertTrue(wizard.button("Pasted text").getSelection());
        wizard.preview();

        assertEquals(
                List.of("+ pasted.txt | kb | pasted | pasted.hotfix | New | Write | 5 | "),
                wizard.rows());
        assertEquals("1 descriptor to write.", wizard.message());
        String expected =
                Files.readString(
                        ROOT.resolve(
                                "org.hotfixworkbench.workbench.tests/testdata/imports/pasted.hotfix"));
        assertEquals(expected, wizard.text());
        Workbench.awaitEquals(
                List.of(
                        "Repaired | source, line 6 | heading 'Cause' taken off the sentence before it"),
                wizard::remarks);
        wizard.finish();

        assertEquals(List.of("pasted.hotfix"), files());
        assertEquals(expected, read("pasted.hotfix"));
        assertEquals(
                "pasted.hotfix", Workbench.page().getActiveEditor().getEditorInput().getName());
        Workbench.awaitEquals(
                List.of("x"), () -> TestProject.problems(test.project().getFile("pasted.hotfix")));
    }
}
