package org.hotfixworkbench.exporters.pages;

import java.util.ArrayList;
import java.util.List;
import org.hotfixworkbench.exporters.References;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.BranchMask;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.PackageEntry;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.value.VersionMask;

/** File information: for each code base the notes on versions, and for each package its tables. */
final class PayloadSections {

    private static final String ADDITIONAL = "Additional files";

    private final List<Section> sections;
    private int number;

    private PayloadSections(List<Section> sections) {
        this.sections = sections;
    }

    /** Adds the sections of all payloads. */
    static void add(Hotfix hotfix, List<Section> sections) {
        PayloadSections page = new PayloadSections(sections);
        List<Payload> payloads = hotfix.getPayloads();
        if (payloads.isEmpty()) {
            return;
        }
        sections.add(
                Section.of(
                        "File information",
                        new Block.Paragraph(Words.of("Dates and times are UTC."))));
        payloads.forEach(page::payload);
    }

    private void payload(Payload payload) {
        number++;
        Words base = Named.codebase(payload.getCodebase());
        List<Block> blocks = new ArrayList<>();
        String heading = "Files of an unstated code base";
        if (!base.isEmpty()) {
            heading = "Files for " + ((Inline.Link) base.parts().get(0)).text();
            blocks.add(new Block.Paragraph(Words.of("Code base: ").and(base)));
        }
        List<List<Words>> masks = masks(payload.getBranches());
        if (!masks.isEmpty()) {
            blocks.add(
                    new Block.Table(
                            TableKind.MASKS,
                            "Which versions belong to which service level and branch, as stated",
                            masks));
        }
        sections.add(new Section("files-" + number, heading, 3, blocks));
        int packages = 0;
        for (ArchitecturePackage it : payload.getPackages()) {
            packages++;
            architecturePackage(it, "files-" + number + "-" + packages);
        }
    }

    private static List<List<Words>> masks(List<BranchMask> masks) {
        List<List<Words>> rows = new ArrayList<>();
        for (BranchMask it : masks) {
            VersionMask mask = it.getMask();
            rows.add(
                    List.of(
                            Words.code(mask),
                            Named.and(it.getProducts().stream().map(Named::product).toList()),
                            Words.of(References.nameOf(it.getLevel())),
                            Words.of(References.nameOf(it.getBranch())),
                            mask == null ? Words.NONE : Words.of(meaning(mask))));
        }
        return rows;
    }

    private static String meaning(VersionMask mask) {
        int first = mask.firstRevision();
        int last = mask.lastRevision();
        String build = "build %d.%d.%d, ".formatted(mask.major(), mask.minor(), mask.build());
        return build + (first == last ? "revision " + first : "revisions " + first + " to " + last);
    }

    /** A package in words: "x64 package". */
    static String heading(ArchitecturePackage it) {
        return it.getArchitecture() == Architecture.UNSTATED
                ? "package without architecture"
                : it.getArchitecture().getLiteral() + " package";
    }

    private void architecturePackage(ArchitecturePackage it, String id) {
        List<Block> blocks = new ArrayList<>();
        List<Product> products = it.getProducts();
        if (!products.isEmpty()) {
            blocks.add(
                    new Block.Paragraph(
                            Words.of("For ")
                                    .and(Named.and(products.stream().map(Named::product).toList()))
                                    .and(".")));
        }
        List<List<Words>> files = new ArrayList<>();
        List<List<Words>> others = new ArrayList<>();
        boolean stated = it.getEntries().stream().anyMatch(PayloadSections::states);
        for (PackageEntry entry : it.getEntries()) {
            if (entry instanceof FileEntry file) {
                files.add(FileCells.file(file, stated));
            } else {
                others.add(FileCells.other(entry));
            }
        }
        String name = heading(it);
        if (!files.isEmpty()) {
            TableKind kind = stated ? TableKind.STATED_FILES : TableKind.FILES;
            blocks.add(new Block.Table(kind, "Files of the " + name, files));
        }
        if (!others.isEmpty()) {
            String caption = ADDITIONAL + " of the " + name;
            blocks.add(new Block.Table(TableKind.ADDITIONAL_FILES, caption, others));
        }
        if (files.isEmpty() && others.isEmpty()) {
            blocks.add(new Block.Paragraph(Words.of("No files are listed.")));
        }
        sections.add(new Section(id, name, 4, blocks));
    }

    private static boolean states(PackageEntry entry) {
        return entry instanceof FileEntry file
                && (file.getRequiredLevel() != null || file.getServiceBranch() != null);
    }
}
