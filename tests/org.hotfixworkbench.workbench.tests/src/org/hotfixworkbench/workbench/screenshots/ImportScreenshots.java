package org.hotfixworkbench.workbench.screenshots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.hotfixworkbench.testing.Examples;
import org.hotfixworkbench.testing.Pictures;
import org.hotfixworkbench.testing.Workbench;
import org.hotfixworkbench.workbench.wizards.imports.ImportDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of the import wizard: see releng/scripts/screenshots. */
class ImportScreenshots {

    private static final Path ARTICLES =
            Path.of(
                    System.getProperty("project.root"),
                    "tests/org.hotfixworkbench.importers.tests/testdata/kb");

    @TempDir Path folder = Path.of("");

    @BeforeEach
    void openExamples() throws CoreException {
        Examples.open();
    }

    @AfterEach
    void deleteExamples() throws CoreException {
        Examples.delete();
    }

    private static void take(ImportDriver wizard, String name) {
        wizard.shell().setLocation(0, 0);
        Pictures.take(wizard.shell(), "import-" + name + (Pictures.isDark() ? "-dark" : ""));
    }

    private void copyArticles(String... names) throws IOException {
        for (String name : names) {
            Files.copy(ARTICLES.resolve(name), folder.resolve(name));
        }
    }

    @Test
    void source() throws IOException {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(
                new Object[] {Files.readString(ARTICLES.resolve("kerberos-pipes.txt"))},
                new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
        ImportDriver wizard = ImportDriver.open(Examples.project().getFolder("hotfixes"));
        take(wizard, "source");
        wizard.press("Folder");
        take(wizard, "folder");
        wizard.press("Files");
        take(wizard, "files");
        wizard.close();
    }

    @Test
    void preview() throws IOException {
        copyArticles(
                "kerberos-pipes.txt",
                "policy-page.html",
                "no-article.md",
                "msmq-items.md",
                "signin-fence.md",
                "sms-mixed.txt");
        ImportDriver first =
                ImportDriver.open(
                        Examples.project().getFolder("hotfixes"),
                        folder.resolve("policy-page.html"));
        first.preview();
        first.finish();
        Path file = Path.of(Examples.file("hotfixes/kb976398.hotfix").getLocationURI());
        Files.writeString(file, Files.readString(file).replace("LDAP filters", "Filters"));
        ImportDriver wizard =
                ImportDriver.open(
                        Examples.project().getFolder("hotfixes"),
                        folder.resolve("kerberos-pipes.txt"),
                        folder.resolve("policy-page.html"),
                        folder.resolve("no-article.md"),
                        folder.resolve("msmq-items.md"),
                        folder.resolve("signin-fence.md"),
                        folder.resolve("sms-mixed.txt"));
        wizard.preview();
        wizard.select("kerberos-pipes.txt");
        take(wizard, "preview");
        wizard.select("policy-page.html");
        take(wizard, "conflict");
        wizard.finish();
        for (Shell shell : Display.getCurrent().getShells()) {
            if (shell.getText().equals("Import")) {
                shell.setLocation(0, 0);
                Workbench.pass(500);
                Pictures.take(shell, "import-result" + (Pictures.isDark() ? "-dark" : ""));
                shell.close();
            }
        }
    }
}
