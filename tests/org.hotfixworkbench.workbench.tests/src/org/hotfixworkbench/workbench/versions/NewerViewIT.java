package org.hotfixworkbench.workbench.versions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.TestProject;
import org.hotfixworkbench.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who delivers newer versions. */
class NewerViewIT {

    private static final String OLD =
            """
            hotfix pac-1 "The PAC is lost" {
                prerequisites none
                payload NT6_1 {
                    package x64 {
                        file Kerberos.dll 6.1.7601.21700 716,288 2011-02-28 06:20 x64
                        file Ksecdd.sys 6.1.7601.21700 95,600 2011-02-28 06:20 x64
                    }
                }
            }
            """;

    @RegisterExtension final NothingLogged log = new NothingLogged();
    @RegisterExtension final TestProject project = new TestProject();

    @AfterEach
    void close() {
        Workbench.page().hideView(Workbench.page().findView(NewerView.ID));
    }

    private static List<String> rows() {
        if (!(Workbench.page().findView(NewerView.ID) instanceof NewerView view)) {
            return List.of("no view");
        }
        return view.table().rows().shown().stream()
                .map(
                        it ->
                                String.join(
                                        " ",
                                        it.file(),
                                        it.platform(),
                                        it.level(),
                                        it.branch(),
                                        it.version(),
                                        it.newest(),
                                        String.join(",", it.deliveredBy())))
                .toList();
    }

    @Test
    void theNewestIsNamedAndADoubleClickGoesThere() throws CoreException {
        IFile file = project.file("old.hotfix", OLD);
        IFile newer =
                project.file("new.hotfix", OLD.replace("pac-1", "pac-2").replace("21700", "21800"));
        ITextEditor editor = Workbench.open(file);
        Workbench.caretAt(editor, "Ksecdd.sys");
        Workbench.run(FindNewer.COMMAND);
        Workbench.awaitEquals(
                List.of(
                        "Kerberos.dll x64 SP1 LDR 6.1.7601.21700 6.1.7601.21800 pac-2",
                        "Ksecdd.sys x64 SP1 LDR 6.1.7601.21700 6.1.7601.21800 pac-2"),
                NewerViewIT::rows);
        NewerView view = (NewerView) Workbench.page().findView(NewerView.ID);
        assertEquals("Newer versions of files of pac-1", view.getContentDescription());
        assertEquals("Ksecdd.sys", view.table().selected().orElseThrow().file());
        view.table().table().notifyListeners(SWT.DefaultSelection, new Event());
        Workbench.await(
                "the source",
                () ->
                        newer.equals(
                                Workbench.page()
                                        .getActiveEditor()
                                        .getEditorInput()
                                        .getAdapter(IFile.class)));
        ITextEditor source = (ITextEditor) Workbench.page().getActiveEditor();
        Workbench.awaitEquals(
                5,
                () ->
                        Workbench.text(source)
                                .getLineAtOffset(Workbench.text(source).getCaretOffset()));
        newer.delete(true, null);
        Workbench.awaitEquals(List.of(), NewerViewIT::rows);
    }
}
