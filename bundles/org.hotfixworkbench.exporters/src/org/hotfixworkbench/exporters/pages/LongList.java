package org.hotfixworkbench.exporters.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** A page with tables that may be long: they go on on further pages. */
final class LongList {

    /** The most rows of a page. */
    static final int MOST = 500;

    private final PageWriter writer;

    LongList(PageWriter writer) {
        this.writer = writer;
    }

    /**
     * A table.
     *
     * @param heading of its section
     * @param size how many rows it has
     * @param row makes a row
     */
    record Group(
            String heading,
            TableKind kind,
            String caption,
            int size,
            IntFunction<List<Words>> row) {}

    private record Slice(Group group, int from, int to) {

        Section section(List<Block> below) {
            List<List<Words>> rows = new ArrayList<>(to - from);
            for (int i = from; i < to; i++) {
                rows.add(group.row().apply(i));
            }
            List<Block> blocks = new ArrayList<>();
            blocks.add(new Block.Table(group.kind(), group.caption(), rows));
            blocks.addAll(below);
            return Section.of(group.heading(), blocks.toArray(Block[]::new));
        }
    }

    /**
     * Writes a list.
     *
     * @param place where its first page is
     * @param blocks what stands above its sections
     * @param sections what stands above its tables, on the first page
     */
    void write(
            Place place,
            Place parent,
            String title,
            List<Block> blocks,
            List<Section> sections,
            List<Group> groups)
            throws IOException {
        List<List<Slice>> pages = split(groups);
        List<Place> places = new ArrayList<>(List.of(place));
        for (int i = 1; i < pages.size(); i++) {
            places.add(Place.of(writer.directory().unique(place.page() + "-" + (i + 1))));
        }
        places.forEach(it -> writer.directory().put(Topic.SITE, it.page(), it));
        for (int i = 0; i < pages.size(); i++) {
            List<Section> all = new ArrayList<>(i == 0 ? sections : List.of());
            for (Slice slice : pages.get(i)) {
                all.add(
                        slice.section(
                                slice == pages.get(i).getLast() ? pager(places, i) : List.of()));
            }
            List<Block> above = new ArrayList<>(i == 0 ? blocks : List.of());
            above.addAll(pager(places, i));
            String heading = i == 0 ? title : "%s, page %d".formatted(title, i + 1);
            writer.write(places.get(i), parent, heading, above, writer.draft(all));
        }
    }

    private static List<List<Slice>> split(List<Group> groups) {
        List<List<Slice>> pages = new ArrayList<>();
        List<Slice> page = new ArrayList<>();
        int rows = 0;
        for (Group group : groups) {
            for (int from = 0; from < group.size(); ) {
                if (rows == MOST) {
                    pages.add(page);
                    page = new ArrayList<>();
                    rows = 0;
                }
                int to = Math.min(group.size(), from + MOST - rows);
                page.add(new Slice(group, from, to));
                rows += to - from;
                from = to;
            }
        }
        pages.add(page);
        return pages;
    }

    private static List<Block> pager(List<Place> places, int current) {
        return places.size() > 1 ? List.of(new Block.Paragraph(words(places, current))) : List.of();
    }

    private static Words words(List<Place> places, int current) {
        Words words = Words.of("Page %d of %d. ".formatted(current + 1, places.size()));
        if (current > 0) {
            words = words.and(link(places.get(current - 1), "Previous page")).and(" ");
        }
        if (current + 1 < places.size()) {
            words = words.and(link(places.get(current + 1), "Next page"));
        }
        return words;
    }

    private static Words link(Place place, String text) {
        return Words.link(Topic.SITE, place.page(), text);
    }
}
