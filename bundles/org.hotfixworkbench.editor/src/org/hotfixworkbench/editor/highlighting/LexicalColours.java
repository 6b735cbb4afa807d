package org.hotfixworkbench.editor.highlighting;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.swt.custom.StyleRange;
import org.hotfixworkbench.editor.highlighting.Lexer.Token;

/**
 * Colours what a scanner can tell, without waiting for anybody. A change repaints its lines, and
 * more only where a comment or a text of several lines has begun or ended to be one.
 */
final class LexicalColours implements IPresentationDamager, IPresentationRepairer {

    private @Nullable IDocument document;
    private List<Token> blocks = List.of();
    private @Nullable DocumentEvent known; // the platform asks about one event several times
    private IRegion damage = new Region(0, 0);

    @Override
    public void setDocument(IDocument newDocument) {
        document = newDocument;
        blocks = newDocument == null ? List.of() : Lexer.blocks(newDocument.get());
    }

    @Override
    public IRegion getDamageRegion(
            ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
        if (event != known) {
            known = event;
            damage = damage(event);
        }
        return damage;
    }

    private IRegion damage(DocumentEvent event) {
        IDocument changed = event.getDocument();
        List<Token> before = blocks;
        blocks = Lexer.blocks(changed.get());
        int inserted = event.getText() == null ? 0 : event.getText().length();
        try {
            IRegion first = changed.getLineInformationOfOffset(event.getOffset());
            IRegion last = changed.getLineInformationOfOffset(event.getOffset() + inserted);
            int start = first.getOffset();
            int end = last.getOffset() + last.getLength();
            IRegion difference = difference(before, event.getOffset(), event.getLength(), inserted);
            if (difference.getLength() > 0) {
                start = Math.min(start, difference.getOffset());
                end = Math.max(end, difference.getOffset() + difference.getLength());
            }
            return new Region(start, Math.min(end, changed.getLength()) - start);
        } catch (BadLocationException e) {
            return new Region(0, changed.getLength());
        }
    }

    /** From the first block that is new or gone to the last one; unmoved by the edit itself. */
    private IRegion difference(List<Token> before, int offset, int removed, int inserted) {
        int same = 0;
        while (same < before.size()
                && same < blocks.size()
                && before.get(same).end() <= offset
                && before.get(same).equals(blocks.get(same))) {
            same++;
        }
        int shift = inserted - removed;
        int last = before.size() - 1;
        int lastNow = blocks.size() - 1;
        while (last >= same
                && lastNow >= same
                && before.get(last).start() >= offset + removed
                && before.get(last).start() + shift == blocks.get(lastNow).start()
                && before.get(last).end() + shift == blocks.get(lastNow).end()) {
            last--;
            lastNow--;
        }
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (Token gone : before.subList(same, last + 1)) {
            start = Math.min(start, gone.start());
            end = Math.max(end, gone.end() + Math.max(0, shift));
        }
        for (Token come : blocks.subList(same, lastNow + 1)) {
            start = Math.min(start, come.start());
            end = Math.max(end, come.end());
        }
        return end == 0 ? new Region(0, 0) : new Region(start, Math.max(0, end - start));
    }

    @Override
    public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
        IDocument current = document;
        if (current == null) {
            return;
        }
        int start = damage.getOffset();
        int end = start + damage.getLength();
        for (Token block : blocks) {
            if (block.start() < start && start < block.end()) {
                start = block.start();
            }
        }
        for (Token token : Lexer.tokens(current.get(), start, end)) {
            int from = Math.max(token.start(), damage.getOffset());
            int to = Math.min(token.end(), end);
            if (from < to) {
                presentation.addStyleRange(range(token.style().attribute(0), from, to));
            }
        }
    }

    /** A piece of text that looks as the attribute says. */
    static StyleRange range(TextAttribute attribute, int start, int end) {
        return new StyleRange(
                start,
                end - start,
                attribute.getForeground(),
                attribute.getBackground(),
                attribute.getStyle() & (org.eclipse.swt.SWT.BOLD | org.eclipse.swt.SWT.ITALIC));
    }
}
