package org.hotfixworkbench.exporters.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.model.Machine;

/** The pages of machines, and the list of them. */
final class MachinePages {

    /** The list of all machines. */
    static final Place LIST = Place.of("machines");

    private record Page(
            String name,
            @Nullable String title,
            Place place,
            List<Words> row,
            Block facts,
            long draft) {}

    private final PageWriter writer;
    private final Spill drafts;
    private final List<Page> pages = new ArrayList<>();

    MachinePages(PageWriter writer, Spill drafts) {
        this.writer = writer;
        this.drafts = drafts;
    }

    /** How many there are. */
    int size() {
        return pages.size();
    }

    void add(Machine machine) throws IOException {
        String name = String.valueOf(machine.getName());
        pages.add(
                new Page(
                        name,
                        machine.getTitle(),
                        writer.directory().add(Topic.MACHINE, name),
                        MachineSections.row(machine),
                        MachineSections.facts(machine),
                        drafts.length()));
        writer.draft(MachineSections.of(machine)).write(drafts);
    }

    /** Writes all pages. */
    void write(SiteIndex index) throws IOException {
        if (pages.isEmpty()) {
            return;
        }
        for (Page page : pages) {
            String title = page.title();
            boolean titled = title != null && !title.isBlank();
            writer.write(
                    page.place(),
                    LIST,
                    titled ? String.valueOf(title) : page.name(),
                    List.of(page.facts()),
                    PageWriter.Draft.read(drafts.from(page.draft())));
            index.add(
                    Topic.MACHINE, page.name(), titled ? String.valueOf(title) : "", page.place());
        }
        LongList.Group all =
                new LongList.Group(
                        "All machines",
                        TableKind.MACHINES,
                        "All machines",
                        pages.size(),
                        it -> pages.get(it).row());
        new LongList(writer).write(LIST, LIST, "Machines", List.of(), List.of(), List.of(all));
    }
}
