package org.hotfixworkbench.workbench.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.testing.Examples;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.Workbench;
import org.hotfixworkbench.workbench.HotfixCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The view Proof: the same sentences as {@code hotfix explain}, for every machine and hotfix. */
@NonNullByDefault({})
class ProofIT {

    private static final List<String> HOTFIXES =
            List.of("credssp-ca-chain", "kerberos-pac-remote-assistance");

    private static final List<String> MACHINES =
            List.of(
                    "server2008-rtm-ia64",
                    "server2008r2-sp1-x64",
                    "vista-sp2-x64",
                    "win7-rtm-x86",
                    "win7-sp1-x64",
                    "xp-sp3-x86");

    @RegisterExtension final NothingLogged log = new NothingLogged();

    private ProofView view;

    @BeforeEach
    void open() throws CoreException {
        Examples.open();
        view = (ProofView) Workbench.page().showView(ProofView.ID);
    }

    @AfterEach
    void close() throws CoreException {
        Workbench.page().hideView(view);
        Examples.delete();
    }

    private static String explain(ProofQuestion question) {
        return HotfixCommand.run(
                Examples.project().getLocation().toPath(),
                "explain",
                ".",
                "--machine",
                question.machine(),
                "--hotfix",
                question.hotfix());
    }

    private void show(ProofQuestion question) {
        view.show(question);
        Workbench.await(
                "a proof of " + question,
                () ->
                        view.getContentDescription()
                                .startsWith(
                                        question.hotfix() + " on " + question.machine() + ": "));
    }

    private String copy() {
        Workbench.page().activate(view);
        Workbench.run("org.eclipse.ui.edit.copy");
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        String text = (String) clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        return text;
    }

    private Tree tree() {
        Workbench.page().activate(view);
        return (Tree) Display.getCurrent().getFocusControl();
    }

    private static List<String> lines(TreeItem[] items) {
        List<String> lines = new ArrayList<>();
        for (TreeItem item : items) {
            lines.add(item.getText(0));
            if (!item.getText(1).isEmpty()) {
                String place = item.getText(3).isEmpty() ? "" : "  [" + item.getText(3) + "]";
                lines.add(item.getText(1) + place);
            }
            if (!item.getText(2).isEmpty()) {
                lines.add("to change it: " + item.getText(2));
            }
            lines.addAll(lines(item.getItems()));
        }
        return lines;
    }

    private static List<String> sentences(String text) {
        return text.lines()
                .skip(3)
                .map(it -> it.replaceAll("^[\u2502\u251c\u2514\u2500 ]+", ""))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    @Test
    void everyProofIsThatOfTheCommandLine() {
        for (String machine : MACHINES) {
            for (String hotfix : HOTFIXES) {
                ProofQuestion question = new ProofQuestion(hotfix, machine);
                show(question);
                String expected = explain(question);
                tree().deselectAll();
                assertEquals(expected, copy());
                view.expandAll();
                assertEquals(sentences(expected), lines(tree().getItems()));
                List<String> head = expected.lines().limit(2).toList();
                assertEquals(head.get(0) + "; " + head.get(1), view.getContentDescription());
            }
        }
    }

    @Test
    void aStepIsCopiedAndOpened() {
        show(new ProofQuestion("credssp-ca-chain", "xp-sp3-x86"));
        view.expandAll();
        TreeItem product = tree().getItem(2).getItem(0);
        tree().select(product);
        assertEquals(
                """
                fails: The machine runs Windows 7
                   the machine runs Windows XP SP3 x86  \
                [hotfixes/credssp-ca-chain.hotfix:14:17]
                   to change it: run Windows 7
                """,
                copy());
        tree().notifyListeners(SWT.DefaultSelection, new Event());
        Workbench.await("an editor", () -> Workbench.page().getActiveEditor() != null);
        ITextEditor editor = (ITextEditor) Workbench.page().getActiveEditor();
        assertEquals("credssp-ca-chain.hotfix", editor.getTitle());
        ITextSelection at = (ITextSelection) editor.getSelectionProvider().getSelection();
        assertEquals(14, at.getStartLine() + 1);
    }

    @Test
    void commandShowsAProof() throws Exception {
        Workbench.page().hideView(view);
        Command command =
                PlatformUI.getWorkbench()
                        .getService(ICommandService.class)
                        .getCommand(ExplainHandler.COMMAND);
        PlatformUI.getWorkbench()
                .getService(IHandlerService.class)
                .executeCommand(
                        ParameterizedCommand.generateCommand(
                                command,
                                Map.of("hotfix", "credssp-ca-chain", "machine", "xp-sp3-x86")),
                        null);
        view = (ProofView) Workbench.page().findView(ProofView.ID);
        Workbench.await(
                "a proof",
                () ->
                        view.getContentDescription()
                                .startsWith("credssp-ca-chain on xp-sp3-x86: not-applicable; "));
    }

    @Test
    void saysThatThereIsNoSuchMachine() {
        view.show(new ProofQuestion("credssp-ca-chain", "xp-sp3-x68"));
        Workbench.awaitEquals(
                "no machine xp-sp3-x68 in these sources; did you mean xp-sp3-x86?",
                () -> view.getContentDescription());
        assertEquals(0, tree().getItemCount());
    }
}
