package org.hotfixworkbench.workbench.applicability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.testing.Examples;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.Workbench;
import org.hotfixworkbench.workbench.proof.ProofView;
import org.hotfixworkbench.workbench.tables.DataTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The view Applicability with the examples: live, remembered, copied. */
class ApplicabilityIT {

    private static final String HEAD = "Name,Verdict,Reason,Article,Title,Restart,Project\r\n";
    private static final String CREDSSP =
            "credssp-ca-chain,Applies,\"it brings Credssp.dll x64 6.0.6002.22489 on LDR, the"
                    + " machine has 6.0.6002.18005 on GDR\",,";

    @RegisterExtension final NothingLogged log = new NothingLogged();

    @AfterEach
    void end() throws CoreException {
        for (String id : List.of(ApplicabilityView.ID, ProofView.ID)) {
            Workbench.page().hideView(Workbench.page().findView(id));
        }
        Examples.delete();
    }

    private static ApplicabilityView view() throws CoreException {
        return (ApplicabilityView) Workbench.page().showView(ApplicabilityView.ID);
    }

    private static DataTable<VerdictRow> vista(ApplicabilityView view) {
        view.choose("vista-sp2-x64");
        Workbench.await("two rows", () -> view.table().rows().all().size() == 2);
        return view.table();
    }

    private static List<String> cells(DataTable<VerdictRow> table) {
        return table.rows().shown().stream()
                .map(it -> it.name() + ": " + it.kind().words())
                .toList();
    }

    private static Button button(String text) {
        return Workbench.visible(Button.class).stream()
                .filter(it -> it.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static String clipboard() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        String text = (String) clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        return text;
    }

    @Test
    void verdictsOfAMachine() throws CoreException {
        Examples.open();
        ApplicabilityView view = view();
        DataTable<VerdictRow> table = vista(view);

        assertEquals(
                List.of(
                        "credssp-ca-chain: Applies",
                        "kerberos-pac-remote-assistance: Not Applicable"),
                cells(table));
        String csv = table.rows().csv(table.rows().shown());
        UnaryOperator<String> start = it -> it.substring(0, (HEAD + CREDSSP).length());
        assertEquals(HEAD + CREDSSP, start.apply(csv));
        assertEquals(3, csv.lines().filter(it -> !it.isEmpty()).count());
        table.copyCsvAction().run();
        assertEquals(csv, clipboard());

        Button applies = button("Applies 1");
        button("Not Applicable 1");
        applies.setSelection(true);
        applies.notifyListeners(SWT.Selection, new Event());
        assertEquals(List.of("credssp-ca-chain: Applies"), cells(table));
    }

    @Test
    void opensTheSourceAndFollowsIt() throws CoreException {
        Examples.open();
        DataTable<VerdictRow> table = vista(view());
        table.select(table.rows().shown().getFirst());
        table.table().notifyListeners(SWT.DefaultSelection, new Event());
        ITextEditor editor = (ITextEditor) Workbench.page().getActiveEditor();
        assertEquals("credssp-ca-chain.hotfix", editor.getTitle());
        ITextSelection at = (ITextSelection) editor.getSelectionProvider().getSelection();
        assertEquals("credssp-ca-chain", at.getText());
        assertEquals(3, at.getStartLine() + 1);

        ITextEditor machine = Workbench.open(Examples.file("machines/vista-sp2-x64.machine"));
        String text = Workbench.document(machine).get();
        Workbench.document(machine)
                .set(text.replace("    file      Credssp.dll 6.0.6002.18005 x64\n", ""));
        Workbench.awaitEquals(
                List.of(
                        "credssp-ca-chain: Unknown",
                        "kerberos-pac-remote-assistance: Not Applicable"),
                () -> cells(table));
        assertEquals("credssp-ca-chain", table.selected().orElseThrow().name());
    }

    @Test
    void stateIsRestored() throws CoreException {
        Examples.open();
        ApplicabilityView view = view();
        vista(view);
        Workbench.page().hideView(view);

        ApplicabilityView again = view();
        Workbench.awaitEquals(
                List.of(
                        "credssp-ca-chain: Applies",
                        "kerberos-pac-remote-assistance: Not Applicable"),
                () -> cells(again.table()));
    }

    @Test
    void emptyStates() throws CoreException {
        ApplicabilityView view = view();
        view.choose("");
        Workbench.awaitEquals(
                "The open projects describe no machine. Open a project that does, or write one.",
                () -> sentence());
        Examples.open();
        Workbench.awaitEquals("Choose a machine above.", () -> sentence());
        vista(view);
    }

    private static String sentence() {
        return Workbench.visible(org.eclipse.swt.widgets.Label.class).stream()
                .map(it -> it.getText().trim())
                .filter(it -> it.startsWith("The open") || it.startsWith("Choose a"))
                .findFirst()
                .orElse("");
    }
}
