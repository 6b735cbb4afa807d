package org.hotfixworkbench.workbench.expectations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.testing.Examples;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The view "Expectations", on the examples. */
class ExpectationsViewIT {

    @RegisterExtension final NothingLogged log = new NothingLogged();

    @BeforeEach
    void open() throws CoreException {
        Examples.open();
    }

    @AfterEach
    void close() throws CoreException {
        Workbench.page().hideView(Workbench.page().findView(ExpectationsView.ID));
        Examples.delete();
    }

    private static ExpectationsView run() throws CoreException {
        ExpectationsView view = (ExpectationsView) Workbench.page().showView(ExpectationsView.ID);
        view.run(new JsonObject());
        return view;
    }

    private static List<String> counts() {
        return Workbench.visible(Label.class).stream()
                .map(Label::getText)
                .filter(it -> it.contains(" run"))
                .toList();
    }

    private static Table table() {
        return Workbench.visible(Table.class).stream()
                .filter(it -> it.getColumnCount() == 7)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> cells(int row) {
        TableItem item = table().getItem(row);
        return Arrays.stream(new int[] {0, 1, 2, 3, 4, 6}).mapToObj(item::getText).toList();
    }

    @Test
    void theExamplesMeetThem() throws CoreException {
        run();
        Workbench.awaitEquals(
                List.of("12 runs, 0 failures, 0 unknown"), ExpectationsViewIT::counts);
        assertEquals(
                List.of(
                        "Passed",
                        "credssp-ca-chain",
                        "vista-sp2-x64",
                        "applicable",
                        "applicable",
                        "expectations.hotfix:5"),
                cells(0));
    }

    @Test
    void anEditMakesOneFailAndADoubleClickGoesThere() throws CoreException {
        ITextEditor editor = Workbench.open(Examples.file("expectations.hotfix"));
        String text = Workbench.document(editor).get();
        Workbench.document(editor).set(text.replaceFirst("installed\n", "applicable\n"));
        run();
        Workbench.awaitEquals(List.of("12 runs, 1 failure, 0 unknown"), ExpectationsViewIT::counts);
        assertEquals(
                List.of(
                        "Failed",
                        "kerberos-pac-remote-assistance",
                        "server2008r2-sp1-x64",
                        "applicable",
                        "installed",
                        "expectations.hotfix:35"),
                cells(10));
        table().setSelection(10);
        table().notifyListeners(SWT.DefaultSelection, new Event());
        Workbench.awaitEquals(
                34,
                () ->
                        Workbench.text(editor)
                                .getLineAtOffset(Workbench.text(editor).getCaretOffset()));
    }
}
