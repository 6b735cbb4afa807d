package org.hotfixworkbench.editor.minings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintLabelPart;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.editor.documents.Uris;
import org.hotfixworkbench.editor.testing.WithServer;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.TestProject;
import org.hotfixworkbench.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Hints and lenses. */
class MiningsIT {

    @RegisterExtension final NothingLogged log = new NothingLogged();
    @RegisterExtension final WithServer server = new WithServer();
    @RegisterExtension final TestProject project = new TestProject();

    private static List<? extends ICodeMining> minings(
            ICodeMiningProvider provider, ITextEditor editor) {
        var answer =
                provider.provideCodeMinings(Workbench.viewer(editor), new NullProgressMonitor());
        Workbench.await("minings", answer::isDone);
        return answer.join();
    }

    @Test
    void hintsStandInAndBehindALine() {
        InlayHint inside = new InlayHint(new Position(0, 5), Either.forLeft("SP1 LDR"));
        inside.setPaddingLeft(true);
        InlayHint behind =
                new InlayHint(
                        new Position(0, 10),
                        Either.forRight(
                                List.of(
                                        new InlayHintLabelPart("by "),
                                        new InlayHintLabelPart("kb2"))));
        behind.setPaddingRight(true);
        server.server().on("inlayHint", params -> List.of(inside, behind));
        ITextEditor editor = Workbench.open(project.file("a.hotfix", "file a.dll\n"));

        List<? extends ICodeMining> minings = minings(new HintMinings(), editor);

        assertEquals(
                List.of(" SP1 LDR", "by kb2 "),
                minings.stream().map(ICodeMining::getLabel).toList());
        assertEquals(5, minings.getFirst().getPosition().offset);
    }

    @Test
    void aLensIsAboveItsLineAndRunsItsCommand() {
        Command command = new Command("2 references", "hotfix.explain", List.of("kb1"));
        Range range = new Range(new Position(1, 0), new Position(1, 3));
        server.server().on("codeLens", params -> List.of(new CodeLens(range)));
        server.server()
                .<CodeLens>on(
                        "resolveCodeLens", lens -> new CodeLens(lens.getRange(), command, null));
        server.server().on("executeCommand", params -> "applies to **everything**");
        IFile file = project.file("a.hotfix", "//\nkb1\n");
        ITextEditor editor = Workbench.open(file);

        ICodeMining lens = minings(new LensMinings(), editor).getFirst();
        Workbench.await(
                "words",
                () -> lens.resolve(Workbench.viewer(editor), new NullProgressMonitor()).isDone());
        Workbench.awaitEquals("2 references", lens::getLabel);
        lens.getAction().accept(null);

        Workbench.await(
                "the answer is shown",
                () ->
                        Workbench.inPopups(StyledText.class).stream()
                                .anyMatch(it -> it.getText().equals("applies to everything")));
        Workbench.keys("Escape");
        Workbench.await("it is closed", () -> Workbench.inPopups(StyledText.class).isEmpty());
        assertEquals(
                List.of("kb1"), server.server().last(ExecuteCommandParams.class).getArguments());
    }

    @Test
    void anAnalysisAsksAgain() {
        IFile file = project.file("a.hotfix", "kb1\n");
        Workbench.open(file);
        Workbench.await("asked", () -> server.server().calls().contains("inlayHint"));
        Workbench.pass(1_000);
        server.server().calls().clear();

        server.server().client().refreshInlayHints();
        Workbench.await("asked again", () -> server.server().calls().contains("inlayHint"));
        Workbench.pass(700);
        server.server().calls().clear();
        server.server().publish(Uris.of(file).orElseThrow());
        Workbench.await("and again", () -> server.server().calls().contains("codeLens"));
    }
}
