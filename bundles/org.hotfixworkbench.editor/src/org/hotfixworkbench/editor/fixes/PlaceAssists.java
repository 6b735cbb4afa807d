package org.hotfixworkbench.editor.fixes;

import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.lsp4j.CodeAction;
import org.hotfixworkbench.editor.documents.Positions;
import org.hotfixworkbench.editor.documents.Uris;

/** What Ctrl+1 offers at a place beside the fixes of its findings, "fix all" for example. */
public final class PlaceAssists implements IQuickAssistProcessor {

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(
            IQuickAssistInvocationContext context) {
        IDocument document = context.getSourceViewer().getDocument();
        Optional<String> uri = Uris.of(document);
        if (uri.isEmpty()) {
            return new ICompletionProposal[0];
        }
        try {
            List<CodeAction> actions =
                    CodeActions.of(
                            uri.get(),
                            Positions.of(
                                    document,
                                    context.getOffset(),
                                    Math.max(0, context.getLength())),
                            List.of());
            return actions.stream()
                    .filter(it -> it.getDiagnostics() == null || it.getDiagnostics().isEmpty())
                    .map(ActionProposal::new)
                    .toArray(ICompletionProposal[]::new);
        } catch (BadLocationException e) {
            return new ICompletionProposal[0]; // the text has changed since
        }
    }

    @Override
    public @Nullable String getErrorMessage() {
        return null;
    }

    @Override
    public boolean canFix(Annotation annotation) {
        return false; // findings have markers, and markers have their own fixes
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return Uris.of(context.getSourceViewer().getDocument()).isPresent();
    }
}
