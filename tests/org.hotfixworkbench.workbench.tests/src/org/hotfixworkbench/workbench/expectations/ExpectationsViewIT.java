package org.hotfixworkbench.workbench.expectations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.testing.Examples;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.Workbench;
import org.hotfixworkbench.workbench.proof.ProofView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The view "Expectations", on the examples. */
class ExpectationsViewIT {

    private static final String PAC = "kerberos-pac-remote-assistance";

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
        view.tree().group(Grouping.HOTFIX);
        view.failuresOnly(false);
        view.run(new JsonObject());
        return view;
    }

    /** Has the answers that the file expects differ in two lines. */
    private static ITextEditor falsify() {
        ITextEditor editor = Workbench.open(Examples.file("expectations.hotfix"));
        String text = Workbench.document(editor).get();
        Workbench.document(editor)
                .set(
                        text.replaceFirst("installed\n", "applicable\n")
                                .replaceFirst(
                                        "vista-sp2-x64 +applicable", "vista-sp2-x64 installed"));
        return editor;
    }

    private static void awaitCounts(String words) {
        Workbench.awaitEquals(
                List.of(words),
                () ->
                        Workbench.visible(Label.class).stream()
                                .map(Label::getText)
                                .filter(it -> it.contains(" unknown"))
                                .toList());
    }

    private static List<String> lines(ExpectationsView view) {
        Tree tree = view.tree().tree();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < tree.getItemCount(); i++) {
            TreeItem item = tree.getItem(i);
            lines.add(item.getText());
            if (item.getExpanded()) {
                for (int at = 0; at < item.getItemCount(); at++) {
                    lines.add("  " + item.getItem(at).getText());
                }
            }
        }
        return lines;
    }

    private static List<String> selected(ExpectationsView view) {
        TreeItem item = view.tree().tree().getSelection()[0];
        return Arrays.stream(new int[] {0, 1, 2, 4}).mapToObj(item::getText).toList();
    }

    @Test
    void theExamplesMeetThem() throws CoreException {
        ExpectationsView view = run();
        awaitCounts("12 runs, 0 failures, 0 unknown");
        assertEquals(List.of("credssp-ca-chain  (6 passed)", PAC + "  (6 passed)"), lines(view));
        view.tree().group(Grouping.FILE);
        assertEquals(List.of("expectations.hotfix  (12 passed)"), lines(view));
        view.tree().group(Grouping.MACHINE);
        assertEquals(
                List.of(
                        "vista-sp2-x64  (2 passed)",
                        "win7-rtm-x86  (2 passed)",
                        "win7-sp1-x64  (2 passed)",
                        "server2008-rtm-ia64  (2 passed)",
                        "server2008r2-sp1-x64  (2 passed)",
                        "xp-sp3-x86  (2 passed)"),
                lines(view));
        XMLMemento memento = XMLMemento.createWriteRoot("view");
        view.saveState(memento);
        assertEquals("machine", memento.getString("groupBy"));
        view.failuresOnly(true);
        assertEquals(List.of(), lines(view));
        assertTrue(
                Workbench.visible(Label.class).stream()
                        .anyMatch(it -> it.getText().equals("\nEvery expectation was met.")));
    }

    @Test
    void failuresAreOpenAndOneGoesFromOneToTheNext() throws CoreException {
        ITextEditor editor = falsify();
        ExpectationsView view = run();
        awaitCounts("12 runs, 2 failures, 0 unknown");
        view.failuresOnly(true);
        assertEquals(
                List.of(
                        "credssp-ca-chain  (1 of 6 failed)",
                        "  on vista-sp2-x64  \u2013 Failed",
                        PAC + "  (1 of 6 failed)",
                        "  on server2008r2-sp1-x64  \u2013 Failed"),
                lines(view));
        view.failuresOnly(false);
        Workbench.page().activate(view);
        Workbench.run(IWorkbenchCommandConstants.NAVIGATE_NEXT);
        assertEquals(
                List.of(
                        "on vista-sp2-x64  \u2013 Failed",
                        "installed",
                        "applicable",
                        "expectations.hotfix:5"),
                selected(view));
        Workbench.run(IWorkbenchCommandConstants.NAVIGATE_NEXT);
        assertEquals(
                List.of(
                        "on server2008r2-sp1-x64  \u2013 Failed",
                        "applicable",
                        "installed",
                        "expectations.hotfix:35"),
                selected(view));
        view.tree().tree().notifyListeners(SWT.DefaultSelection, new Event());
        Workbench.awaitEquals(
                34,
                () ->
                        Workbench.text(editor)
                                .getLineAtOffset(Workbench.text(editor).getCaretOffset()));
    }

    @Test
    void failedOnesAgainAndWhy() throws CoreException {
        ITextEditor editor = falsify();
        ExpectationsView view = run();
        awaitCounts("12 runs, 2 failures, 0 unknown");
        view.tree().step(1);
        assertEquals("vista-sp2-x64", view.tree().selected().orElseThrow().machine());
        Workbench.page().activate(view);
        Workbench.run("org.hotfixworkbench.workbench.explain"); // of what is selected
        Workbench.await(
                "a proof",
                () ->
                        Workbench.page().findView(ProofView.ID) instanceof ProofView proof
                                && proof.getContentDescription()
                                        .startsWith("credssp-ca-chain on vista-sp2-x64: "));
        String text = Workbench.document(editor).get();
        Workbench.document(editor)
                .set(text.replaceFirst("vista-sp2-x64 installed", "vista-sp2-x64 applicable"));
        Workbench.page().showView(ExpectationsView.ID); // the proof may lie over it
        view.runFailed();
        awaitCounts("12 runs, 1 failure, 0 unknown");
        assertEquals(
                List.of("credssp-ca-chain  (6 passed)", PAC + "  (1 of 6 failed)"),
                List.of(lines(view).getFirst(), lines(view).get(7)));
    }
}
