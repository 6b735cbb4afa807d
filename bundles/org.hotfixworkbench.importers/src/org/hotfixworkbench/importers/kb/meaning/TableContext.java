package org.hotfixworkbench.importers.kb.meaning;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.importers.kb.RepairLog;
import org.hotfixworkbench.importers.kb.article.Block;
import org.hotfixworkbench.importers.kb.values.Platforms;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Product;

/** What the headings and the sentence before a table say of its architecture and its products. */
final class TableContext {

    private static final int LONGEST_LEAD = 300;
    private static final int LONGEST_LIST = 2000;

    private static final Pattern DASHED =
            Pattern.compile("(?<=[\\d])[\u2010-\u2015\u2212](?=\\p{L})");

    private final RepairLog log;
    private final ProductNames names;
    private final Deque<Block.Heading> headings = new ArrayDeque<>();
    private @Nullable String lead;
    private String before = "";

    /**
     * What is said of a table.
     *
     * @param architecture UNSTATED when none or several are named
     * @param products empty when none is named
     */
    record Scope(Architecture architecture, Set<Product> products) {

        /** The code bases of the products. */
        Set<Codebase> codebases() {
            Set<Codebase> codebases = new LinkedHashSet<>();
            for (Product product : products) {
                if (product.getCodebase() != null) {
                    codebases.add(product.getCodebase());
                }
            }
            return codebases;
        }
    }

    TableContext(ProductNames names, RepairLog log) {
        this.log = log;
        this.names = names;
    }

    /** Goes on past a heading, paragraph or item. */
    void pass(Block block) {
        switch (block) {
            case Block.Heading heading -> {
                while (!headings.isEmpty() && headings.peek().level() >= heading.level()) {
                    headings.pop();
                }
                headings.push(heading);
                lead = null;
                dashes(heading.line(), heading.text());
                before = heading.text();
            }
            case Block.Paragraph paragraph -> text(paragraph.line(), paragraph.text());
            case Block.Item item -> text(item.line(), item.text());
            case Block.Table table -> before = "";
        }
    }

    private void text(int line, String text) {
        before = text;
        if (leads(text)) {
            lead = text;
            dashes(line, text);
        }
    }

    /**
     * Notes when an architecture is written with a dash that is no hyphen: IA-64 and U+2013, based.
     */
    private void dashes(int line, String text) {
        if (DASHED.matcher(text).find() && !Platforms.namedIn(text).isEmpty()) {
            log.repair(line, "dash in the name of an architecture read as a hyphen");
        }
    }

    /** Whether a text introduces a table: it is short, or a list that ends with a colon. */
    boolean leads(String text) {
        boolean colon = text.endsWith(":") || text.endsWith("：");
        if (text.length() > (colon ? LONGEST_LIST : LONGEST_LEAD)
                || !colon && (text.endsWith(".") || text.endsWith("。"))) {
            return false;
        }
        return !Platforms.namedIn(text).isEmpty()
                || !names.in(text).isEmpty()
                || colon && before(text);
    }

    /** Whether a text with a colon names a product that the catalog does not know. */
    private static boolean before(String text) {
        return text.length() < LONGEST_LEAD && text.contains("Windows");
    }

    /** The text right before the table. */
    String before() {
        return before;
    }

    /** Lets a row of a table that is a heading of its own speak for the rows below it. */
    void subheading(String text) {
        if (!Platforms.namedIn(text).isEmpty() || !names.in(text).isEmpty()) {
            lead = text;
        }
    }

    /** What is said of a table at this place. */
    Scope scope() {
        Set<Architecture> architectures = architectures();
        Set<Product> products = products(architectures);
        return new Scope(
                architectures.size() == 1 ? architectures.iterator().next() : Architecture.UNSTATED,
                products);
    }

    private Set<Architecture> architectures() {
        String text = lead;
        Set<Architecture> found = text == null ? Set.of() : Platforms.namedIn(text);
        Iterator<Block.Heading> outwards = headings.iterator();
        while (found.isEmpty() && outwards.hasNext()) {
            Block.Heading heading = outwards.next();
            if (heading.level() > 1 || !outwards.hasNext() && heading.text().length() < 60) {
                found = Platforms.namedIn(heading.text());
            }
        }
        return found;
    }

    private Set<Product> products(Set<Architecture> architectures) {
        String text = lead;
        if (text != null && (!names.in(text).isEmpty() || text.contains("Windows"))) {
            return names.productsIn(text, architectures);
        }
        for (Block.Heading heading : headings) {
            if (heading.level() > 1) {
                Set<Product> found = names.productsIn(heading.text(), architectures);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return Set.of();
    }
}
