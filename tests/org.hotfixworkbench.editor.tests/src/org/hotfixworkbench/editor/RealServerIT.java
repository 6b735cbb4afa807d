package org.hotfixworkbench.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.editor.testing.NothingLogged;
import org.hotfixworkbench.editor.testing.TestProject;
import org.hotfixworkbench.editor.testing.Workbench;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The editor in front of the real server. */
class RealServerIT {

    private static final String MACHINE = "machine m {\n    runs Windows7 SP1 x64\n}\n";
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
        Workbench.document(editor).set("");
        Workbench.awaitEquals(List.of(), () -> TestProject.problems(file));
        Workbench.page().closeEditor(editor, false);
        Workbench.awaitEquals(FINDING, () -> TestProject.problems(file));

        file.setContents(
                new ByteArrayInputStream("// none\n".getBytes(StandardCharsets.UTF_8)),
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
        assertEquals(
                List.of(),
                Thread.getAllStackTraces().keySet().stream()
                        .map(Thread::getName)
                        .filter(it -> it.startsWith("hotfix") && !it.equals("hotfix-language-client"))
                        .toList());
        ServerSwitch.real();
    }
}
