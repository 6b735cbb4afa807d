package org.hotfixworkbench.importers.kb.meaning;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.importers.kb.article.Article;
import org.hotfixworkbench.importers.kb.article.Block;
import org.hotfixworkbench.model.value.KbNumber;

/**
 * Number, title and id of an article.
 *
 * @param number null when the article states none
 * @param title null when it states none
 * @param bulletin the number of the security bulletin, such as MS07-066; null when it is none
 */
record Identity(@Nullable KbNumber number, @Nullable String title, @Nullable String bulletin) {

    private static final int LONGEST_ID = 60;
    private static final int SHORT = 120;
    private static final int NEAR_TOP = 12;
    private static final Pattern DOCUMENT = Pattern.compile("Q(\\d{4,7})\\b.*");
    private static final Pattern ADDRESS =
            Pattern.compile("https?://[^\\s]*/(?:kb|help|topic/.*kb)/?(\\d{5,7})\\b.*");
    private static final Pattern BULLETIN = Pattern.compile("\\b(MS\\d{2}-\\d{3})\\b");
    private static final Pattern IN_TITLE =
            Pattern.compile(
                    "(?:\\bKB\\s?|\\bQ)(\\d{5,7})\\b|[(\uFF08](?:KB\\s?|Q)?(\\d{5,7})[)\uFF09]\\s*$");
    private static final Pattern LABELLED =
            Pattern.compile(
                    "(?i)(?:.{0,24}\\bkb\\b.{0,24}?|article id|article number|artikel-?id|artikelnummer|id\\. de artículo"
                            + "|id\\.? (?:de |del )?art[íi]culo|n° d'article|numéro d'article|id articolo|文書番号|元の kb.{0,12}|サポート技術情報.{0,10})"
                            + "[\\s:：_*-]*(?:kb|q)?\\s*(\\d{5,7})\\b.{0,60}");

    static Identity of(Article article) {
        String title = article.title();
        String bulletin = bulletin(article, title);
        String second = bulletin == null ? null : secondHeading(article);
        KbNumber number = property(article);
        if (number == null) {
            number = labelled(article);
        }
        for (String heading : new String[] {second, title}) {
            if (number == null && heading != null) {
                number = find(IN_TITLE, heading);
            }
        }
        if (second != null) {
            title = bulletin + ": " + second;
        }
        return new Identity(number, title == null ? null : cleaned(title), bulletin);
    }

    private static @Nullable String bulletin(Article article, @Nullable String title) {
        if (title == null) {
            return null;
        }
        Matcher matcher = BULLETIN.matcher(title);
        boolean vulnerability = article.properties().containsKey("ms:assetid");
        return matcher.find()
                        && (vulnerability || title.length() < SHORT && title.contains("Microsoft"))
                ? matcher.group(1)
                : null;
    }

    /** The heading below the number of a bulletin, which is its title. */
    private static @Nullable String secondHeading(Article article) {
        int headings = 0;
        for (Block block :
                article.blocks().subList(0, Math.min(NEAR_TOP, article.blocks().size()))) {
            if (block instanceof Block.Heading heading) {
                headings++;
                if (headings > 1 || !BULLETIN.matcher(heading.text()).find()) {
                    return heading.text();
                }
            }
        }
        return null;
    }

    private static @Nullable KbNumber property(Article article) {
        String document = article.properties().get("document");
        if (document != null && DOCUMENT.matcher(document).matches()) {
            return find(DOCUMENT, document);
        }
        String canonical = article.properties().get("canonical");
        return canonical == null ? null : find(ADDRESS, canonical);
    }

    private static @Nullable KbNumber labelled(Article article) {
        for (Block block : article.blocks()) {
            if (block instanceof Block.Paragraph paragraph
                    && paragraph.text().length() <= SHORT
                    && LABELLED.matcher(paragraph.text().replace('\u00A0', ' ')).matches()) {
                return find(LABELLED, paragraph.text().replace('\u00A0', ' '));
            }
        }
        return null;
    }

    private static @Nullable KbNumber find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return null;
        }
        String digits = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        return KbNumber.parse(digits);
    }

    private static String cleaned(String title) {
        return title.replaceAll("[\\s\u00A0]+", " ")
                .replaceAll("\\s*[(\uFF08](?:KB ?)?\\d{5,7}[)\uFF09]$", "")
                .strip();
    }

    /**
     * The id: kb and the number, else the title as a word, else the name of the file as one. Signs
     * other than ASCII letters and digits become hyphens.
     */
    String id(String fileName) {
        KbNumber kb = number;
        if (kb != null) {
            return "kb" + kb.number();
        }
        String fromTitle = title == null ? "" : word(title);
        String found =
                fromTitle.isEmpty() ? word(fileName.replaceFirst("\\.[^.]*$", "")) : fromTitle;
        return found.isEmpty() ? "article" : found;
    }

    private static String word(String text) {
        String plain =
                Normalizer.normalize(text, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-+|-+$", "");
        if (plain.length() <= LONGEST_ID) {
            return plain;
        }
        int end = plain.lastIndexOf('-', LONGEST_ID);
        return plain.substring(0, end < 1 ? LONGEST_ID : end);
    }
}
