package org.hotfixworkbench.workbench.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.navigator.CommonViewer;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.testing.Examples;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.Workbench;
import org.hotfixworkbench.workbench.explorer.ElementNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Which systems hotfixes cover, with the examples. */
@NonNullByDefault({})
class CoverageViewIT {

    private static final String RIVAL =
            """
            // brings what the example brings
            hotfix rival "Another package of the same file" {
                prerequisites any of { Windows7 RTM, SP1 }
                payload NT6_1 {
                    package x64 of Windows7 {
                        file Kerberos.dll 6.1.7601.21932 716,288 2012-03-01 06:20 x64
                    }
                }
            }
            """;

    @RegisterExtension final NothingLogged log = new NothingLogged();

    private CoverageView view;

    @BeforeEach
    void open() throws CoreException {
        Examples.open();
        view = (CoverageView) Workbench.page().showView(CoverageView.ID);
        Workbench.awaitEquals(8, this::releases);
    }

    @AfterEach
    void close() throws CoreException {
        view.bar().words("");
        view.bar().choice(Choice.HOTFIXES);
        view.actions().linked(false);
        view.mark("");
        Workbench.page().hideView(view);
        Examples.delete();
    }

    private int releases() {
        return view.matrix().content().rows().size();
    }

    private void create(String name, String text) throws CoreException {
        Examples.file(name).create(text.getBytes(StandardCharsets.UTF_8), true, false, null);
    }

    private List<String> rows() {
        return view.details().table().rows().shown().stream()
                .map(it -> it.what() + " " + it.hotfix() + " " + it.delivers() + " " + it.rivals())
                .toList();
    }

    private void select(int row, int column) {
        view.matrix().select(row, column);
    }

    private static String line() {
        ITextEditor editor = (ITextEditor) Workbench.page().getActiveEditor();
        ITextSelection selected = (ITextSelection) editor.getSelectionProvider().getSelection();
        return editor.getTitle() + ":" + (selected.getStartLine() + 1);
    }

    private static void enter(org.eclipse.swt.widgets.Table table) {
        table.notifyListeners(SWT.DefaultSelection, new Event());
    }

    @Test
    void matrixOfTheExamples() {
        assertEquals(
                """
                Release,x86,x64,ia64,Support Ends\r
                Windows Vista SP1,1,1,,2011-07-12\r
                Windows Vista SP2,1,1,,2017-04-11\r
                Windows Server 2008 RTM,1,1,1,2011-07-12\r
                Windows Server 2008 SP2,1,1,1,2023-01-10\r
                Windows 7 RTM,1,1,,2013-04-09\r
                Windows 7 SP1,1,1,,2023-01-10\r
                Windows Server 2008 R2 RTM,,1,1,2013-04-09\r
                Windows Server 2008 R2 SP1,,1,1,2023-01-10\r
                """,
                view.matrix().content().csv());
        assertEquals(
                "18 of 98 systems covered, 0 with a missing package, 0 claimed twice",
                view.getContentDescription());
        assertEquals("", view.sentence());
        assertEquals(List.of(), view.bar().projects());
    }

    @Test
    void rowsOfACellAndTheirSource() {
        select(1, 1);
        Workbench.awaitEquals(List.of("covers credssp-ca-chain null "), this::rows);
        assertEquals("Windows Vista SP2, x64", view.details().heading());
        assertEquals(
                "What,Hotfix,File,Also In,Article,Title,Source\r\n"
                        + "Covers,credssp-ca-chain,,,,Remote Desktop over SSL with CredSSP fails"
                        + " when an intermediate CA leaves out authority information access,"
                        + "hotfixes/credssp-ca-chain.hotfix:3\r\n",
                view.details().table().rows().csv(view.details().table().rows().shown()));
        view.details().table().select(view.details().table().rows().shown().getFirst());
        enter(view.details().table().table());
        assertEquals("credssp-ca-chain.hotfix:3", line());
    }

    @Test
    void aCellGoesToItsOnlyHotfix() {
        select(5, 1);
        Workbench.awaitEquals("Windows 7 SP1, x64", view.details()::heading);
        Workbench.awaitEquals(1, () -> rows().size());
        enter(view.matrix().table());
        Workbench.awaitEquals("kerberos-pac-remote-assistance.hotfix", () -> line().split(":")[0]);
    }

    @Test
    void claimedTwiceAndMissing() throws CoreException {
        select(5, 1);
        create("hotfixes/rival.hotfix", RIVAL);
        Workbench.awaitEquals("2, 2 twice", () -> view.matrix().content().rows().get(5).get(2));
        assertEquals(
                List.of("Windows 7 RTM", "1, 1 missing", "1, 1 missing", "", "2013-04-09"),
                view.matrix().content().rows().get(4));
        Workbench.awaitEquals(
                List.of(
                        "twice kerberos-pac-remote-assistance Kerberos.dll 6.1.7601.21932 x64"
                                + " rival",
                        "twice rival Kerberos.dll 6.1.7601.21932 x64"
                                + " kerberos-pac-remote-assistance"),
                this::rows);
        view.details().table().select(view.details().table().rows().shown().get(1));
        enter(view.details().table().table());
        assertEquals("rival.hotfix:2", line());
        view.bar().choice(Choice.TWICE);
        assertEquals(1, releases());
        view.bar().choice(Choice.HOLES);
        view.bar().words("windows7");
        assertEquals(
                List.of("Windows 7 RTM", "Windows 7 SP1"),
                view.matrix().content().rows().stream().map(List::getFirst).toList());
        assertEquals("1, 1 missing", view.matrix().content().rows().get(1).get(1));
    }

    @Test
    void filters() {
        view.bar().words("vista sp2");
        assertEquals(1, releases());
        view.bar().words("nothing");
        assertEquals(
                "No release passes the filter. Choose \"All Releases\", or look for other words.",
                view.sentence());
        assertEquals("No cell is selected", view.details().heading());
        view.bar().words("");
        view.bar().choice(Choice.TWICE);
        assertEquals(0, releases());
        view.bar().choice(Choice.ALL);
        assertEquals(49, releases());
    }

    @Test
    void marksAHotfix() throws CommandException {
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        PlatformUI.getWorkbench()
                .getService(IHandlerService.class)
                .executeCommand(
                        ParameterizedCommand.generateCommand(
                                commands.getCommand("org.hotfixworkbench.workbench.showCoverage"),
                                Map.of("hotfix", "kerberos-pac-remote-assistance")),
                        null);
        Workbench.awaitEquals(
                CoverageLayout.MARK + "1", () -> view.matrix().content().rows().get(5).get(1));
        assertEquals("1", view.matrix().content().rows().getFirst().get(1));
        assertEquals(
                "\u25C6 kerberos-pac-remote-assistance: covers 4 systems, is missing on 0,"
                        + " claims 0 twice",
                view.getContentDescription());
        Workbench.awaitEquals("Windows 7 SP1, x86", view.details()::heading);
        view.bar().choice(Choice.MARKED);
        assertEquals(2, releases());
        view.mark("");
        Workbench.awaitEquals(0, this::releases);
    }

    @Test
    void followsTheEditor() {
        view.actions().linked(true);
        ITextEditor editor = Workbench.open(Examples.file("hotfixes/credssp-ca-chain.hotfix"));
        Workbench.caretAt(editor, "Tspkg.dll");
        Workbench.awaitEquals(
                CoverageLayout.MARK + "1", () -> view.matrix().content().rows().get(0).get(1));
        view.actions().linked(false);
    }

    /** The platform keeps the state of a view that is closed, as it does at the end. */
    @Test
    void stateIsRemembered() throws PartInitException {
        view.mark("credssp-ca-chain");
        Workbench.await("marked", () -> view.getContentDescription().contains("credssp"));
        view.select("WindowsServer2008", "SP2", "ia64");
        view.bar().words("server sp2");
        view.bar().choice(Choice.ALL);
        view.details().table().table().getColumn(1).notifyListeners(SWT.Selection, new Event());
        Workbench.page().hideView(view);
        view = (CoverageView) Workbench.page().showView(CoverageView.ID);
        Workbench.awaitEquals("Windows Server 2008 SP2, ia64", view.details()::heading);
        assertEquals(3, releases());
        assertEquals("server sp2", view.bar().words());
        assertEquals(Choice.ALL, view.bar().choice());
        assertEquals(
                "Windows Server 2008 SP2,\u25C6 1,\u25C6 1,\u25C6 1,2023-01-10",
                String.join(",", view.matrix().content().rows().getLast()));
        assertEquals("Hotfix", view.details().table().table().getSortColumn().getText());
        assertEquals(
                "\u25C6 credssp-ca-chain: covers 14 systems, is missing on 0, claims 0 twice",
                view.getContentDescription());
    }

    @Test
    void oneOfSeveralProjects() throws CoreException {
        IProject other = ResourcesPlugin.getWorkspace().getRoot().getProject("other");
        other.create(null);
        other.open(null);
        try {
            other.getFile("rival.hotfix")
                    .create(RIVAL.getBytes(StandardCharsets.UTF_8), true, false, null);
            Workbench.awaitEquals(
                    List.of("All Projects", "other", "servicing"),
                    () -> view.bar().projects().stream().sorted().toList());
            assertEquals("2", view.matrix().content().rows().get(5).get(2));
            view.bar().project("other");
            Workbench.awaitEquals(2, this::releases);
            assertEquals(
                    "Windows 7 SP1|1 missing|1|2023-01-10",
                    String.join("|", view.matrix().content().rows().get(1)));
            view.select("Windows7", "SP1", "x64");
            Workbench.awaitEquals(List.of("covers rival null "), this::rows);
        } finally {
            other.delete(true, true, null);
        }
        Workbench.awaitEquals(8, this::releases);
        assertEquals(List.of(), view.bar().projects());
    }

    @Test
    void theMatrixIsCopied() {
        assertEquals(view.matrix().content().text(), copied(view.matrix().table()));
        Workbench.awaitEquals(1, () -> rows().size());
        assertEquals(
                view.details().table().rows().text(view.details().table().rows().shown()),
                copied(view.details().table().table()));
    }

    private String copied(Control control) {
        Workbench.page().activate(view);
        control.getShell().forceActive();
        Workbench.await("focus", () -> control.setFocus() && control.isFocusControl());
        Workbench.keys("ctrl+c");
        Clipboard clipboard = new Clipboard(control.getDisplay());
        String text = (String) clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        return text;
    }

    @Test
    void theMenuOfTheEditorMarksTheHotfixAtTheCaret() {
        ITextEditor editor =
                Workbench.open(Examples.file("hotfixes/kerberos-pac-remote-assistance.hotfix"));
        Workbench.caretAt(editor, "package x64");
        Workbench.run("org.hotfixworkbench.workbench.showCoverage");
        Workbench.awaitEquals(
                CoverageLayout.MARK + "1", () -> view.matrix().content().rows().get(5).get(1));
        assertEquals(view, Workbench.page().getActivePart());
    }

    @Test
    void theMenuOfTheExplorerMarksTheSelectedHotfix() throws PartInitException {
        ProjectExplorer explorer =
                (ProjectExplorer) Workbench.page().showView(ProjectExplorer.VIEW_ID);
        CommonViewer tree = explorer.getCommonViewer();
        IFile file = Examples.file("hotfixes/credssp-ca-chain.hotfix");
        Workbench.await(
                "its hotfix is there",
                () -> {
                    if (!tree.getExpandedState(file)) {
                        tree.setSelection(new StructuredSelection(file), true);
                        tree.expandToLevel(file, 1);
                    }
                    return tree.testFindItem(file) instanceof TreeItem item
                            && item.getItemCount() > 0
                            && item.getItem(0).getData() instanceof ElementNode;
                });
        TreeItem item = (TreeItem) tree.testFindItem(file);
        tree.setSelection(new StructuredSelection(item.getItem(0).getData()), true);
        Workbench.run("org.hotfixworkbench.workbench.showCoverage");
        Workbench.awaitEquals(
                CoverageLayout.MARK + "1", () -> view.matrix().content().rows().get(0).get(1));
        Workbench.page().hideView(explorer);
    }

    @Test
    void arrowsGoFromCellToCell() {
        select(1, 0);
        Workbench.awaitEquals("Windows Vista SP2, x86", view.details()::heading);
        Event right = new Event();
        right.keyCode = SWT.ARROW_RIGHT;
        view.matrix().table().notifyListeners(SWT.KeyDown, right);
        assertEquals("Windows Vista SP2, x64", view.details().heading());
        view.matrix().table().notifyListeners(SWT.KeyDown, right);
        assertEquals("No cell is selected", view.details().heading());
    }

    @Test
    void stopAndAgain() {
        view.refresh();
        view.stop();
        assertEquals(8, releases());
        view.refresh();
        Workbench.awaitEquals(8, this::releases);
    }

    @Test
    void emptyWorkspace() throws CoreException {
        Examples.delete();
        Workbench.awaitEquals(
                "The open projects describe no hotfix. Open a project that does, or write one.",
                view::sentence);
        assertEquals(List.of(), rows());
        Examples.open();
        Workbench.awaitEquals("", view::sentence);
        assertEquals(8, releases());
        assertNotNull(CellState.TWICE.icon());
        assertFalse(view.matrix().table().isDisposed());
    }
}
