package org.hotfixworkbench.editor.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SignatureHelpParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.completion.ServerProposal.Replacement;
import org.hotfixworkbench.editor.documents.Positions;
import org.hotfixworkbench.editor.documents.Uris;
import org.hotfixworkbench.editor.navigation.Words;
import org.hotfixworkbench.editor.server.Answers;

/** Content assist. The platform asks in a thread of its own, so this may wait. */
public final class CompletionProcessor implements IContentAssistProcessor {

    private static final int PATIENCE = 3_000;

    private @Nullable String error;

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        IDocument document = viewer.getDocument();
        Optional<String> uri = Uris.of(document);
        error = null;
        if (uri.isEmpty()) {
            return new ICompletionProposal[0];
        }
        try {
            CompletionParams params =
                    new CompletionParams(
                            new TextDocumentIdentifier(uri.get()), Positions.of(document, offset));
            Optional<List<CompletionItem>> items =
                    EditorPlugin.connection()
                            .ask(
                                    PATIENCE,
                                    server -> server.getTextDocumentService().completion(params))
                            .map(answer -> answer.map(list -> list, list -> list.getItems()));
            if (items.isEmpty()) {
                error = "The language server does not answer";
            }
            return proposals(document, offset, items.orElse(List.of()));
        } catch (BadLocationException e) {
            return new ICompletionProposal[0]; // the text has changed since
        }
    }

    private static ICompletionProposal[] proposals(
            IDocument document, int offset, List<CompletionItem> items)
            throws BadLocationException {
        IRegion word = Words.at(document, offset);
        Replacement usual = new Replacement(word.getOffset(), 0);
        List<CompletionItem> sorted =
                items.stream().sorted(Comparator.comparing(CompletionProcessor::key)).toList();
        List<ICompletionProposal> proposals = new ArrayList<>();
        for (CompletionItem item : sorted) {
            Replacement replacement =
                    item.getTextEdit() == null ? usual : replacement(document, offset, range(item));
            ServerProposal proposal = new ServerProposal(item, replacement);
            if (proposal.validate(document, offset, null)) {
                proposals.add(proposal);
            }
        }
        return proposals.toArray(ICompletionProposal[]::new);
    }

    private static Range range(CompletionItem item) {
        return item.getTextEdit().map(edit -> edit.getRange(), edit -> edit.getInsert());
    }

    private static Replacement replacement(IDocument document, int offset, Range range)
            throws BadLocationException {
        IRegion region = Positions.region(document, range);
        int end = region.getOffset() + region.getLength();
        return new Replacement(region.getOffset(), Math.max(0, end - offset));
    }

    private static String key(CompletionItem item) {
        return item.getSortText() != null ? item.getSortText() : item.getLabel();
    }

    @Override
    public @Nullable String getErrorMessage() {
        return error;
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        // Letters open the list anyway. A blank would, too, but Return after it is meant for the
        // text.
        return EditorPlugin.connection()
                .capabilities()
                .map(it -> it.getCompletionProvider())
                .map(it -> String.join("", Answers.list(it.getTriggerCharacters())))
                .orElse("")
                .replace(" ", "")
                .toCharArray();
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        IDocument document = viewer.getDocument();
        Optional<String> uri = Uris.of(document);
        if (uri.isEmpty()) {
            return new IContextInformation[0];
        }
        try {
            SignatureHelpParams params =
                    new SignatureHelpParams(
                            new TextDocumentIdentifier(uri.get()), Positions.of(document, offset));
            return EditorPlugin.connection()
                    .ask(PATIENCE, server -> server.getTextDocumentService().signatureHelp(params))
                    .map(help -> ClauseHelp.of(help, offset))
                    .orElse(List.of())
                    .toArray(IContextInformation[]::new);
        } catch (BadLocationException e) {
            return new IContextInformation[0]; // the text has changed since
        }
    }

    @Override
    public char @Nullable [] getContextInformationAutoActivationCharacters() {
        return null;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return new ClauseHelpValidator();
    }
}
