package org.hotfixworkbench.workbench.applicability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.exporters.answers.CsvLine;
import org.hotfixworkbench.testing.Examples;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.Workbench;
import org.hotfixworkbench.workbench.HotfixCommand;
import org.hotfixworkbench.workbench.questions.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The table of verdicts with the examples: its cells, order, filters and what it is about. */
@NonNullByDefault({})
class VerdictTableIT {

    private static final List<String> CREDSSP =
            List.of(
                    "credssp-ca-chain",
                    "Applies",
                    "it brings Credssp.dll x64 6.0.6002.22489 on LDR, the machine has"
                            + " 6.0.6002.18005 on GDR",
                    "",
                    "Remote Desktop over SSL with CredSSP fails when an intermediate CA leaves out"
                            + " authority information access",
                    "possible",
                    "servicing");

    private static final List<String> KERBEROS =
            List.of(
                    "kerberos-pac-remote-assistance",
                    "Not Applicable",
                    "it is for Windows 7 and Windows Server 2008 R2, the machine runs Windows Vista"
                            + " SP2 x64",
                    "",
                    "Remote Assistance across forests fails because the PAC cannot be validated",
                    "required",
                    "servicing");

    @RegisterExtension final NothingLogged log = new NothingLogged();

    private ApplicabilityView view;

    @BeforeEach
    void open() throws CoreException {
        Examples.open();
        view = (ApplicabilityView) Workbench.page().showView(ApplicabilityView.ID);
        press("&Machine");
        view.choose("vista-sp2-x64");
        Workbench.awaitEquals(2, () -> view.table().rows().all().size());
    }

    @AfterEach
    void close() throws CoreException {
        press("&Machine");
        filter().setText("");
        Workbench.page().hideView(view);
        Examples.delete();
    }

    private Table table() {
        return view.table().table();
    }

    private List<List<String>> cells() {
        return IntStream.range(0, table().getItemCount())
                .mapToObj(
                        row ->
                                IntStream.range(0, table().getColumnCount())
                                        .mapToObj(it -> table().getItem(row).getText(it))
                                        .toList())
                .toList();
    }

    private List<String> column(int column) {
        return cells().stream().map(it -> it.get(column)).toList();
    }

    private static <T extends Control> T control(Class<T> type, Predicate<T> is) {
        return Workbench.visible(type).stream().filter(is).findFirst().orElseThrow();
    }

    private static void press(String button) {
        for (Button it : Workbench.visible(Button.class)) {
            boolean radio = (it.getStyle() & SWT.RADIO) != 0;
            if (radio && List.of("&Machine", "&Hotfix").contains(it.getText())) {
                it.setSelection(it.getText().equals(button));
            }
        }
        control(Button.class, it -> it.getText().equals(button))
                .notifyListeners(SWT.Selection, new Event());
    }

    private static void toggle(String button, boolean pressed) {
        Button found = control(Button.class, it -> it.getText().equals(button));
        found.setSelection(pressed);
        found.notifyListeners(SWT.Selection, new Event());
    }

    private static Text filter() {
        return control(Text.class, it -> it.getMessage().equals("Type words to filter"));
    }

    private static List<String> sentences() {
        return Workbench.visible(Label.class).stream().map(it -> it.getText().strip()).toList();
    }

    private void sort(int column) {
        table().getColumn(column).notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void everyCell() {
        assertEquals(
                List.of("Name", "Verdict", "Reason", "Article", "Title", "Restart", "Project"),
                List.of(table().getColumns()).stream().map(it -> it.getText()).toList());
        assertEquals(List.of(CREDSSP, KERBEROS), cells());
        assertEquals(VerdictKind.APPLICABLE.icon(), table().getItem(0).getImage());
        assertEquals(VerdictKind.NOT_APPLICABLE.icon(), table().getItem(1).getImage());
    }

    @Test
    void verdictsAreThoseOfTheCommandLine() {
        for (String machine : machines()) {
            view.choose(machine);
            String csv =
                    HotfixCommand.run(
                            Examples.project().getLocation().toPath(),
                            "query",
                            ".",
                            "--machine",
                            machine,
                            "--format",
                            "csv");
            List<String> expected =
                    csv.lines()
                            .skip(1)
                            .map(it -> it.replaceFirst("^((?:[^,]*,){3})[^,]*,[^,]*,", "$1"))
                            .toList();
            Workbench.awaitEquals(
                    expected,
                    () ->
                            view.table().rows().shown().stream()
                                    .map(it -> line(machine, it))
                                    .toList());
        }
    }

    private static String line(String machine, VerdictRow row) {
        return new CsvLine()
                .add(machine)
                .add(row.name())
                .add(row.verdict())
                .add(row.explanation())
                .toString();
    }

    private static List<String> machines() {
        List<String> machines = new ArrayList<>();
        for (String it : control(Combo.class, combo -> combo.getItemCount() == 6).getItems()) {
            machines.add(it);
        }
        assertEquals(6, machines.size());
        return machines;
    }

    @Test
    void headingsSort() {
        sort(0);
        assertEquals(SWT.UP, table().getSortDirection());
        assertEquals(List.of(CREDSSP, KERBEROS), cells());
        sort(0);
        assertEquals(SWT.DOWN, table().getSortDirection());
        assertEquals(List.of(KERBEROS, CREDSSP), cells());
        sort(5);
        assertEquals(table().getColumn(5), table().getSortColumn());
        assertEquals(List.of("possible", "required"), column(5));
        sort(1);
        sort(1);
        assertEquals(List.of("Not Applicable", "Applies"), column(1));
        sort(0);
    }

    @Test
    void filters() {
        toggle("Not Applicable 1", true);
        assertEquals(List.of(KERBEROS), cells());
        toggle("Applies 1", true);
        assertEquals(List.of(CREDSSP, KERBEROS), cells());
        toggle("Not Applicable 1", false);
        assertEquals(List.of(CREDSSP), cells());
        filter().setText("kerberos");
        assertEquals(0, table().getItemCount());
        Workbench.await("it is said", () -> sentences().contains("No row passes the filter."));
        toggle("Applies 1", false);
        assertEquals(List.of(KERBEROS), cells());
        filter().setText("LDR possible");
        assertEquals(List.of(CREDSSP), cells());
        filter().setText("");
        assertEquals(List.of(CREDSSP, KERBEROS), cells());
    }

    @Test
    void machinesOfAHotfix() {
        press("&Hotfix");
        Workbench.await(
                "it asks for a hotfix", () -> sentences().contains("Choose a hotfix above."));
        view.choose("credssp-ca-chain");
        Workbench.awaitEquals(6, () -> table().getItemCount());
        assertEquals(
                List.of(
                        "server2008-rtm-ia64",
                        "server2008r2-sp1-x64",
                        "vista-sp2-x64",
                        "win7-rtm-x86",
                        "win7-sp1-x64",
                        "xp-sp3-x86"),
                column(0));
        assertEquals(
                List.of(
                        "Applies",
                        "Not Applicable",
                        "Applies",
                        "Applies",
                        "Not Applicable",
                        "Not Applicable"),
                column(1));
        assertEquals("A till with Windows XP Service Pack 3", column(4).getLast());
        view.table().select(view.table().rows().shown().getLast());
        table().notifyListeners(SWT.DefaultSelection, new Event());
        assertEquals("xp-sp3-x86.machine", Workbench.page().getActiveEditor().getTitle());
    }

    @Test
    void followsTheCaretWhenItIsLinked() {
        ITextEditor editor = Workbench.open(Examples.file("machines/xp-sp3-x86.machine"));
        Workbench.caretAt(editor, "runs");
        assertEquals("vista-sp2-x64", machine());

        link(true);
        Workbench.caretAt(editor, "installed");
        Workbench.awaitEquals("xp-sp3-x86", VerdictTableIT::machine);
        Workbench.awaitEquals("Not Applicable", () -> cells().getFirst().get(1));
        link(false);
    }

    private static String machine() {
        return control(Combo.class, combo -> combo.getItemCount() == 6).getText();
    }

    private void link(boolean on) {
        for (IContributionItem it :
                view.getViewSite().getActionBars().getToolBarManager().getItems()) {
            if (it instanceof ActionContributionItem item
                    && item.getAction().getText().equals("Link with Editor")) {
                item.getAction().setChecked(on);
                item.getAction().run();
            }
        }
    }

    @Test
    void anElementOfAnyProjectIsChosen() throws CoreException {
        IProject other = ResourcesPlugin.getWorkspace().getRoot().getProject("another");
        other.create(null);
        other.open(null);
        try {
            other.getFile("till.machine")
                    .create(
                            "machine till \"A till\" {\n    runs WindowsVista SP2 x64\n}\n"
                                    .getBytes(StandardCharsets.UTF_8),
                            true,
                            false,
                            null);
            Workbench.await(
                    "seven machines",
                    () ->
                            Workbench.visible(Combo.class).stream()
                                    .anyMatch(it -> it.getItemCount() == 7));
            List<String> offered = new ArrayList<>();
            Display.getCurrent().asyncExec(() -> chooseInDialog("til", offered));
            push("&Choose..."); // comes back when the dialog is closed
            assertEquals(List.of("till: A till"), offered);
            Workbench.awaitEquals(
                    List.of("credssp-ca-chain", "kerberos-pac-remote-assistance"), () -> column(0));
            assertEquals(
                    "till", control(Combo.class, combo -> combo.getItemCount() == 7).getText());
            Workbench.awaitEquals("Unknown", () -> column(1).getFirst());
        } finally {
            other.delete(true, true, null);
        }
        Workbench.await(
                "the machine has gone", () -> sentences().contains("Choose a machine above."));
    }

    /** Runs in the event loop of the dialog, and closes it whatever happens. */
    private static void chooseInDialog(String words, List<String> offered) {
        try {
            Workbench.await("a dialog", () -> !Workbench.inPopups(Table.class).isEmpty());
            Table table = Workbench.inPopups(Table.class).getFirst();
            Workbench.inPopups(Text.class).getFirst().setText(words);
            Workbench.await(
                    "the one that fits is selected",
                    () ->
                            table.getSelectionCount() == 1
                                    && table.getSelection()[0].getText().startsWith(words));
            offered.add(table.getSelection()[0].getText());
            push("OK");
        } finally {
            for (Table it : Workbench.inPopups(Table.class)) {
                it.getShell().close();
            }
        }
    }

    private static void push(String button) {
        control(Button.class, it -> it.getText().equals(button))
                .notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void userCancelsTheQuestion() {
        CountDownLatch answers = new CountDownLatch(1);
        EditorPlugin.connection()
                .notify(
                        server -> {
                            try {
                                answers.await();
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        });
        try {
            view.choose("xp-sp3-x86");
            Workbench.await("a job to cancel", () -> waiting() != null);
            waiting().cancel();
            Workbench.await("it is said", () -> sentences().contains(Waiting.CANCELLED));
            assertEquals(0, table().getItemCount());
        } finally {
            answers.countDown();
        }
        Workbench.page().activate(view);
        Workbench.run("org.eclipse.ui.file.refresh");
        Workbench.awaitEquals(2, () -> table().getItemCount());
    }

    /** The job of the view; other views may wait as well. */
    private static Job waiting() {
        for (Job job : Job.getJobManager().find(null)) {
            if (job instanceof Waiting
                    && job.getName().equals("Deciding what applies")
                    && job.getState() == Job.RUNNING) {
                return job;
            }
        }
        return null;
    }
}
