package org.hotfixworkbench.workbench.subjects;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.navigator.CommonViewer;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.testing.Examples;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.Workbench;
import org.hotfixworkbench.workbench.applicability.ApplicabilityView;
import org.hotfixworkbench.workbench.applicability.ShowApplicability;
import org.hotfixworkbench.workbench.compare.CompareWith;
import org.hotfixworkbench.workbench.expectations.ExpectationsView;
import org.hotfixworkbench.workbench.proof.ExplainHandler;
import org.hotfixworkbench.workbench.proof.ProofView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The menu of the explorer and of the editor, and what its commands are about. */
class ServicingMenuIT {

    /** The first of two keys. */
    private static final KeyStroke FIRST = KeyStroke.getInstance(SWT.ALT | SWT.SHIFT, 'H');

    private static final String HOTFIX = "hotfixes/credssp-ca-chain.hotfix";
    private static final String OTHER = "hotfixes/kerberos-pac-remote-assistance.hotfix";
    private static final String MACHINE = "machines/vista-sp2-x64.machine";

    private static final Set<String> OURS =
            Set.of(
                    "Explain on Machine...",
                    "What Applies",
                    "Where It Applies",
                    "Show Replacements",
                    "Show File Versions",
                    "Find Newer Version",
                    "Compare With...",
                    "Compare with Each Other",
                    "Run Expectations");

    @RegisterExtension final NothingLogged log = new NothingLogged();

    @BeforeEach
    void open() throws CoreException {
        Examples.open();
        Workbench.page().showView(ProjectExplorer.VIEW_ID);
    }

    @AfterEach
    void close() throws CoreException {
        Examples.delete();
    }

    private static CommonViewer explorer() {
        return ((ProjectExplorer) Workbench.page().findView(ProjectExplorer.VIEW_ID))
                .getCommonViewer();
    }

    private static void select(String... files) {
        IFile[] selected = Arrays.stream(files).map(Examples::file).toArray(IFile[]::new);
        explorer().setSelection(new StructuredSelection(selected), true);
        Workbench.page().activate(Workbench.page().findView(ProjectExplorer.VIEW_ID));
        Workbench.await(
                "a selection", () -> explorer().getStructuredSelection().size() == selected.length);
    }

    /** Our items of a menu; a line stands for each separator between them. */
    private static List<String> items(Menu menu) {
        menu.notifyListeners(SWT.Show, new Event());
        List<String> items =
                Arrays.stream(menu.getItems())
                        .map(MenuItem::getText)
                        .map(it -> it.replaceFirst("\t.*", "").replace("&", ""))
                        .filter(OURS::contains)
                        .toList();
        menu.notifyListeners(SWT.Hide, new Event());
        return items;
    }

    @Test
    void eachKindHasItsItems() throws CoreException {
        Menu menu = explorer().getTree().getMenu();
        List<String> hotfix =
                List.of(
                        "Explain on Machine...",
                        "Where It Applies",
                        "Show Replacements",
                        "Show File Versions",
                        "Find Newer Version",
                        "Compare With...",
                        "Run Expectations");
        List<String> machine = List.of("Explain on Machine...", "What Applies", "Run Expectations");
        select(HOTFIX);
        assertEquals(hotfix, items(menu));
        select(MACHINE);
        assertEquals(machine, items(menu));
        select(HOTFIX, OTHER);
        assertEquals(List.of("Compare with Each Other", "Run Expectations"), items(menu));
        explorer().setSelection(new StructuredSelection(Examples.project()), true);
        assertEquals(List.of("Run Expectations"), items(menu));
        select("README.md");
        assertEquals(List.of(), items(menu));
        ITextEditor editor = Workbench.open(Examples.file(HOTFIX));
        assertEquals(hotfix, items(Workbench.text(editor).getMenu()));
        editor = Workbench.open(Examples.file(MACHINE));
        assertEquals(machine, items(Workbench.text(editor).getMenu()));
    }

    @Test
    void keys() {
        IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        assertEquals(
                List.of("E", "A", "R", "V", "N", "C", "X"),
                Stream.of(
                                "explain",
                                "showApplicability",
                                "showReplacements",
                                "showVersions",
                                "findNewer",
                                "compareWith",
                                "runExpectations")
                        .map(it -> "org.hotfixworkbench.workbench." + it)
                        .map(it -> bindings.getBestActiveBindingFor(it).getTriggers())
                        .filter(it -> it[0].equals(FIRST))
                        .map(it -> it[1].toString())
                        .toList());
        select(HOTFIX);
        Workbench.keys("alt+shift+h", "x");
        Workbench.await("the view", () -> Workbench.page().findView(ExpectationsView.ID) != null);
    }

    @Test
    void twoFilesAreCompared() {
        select(HOTFIX, OTHER);
        Workbench.run(CompareWith.COMMAND);
        Workbench.await("a comparison", () -> Workbench.page().getActiveEditor() != null);
        assertEquals(
                "credssp-ca-chain \u2013 kerberos-pac-remote-assistance",
                Workbench.page().getActiveEditor().getTitle());
    }

    @Test
    void theOtherHotfixIsAskedFor() {
        select(HOTFIX);
        List<String> asked = new ArrayList<>();
        answer(asked);
        Workbench.run(CompareWith.COMMAND);
        Workbench.await("a comparison", () -> Workbench.page().getActiveEditor() != null);
        assertEquals(List.of("Compare credssp-ca-chain With"), asked);
        assertEquals(
                "credssp-ca-chain \u2013 kerberos-pac-remote-assistance",
                Workbench.page().getActiveEditor().getTitle());
    }

    /** Presses OK in the next dialog: it runs an event loop of its own. */
    private static void answer(List<String> asked) {
        Display display = Display.getCurrent();
        display.timerExec(
                50,
                () -> {
                    for (Shell shell : display.getShells()) {
                        if (shell.getData() instanceof ElementListSelectionDialog dialog
                                && dialog.getOkButton() != null
                                && dialog.getOkButton().isEnabled()) {
                            asked.add(shell.getText());
                            dialog.getOkButton().notifyListeners(SWT.Selection, new Event());
                            return;
                        }
                    }
                    answer(asked);
                });
    }

    @Test
    void theElementAtTheCaret() throws CoreException {
        ITextEditor editor = Workbench.open(Examples.file("expectations.hotfix"));
        Workbench.caretAt(editor, "expect credssp-ca-chain               on win7-sp1-x64");
        Workbench.run(ExplainHandler.COMMAND); // both names stand in the line
        Workbench.await(
                "a proof",
                () ->
                        Workbench.page().findView(ProofView.ID) instanceof ProofView proof
                                && proof.getContentDescription()
                                        .startsWith("credssp-ca-chain on win7-sp1-x64: "));
        editor = Workbench.open(Examples.file(MACHINE));
        Workbench.caretAt(editor, "runs");
        Workbench.run(ShowApplicability.COMMAND);
        Workbench.await("the view", () -> Workbench.page().findView(ApplicabilityView.ID) != null);
        ApplicabilityView view =
                (ApplicabilityView) Workbench.page().findView(ApplicabilityView.ID);
        Workbench.awaitEquals(2, () -> view.table().rows().all().size());
        select(HOTFIX);
        Workbench.run(ShowApplicability.COMMAND);
        Workbench.awaitEquals(6, () -> view.table().rows().all().size());
    }
}
