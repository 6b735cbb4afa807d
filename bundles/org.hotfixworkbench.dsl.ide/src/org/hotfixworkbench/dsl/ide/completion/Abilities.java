package org.hotfixworkbench.dsl.ide.completion;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;

/**
 * What a client can do with a proposal.
 *
 * @param snippets whether it knows places to fill in
 * @param markdown whether it shows Markdown
 * @param insertTextMode whether it can be told to leave the indentation of several lines alone
 */
public record Abilities(boolean snippets, boolean markdown, boolean insertTextMode) {

    /** The abilities that a client has told. */
    public static Abilities of(ClientCapabilities client) {
        TextDocumentClientCapabilities document = client.getTextDocument();
        CompletionCapabilities completion = document == null ? null : document.getCompletion();
        CompletionItemCapabilities item =
                completion == null ? null : completion.getCompletionItem();
        if (item == null) {
            return new Abilities(false, false, false);
        }
        return new Abilities(
                Boolean.TRUE.equals(item.getSnippetSupport()),
                contains(item.getDocumentationFormat(), MarkupKind.MARKDOWN),
                item.getInsertTextModeSupport() != null
                        && contains(
                                item.getInsertTextModeSupport().getValueSet(),
                                InsertTextMode.AsIs));
    }

    private static <T> boolean contains(@Nullable List<T> list, T wanted) {
        return list != null && list.contains(wanted);
    }
}
