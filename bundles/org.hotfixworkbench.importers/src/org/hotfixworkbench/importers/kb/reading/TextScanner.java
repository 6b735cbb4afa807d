package org.hotfixworkbench.importers.kb.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotfixworkbench.importers.kb.RepairLog;
import org.hotfixworkbench.importers.kb.article.Block;
import org.hotfixworkbench.importers.kb.words.Vocabulary;

/** Finds headings, paragraphs, lists and tables in lines of plain text. */
final class TextScanner {

    private static final Pattern ITEM =
            Pattern.compile("\\s*(?:[-*\u2022\u00B7\u25CF\u25AA\u2013o]|\\d{1,2}[.)])\\s+(\\S.*)");
    private static final Pattern BULLET =
            Pattern.compile("\\s*[-*\u2022\u00B7\u25CF\u25AA\u2013]\\s*");
    private static final Pattern GLUED =
            Pattern.compile("(?s)(.*[\\p{Ll})][.!?])(\\p{Lu}\\p{Ll}+(?: \\p{L}+){0,2})");
    private static final int LONGEST_HEADING = 100;
    private static final int SLACK = 4;

    private final List<Line> lines;
    private final boolean wrapped;
    private final RepairLog log;
    private final List<TableForm> tables;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int textLine;
    private int itemIndent = -1;
    private int at;

    /**
     * @param wrapped whether the lines of a paragraph belong together; else each is one
     */
    TextScanner(List<Line> lines, boolean wrapped, RepairLog log) {
        this(lines, wrapped, ofArticles(log), log);
    }

    private TextScanner(List<Line> lines, boolean wrapped, List<TableForm> tables, RepairLog log) {
        this.lines = lines;
        this.log = log;
        this.tables = tables;
        this.wrapped = wrapped;
    }

    private static List<TableForm> ofArticles(RepairLog log) {
        return List.of(new LabelForm(), new CellForm(log), new ColumnForm(), new PipeForm());
    }

    /** A scanner of lines that a person has copied; each stands alone. */
    static TextScanner ofPasted(List<Line> lines, RepairLog log) {
        List<TableForm> tables = new ArrayList<>();
        tables.add(new TabForm(log));
        tables.addAll(ofArticles(log));
        tables.add(new RowForm(log));
        return new TextScanner(lines, false, tables, log);
    }

    /** The parts of the text. */
    List<Block> scan() {
        while (at < lines.size()) {
            Line line = lines.get(at);
            if (line.blank()) {
                flush();
                at++;
            } else if (!table() && !heading(line)) {
                words(line);
                at++;
                gluedHeading(line);
            }
        }
        flush();
        return blocks;
    }

    private boolean table() {
        for (TableForm form : tables) {
            Optional<TableForm.Found> found = form.at(lines, at);
            if (found.isPresent()) {
                flush();
                blocks.add(found.get().table());
                at = found.get().next();
                return true;
            }
        }
        return false;
    }

    private boolean heading(Line line) {
        String stripped = line.text().strip();
        if (line.rule()) {
            flush();
            at++;
            return true;
        }
        if (stripped.length() > LONGEST_HEADING || itemIndent >= 0 && text.isEmpty()) {
            return false;
        }
        int level = underlined(line);
        if (level == 0 && text.length() > 0 && wrapped
                || level == 0 && Vocabulary.section(stripped).isEmpty()) {
            return false;
        }
        flush();
        blocks.add(new Block.Heading(line.number(), level == 0 ? 2 : level, stripped));
        at += level == 0 ? 1 : 2;
        return true;
    }

    /**
     * Takes a heading off that is glued to the end of a sentence, as in "the administrator.Cause".
     */
    private void gluedHeading(Line line) {
        int from = Math.max(0, text.length() - LONGEST_HEADING);
        Matcher glued = GLUED.matcher(text.substring(from));
        if (glued.matches() && Vocabulary.section(glued.group(2)).isPresent()) {
            String heading = glued.group(2);
            text.setLength(from + glued.end(1));
            flush();
            log.repair(line.number(), "heading '" + heading + "' taken off the sentence before it");
            blocks.add(new Block.Heading(line.number(), 2, heading));
        }
    }

    /** The level of a heading with a rule below it; 0 when there is none. */
    private int underlined(Line line) {
        if (at + 1 >= lines.size() || !lines.get(at + 1).rule()) {
            return 0;
        }
        String rule = lines.get(at + 1).text().strip();
        String heading = line.text().strip();
        char sign = rule.charAt(0);
        boolean one = rule.chars().allMatch(it -> it == sign);
        boolean fits = Math.abs(rule.length() - heading.length()) <= SLACK;
        return one && fits ? sign == '=' ? 1 : 2 : 0;
    }

    private void words(Line line) {
        Matcher item = ITEM.matcher(line.text());
        if (item.matches()) {
            flush();
            itemIndent = line.indent();
            add(line, item.group(1));
        } else if (BULLET.matcher(line.text()).matches()) {
            flush();
            itemIndent = line.indent();
            textLine = line.number();
        } else if (itemIndent >= 0 && (text.isEmpty() || wrapped && line.indent() > itemIndent)) {
            add(line, line.text().strip());
        } else {
            if (!wrapped || itemIndent >= 0) {
                flush();
            }
            add(line, line.text().strip());
        }
    }

    private void add(Line line, String words) {
        if (text.isEmpty()) {
            textLine = line.number();
        } else {
            text.append(' ');
        }
        text.append(words);
    }

    private void flush() {
        String words = text.toString().strip();
        if (!words.isEmpty()) {
            blocks.add(
                    itemIndent >= 0
                            ? new Block.Item(textLine, words)
                            : new Block.Paragraph(textLine, words));
            itemIndent = -1;
        }
        text.setLength(0);
    }
}
