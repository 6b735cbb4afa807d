package org.hotfixworkbench.importers.kb.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hotfixworkbench.importers.kb.RepairLog;
import org.hotfixworkbench.importers.kb.article.Article;

/** Reads an article in whatever form it is. */
public final class ArticleReader {

    private static final int HEAD = 4096;
    private static final Pattern SOURCE =
            Pattern.compile("(?:#|<!--)\\s*source:.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern HTML =
            Pattern.compile(
                    "(?s)\\s*(?:<!--.{0,2000}?-->\\s*)*(?:<\\?xml[^>]{0,200}>\\s*)?"
                            + "<(?:!doctype\\s+html|html|head|body|table|div|h[1-6]|p|meta|article)\\b.*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKDOWN =
            Pattern.compile("#{1,6} \\S.*|\\|[-:| ]*-{3,}[-:| ]*|.*\\]\\(https?://.*|!\\[.*");

    private ArticleReader() {}

    /** Reads the text of an article into its normal form. */
    public static Article read(String text, RepairLog log) {
        List<Line> lines = lines(text);
        String head = text.substring(0, Math.min(HEAD, text.length()));
        if (HTML.matcher(head).matches() && !frontMatter(lines)) {
            return HtmlReader.read(text, log);
        }
        return markdown(lines) ? MarkdownReader.read(lines, log) : PlainTextReader.read(lines, log);
    }

    /** The lines of a text; a first line that only says where it comes from is emptied. */
    static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        int end = lineEnd(text, start);
        while (end < text.length()) {
            lines.add(new Line(lines.size() + 1, text.substring(start, end)));
            start = end + (text.startsWith("\r\n", end) ? 2 : 1);
            end = lineEnd(text, start);
        }
        lines.add(new Line(lines.size() + 1, text.substring(start)));
        if (SOURCE.matcher(lines.getFirst().text()).matches()) {
            lines.set(0, new Line(1, ""));
        }
        return lines;
    }

    private static int lineEnd(String text, int start) {
        int end = start;
        while (end < text.length() && "\r\n\u2028\f".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static boolean frontMatter(List<Line> lines) {
        return !FrontMatter.of(lines).properties().isEmpty();
    }

    private static boolean markdown(List<Line> lines) {
        int signs = 0;
        for (Line line : lines) {
            if (line.text().startsWith("DOCUMENT:") || line.text().startsWith("TITLE   :")) {
                return false;
            }
            signs += MARKDOWN.matcher(line.text()).matches() ? 1 : 0;
        }
        return signs >= 2 || frontMatter(lines);
    }
}
