package org.hotfixworkbench.exporters.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hotfixworkbench.exporters.OutputFolder;
import org.hotfixworkbench.exporters.TextOutput;

/** Writes pages into files. */
final class PageWriter {

    private final PageFormat format;
    private final OutputFolder folder;
    private final Directory directory;
    private Site site = new Site("", List.of());

    PageWriter(PageFormat format, OutputFolder folder, Directory directory) {
        this.format = format;
        this.folder = folder;
        this.directory = directory;
    }

    /** Tells what is the same on all pages; before the first one is written. */
    void site(Site newSite) {
        site = newSite;
    }

    /** Where everything is. */
    Directory directory() {
        return directory;
    }

    /** Sections that wait for their page. */
    record Draft(List<PageHead.Entry> contents, CharSequence sections) {

        void write(Spill spill) throws IOException {
            spill.number(contents.size());
            for (PageHead.Entry entry : contents) {
                spill.text(entry.id());
                spill.text(entry.heading());
            }
            spill.text(sections);
        }

        static Draft read(Spill.Reader in) throws IOException {
            List<PageHead.Entry> contents = new ArrayList<>();
            for (long i = in.number(); i > 0; i--) {
                contents.add(new PageHead.Entry(in.text(), in.text()));
            }
            return new Draft(contents, in.text());
        }

        /** This and another one below it. */
        Draft and(Draft other) {
            List<PageHead.Entry> all = new ArrayList<>(contents);
            all.addAll(other.contents);
            return new Draft(all, sections.toString() + other.sections);
        }
    }

    /** Writes sections down; where their links lead is found out later. */
    Draft draft(List<Section> sections) {
        StringBuilder out = new StringBuilder();
        List<PageHead.Entry> contents = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Section it : sections) {
            Section section = it;
            for (int i = 2; !ids.add(section.id()); i++) {
                section = new Section(it.id() + "-" + i, it.heading(), it.depth(), it.blocks());
            }
            format.section(section, out);
            if (section.depth() <= 3) {
                contents.add(new PageHead.Entry(section.id(), section.heading()));
            }
        }
        return new Draft(contents, out);
    }

    /** Writes a page. */
    void write(Place place, Place parent, String title, List<Block> blocks, Draft draft)
            throws IOException {
        StringBuilder page = new StringBuilder(draft.sections().length() + (1 << 12));
        PageHead head = new PageHead(place, parent, title, blocks, draft.contents());
        format.page(site, head, draft.sections(), page);
        String name = format.folder() + place.page() + format.extension();
        try (TextOutput out = new TextOutput(folder.create(name))) {
            out.append(LateLinks.resolve(page, place, directory, format));
        }
    }
}
