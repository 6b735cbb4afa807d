package org.hotfixworkbench.editor.minings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineHeaderCodeMining;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.swt.events.MouseEvent;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.commands.ServerCommands;
import org.hotfixworkbench.editor.documents.Uris;
import org.hotfixworkbench.editor.server.Answers;

/** Shows the server's lenses above their lines; a click runs the command of a lens. */
public final class LensMinings extends AbstractCodeMiningProvider {

    @Override
    public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(
            ITextViewer viewer, IProgressMonitor monitor) {
        IDocument document = viewer.getDocument();
        Optional<String> uri = Uris.of(document);
        if (uri.isEmpty()) {
            return Minings.none();
        }
        CodeLensParams params = new CodeLensParams(new TextDocumentIdentifier(uri.get()));
        return Minings.of(
                EditorPlugin.connection()
                        .request(
                                server ->
                                        server.getTextDocumentService()
                                                .codeLens(params)
                                                .<List<CodeLens>>thenApply(Answers::list)),
                lenses -> minings(document, lenses));
    }

    private List<ICodeMining> minings(IDocument document, List<CodeLens> lenses) {
        List<ICodeMining> minings = new ArrayList<>();
        for (CodeLens lens : lenses) {
            try {
                minings.add(new Lens(document, lens, this));
            } catch (BadLocationException e) {
                return minings; // the text has changed since; the next round is right
            }
        }
        return minings;
    }

    /** A lens, whose words may be asked for only when it is to be seen. */
    private static final class Lens extends LineHeaderCodeMining {

        private volatile @Nullable Command command;
        private final CodeLens lens;

        Lens(IDocument document, CodeLens lens, ICodeMiningProvider provider)
                throws BadLocationException {
            super(lens.getRange().getStart().getLine(), document, provider);
            this.lens = lens;
            accept(lens);
        }

        private void accept(CodeLens resolved) {
            command = resolved.getCommand();
            if (resolved.getCommand() != null) {
                setLabel(resolved.getCommand().getTitle());
            }
        }

        @Override
        protected CompletableFuture<Void> doResolve(ITextViewer viewer, IProgressMonitor monitor) {
            if (command != null) {
                return CompletableFuture.completedFuture(null);
            }
            return EditorPlugin.connection()
                    .request(server -> server.getTextDocumentService().resolveCodeLens(lens))
                    .handle(
                            (resolved, failure) -> {
                                if (failure != null) {
                                    Answers.log(failure);
                                } else if (resolved != null) {
                                    accept(resolved);
                                }
                                return null;
                            });
        }

        @Override
        public @Nullable Consumer<MouseEvent> getAction() {
            Command current = command;
            return current == null || current.getCommand() == null || current.getCommand().isEmpty()
                    ? null
                    : event -> ServerCommands.run(current);
        }
    }
}
