package org.hotfixworkbench.importers.supersedence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hotfixworkbench.model.value.KbNumber;

/** What the rows of a table say about one update. */
final class KnownUpdate {

    private final KbNumber article;
    private final Map<String, Set<KbNumber>> replacedByProduct = new TreeMap<>();
    private final Map<String, Integer> titles = new LinkedHashMap<>();
    private final Set<LocalDate> days = new TreeSet<>();
    private final Set<Integer> lines = new TreeSet<>();
    private final Set<String> bulletins = new TreeSet<>();
    private final Set<KbNumber> left = new TreeSet<>();

    KnownUpdate(KbNumber article) {
        this.article = article;
    }

    KbNumber article() {
        return article;
    }

    void row(int line, String product, String title, Collection<LocalDate> day) {
        lines.add(line);
        replacedByProduct.computeIfAbsent(product, it -> new TreeSet<>());
        if (!title.isEmpty()) {
            titles.merge(title, 1, Integer::sum);
        }
        days.addAll(day);
    }

    void replaces(String product, KbNumber replaced) {
        replacedByProduct.computeIfAbsent(product, it -> new TreeSet<>()).add(replaced);
    }

    /** A bulletin without a number of an article. */
    void replacesBulletin(String bulletin) {
        bulletins.add(bulletin);
    }

    /** Takes a replacement back. */
    void leave(KbNumber replaced) {
        left.add(replaced);
    }

    /** All that it replaces on some product. */
    Set<KbNumber> replaced() {
        Set<KbNumber> all = new TreeSet<>();
        replacedByProduct.values().forEach(all::addAll);
        all.removeAll(left);
        return all;
    }

    /** What it replaces, by the printed name of the product. */
    Map<String, Set<KbNumber>> replacedByProduct() {
        return replacedByProduct;
    }

    Set<LocalDate> days() {
        return days;
    }

    Set<String> bulletins() {
        return bulletins;
    }

    /** The title of most rows, of several the first one; "" when there is none. */
    String title() {
        String best = "";
        int most = 0;
        for (Map.Entry<String, Integer> title : titles.entrySet()) {
            if (title.getValue() > most) {
                best = title.getKey();
                most = title.getValue();
            }
        }
        return best;
    }

    /** The lines as ranges: line 2, or lines 2 to 5, 9. */
    String lineRanges() {
        StringBuilder text = new StringBuilder();
        int first = 0;
        int last = 0;
        for (int line : lines) {
            if (line != last + 1 || first == 0) {
                append(first, last, text);
                first = line;
            }
            last = line;
        }
        append(first, last, text);
        return (lines.size() == 1 ? "line " : "lines ") + text;
    }

    private static void append(int first, int last, StringBuilder text) {
        if (first > 0) {
            text.append(text.isEmpty() ? "" : ", ")
                    .append(first == last ? "" + first : first + " to " + last);
        }
    }
}
