package org.hotfixworkbench.editor.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;

/** Markdown as a text and its fonts. Tables are set in the fixed font, so that columns stand. */
public final class StyledMarkdown extends AbstractVisitor {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final StringBuilder text = new StringBuilder();
    private final List<StyleRange> styles = new ArrayList<>();
    private String indent = "";
    private int font = SWT.NORMAL;

    private StyledMarkdown() {}

    /** Reads Markdown; plain text is read as what it is. */
    public static StyledMarkdown of(String markdown) {
        StyledMarkdown styled = new StyledMarkdown();
        PARSER.parse(markdown).accept(styled);
        while (!styled.text.isEmpty() && styled.text.charAt(styled.text.length() - 1) == '\n') {
            styled.text.setLength(styled.text.length() - 1);
        }
        styled.styles.removeIf(it -> it.start + it.length > styled.text.length());
        return styled;
    }

    /** What is to be read. */
    public String text() {
        return text.toString();
    }

    /** Bold, slanted and fixed parts, in the order of the text. */
    public List<StyleRange> styles() {
        return styles;
    }

    private void styled(int more, Node node) {
        int before = font;
        font |= more;
        visitChildren(node);
        font = before;
    }

    private void append(String part, boolean fixed) {
        int start = text.length();
        text.append(part);
        if (!part.isEmpty() && (fixed || font != SWT.NORMAL)) {
            StyleRange style = new StyleRange(start, part.length(), null, null, font);
            if (fixed) {
                style.font = JFaceResources.getTextFont();
            }
            styles.add(style);
        }
    }

    private void endLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    /** A line stays empty between blocks, but not between the items of a list. */
    private void startBlock() {
        endLine();
        if (!text.isEmpty() && indent.isEmpty() && !text.toString().endsWith("\n\n")) {
            text.append('\n');
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (!(paragraph.getParent() instanceof ListItem)) {
            startBlock();
        }
        visitChildren(paragraph);
        endLine();
    }

    @Override
    public void visit(Heading heading) {
        startBlock();
        styled(SWT.BOLD, heading);
        endLine();
    }

    @Override
    public void visit(StrongEmphasis strong) {
        styled(SWT.BOLD, strong);
    }

    @Override
    public void visit(Emphasis emphasis) {
        styled(SWT.ITALIC, emphasis);
    }

    @Override
    public void visit(Text node) {
        append(node.getLiteral(), false);
    }

    @Override
    public void visit(HtmlInline node) {
        append(node.getLiteral(), false);
    }

    @Override
    public void visit(Code code) {
        append(code.getLiteral(), true);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        startBlock();
        append(code.getLiteral(), true);
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        startBlock();
        append(code.getLiteral(), true);
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        text.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        text.append('\n').append(indent);
    }

    @Override
    public void visit(ThematicBreak line) {
        startBlock();
    }

    @Override
    public void visit(BulletList list) {
        startBlock();
        visitChildren(list);
    }

    @Override
    public void visit(OrderedList list) {
        startBlock();
        visitChildren(list);
    }

    @Override
    public void visit(ListItem item) {
        endLine();
        String before = indent;
        text.append(before).append("  \u2022 ");
        indent = before + "    ";
        visitChildren(item);
        indent = before;
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table) {
            startBlock();
            append(aligned(rows(table)), true);
        } else {
            visitChildren(block);
        }
    }

    private static List<List<String>> rows(TableBlock table) {
        List<List<String>> rows = new ArrayList<>();
        table.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(org.commonmark.node.CustomNode node) {
                        if (node instanceof TableRow) {
                            rows.add(new ArrayList<>());
                        }
                        if (node instanceof TableCell) {
                            rows.getLast().add(plain(node));
                        } else {
                            visitChildren(node);
                        }
                    }
                });
        return rows;
    }

    private static String plain(Node cell) {
        StyledMarkdown content = new StyledMarkdown();
        content.visitChildren(cell);
        return content.text();
    }

    private static String aligned(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        return rows.stream()
                .map(row -> aligned(row, widths).stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    private static String aligned(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
        }
        return line.toString();
    }
}
