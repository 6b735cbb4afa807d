package org.hotfixworkbench.editor.highlighting;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.swt.SWT;

/** Reads the numbers in which the server tells what each word means. */
final class SemanticTokensReader {

    private static final int NUMBERS_EACH = 5;

    private final SemanticTokensLegend legend;

    SemanticTokensReader(SemanticTokensLegend legend) {
        this.legend = legend;
    }

    /** A word and how it looks. */
    record Word(int start, int length, Style style, int font) {}

    /** The words in the order of the text. */
    List<Word> read(IDocument document, List<Integer> data) throws BadLocationException {
        List<Word> words = new ArrayList<>();
        int line = 0;
        int character = 0;
        for (int i = 0; i + NUMBERS_EACH <= data.size(); i += NUMBERS_EACH) {
            character = data.get(i) == 0 ? character + data.get(i + 1) : data.get(i + 1);
            line += data.get(i);
            int start = document.getLineOffset(line) + character;
            Style style = style(legend.getTokenTypes().get(data.get(i + 3)));
            if (style != null) {
                words.add(new Word(start, data.get(i + 2), style, font(data.get(i + 4))));
            }
        }
        return words;
    }

    /** Null for what the scanner colours as well. */
    private static @Nullable Style style(String type) {
        return switch (type) {
            case SemanticTokenTypes.Class, SemanticTokenTypes.Struct, SemanticTokenTypes.Variable ->
                    Style.ELEMENT;
            case SemanticTokenTypes.Type -> Style.PRODUCT;
            case SemanticTokenTypes.EnumMember -> Style.LITERAL;
            case SemanticTokenTypes.Property -> Style.FILE;
            case SemanticTokenTypes.Decorator -> Style.RULE;
            default -> null;
        };
    }

    private int font(int modifiers) {
        int declaration = legend.getTokenModifiers().indexOf(SemanticTokenModifiers.Declaration);
        return declaration >= 0 && (modifiers & 1 << declaration) != 0 ? SWT.BOLD : SWT.NORMAL;
    }
}
