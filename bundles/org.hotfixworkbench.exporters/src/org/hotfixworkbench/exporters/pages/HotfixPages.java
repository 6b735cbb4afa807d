package org.hotfixworkbench.exporters.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/** The pages of hotfixes, and the list of them. */
final class HotfixPages {

    /** The list of all hotfixes, where a site begins. */
    static final Place LIST = Place.of("index");

    /** A hotfix whose sections wait in a temporary file. */
    record Page(HotfixCard card, Place place, long draft) {}

    private final PageWriter writer;
    private final SiteIndex index;
    private final Spill drafts;
    private final List<Page> pages;
    private final Replacements replacements;
    private final Statements statements;

    HotfixPages(
            PageWriter writer,
            SiteIndex index,
            Spill drafts,
            List<Page> pages,
            Replacements replacements,
            Statements statements) {
        this.writer = writer;
        this.index = index;
        this.drafts = drafts;
        this.pages = pages;
        this.replacements = replacements;
        this.statements = statements;
    }

    /** Finds places for the hotfixes that are not described; the others have one. */
    void place() {
        replacements.undescribed().forEach(it -> writer.directory().add(Topic.HOTFIX, it));
    }

    /** Writes all pages. */
    void write(String title, List<Block.Fact> counts) throws IOException {
        for (Page page : pages) {
            write(page);
        }
        for (String name : replacements.undescribed()) {
            undescribed(name);
        }
        LongList.Group all =
                new LongList.Group(
                        "All hotfixes",
                        TableKind.HOTFIXES,
                        "All hotfixes",
                        pages.size(),
                        it -> row(pages.get(it).card()));
        List<Block> above = counts.isEmpty() ? List.of() : List.of(new Block.Facts(counts));
        new LongList(writer).write(LIST, LIST, title, above, List.of(), List.of(all));
    }

    private List<Words> row(HotfixCard card) {
        return List.of(
                card.link(),
                Words.of(card.article()),
                Words.of(card.title()),
                Words.of(card.releaseClass()),
                Words.of(card.released()),
                replacements.status(card.name()));
    }

    private void write(Page page) throws IOException {
        HotfixCard card = page.card();
        List<Block> blocks = new ArrayList<>(replacements.notice(card.name()));
        blocks.add(
                new Block.Facts(
                        List.of(
                                fact("Article", card.article()),
                                new Block.Fact("Name", Words.code(card.name())),
                                fact("Class", card.releaseClass()),
                                fact("Released", card.released()),
                                new Block.Fact("Status", replacements.status(card.name())))));
        List<Section> late = new ArrayList<>();
        replacements.add(card.name(), late);
        statements.addAlternatives(card.name(), late);
        PageWriter.Draft draft =
                PageWriter.Draft.read(drafts.from(page.draft())).and(writer.draft(late));
        writer.write(page.place(), LIST, card.heading(), blocks, draft);
        index.hotfix(card, page.place(), replacements.statusText(card.name()));
    }

    private static Block.Fact fact(String name, @Nullable Object value) {
        return new Block.Fact(name, value == null ? Words.unstated() : Words.of(value));
    }

    private void undescribed(String name) throws IOException {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Notice(
                        Tone.QUIET,
                        Words.of(
                                "No source describes this hotfix: it is known from others alone.")));
        blocks.addAll(replacements.notice(name));
        List<Section> sections = new ArrayList<>();
        replacements.add(name, sections);
        statements.addAlternatives(name, sections);
        Place place = writer.directory().find(new Target(Topic.HOTFIX, name)).orElseThrow();
        writer.write(place, LIST, name, blocks, writer.draft(sections));
        HotfixCard card = new HotfixCard(name, null, null, null, null, List.of());
        index.hotfix(card, place, replacements.statusText(name));
    }
}
