package org.hotfixworkbench.exporters.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServiceLevel;

/** The pages of products and code bases, with the hotfixes for each level, and the list of them. */
final class CatalogPages {

    /** The list of all products. */
    static final Place LIST = Place.of("products");

    private final PageWriter writer;
    private final SiteIndex index;
    private final Releases releases;
    private final List<HotfixCard> hotfixes;
    private final Replacements replacements;
    private final List<Place> productPlaces = new ArrayList<>();
    private final List<Place> codebasePlaces = new ArrayList<>();

    CatalogPages(
            PageWriter writer,
            SiteIndex index,
            Releases releases,
            List<HotfixCard> hotfixes,
            Replacements replacements) {
        this.writer = writer;
        this.index = index;
        this.releases = releases;
        this.hotfixes = hotfixes;
        this.replacements = replacements;
    }

    /** Finds places for the pages. */
    void place() {
        for (Product it : releases.products()) {
            productPlaces.add(writer.directory().add(Topic.PRODUCT, String.valueOf(it.getName())));
        }
        for (Codebase it : releases.codebases()) {
            codebasePlaces.add(
                    writer.directory().add(Topic.CODEBASE, String.valueOf(it.getName())));
        }
    }

    /** Writes all pages. */
    void write() throws IOException {
        for (int i = 0; i < releases.products().size(); i++) {
            product(releases.products().get(i), productPlaces.get(i));
        }
        for (int i = 0; i < releases.codebases().size(); i++) {
            codebase(releases.codebases().get(i), codebasePlaces.get(i));
        }
        if (!releases.products().isEmpty() || !releases.codebases().isEmpty()) {
            list();
        }
    }

    private static String title(Product product) {
        return ((Inline.Link) Named.product(product).parts().get(0)).text();
    }

    private void product(Product product, Place place) throws IOException {
        List<List<Words>> rows = new ArrayList<>();
        List<LongList.Group> groups = new ArrayList<>();
        for (ServiceLevel level : CatalogQueries.levelsOf(product)) {
            List<Releases.Entry> its = releases.of(product, level);
            rows.add(CatalogSections.row(product, level, its.size()));
            if (!its.isEmpty()) {
                String name = String.valueOf(Named.level(product, level));
                groups.add(
                        new LongList.Group(
                                "Hotfixes for " + name,
                                TableKind.LEVEL_HOTFIXES,
                                "Hotfixes for %s %s".formatted(title(product), name),
                                its.size(),
                                it -> row(its.get(it))));
            }
        }
        List<Section> sections = new ArrayList<>();
        if (!rows.isEmpty()) {
            sections.add(
                    Section.of(
                            "Service levels",
                            new Block.Table(TableKind.PRODUCT_LEVELS, "Service levels", rows)));
        }
        AcceptedFindings.add(product, sections);
        List<Block> facts = List.of(CatalogSections.facts(product));
        new LongList(writer).write(place, LIST, title(product), facts, sections, groups);
        index.add(Topic.PRODUCT, title(product), String.valueOf(product.getName()), place);
    }

    private List<Words> row(Releases.Entry entry) {
        HotfixCard card = hotfixes.get(entry.hotfix());
        return List.of(
                card.link(),
                Words.of(card.title()),
                Words.of(card.releaseClass()),
                Words.of(card.released()),
                entry.architectures().isEmpty() ? Words.NONE : Words.of(entry.architectures()),
                replacements.status(card.name()));
    }

    private void codebase(Codebase codebase, Place place) throws IOException {
        List<Section> sections = new ArrayList<>();
        List<Block.Item> products = new ArrayList<>();
        for (Product it : releases.products()) {
            if (it.getCodebase() == codebase) {
                products.add(new Block.Item(Named.product(it), List.of()));
            }
        }
        if (!products.isEmpty()) {
            sections.add(Section.of("Products", new Block.Bullets(products)));
        }
        sections.addAll(CatalogSections.sections(codebase));
        String title = ((Inline.Link) Named.codebase(codebase).parts().get(0)).text();
        writer.write(
                place,
                LIST,
                title,
                List.of(CatalogSections.facts(codebase)),
                writer.draft(sections));
    }

    private void list() throws IOException {
        List<Section> sections = new ArrayList<>();
        table(sections, "Products", TableKind.PRODUCTS, products());
        table(
                sections,
                "Code bases",
                TableKind.CODEBASES,
                releases.codebases().stream().map(CatalogSections::row).toList());
        List<Block> above = new ArrayList<>();
        int count = releases.unrestricted();
        if (count > 0) {
            String who = count == 1 ? "1 hotfix does" : Counts.of(count) + " hotfixes do";
            above.add(
                    new Block.Paragraph(
                            Words.of(who + " not say for which products: no product lists them.")));
        }
        writer.write(LIST, LIST, "Products", above, writer.draft(sections));
    }

    private List<List<Words>> products() {
        List<List<Words>> rows = new ArrayList<>();
        for (Product it : releases.products()) {
            Set<Integer> its = new HashSet<>();
            for (ServiceLevel level : CatalogQueries.levelsOf(it)) {
                releases.of(it, level).forEach(entry -> its.add(entry.hotfix()));
            }
            rows.add(
                    List.of(
                            Named.product(it),
                            Named.codebase(it.getCodebase()),
                            Named.architectures(it.getArchitectures()),
                            Words.of(it.getSupportedFrom()),
                            Words.of(it.getSupportedUntil()),
                            Words.of(Counts.of(its.size()))));
        }
        return rows;
    }

    private static void table(
            List<Section> sections, String heading, TableKind kind, List<List<Words>> rows) {
        if (!rows.isEmpty()) {
            sections.add(Section.of(heading, new Block.Table(kind, heading, rows)));
        }
    }
}
