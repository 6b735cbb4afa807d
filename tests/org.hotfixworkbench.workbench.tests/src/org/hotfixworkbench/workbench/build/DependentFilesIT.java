package org.hotfixworkbench.workbench.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.TestProject;
import org.hotfixworkbench.testing.Workbench;
import org.hotfixworkbench.workbench.questions.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Saving a file checks what depends on it. */
class DependentFilesIT {

    @RegisterExtension final NothingLogged log = new NothingLogged();
    @RegisterExtension final TestProject project = new TestProject();

    private static List<String> errors(IFile file) {
        return TestProject.problems(file).stream().filter(it -> it.contains(" error: ")).toList();
    }

    @Test
    void theProblemOfAnotherFileComesAndGoes() {
        IFile used = project.file("used.hotfix", "hotfix used \"Used\" {\n}\n");
        IFile user = project.file("user.hotfix", "hotfix user \"User\" {\n    replaces used\n}\n");
        var checked = Questions.ask("hotfix.check", new JsonObject(), JsonObject.class);
        Workbench.await("both are checked", checked::isDone);
        assertEquals(List.of(), errors(user));

        ITextEditor editor = Workbench.open(used);
        Workbench.document(editor).set("hotfix renamed \"Used\" {\n}\n");
        editor.doSave(null);
        Workbench.awaitEquals(
                List.of(
                        "2 error: 'used' is no known hotfix; did you mean user? [unresolved-reference]"),
                () -> errors(user));

        Workbench.document(editor).set("hotfix used \"Used\" {\n}\n");
        editor.doSave(null);
        Workbench.awaitEquals(List.of(), () -> errors(user));
    }
}
