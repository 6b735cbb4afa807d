package org.hotfixworkbench.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.editor.documents.Uris;
import org.hotfixworkbench.editor.refactoring.ServerRename;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.TestProject;
import org.hotfixworkbench.testing.Workbench;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The editor in front of the real server. */
class RealServerIT {

    private static final String MACHINE = "machine m {\n    runs Windows7 SP1 x64\n}\n";
    private static final String OTHER = MACHINE.replace("machine m", "machine n");
    private static final String EXPECTATION = "expect nothing-known on m applicable\n";
    private static final List<String> FINDING =
            List.of("1 error: 'nothing-known' is no known hotfix [unresolved-reference]");

    @RegisterExtension final NothingLogged log = new NothingLogged();
    @RegisterExtension final TestProject project = new TestProject();

    @BeforeAll
    static void start() {
        ServerSwitch.real();
    }

    @AfterAll
    static void stop() {
        ServerSwitch.none();
    }

    @Test
    void closedFilesAreCheckedAndChecksFollowTheText() throws CoreException {
        project.file("m.machine", MACHINE);
        IFile file = project.file("e.hotfix", EXPECTATION);
        Workbench.awaitEquals(FINDING, () -> TestProject.problems(file));

        ITextEditor editor = Workbench.open(file);
        Workbench.document(editor).set(OTHER);
        Workbench.awaitEquals(List.of(), () -> TestProject.problems(file));
        Workbench.page().closeEditor(editor, false);
        Workbench.awaitEquals(FINDING, () -> TestProject.problems(file));

        file.setContents(
                new ByteArrayInputStream(OTHER.getBytes(StandardCharsets.UTF_8)),
                true,
                false,
                null);
        Workbench.awaitEquals(List.of(), () -> TestProject.problems(file));
    }

    @Test
    void aProjectThatIsClosedAndOpenedIsCheckedAgain() throws CoreException {
        project.file("m.machine", MACHINE);
        IFile file = project.file("e.hotfix", EXPECTATION);
        Workbench.awaitEquals(FINDING, () -> TestProject.problems(file));

        project.project().close(null);
        assertTrue(!file.isAccessible());
        project.project().open(null);
        Workbench.awaitEquals(FINDING, () -> TestProject.problems(file));
    }

    @Test
    void noThreadIsLeftWhenTheServerStops() {
        ServerSwitch.none();
        try {
            Workbench.awaitEquals(List.of(), RealServerIT::threads);
        } finally {
            ServerSwitch.real();
        }
    }

    /** The threads of the server; one of the client is there for the next server. */
    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(it -> it.startsWith("hotfix") && !it.equals("hotfix-language-client"))
                .toList();
    }

    private static final String HOTFIX =
            """
            hotfix kb-new "A title" {
                class hotfix
                applies to Windows7
                prerequisites none
                restart possible
                replaces nothing
                payload NT6_1 {
                    package x64 {
                        file Kerberos.dll 6.1.7601.21932 729,088 2012-03-01 06:21 x64
                    }
                }
            }
            """;

    private static List<String> list() {
        return Workbench.inPopups(Table.class).stream()
                .flatMap(it -> Arrays.stream(it.getItems()))
                .map(TableItem::getText)
                .toList();
    }

    private ITextEditor editor(String text) {
        ITextEditor editor = Workbench.open(project.file("a.hotfix", text));
        Workbench.pass(500);
        return editor;
    }

    @Test
    void levelsOfAProductAreCompleted() {
        ITextEditor editor = editor(HOTFIX.replace("applies to Windows7", "applies to Windows7 S"));
        editor.selectAndReveal(Workbench.document(editor).get().indexOf("Windows7 S") + 10, 0);

        Workbench.type("P");
        Workbench.await("a list", () -> !list().isEmpty());
        assertTrue(list().getFirst().startsWith("SP1"), () -> list().toString());
        Workbench.keys("Return");
        Workbench.await(
                "inserted",
                () -> Workbench.document(editor).get().contains("applies to Windows7 SP1\n"));
    }

    @Test
    void aVersionIsExplainedAndHinted() {
        ITextEditor editor = editor(HOTFIX);
        Workbench.caretAt(editor, "7601.21932");

        Workbench.run("org.eclipse.ui.edit.text.showInformation");
        Workbench.await(
                "explained",
                () ->
                        Workbench.inPopups(StyledText.class).stream()
                                .anyMatch(it -> it.getText().contains("Windows 7 SP1")));
        Workbench.keys("Escape");
    }

    @Test
    void theTextIsFormatted() {
        ITextEditor editor = editor(HOTFIX);

        Workbench.keys("ctrl+shift+f");
        Workbench.await(
                "in columns",
                () -> Workbench.document(editor).get().contains("\n    replaces    nothing\n"));
    }

    @Test
    void aHotfixIsRenamedWhereItIsUsed() throws CoreException {
        IFile user = project.file("b.hotfix", "expect kb-new on m unknown\n");
        project.file("m.machine", MACHINE);
        ITextEditor editor = editor(HOTFIX);
        String uri = Uris.of(Workbench.document(editor)).orElseThrow();
        ServerRename rename =
                new ServerRename(
                        new TextDocumentPositionParams(
                                new TextDocumentIdentifier(uri), new Position(0, 8)),
                        "kb-new");
        assertTrue(rename.setNewName("kb-newer").isOK());

        RefactoringStatus status =
                Workbench.elsewhere(() -> rename.checkFinalConditions(new NullProgressMonitor()));
        assertTrue(status.isOK(), status::toString);
        rename.createChange(new NullProgressMonitor()).perform(new NullProgressMonitor());

        assertTrue(Workbench.document(editor).get().startsWith("hotfix kb-newer \"A title\""));
        assertEquals("expect kb-newer on m unknown\n", user.readString());
    }

    @Test
    void aFindingIsFixed() {
        String manifest =
                "x86_microsoft-windows-security-credssp_31bf3856ad364e35_6.0.6001.22765_none_";
        ITextEditor editor =
                editor(
                        HOTFIX.replace(
                                "file Kerb",
                                "manifest "
                                        + manifest
                                        + "0000000000000000 1,234 2012-03-01 06:21\n"
                                        + "            file Kerb"));
        Workbench.caretAt(editor, "none_0000");
        IFile file = project.project().getFile("a.hotfix");
        Workbench.await(
                "found", () -> TestProject.problems(file).toString().contains("manifest-key"));

        Workbench.keys("ctrl+1");
        Workbench.await("fixes", () -> !list().isEmpty());
        assertEquals("Change the key to c405fb88bad9b9de", list().getFirst());
        Workbench.keys("Return");
        Workbench.await(
                "fixed",
                () -> Workbench.document(editor).get().contains(manifest + "c405fb88bad9b9de "));
    }

    @Test
    void rowsArePasted() {
        ITextEditor editor = editor(HOTFIX);
        Workbench.caretAt(editor, " 06:21 x64");
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(
                new Object[] {"Kdcsvc.dll\t6.1.7601.21932\t500,000\t01-Mar-2012\t06:21\tx64"},
                new Transfer[] {TextTransfer.getInstance()});

        Workbench.keys("ctrl+shift+v");
        Workbench.await(
                "pasted",
                () ->
                        Workbench.document(editor).get().contains("Kdcsvc.dll   6.1")
                                || Workbench.document(editor).get().contains("Kdcsvc.dll 6.1"));
        clipboard.dispose();
    }
}
