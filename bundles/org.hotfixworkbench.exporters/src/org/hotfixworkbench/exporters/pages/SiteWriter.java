package org.hotfixworkbench.exporters.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hotfixworkbench.exporters.Export;
import org.hotfixworkbench.exporters.FormatOption;
import org.hotfixworkbench.exporters.ModelWriter;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.PackageEntry;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.Product;

/**
 * Writes a site. Sections are written down when their element comes and wait in a temporary file,
 * because only at the end it is known what replaces a hotfix and which pages there are. What stays
 * in memory of a hotfix is its card.
 */
public final class SiteWriter implements ModelWriter {

    /** The option of every format that has pages. */
    public static final FormatOption TITLE =
            new FormatOption("title", "the title of the site", "Windows hotfixes", List.of());

    /** The most rows of files in memory. */
    private static final int ROWS = 20_000;

    private final String title;
    private final Spill drafts;
    private final FileRows files;
    private final PageWriter writer;
    private final SiteIndex index;
    private final List<HotfixPages.Page> hotfixes = new ArrayList<>();
    private final Set<String> external = new LinkedHashSet<>();
    private final Releases releases = new Releases();
    private final MachinePages machines;
    private final Statements statements = new Statements();

    /**
     * Begins a site.
     *
     * @param format how pages are written down
     */
    public SiteWriter(PageFormat format, Export export) throws IOException {
        title = export.choice().value(TITLE.name());
        drafts = new Spill(export.folder().scratch());
        files = new FileRows(new Spill(export.folder().scratch()), ROWS);
        writer = new PageWriter(format, export.folder(), new Directory());
        index = format.index(export.folder());
        machines = new MachinePages(writer, drafts);
    }

    @Override
    public void write(Element element) throws IOException {
        switch (element) {
            case Hotfix it -> hotfix(it);
            case Machine it -> machines.add(it);
            case Codebase it -> releases.add(it);
            case Product it -> releases.add(it);
            default -> statements.add(element);
        }
    }

    private void hotfix(Hotfix hotfix) throws IOException {
        if (hotfix.isExternal()) {
            external.add(String.valueOf(hotfix.getName()));
            return;
        }
        int number = hotfixes.size();
        HotfixCard card = HotfixCard.of(hotfix);
        Place place = writer.directory().add(Topic.HOTFIX, card.name());
        if (card.article() != null) {
            writer.directory().alias(Topic.HOTFIX, card.article().toString(), place);
        }
        List<List<Words>> rows = releases.add(hotfix, number);
        hotfixes.add(new HotfixPages.Page(card, place, drafts.length()));
        writer.draft(HotfixSections.of(hotfix, rows)).write(drafts);
        for (Payload payload : hotfix.getPayloads()) {
            for (ArchitecturePackage it : payload.getPackages()) {
                for (PackageEntry entry : it.getEntries()) {
                    if (entry instanceof FileEntry file) {
                        files.add(FileRow.of(file, it, number));
                    }
                }
            }
        }
    }

    @Override
    public void finish() throws IOException {
        List<HotfixCard> cards = hotfixes.stream().map(HotfixPages.Page::card).toList();
        Replacements replacements = new Replacements(cards, external);
        writer.site(new Site(title, lists()));
        HotfixPages pages =
                new HotfixPages(writer, index, drafts, hotfixes, replacements, statements);
        CatalogPages catalog = new CatalogPages(writer, index, releases, cards, replacements);
        pages.place();
        catalog.place();
        if (files.count() > 0) {
            FilePages list = new FilePages(writer, cards, index, files.count());
            files.forEach(list::add);
            list.finish();
            writer.directory().files(list);
        }
        pages.write(title, counts());
        catalog.write();
        machines.write(index);
        statements.write(writer);
        index.finish();
    }

    private List<Site.Entry> lists() {
        List<Site.Entry> lists = new ArrayList<>();
        lists.add(new Site.Entry("Hotfixes", HotfixPages.LIST));
        list(lists, "Products", CatalogPages.LIST, !releases.products().isEmpty());
        list(lists, "Files", FilePages.LIST, files.count() > 0);
        list(lists, "Machines", MachinePages.LIST, machines.size() > 0);
        list(lists, "Alternatives", Statements.ALTERNATIVES, statements.hasAlternatives());
        list(lists, "Expectations", Statements.EXPECTATIONS, statements.hasExpectations());
        return lists;
    }

    private void list(List<Site.Entry> lists, String label, Place place, boolean there) {
        writer.directory().unique(place.page());
        if (there) {
            writer.directory().put(Topic.SITE, place.page(), place);
            lists.add(new Site.Entry(label, place));
        }
    }

    private List<Block.Fact> counts() {
        List<Block.Fact> counts = new ArrayList<>();
        count(counts, "Hotfixes", hotfixes.size());
        count(counts, "Products", releases.products().size());
        count(counts, "Rows of files", files.count());
        count(counts, "Machines", machines.size());
        return counts;
    }

    private static void count(List<Block.Fact> counts, String name, long number) {
        if (number > 0) {
            counts.add(new Block.Fact(name, Words.of(Counts.of(number))));
        }
    }

    @Override
    public void close() throws IOException {
        try (drafts;
                files) {
            index.close();
        }
    }
}
