package org.hotfixworkbench.importers.kb.meaning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.importers.kb.RepairLog;
import org.hotfixworkbench.importers.kb.article.Article;
import org.hotfixworkbench.importers.kb.article.Block;
import org.hotfixworkbench.importers.kb.words.Section;
import org.hotfixworkbench.importers.kb.words.Vocabulary;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ProductAtLevel;
import org.hotfixworkbench.model.ProductList;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.ServicingFactory;

/** The products that an article applies to: its list, or the affected software of a bulletin. */
final class AppliesTo {

    private record Entry(Product product, @Nullable ServiceLevel level) {}

    private final ProductNames names;
    private final RepairLog log;
    private final Set<Entry> entries = new LinkedHashSet<>();
    private final List<String> unknown = new ArrayList<>();
    private int line;

    AppliesTo(ProductNames names, RepairLog log) {
        this.names = names;
        this.log = log;
    }

    void read(Article article, Sections sections) {
        boolean listed = sections.texts(Section.APPLIES).stream().anyMatch(Sections.Text::item);
        for (Sections.Text text : sections.texts(Section.APPLIES)) {
            if (text.item()) {
                entry(text.line(), text.words());
            } else if (!listed && unknown.isEmpty() && entries.isEmpty()) {
                list(text.line(), text.words());
            }
        }
        for (Block block : article.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                labelled(paragraph);
            }
        }
        if (entries.isEmpty() && unknown.isEmpty()) {
            affected(sections);
        }
        if (!unknown.isEmpty()) {
            log.keep(line, "applies to products that the catalog does not know", unknown);
        }
    }

    /** Reads a paragraph such as "Applies to: Windows 2000", also with the words glued together. */
    private void labelled(Block.Paragraph paragraph) {
        String text = paragraph.text();
        if (Vocabulary.sectionAtStart(text).orElse(null) != Section.APPLIES) {
            return;
        }
        int length = Vocabulary.headingAtStart(text).orElseThrow().length();
        String rest =
                text.substring(Math.min(length, text.length()))
                        .replaceFirst("^[\\s\u00A0:：_*]+", "");
        if (!rest.isEmpty()
                && (Character.isUpperCase(rest.charAt(0)) || text.charAt(length) == ':')) {
            list(paragraph.line(), rest);
        }
    }

    /** Reads products in a row of text. */
    private void list(int at, String text) {
        if (names.in(text).isEmpty()) {
            entry(at, text);
            return;
        }
        for (ProductNames.Mention mention : names.in(text)) {
            add(mention);
        }
        for (String part : text.split("[,;、]\\s+")) {
            if (names.in(part).isEmpty() && part.matches(".*(?:Microsoft|Windows) .*")) {
                unknown(at, part);
            }
        }
    }

    private void entry(int at, String text) {
        List<ProductNames.Mention> mentions = names.in(text);
        mentions.forEach(this::add);
        if (mentions.isEmpty()) {
            unknown(at, text);
        }
    }

    private void unknown(int at, String text) {
        line = line == 0 ? at : line;
        if (!unknown.contains(text.strip())) {
            unknown.add(text.strip());
        }
    }

    private void add(ProductNames.Mention mention) {
        if (mention.levels().isEmpty()) {
            entries.add(new Entry(mention.product(), null));
        }
        mention.levels().forEach(it -> entries.add(new Entry(mention.product(), it)));
    }

    /** Reads the first column of the tables of affected software. */
    private void affected(Sections sections) {
        for (Block block : sections.blocks(Section.AFFECTED)) {
            if (block instanceof Block.Table table) {
                List<Block.Row> rows =
                        table.rows().stream()
                                .skip(1)
                                .filter(
                                        it ->
                                                it.cells().stream()
                                                                .filter(cell -> !cell.isEmpty())
                                                                .count()
                                                        > 1)
                                .filter(it -> !it.cell(0).isEmpty())
                                .toList();
                if (rows.stream().anyMatch(it -> !names.in(it.cell(0)).isEmpty())) {
                    rows.forEach(it -> entry(it.line(), it.cell(0)));
                }
            } else {
                Sections.Text.of(block)
                        .filter(Sections.Text::item)
                        .filter(it -> !names.in(it.words()).isEmpty())
                        .ifPresent(it -> entry(it.line(), it.words()));
            }
        }
    }

    /** The list; null when the article has none, or only products that are not known. */
    @Nullable
    ProductList products() {
        if (entries.isEmpty()) {
            return null;
        }
        ProductList list = ServicingFactory.eINSTANCE.createProductList();
        for (Entry entry : entries) {
            ProductAtLevel product = ServicingFactory.eINSTANCE.createProductAtLevel();
            product.setProduct(entry.product());
            product.setLevel(entry.level());
            list.getProducts().add(product);
        }
        return list;
    }

    /** The code base of all products, when they are all known and share one; else null. */
    @Nullable
    Codebase onlyCodebase() {
        Set<Codebase> codebases = new LinkedHashSet<>();
        entries.forEach(it -> codebases.add(it.product().getCodebase()));
        return unknown.isEmpty() && codebases.size() == 1 ? codebases.iterator().next() : null;
    }
}
