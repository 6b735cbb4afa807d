package org.hotfixworkbench.workbench.versions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.testing.Examples;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.Workbench;
import org.hotfixworkbench.workbench.versions.VersionsAnswers.FileEntry;
import org.hotfixworkbench.workbench.versions.VersionsAnswers.VersionRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The versions of a file, with the examples. */
@NonNullByDefault({})
class VersionsViewIT {

    @RegisterExtension final NothingLogged log = new NothingLogged();

    private VersionsView view;

    @BeforeEach
    void open() throws CoreException {
        Examples.open();
        view = (VersionsView) Workbench.page().showView(VersionsView.ID);
    }

    @AfterEach
    void close() throws CoreException {
        Workbench.page().hideView(view);
        Examples.delete();
    }

    private List<String> files() {
        return view.files().rows().shown().stream().map(FileEntry::name).toList();
    }

    private void chooseCredssp() {
        Workbench.awaitEquals(List.of("Credssp.dll", "Kerberos.dll", "Tspkg.dll"), this::files);
        view.select("credssp.dll");
        Workbench.await("a matrix", () -> view.matrix().content().rows().size() == 3);
        Workbench.awaitEquals(3, () -> view.rows().rows().shown().size());
    }

    private static void doubleClick(org.eclipse.swt.widgets.Table table) {
        table.notifyListeners(SWT.DefaultSelection, new Event());
    }

    private static String selectedLine() throws BadLocationException {
        ITextEditor editor = (ITextEditor) Workbench.page().getActiveEditor();
        int line = ((ITextSelection) editor.getSelectionProvider().getSelection()).getStartLine();
        return editor.getTitle() + ":" + (line + 1);
    }

    @Test
    void matrixAndRows() {
        chooseCredssp();
        assertEquals(
                """
                Level,Build,Releases,x86 LDR,x64 LDR,ia64 LDR\r
                SP1,6.0.6001,"Windows Vista SP1, Windows Server 2008 RTM",\
                6.0.6001.22765  credssp-ca-chain,6.0.6001.22765  credssp-ca-chain,\
                6.0.6001.22765  credssp-ca-chain\r
                SP2,6.0.6002,"Windows Vista SP2, Windows Server 2008 SP2",\
                6.0.6002.22489  credssp-ca-chain,6.0.6002.22489  credssp-ca-chain,\
                6.0.6002.22489  credssp-ca-chain\r
                RTM,6.1.7600,"Windows 7 RTM, Windows Server 2008 R2 RTM",\
                6.1.7600.20741  credssp-ca-chain,6.1.7600.20741  credssp-ca-chain,\
                6.1.7600.20741  credssp-ca-chain\r
                """,
                view.matrix().content().csv());
        assertEquals(
                List.of("x86", "x64", "ia64"),
                view.rows().rows().shown().stream().map(VersionRow::machine).toList());
        view.matrix().select(1, 1);
        Workbench.awaitEquals(1, () -> view.rows().rows().shown().size());
        assertEquals(
                "Version\tNewest\tSize\tTime\tFor machines\tHotfix\tArticle\tSuperseded by\tPlace\n"
                        + "6.0.6002.22489\tyes\t19,456\t2010-09-16 17:20\tx64\tcredssp-ca-chain\t\t\t"
                        + "hotfixes/credssp-ca-chain.hotfix:50\n",
                view.rows().rows().text(view.rows().rows().shown()));
    }

    @Test
    void doubleClickGoesToTheRow() throws BadLocationException {
        chooseCredssp();
        view.matrix().select(1, 2);
        Workbench.awaitEquals(1, () -> view.rows().rows().shown().size());
        doubleClick(view.matrix().table());
        assertEquals("credssp-ca-chain.hotfix:71", selectedLine());
        view.matrix().select(0, 0);
        doubleClick(view.matrix().table());
        Workbench.awaitEquals(
                "credssp-ca-chain.hotfix:34",
                () -> {
                    try {
                        return selectedLine();
                    } catch (BadLocationException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    @Test
    void liveAndNewestOnly() throws CoreException {
        chooseCredssp();
        view.matrix().select(1, 1);
        Examples.file("later.hotfix")
                .create(
                        """
                        hotfix later "A later CredSSP" {
                            replaces credssp-ca-chain
                            payload NT6_0 {
                                package x64 of WindowsVista {
                                    file Credssp.dll 6.0.6002.22600 19,456 2011-03-16 17:20 x64
                                }
                            }
                        }
                        """
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        true,
                        false,
                        null);
        Workbench.awaitEquals(
                "6.0.6002.22600  later, newest of 2",
                () -> view.matrix().content().rows().get(1).get(4));
        Workbench.awaitEquals(
                List.of("6.0.6002.22600 true", "6.0.6002.22489 false"),
                () ->
                        view.rows().rows().shown().stream()
                                .map(it -> it.version() + " " + it.newest())
                                .toList());
        assertEquals(List.of("later"), view.rows().rows().shown().get(1).replacedBy());
        view.newestOnly(true);
        assertEquals(
                List.of("6.0.6002.22600"),
                view.rows().rows().shown().stream().map(VersionRow::version).toList());
        view.newestOnly(false);
    }

    @Test
    void followsTheEditor() {
        chooseCredssp();
        view.link().enable(true);
        ITextEditor editor =
                Workbench.open(Examples.file("hotfixes/kerberos-pac-remote-assistance.hotfix"));
        Workbench.caretAt(editor, "Kerberos.dll 6.1.7601.21932 716,288");
        Workbench.awaitEquals(
                "6.1.7601.21932  kerberos-pac-remote-assistance",
                () -> view.matrix().content().rows().getFirst().get(3));
        assertEquals(1, view.matrix().content().rows().size());
        view.link().enable(false);
    }

    @Test
    void filter() {
        chooseCredssp();
        view.files().rows().filter("kerb");
        assertEquals(List.of("Kerberos.dll"), files());
        view.files().rows().filter("");
    }

    /** The platform keeps the state of a view that is closed, as it does at the end. */
    @Test
    void stateIsRemembered() throws PartInitException {
        chooseCredssp();
        view.select("Kerberos.dll");
        Workbench.awaitEquals(1, () -> view.matrix().content().rows().size());
        view.newestOnly(true);
        view.link().enable(true);
        view.rows().table().getColumn(2).notifyListeners(SWT.Selection, new Event());
        Workbench.page().hideView(view);
        view = (VersionsView) Workbench.page().showView(VersionsView.ID);
        Workbench.awaitEquals("Kerberos.dll", view::getContentDescription);
        Workbench.awaitEquals(1, () -> view.matrix().content().rows().size());
        assertEquals("Size", view.rows().table().getSortColumn().getText());
        assertTrue(view.link().enabled());
        XMLMemento memento = XMLMemento.createWriteRoot("view");
        view.saveState(memento);
        assertEquals("Kerberos.dll", memento.getString("file"));
        assertTrue(memento.getBoolean("newestOnly"));
        view.newestOnly(false);
        view.link().enable(false);
    }

    @Test
    void theCommandShowsAFile() throws CommandException {
        Workbench.awaitEquals(3, () -> files().size());
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        PlatformUI.getWorkbench()
                .getService(IHandlerService.class)
                .executeCommand(
                        ParameterizedCommand.generateCommand(
                                commands.getCommand("org.hotfixworkbench.workbench.showVersions"),
                                Map.of("file", "tspkg.dll")),
                        null);
        Workbench.awaitEquals("Tspkg.dll", view::getContentDescription);
        assertEquals(
                "6.0.6001.22765  credssp-ca-chain",
                view.matrix().content().rows().getFirst().get(3));
    }

    @Test
    void emptyWorkspace() throws CoreException, PartInitException {
        chooseCredssp();
        Examples.delete();
        Workbench.awaitEquals(List.of(), this::files);
        Examples.open();
        Workbench.awaitEquals(3, () -> files().size());
    }
}
