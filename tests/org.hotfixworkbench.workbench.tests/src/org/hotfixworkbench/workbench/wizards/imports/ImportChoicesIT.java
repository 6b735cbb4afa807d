package org.hotfixworkbench.workbench.wizards.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.TestProject;
import org.hotfixworkbench.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What a user may choose in the import wizard: files in the way, encoding, kind, packages. */
@NonNullByDefault({})
class ImportChoicesIT {

    private static final String ARTICLE =
            """
            TITLE   : Stra\u00dfe und \u00dcbertrag

            Article ID: 990001

            SYMPTOMS

            The second printer prints nothing.
            """;

    private static final String PACKAGE =
            """
            <?xml version="1.0" encoding="utf-8"?>
            <assembly xmlns="urn:schemas-microsoft-com:asm.v3" description="Fix for KB9999901">
              <assemblyIdentity name="Package_for_KB9999901" version="6.1.1.0" language="neutral"
                  processorArchitecture="amd64" publicKeyToken="31bf3856ad364e35"/>
              <package identifier="KB9999901" releaseType="Hotfix"><parent buildCompare="EQ">
                  <assemblyIdentity name="Microsoft-Windows-Foundation-Package"
                      version="6.1.7601.17514"/>
              </parent><update name="1_neutral_LDR"><component>
                  <assemblyIdentity name="lab" version="6.1.7601.21932"
                      processorArchitecture="amd64"/>
              </component></update></package>
            </assembly>
            """;

    private static final String COMPONENT =
            """
            <?xml version="1.0" encoding="utf-8"?>
            <assembly xmlns="urn:schemas-microsoft-com:asm.v3">
              <assemblyIdentity name="lab" version="6.1.7601.21932" language="neutral"
                  processorArchitecture="amd64" publicKeyToken="31bf3856ad364e35"
                  versionScope="nonSxS"/>
              <file name="lab.dll"/>
            </assembly>
            """;

    @RegisterExtension final TestProject test = new TestProject();
    @RegisterExtension final NothingLogged log = new NothingLogged();
    @TempDir Path folder;

    private final List<ImportDriver> open = new ArrayList<>();

    @AfterEach
    void close() {
        open.forEach(ImportDriver::close);
        for (Shell shell : Display.getCurrent().getShells()) {
            if (shell.getText().equals("Import")) {
                shell.close();
            }
        }
    }

    private ImportDriver open(Path... paths) {
        ImportDriver wizard = ImportDriver.open(test.project(), paths);
        open.add(wizard);
        return wizard;
    }

    private Path article(String encoding) throws Exception {
        return Files.write(
                folder.resolve("article.txt"), ARTICLE.getBytes(Charset.forName(encoding)));
    }

    private List<String> descriptors() throws CoreException {
        List<String> found = new ArrayList<>();
        test.project()
                .accept(
                        it -> {
                            if (it instanceof IFile file && file.getName().endsWith(".hotfix")) {
                                found.add(file.getProjectRelativePath().toString());
                            }
                            return true;
                        });
        return found.stream().sorted().toList();
    }

    @Test
    void whatAnotherFileDeclaresIsReplacedThere() throws Exception {
        test.project().getFolder("sub").create(true, true, null);
        test.file("sub/mine.hotfix", "hotfix kb990001 \"Mine\" {\n}\n");
        ImportDriver wizard = open(article("UTF-8"));
        wizard.preview();
        assertEquals(
                List.of(
                        "- article.txt | kb | kb990001 | mine.hotfix | Conflict: name in use"
                                + " | Leave out |  | "),
                wizard.rows());
        assertEquals(
                "Conflict |  | A hotfix called kb990001 is in sub/mine.hotfix already",
                wizard.remarks().getFirst());
        wizard.press("Replace");
        assertEquals(
                List.of(
                        "+ article.txt | kb | kb990001 | mine.hotfix | Conflict: name in use"
                                + " | Replace |  | "),
                wizard.rows());
        String text = wizard.text();
        wizard.finish();

        assertEquals(List.of("sub/mine.hotfix"), descriptors());
        IFile file = test.project().getFile("sub/mine.hotfix");
        assertEquals(text, file.readString());
        assertTrue(text.contains("hotfix kb990001 \"Stra\u00dfe und \u00dcbertrag\" {"), text);
        assertEquals(
                "hotfix kb990001 \"Mine\" {\n}\n",
                new String(file.getHistory(null)[0].getContents().readAllBytes(), "UTF-8"));
    }

    @Test
    void whatIsThereUnchangedIsNotWrittenAgain() throws Exception {
        Path article = article("UTF-8");
        ImportDriver first = open(article);
        first.preview();
        first.finish();
        ImportDriver again = open(article);
        again.preview();

        assertEquals(
                List.of(
                        "- article.txt | kb | kb990001 | kb990001.hotfix | Unchanged | Leave out"
                                + " |  | "),
                again.rows());
        assertEquals("0 descriptors to write.", again.message());
        again.check("article.txt", true);
        assertEquals("0 descriptors to write.", again.message());
        assertFalse(again.button("Finish").isEnabled());
    }

    @Test
    void encodingIsThatOfTheField() throws Exception {
        ImportDriver wizard = open(article("IBM850"));
        Combo encoding = wizard.combo("Found out");
        encoding.setText("no-such-encoding");
        assertEquals("There is no encoding no-such-encoding.", wizard.message());
        assertFalse(wizard.button("Next >").isEnabled());
        encoding.setText("windows-1252");
        wizard.preview();
        assertFalse(wizard.text().contains("Stra\u00dfe"));
        wizard.press("< Back");
        encoding.setText("IBM850");
        wizard.preview();
        assertTrue(wizard.text().contains("\"Stra\u00dfe und \u00dcbertrag\""), wizard.text());
    }

    @Test
    void kindIsThatOfTheField() throws Exception {
        ImportDriver wizard = open(article("UTF-8"));
        Combo kinds = wizard.kinds();
        List<String> offered = Stream.of(kinds.getItems()).map(it -> it.split(":")[0]).toList();
        assertEquals(
                List.of(
                        "Told by the content",
                        "cbs",
                        "systeminfo",
                        "qfe",
                        "dism",
                        "updates",
                        "supersedence",
                        "files",
                        "kb"),
                offered);
        kinds.select(offered.indexOf("qfe"));
        wizard.preview();
        assertEquals(
                List.of("- article.txt |  |  |  | Cannot be read | Leave out |  | "),
                wizard.rows());
        wizard.press("< Back");
        kinds.select(offered.indexOf("kb"));
        wizard.preview();
        assertEquals(
                List.of("+ article.txt | kb | kb990001 | kb990001.hotfix | New | Write |  | "),
                wizard.rows());
    }

    @Test
    void packageIsReadAsAWhole() throws Exception {
        Files.writeString(folder.resolve("update.mum"), PACKAGE);
        Files.writeString(folder.resolve("amd64_lab.manifest"), COMPONENT);
        ImportDriver wizard = open(folder);
        wizard.preview();

        assertEquals(
                List.of(
                        "+ "
                                + folder.getFileName()
                                + " | cbs | kb9999901 | kb9999901.hotfix | New | Write |  | "),
                wizard.rows());
        wizard.finish();
        assertEquals(List.of("kb9999901.hotfix"), descriptors());
        IFile file = test.project().getFile("kb9999901.hotfix");
        Workbench.await(
                "it is checked",
                () -> TestProject.problems(file).stream().noneMatch(it -> it.contains(" error: ")));
        assertTrue(
                file.readString().contains("\nhotfix kb9999901 \"Fix for KB9999901\" {\n"),
                file.readString());
    }
}
