package org.hotfixworkbench.dsl.ide.editing;

import java.util.List;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.hotfixworkbench.dsl.check.LineIndex;
import org.hotfixworkbench.dsl.compile.ModelText;
import org.hotfixworkbench.dsl.ide.server.Failures;
import org.hotfixworkbench.dsl.ide.server.Positions;
import org.hotfixworkbench.importers.Imported.KeptText;
import org.hotfixworkbench.importers.kb.PastedRows;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.value.Architectures;

/** Puts the rows of a pasted text into a package. */
public final class RowPaste {

    private RowPaste() {}

    /**
     * The change that puts rows below a place, or in the place of a line that is empty. What could
     * not be read stands below them as a comment.
     *
     * @param lines the text, which may be damaged
     * @param offset a place in a package
     * @param pasted what was pasted
     * @throws ResponseErrorException when the place is in no package, or no row can be read
     */
    public static TextEdit edit(LineIndex lines, int offset, String pasted) {
        OpenBlocks blocks = OpenBlocks.at(lines.text(), offset);
        OpenBlocks.Block block = blocks.innermost();
        if (block == null || block.kind() != BlockKind.PACKAGE) {
            throw Failures.of("rows belong into a package; put the cursor into one");
        }
        PastedRows rows = PastedRows.of(pasted, architecture(block.head()));
        if (rows.entries().isEmpty()) {
            KeptText first = rows.unread().getFirst();
            throw Failures.of("line " + first.line() + ": " + first.why());
        }
        String indent = OpenBlocks.indentation(blocks.depth());
        StringBuilder text =
                new StringBuilder(new RowText(new ModelText()).of(rows.entries(), indent));
        for (KeptText unread : rows.unread()) {
            text.append(indent).append("// Not understood: ").append(unread.why()).append('\n');
            unread.lines()
                    .forEach(
                            it ->
                                    text.append(indent)
                                            .append("//     ")
                                            .append(it.strip())
                                            .append('\n'));
        }
        return edit(lines, offset, indent, text.toString());
    }

    private static Architecture architecture(List<String> head) {
        int keyword = head.lastIndexOf("package");
        return keyword < 0 || keyword + 1 >= head.size()
                ? Architecture.UNSTATED
                : Architectures.parse(head.get(keyword + 1)).orElse(Architecture.UNSTATED);
    }

    private static TextEdit edit(LineIndex lines, int offset, String indent, String rows) {
        int line = lines.line(offset);
        int start = lines.start(line);
        int end = lines.end(line);
        String text = lines.text();
        String withBreaks = text.contains("\r\n") ? rows.replace("\n", "\r\n") : rows;
        String withoutLast = withBreaks.stripTrailing();
        if (text.substring(start, end).isBlank()) {
            int to = text.startsWith("\r", Math.max(start, end - 1)) ? end - 1 : end;
            return new TextEdit(Positions.range(lines, start, to - start), withoutLast);
        }
        String rest = text.substring(offset, end);
        if (rest.isBlank()) {
            int at = rest.endsWith("\r") ? end - 1 : end;
            String lineBreak = rest.endsWith("\r") ? "\r\n" : "\n";
            return new TextEdit(Positions.range(lines, at, 0), lineBreak + withoutLast);
        }
        boolean first = text.substring(start, offset).isBlank();
        int at = first ? start : end;
        return first
                ? new TextEdit(Positions.range(lines, at, 0), withBreaks)
                : new TextEdit(Positions.range(lines, at, 0), "\n" + withoutLast);
    }
}
