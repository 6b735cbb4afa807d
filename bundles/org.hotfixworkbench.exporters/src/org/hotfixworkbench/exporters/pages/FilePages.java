package org.hotfixworkbench.exporters.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The lists of files with all their versions. A short list is one page; a longer one has a page for
 * each letter, and further pages where a letter has many rows.
 */
final class FilePages implements Directory.FilePlaces {

    /** The list of all pages. */
    static final Place LIST = Place.of("files");

    /** Up to this many rows a letter needs no page of its own, and a page takes further names. */
    private static final int ENOUGH = 500;

    /** A page has at most this many rows; a file with more goes on on the next one. */
    private static final int MOST = 2000;

    private final PageWriter writer;
    private final List<HotfixCard> hotfixes;
    private final SiteIndex index;
    private final boolean single;

    /** The first file of each page. */
    private final NavigableMap<String, Place> first = new TreeMap<>();

    private final List<List<Words>> pages = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<List<Words>> versions = new ArrayList<>();
    private @Nullable FileRow file;
    private int rows;

    /**
     * Begins without pages.
     *
     * @param hotfixes all hotfixes, by their numbers
     * @param count how many rows there will be at most
     */
    FilePages(PageWriter writer, List<HotfixCard> hotfixes, SiteIndex index, long count) {
        this.writer = writer;
        this.hotfixes = hotfixes;
        this.index = index;
        single = count <= ENOUGH;
    }

    @Override
    public Optional<Place> of(String name) {
        String key = FileRow.key(name);
        return Optional.ofNullable(first.floorEntry(key)).map(it -> it.getValue().part(id(key)));
    }

    /** Adds a row; they come in order. */
    void add(FileRow row) throws IOException {
        FileRow last = file;
        if (last == null || !last.key().equals(row.key())) {
            endFile();
            if (last != null && !single && (rows >= ENOUGH || !letter(last).equals(letter(row)))) {
                endPage();
            }
            file = row;
        } else if (rows >= MOST) {
            endFile();
            endPage();
            file = row;
        }
        rows++;
        versions.add(cells(row));
    }

    private List<Words> cells(FileRow row) {
        return List.of(
                Words.code(row.version()),
                words(row.level()),
                words(row.branch()),
                words(row.platform()),
                FileCells.size(row.size() < 0 ? null : row.size()),
                words(row.time()),
                words(row.packages()),
                hotfixes.get(row.hotfix()).link());
    }

    private static Words words(String text) {
        return text.isEmpty() ? Words.NONE : Words.of(text);
    }

    private void endFile() {
        FileRow ended = file;
        if (ended != null && !versions.isEmpty()) {
            Block table = new Block.Table(TableKind.VERSIONS, ended.name(), List.copyOf(versions));
            sections.add(new Section(id(ended.key()), ended.name(), 2, List.of(table)));
            versions.clear();
        }
    }

    private void endPage() throws IOException {
        if (sections.isEmpty()) {
            return;
        }
        String from = sections.get(0).heading();
        String to = sections.get(sections.size() - 1).heading();
        String range = from.equals(to) ? from : from + " to " + to;
        Place place =
                single
                        ? LIST
                        : Place.of(
                                writer.directory()
                                        .unique(Topic.FILE.folder() + letter(sections.get(0))));
        writer.directory().put(Topic.SITE, place.page(), place);
        first.putIfAbsent(FileRow.key(from), place);
        for (Section section : sections) {
            Block.Table table = (Block.Table) section.blocks().get(0);
            String count = Counts.of(table.rows().size(), "row");
            index.add(Topic.FILE, section.heading(), count, place.part(section.id()));
        }
        pages.add(
                List.of(
                        Words.link(Topic.SITE, place.page(), range),
                        Words.of(sections.size()),
                        Words.of(rows)));
        writer.write(place, LIST, single ? "Files" : range, List.of(), writer.draft(sections));
        sections.clear();
        rows = 0;
    }

    private static String letter(FileRow row) {
        return letter(row.key());
    }

    private static String letter(Section section) {
        return letter(FileRow.key(section.heading()));
    }

    private static String letter(String key) {
        char c = key.isEmpty() ? ' ' : key.charAt(0);
        return c >= 'a' && c <= 'z' ? String.valueOf(c) : c >= '0' && c <= '9' ? "0-9" : "other";
    }

    /** Completes the pages. */
    void finish() throws IOException {
        endFile();
        endPage();
        if (!single) {
            Section all =
                    Section.of(
                            "All files",
                            new Block.Table(TableKind.FILE_PAGES, "Where which files are", pages));
            writer.write(LIST, LIST, "Files", List.of(), writer.draft(List.of(all)));
        }
    }

    /** A part of a page for a name; different ones for different names. */
    private static String id(String key) {
        StringBuilder id = new StringBuilder("file-");
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '.' || c == '-') {
                id.append(c);
            } else {
                id.append('_').append(HexFormat.of().toHexDigits(c));
            }
        }
        return id.toString();
    }
}
