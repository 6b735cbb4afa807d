package org.hotfixworkbench.editor.completion;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.AbstractReusableInformationControlCreator;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.hotfixworkbench.editor.EditorPlugin;
import org.hotfixworkbench.editor.edits.TextEdits;
import org.hotfixworkbench.editor.hover.MarkdownControl;
import org.hotfixworkbench.editor.viewers.Icons;

/** One proposal of the server. The user may type on while the list is open. */
final class ServerProposal
        implements ICompletionProposal,
                ICompletionProposalExtension2,
                ICompletionProposalExtension3,
                ICompletionProposalExtension5,
                ICompletionProposalExtension6 {

    private static final int PATIENCE = 1_000; // details are asked for in a job

    /** Every letter that another one stands before, and what is no letter. */
    private static final Pattern INITIALS =
            Pattern.compile("(?<=[\\p{L}\\p{N}])[\\p{L}\\p{N}]|[^\\p{L}\\p{N}]");

    private final CompletionItem item;
    private final Replacement replacement;
    private @Nullable Point selection;

    ServerProposal(CompletionItem item, Replacement replacement) {
        this.item = item;
        this.replacement = replacement;
    }

    /**
     * What a proposal replaces.
     *
     * @param start where the replaced text begins
     * @param rest how much of it lies behind the caret
     */
    record Replacement(int start, int rest) {}

    @Override
    public boolean validate(IDocument document, int offset, @Nullable DocumentEvent event) {
        if (offset < replacement.start) {
            return false;
        }
        try {
            String typed = document.get(replacement.start, offset - replacement.start);
            String wanted = item.getFilterText() == null ? item.getLabel() : item.getFilterText();
            return matches(wanted.toLowerCase(Locale.ROOT), typed.toLowerCase(Locale.ROOT).strip());
        } catch (BadLocationException e) {
            return false;
        }
    }

    /** Whether the typed letters stand somewhere in the wanted text, or are its initials. */
    static boolean matches(String wanted, String typed) {
        return wanted.contains(typed) || INITIALS.matcher(wanted).replaceAll("").startsWith(typed);
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        IDocument document = viewer.getDocument();
        try {
            int start = replacement.start;
            Snippet snippet = snippet(document);
            int end = Math.min(document.getLength(), offset + replacement.rest);
            document.replace(start, end - start, snippet.text());
            SnippetInsertion insertion = new SnippetInsertion(snippet, start);
            selection = insertion.selection();
            insertion.link(viewer);
            if (item.getAdditionalTextEdits() != null) {
                TextEdits.apply(document, item.getAdditionalTextEdits());
            }
        } catch (BadLocationException e) {
            EditorPlugin.log().error("Cannot insert " + item.getLabel(), e);
        }
    }

    @Override
    public void apply(IDocument document) {
        throw new UnsupportedOperationException("The platform calls the newer method");
    }

    private Snippet snippet(IDocument document) throws BadLocationException {
        String text = text();
        if (item.getInsertTextFormat() != InsertTextFormat.Snippet) {
            return Snippet.plain(text);
        }
        return item.getInsertTextMode() == org.eclipse.lsp4j.InsertTextMode.AsIs
                ? Snippet.of(text)
                : Snippet.of(text).indented(indent(document));
    }

    private String text() {
        if (item.getTextEdit() != null) {
            return item.getTextEdit().map(edit -> edit.getNewText(), edit -> edit.getNewText());
        }
        return item.getInsertText() != null ? item.getInsertText() : item.getLabel();
    }

    private String indent(IDocument document) throws BadLocationException {
        int line = document.getLineOffset(document.getLineOfOffset(replacement.start));
        int end = line;
        while (end < replacement.start && Character.isWhitespace(document.getChar(end))) {
            end++;
        }
        return document.get(line, end - line);
    }

    @Override
    public @Nullable Point getSelection(IDocument document) {
        return selection;
    }

    @Override
    public StyledString getStyledDisplayString() {
        StyledString label = new StyledString(item.getLabel());
        for (String more : details()) {
            label.append("  " + more, StyledString.DECORATIONS_STYLER);
        }
        return label;
    }

    private List<String> details() {
        var details = item.getLabelDetails();
        String more = details == null ? null : details.getDescription();
        return java.util.stream.Stream.of(
                        details == null ? null : details.getDetail(),
                        item.getDetail() == null ? more : item.getDetail())
                .filter(it -> it != null && !it.isBlank())
                .map(String::strip)
                .toList();
    }

    @Override
    public String getDisplayString() {
        return getStyledDisplayString().getString();
    }

    @Override
    public @Nullable Object getAdditionalProposalInfo(IProgressMonitor monitor) {
        if (item.getDocumentation() == null && resolves()) {
            return EditorPlugin.connection()
                    .ask(
                            PATIENCE,
                            server -> server.getTextDocumentService().resolveCompletionItem(item))
                    .map(ServerProposal::documentation)
                    .orElse(null);
        }
        return documentation(item);
    }

    private static boolean resolves() {
        return EditorPlugin.connection()
                .capabilities()
                .map(it -> it.getCompletionProvider())
                .filter(it -> Boolean.TRUE.equals(it.getResolveProvider()))
                .isPresent();
    }

    private static @Nullable String documentation(CompletionItem item) {
        return item.getDocumentation() == null
                ? null
                : item.getDocumentation().map(text -> text, markup -> markup.getValue());
    }

    @Override
    public @Nullable String getAdditionalProposalInfo() {
        return documentation(item);
    }

    @Override
    public IInformationControlCreator getInformationControlCreator() {
        return new AbstractReusableInformationControlCreator() {
            @Override
            protected IInformationControl doCreateInformationControl(Shell parent) {
                return new MarkdownControl(parent);
            }
        };
    }

    @Override
    public @Nullable Image getImage() {
        return Icons.of(item.getKind());
    }

    @Override
    public @Nullable CharSequence getPrefixCompletionText(IDocument document, int offset) {
        return item.getInsertTextFormat() == InsertTextFormat.Snippet ? null : text();
    }

    @Override
    public int getPrefixCompletionStart(IDocument document, int offset) {
        return replacement.start;
    }

    @Override
    public @Nullable IContextInformation getContextInformation() {
        return null;
    }

    @Override
    public void selected(ITextViewer viewer, boolean smartToggle) {
        // nothing is shown in the text
    }

    @Override
    public void unselected(ITextViewer viewer) {
        // nothing was shown in the text
    }
}
