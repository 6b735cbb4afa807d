package org.hotfixworkbench.importers.kb.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.importers.kb.values.Platforms;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServiceLevel;

/**
 * Finds products of the catalog in the wording of articles: their titles, with "Microsoft" before
 * them, editions behind them, and service packs or versions behind those.
 */
final class ProductNames {

    private static final int LONGEST = 20_000;
    private static final int WINDOW = 160;
    private static final String GENERIC_SERVER = "windows server";
    private static final Pattern LEVEL =
            Pattern.compile(
                    "(?:service\\s*packs?|\\bsp)\\s?-?(?<sp>\\d)(?!\\d|\\.\\d)"
                            + "|(?:version|versión|versione|バージョン)\\s+(?<version>\\d{4}|\\d{2}h\\d)"
                            + "|\\b(?<rtm>rtm)\\b");

    private final Map<String, Product> byTitle = new HashMap<>();
    private final Pattern titles;

    /**
     * A product that a text names.
     *
     * @param levels the levels that the text gives it, in its order; empty when none
     * @param start where the name begins in the text
     */
    record Mention(Product product, List<ServiceLevel> levels, int start, int end) {}

    ProductNames(Catalog catalog) {
        for (Product product : catalog.products()) {
            String title = product.getTitle();
            if (title != null) {
                byTitle.put(title.toLowerCase(Locale.ROOT), product);
            }
        }
        List<String> alternatives =
                byTitle.keySet().stream()
                        .sorted(
                                Comparator.comparingInt(String::length)
                                        .reversed()
                                        .thenComparing(it -> it))
                        .map(ProductNames::pattern)
                        .toList();
        titles =
                Pattern.compile(
                        alternatives.isEmpty()
                                ? "(?!)"
                                : "(?:" + String.join("|", alternatives) + ")");
    }

    private static String pattern(String title) {
        String words = Pattern.quote(title).replace(" ", "\\E[,\\s]{1,3}\\Q");
        return title.equals(GENERIC_SERVER)
                ? words + "(?=,?\\s+version\\s+\\d)"
                : words
                        + "(?!\\.\\d|\\d)(?![\\p{L}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}a-z]])(?![a-z])";
    }

    /** The products that a text names, in its order. */
    List<Mention> in(String text) {
        String plain =
                text.substring(0, Math.min(LONGEST, text.length()))
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[\u00AE\u2122\u00A0]", " ");
        List<int[]> spans = new ArrayList<>();
        Matcher matcher = titles.matcher(plain);
        while (matcher.find()) {
            spans.add(new int[] {matcher.start(), matcher.end()});
        }
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            int start = spans.get(i)[0];
            int end = spans.get(i)[1];
            int next = i + 1 < spans.size() ? spans.get(i + 1)[0] : plain.length();
            String title = plain.substring(start, end).replaceAll("[,\\s]+", " ");
            Product named = byTitle.get(title);
            if (named != null) {
                String behind = plain.substring(end, Math.min(next, end + WINDOW));
                Product product = edition(named, behind);
                mentions.add(new Mention(product, levels(product, behind), start, end));
            }
        }
        return mentions;
    }

    /** The products that a text names, each once. */
    Set<Product> productsIn(String text, Set<Architecture> architectures) {
        Set<Product> products = new LinkedHashSet<>();
        for (Mention mention : in(text)) {
            boolean x64 = architectures.equals(Set.of(Architecture.X64));
            products.add(x64 ? forX64(mention.product()) : mention.product());
        }
        return products;
    }

    private Product edition(Product product, String behind) {
        int stop = behind.length();
        for (String sign : List.of(";", "、", "\n", ". ")) {
            int at = behind.indexOf(sign);
            stop = at < 0 ? stop : Math.min(stop, at);
        }
        Set<Architecture> named = Platforms.namedIn(behind.substring(0, stop));
        return named.equals(Set.of(Architecture.X64)) ? forX64(product) : product;
    }

    /** The product itself, or where it was not released for x64 the edition that was. */
    private Product forX64(Product product) {
        if (product.getArchitectures().contains(Architecture.X64)) {
            return product;
        }
        String title = String.valueOf(product.getTitle()).toLowerCase(Locale.ROOT);
        return byTitle.entrySet().stream()
                .filter(it -> it.getKey().startsWith(title + " ") && it.getKey().contains("x64"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(product);
    }

    private static List<ServiceLevel> levels(Product product, String behind) {
        Set<ServiceLevel> levels = new LinkedHashSet<>();
        int stop = behind.indexOf(';');
        Matcher matcher = LEVEL.matcher(stop < 0 ? behind : behind.substring(0, stop));
        while (matcher.find()) {
            String name =
                    matcher.group("sp") != null
                            ? "SP" + matcher.group("sp")
                            : matcher.group("version") != null ? matcher.group("version") : "RTM";
            ServiceLevel level = level(product, name);
            if (level != null) {
                levels.add(level);
            }
        }
        return List.copyOf(levels);
    }

    private static @Nullable ServiceLevel level(Product product, String name) {
        for (ServiceLevel level : CatalogQueries.levelsOf(product)) {
            if (name.equalsIgnoreCase(level.getName())
                    || name.equalsIgnoreCase(CatalogQueries.levelName(product, level))) {
                return level;
            }
        }
        return null;
    }

    /** The level of a code base with a name; LDR levels and branches go by their own name. */
    static @Nullable ServiceLevel levelOf(Codebase codebase, String name) {
        String plain =
                name.strip().replaceAll("(?i)service\\s*pack\\s*", "SP").replaceAll("[\\s*]", "");
        for (ServiceLevel level : codebase.getLevels()) {
            if (plain.equalsIgnoreCase(level.getName())) {
                return level;
            }
        }
        return null;
    }
}
