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
    @TempDir Path folder = Path.of("");

    private final List<ImportDriver> open = new ArrayList<>();

    @BeforeEach
    void emptyClipboard() {
        copy(" ", null);
    }

    @AfterEach
    void close() {
        open.forEach(ImportDriver::close);
        for (Shell shell : Display.getCurrent().getShells()) {
            if (shell.getText().equals("Import")) {
                shell.close();
            }
        }
    }

    private static void copy(String text, String html) {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        if (html == null) {
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        } else {
            clipboard.setContents(
                    new Object[] {text, html},
                    new Transfer[] {TextTransfer.getInstance(), HTMLTransfer.getInstance()});
        }
        clipboard.dispose();
    }

    private ImportDriver open(Path... paths) {
        ImportDriver wizard = ImportDriver.open(test.project(), paths);
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
        ImportDriver wizard = open();
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
                        "Repaired | source, line 6 | heading 'Cause' taken off the sentence before it",
                        "Repaired | source, line 33 | version mask '6.1.760 1. 21xxx' joined:"
                                + " 6.1.7601.21xxx",
                        "Repaired | source, line 34 | 'Windows 7 and Windows Server 2008 R2' taken"
                                + " off the version mask before it",
                        "Repaired | source, line 71 | dash in the name of an architecture read as"
                                + " a hyphen",
                        "Repaired | source, line 159 | dash in the name of an architecture read as"
                                + " a hyphen",
                        "Information | line 2 | pasted has no title [no-title]",
                        "Warning | line 20 | the packages of the payload have manifests, but none"
                                + " has a .mum file [missing-mum]"),
                wizard::remarks);
        wizard.finish();

        assertEquals(List.of("pasted.hotfix"), files());
        assertEquals(expected, read("pasted.hotfix"));
        assertEquals(
                "pasted.hotfix", Workbench.page().getActiveEditor().getEditorInput().getName());
        Workbench.awaitEquals(
                List.of(
                        "2 info: pasted has no title [no-title]",
                        "20 warning: the packages of the payload have manifests, but none has a"
                                + " .mum file [missing-mum]"),
                () -> TestProject.problems(test.project().getFile("pasted.hotfix")));
    }

    @Test
    void pastedPageKeepsItsTables() throws Exception {
        copy("LDAP filters in preferences have no effect", article("policy-page.html"));
        ImportDriver wizard = open();
        assertEquals("LDAP filters in preferences have no effect", wizard.area().getText());
        wizard.preview();

        assertEquals(
                List.of("+ pasted.html | kb | kb976398 | kb976398.hotfix | New | Write | 1 | "),
                wizard.rows());
        assertEquals(List.of("Repaired | source, line 21 | empty row dropped"), wizard.remarks());
        wizard.press("< Back");
        wizard.area().append(" at all");
        assertEquals(List.of(), files());
        assertFalse(wizard.button("Finish").isEnabled());
    }

    private void copyArticle(String name) throws IOException {
        Files.copy(ARTICLES.resolve(name), folder.resolve(name));
    }

    @Test
    void folderWithSomethingUnreadable() throws Exception {
        copyArticle("policy-page.html");
        copyArticle("signin-fence.md");
        copyArticle("no-article.md");
        ImportDriver wizard = open(folder);
        assertTrue(wizard.button("Folder").getSelection());
        wizard.preview();
        String below = folder.getFileName() + "/";

        assertEquals(
                List.of(
                        "- " + below + "no-article.md |  |  |  | Cannot be read | Leave out |  | ",
                        "+ "
                                + below
                                + "policy-page.html | kb | kb976398 | kb976398.hotfix | New | Write | 1 | ",
                        "+ "
                                + below
                                + "signin-fence.md | kb | kb318364 | kb318364.hotfix | New | Write |  | 2"),
                wizard.rows());
        assertEquals("2 descriptors to write, 1 source not readable.", wizard.message());
        assertEquals(
                List.of(
                        "Cannot be read |  | is none of what can be imported: cbs, systeminfo, qfe,"
                                + " dism, updates, supersedence, files, kb"),
                wizard.remarks());
        wizard.check(below + "policy-page.html", false);
        wizard.check(below + "no-article.md", true);
        assertEquals("1 descriptor to write, 1 source not readable.", wizard.message());
        wizard.finish();

        assertEquals(List.of("kb318364.hotfix"), files());
        String project = test.project().getFullPath() + "/";
        Table result =
                Workbench.inPopups(Table.class).stream()
                        .filter(it -> it.getShell().getText().equals("Import"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(
                List.of(
                        below
                                + "no-article.md |  | is none of what can be imported: cbs,"
                                + " systeminfo, qfe, dism, updates, supersedence, files, kb",
                        below + "policy-page.html |  | Left out",
                        below + "signin-fence.md | " + project + "kb318364.hotfix | Written"),
                ImportDriver.rows(result));
    }

    /** Imports a page, edits what was made of it, and opens the preview once more. */
    private ImportDriver conflict() throws Exception {
        Path page = source("page.html", article("policy-page.html"));
        ImportDriver first = open(page);
        first.preview();
        first.finish();
        IFile file = test.project().getFile("kb976398.hotfix");
        file.setContents(
                read("kb976398.hotfix")
                        .replace("LDAP filters in", "Filters in")
                        .getBytes(StandardCharsets.UTF_8),
                true,
                true,
                null);
        ImportDriver again = open(page);
        again.preview();
        assertEquals(
                List.of(
                        "- page.html | kb | kb976398 | kb976398.hotfix | Conflict: edited file"
                                + " | Leave out | 1 | "),
                again.rows());
        assertEquals("0 descriptors to write, 1 conflict left out.", again.message());
        assertFalse(again.button("Finish").isEnabled());
        assertEquals(
                "Conflict |  | kb976398.hotfix is there and has been edited",
                again.remarks().getFirst());
        return again;
    }

    @Test
    void conflictReplaced() throws Exception {
        ImportDriver wizard = conflict();
        wizard.press("Replace");
        wizard.finish();

        assertEquals(List.of("kb976398.hotfix"), files());
        assertTrue(read("kb976398.hotfix").contains("\"LDAP filters in"));
        assertEquals(2, test.project().getFile("kb976398.hotfix").getHistory(null).length);
    }

    @Test
    void conflictKeptBoth() throws Exception {
        ImportDriver wizard = conflict();
        wizard.press("Keep both (new name)");
        assertEquals(
                List.of(
                        "+ page.html | kb | kb976398-2 | kb976398-2.hotfix | Conflict: edited file"
                                + " | Keep both | 1 | "),
                wizard.rows());
        wizard.finish();

        assertEquals(List.of("kb976398-2.hotfix", "kb976398.hotfix"), files());
        assertTrue(read("kb976398.hotfix").contains("\"Filters in"));
        assertTrue(read("kb976398-2.hotfix").contains("hotfix kb976398-2 \"LDAP filters in"));
    }

    @Test
    void conflictSkipped() throws Exception {
        ImportDriver wizard = conflict();
        String edited = read("kb976398.hotfix");
        wizard.press("Keep both (new name)");
        wizard.press("Skip");
        assertFalse(wizard.button("Finish").isEnabled());
        wizard.press("Cancel");

        assertEquals(List.of("kb976398.hotfix"), files());
        assertEquals(edited, read("kb976398.hotfix"));
    }

    @Test
    void elementElsewhereAndUnchangedFile() throws Exception {
        test.file(
                "mine.hotfix",
                "hotfix kb318364 \"Mine\" {\n}\nhotfix other \"Other\" {\n    article KB976398\n}\n");
        copyArticle("policy-page.html");
        copyArticle("signin-fence.md");
        ImportDriver wizard =
                open(folder.resolve("policy-page.html"), folder.resolve("signin-fence.md"));
        wizard.preview();

        assertEquals(
                List.of(
                        "- policy-page.html | kb | kb976398 | kb976398.hotfix | Conflict: article in"
                                + " use | Leave out | 1 | ",
                        "- signin-fence.md | kb | kb318364 | kb318364.hotfix | Conflict: name in use"
                                + " | Leave out |  | 2"),
                wizard.rows());
        wizard.select("signin-fence.md");
        assertFalse(wizard.button("Replace").isEnabled());
        wizard.check("signin-fence.md", true);
        wizard.finish();
        assertEquals(List.of("kb318364-2.hotfix", "mine.hotfix"), files());
        assertEquals(
                "hotfix kb318364-2 \"Sign-in fails after the password was changed far away\" {",
                read("kb318364-2.hotfix").lines().toList().get(1));
    }

    @Test
    void cancelWritesNothing() throws Exception {
        copyArticle("policy-page.html");
        ImportDriver wizard = open(folder);
        wizard.field(test.project().getFullPath().toString())
                .setText(test.project().getFullPath() + "/new/deep");
        wizard.preview();
        assertTrue(wizard.button("Finish").isEnabled());
        wizard.press("Cancel");
        assertEquals(List.of(), files());
    }

    @Test
    void folderIsCreated() throws Exception {
        ImportDriver wizard = open(source("page.html", article("policy-page.html")));
        wizard.field(test.project().getFullPath().toString())
                .setText(test.project().getFullPath() + "/new/deep");
        wizard.preview();
        wizard.finish();
        assertTrue(test.project().getFile("new/deep/kb976398.hotfix").exists());
    }

    @Test
    void saysWhatIsMissing() throws Exception {
        ImportDriver wizard = open();
        assertEquals("Add files, or drop them here.", wizard.message());
        wizard.press("Pasted text");
        assertEquals("Paste an article, a table or an inventory.", wizard.message());
        wizard.press("Folder");
        assertEquals("Choose the folder that is imported.", wizard.message());
        wizard.press("Pasted text");
        wizard.area().setText("not to be imported");
        wizard.field(test.project().getFullPath().toString()).setText("/nowhere");
        assertEquals("There is no open project nowhere.", wizard.message());
        assertFalse(wizard.button("Next >").isEnabled());
    }

    @Test
    void thousandArticlesComeWhileThePageAnswers() throws Exception {
        String article = article("signin-fence.md");
        for (int i = 0; i < 1000; i++) {
            source("a%04d.md".formatted(i), article.replace("318364", String.valueOf(400000 + i)));
        }
        ImportDriver wizard = open(folder);
        wizard.press("Next >");
        Workbench.await("some rows", () -> wizard.count() > 10);
        assertTrue(wizard.message().startsWith("Reading."), wizard.message());
        wizard.press("Stop");
        Workbench.await("stopped", () -> wizard.message().endsWith("Reading was stopped."));
        assertTrue(wizard.count() < 1000);
        wizard.press("< Back");
        wizard.press("Next >");
        Workbench.await("all", () -> wizard.message().equals("1000 descriptors to write."));
        assertEquals(1000, wizard.count());
    }

    @Test
    void commandOpensTheWizard() {
        Display.getCurrent().asyncExec(() -> Workbench.run("org.hotfixworkbench.workbench.import"));
        Workbench.await(
                "open",
                () -> {
                    for (Shell shell : Display.getCurrent().getShells()) {
                        if (shell.getText().equals("Import Servicing Data")) {
                            shell.close();
                            return true;
                        }
                    }
                    return false;
                });
    }
}
