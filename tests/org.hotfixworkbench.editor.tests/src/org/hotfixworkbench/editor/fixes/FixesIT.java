package org.hotfixworkbench.editor.fixes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.hotfixworkbench.editor.documents.Uris;
import org.hotfixworkbench.editor.testing.WithServer;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.TestProject;
import org.hotfixworkbench.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Findings are fixed: from the editor, and one or all from the Problems view. */
class FixesIT {

    @RegisterExtension final NothingLogged log = new NothingLogged();
    @RegisterExtension final WithServer server = new WithServer();
    @RegisterExtension final TestProject project = new TestProject();

    private static final String TEXT = "size 16384\nsize 964\nsize 70000\n";

    private static Diagnostic finding(int line, int end) {
        Diagnostic finding =
                new Diagnostic(
                        range(line, 5, end), "no commas", DiagnosticSeverity.Warning, "hotfix");
        finding.setCode("size-form");
        return finding;
    }

    private static Range range(int line, int start, int end) {
        return new Range(new Position(line, start), new Position(line, end));
    }

    /** Puts a comma in front of the last three digits of what was found. */
    private Object actions(String uri, CodeActionParams params) {
        List<Object> actions = new ArrayList<>();
        for (Diagnostic finding : params.getContext().getDiagnostics()) {
            CodeAction action = new CodeAction("Write commas");
            action.setKind("quickfix");
            action.setDiagnostics(List.of(finding));
            Position end = finding.getRange().getEnd();
            Position place = new Position(end.getLine(), end.getCharacter() - 3);
            action.setEdit(
                    new WorkspaceEdit(
                            Map.of(uri, List.of(new TextEdit(new Range(place, place), ",")))));
            actions.add(Either.forRight(action));
        }
        if (params.getContext().getDiagnostics().isEmpty()) {
            actions.add(Either.forLeft(new Command("Fix all", "hotfix.fixAll", List.of(uri))));
            actions.add(Either.forRight(new CodeAction("Ask again")));
        }
        return actions;
    }

    private IFile opened() {
        IFile file = project.file("a.hotfix", TEXT);
        String uri = Uris.of(file).orElseThrow();
        server.server().<CodeActionParams>on("codeAction", params -> actions(uri, params));
        server.server().publish(uri, finding(0, 10), finding(2, 10));
        Workbench.await("markers", () -> TestProject.markers(file).length == 2);
        return file;
    }

    private static List<String> list() {
        return Workbench.inPopups(Table.class).stream()
                .flatMap(it -> Arrays.stream(it.getItems()))
                .map(TableItem::getText)
                .toList();
    }

    @Test
    void ctrlOneFixesWhatIsAtTheCaret() {
        IFile file = opened();
        ITextEditor editor = Workbench.open(file);
        Workbench.caretAt(editor, "70000");
        Workbench.pass(300);

        Workbench.keys("ctrl+1");
        Workbench.awaitEquals(List.of("Write commas", "Fix all", "Ask again"), FixesIT::list);
        Workbench.keys("Return");

        Workbench.awaitEquals(
                "size 16384\nsize 964\nsize 70,000\n", () -> Workbench.document(editor).get());
        Workbench.viewer(editor).doOperation(ITextOperationTarget.UNDO);
        assertEquals(TEXT, Workbench.document(editor).get());
    }

    @Test
    void commandsAndLateEditsAreCarriedOut() {
        IFile file = opened();
        ITextEditor editor = Workbench.open(file);
        String uri = Uris.of(file).orElseThrow();
        server.server()
                .<CodeAction>on(
                        "resolveCodeAction",
                        action -> {
                            action.setEdit(
                                    new WorkspaceEdit(
                                            Map.of(
                                                    uri,
                                                    List.of(
                                                            new TextEdit(
                                                                    range(0, 0, 4), "SIZE")))));
                            return action;
                        });
        List<CodeAction> actions = CodeActions.of(uri, range(1, 0, 0), List.of());

        new ActionProposal(actions.get(0)).apply(Workbench.document(editor));
        new ActionProposal(actions.get(1)).apply(Workbench.document(editor));

        Workbench.awaitEquals(
                "SIZE 16384", () -> Workbench.document(editor).get().substring(0, 10));
        assertEquals(
                "hotfix.fixAll", server.server().last(ExecuteCommandParams.class).getCommand());
    }

    @Test
    void allOfAKindAreFixedInAClosedFile() throws CoreException {
        IFile file = opened();
        IMarker[] markers = TestProject.markers(file);
        assertTrue(IDE.getMarkerHelpRegistry().hasResolutions(markers[0]));
        IMarkerResolution[] fixes = IDE.getMarkerHelpRegistry().getResolutions(markers[0]);
        assertEquals(1, fixes.length);
        assertEquals("Write commas", fixes[0].getLabel());
        WorkbenchMarkerResolution fix = (WorkbenchMarkerResolution) fixes[0];
        assertArrayEquals(new IMarker[] {markers[1]}, fix.findOtherMarkers(markers));

        fix.run(markers, new NullProgressMonitor());

        assertEquals("size 16,384\nsize 964\nsize 70,000\n", file.readString());
    }

    @Test
    void aMarkerOfNoRuleHasNoFix() throws CoreException {
        IFile file = opened();
        IMarker marker = file.createMarker(org.hotfixworkbench.editor.markers.Problems.TYPE);

        assertFalse(new ProblemFixes().hasResolutions(marker));
        assertEquals(0, new ProblemFixes().getResolutions(marker).length);
    }
}
