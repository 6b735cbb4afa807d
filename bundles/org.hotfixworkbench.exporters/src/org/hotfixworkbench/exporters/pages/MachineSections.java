package org.hotfixworkbench.exporters.pages;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.model.FactList;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.MachineFile;
import org.hotfixworkbench.model.NameList;

/** What is known of a machine. */
final class MachineSections {

    private MachineSections() {}

    /** Its row in the list of all machines. */
    static List<Words> row(Machine machine) {
        String name = String.valueOf(machine.getName());
        return List.of(
                Words.link(Topic.MACHINE, name, name),
                Words.of(machine.getTitle()),
                Named.product(machine.getProduct()),
                Words.of(Named.level(machine.getProduct(), machine.getLevel())),
                Words.of(Named.architecture(machine.getArchitecture())));
    }

    /** Its properties. */
    static Block facts(Machine machine) {
        List<Block.Fact> facts = new ArrayList<>();
        CatalogSections.fact(facts, "Name", Words.code(machine.getName()));
        List<Words> row = row(machine);
        facts.add(new Block.Fact("Product", known(row.get(2))));
        facts.add(new Block.Fact("Service level", known(row.get(3))));
        facts.add(new Block.Fact("Architecture", known(row.get(4))));
        return new Block.Facts(facts);
    }

    private static Words known(Words words) {
        return words.isEmpty() ? Words.badge(Tone.QUIET, "not known") : words;
    }

    /** What is on it. */
    static List<Section> of(Machine machine) {
        List<Section> sections = new ArrayList<>();
        present(sections, "Installed hotfixes", machine.getInstalled(), Topic.HOTFIX);
        absent(sections, "Hotfixes that are not installed", machine.getNotInstalled());
        present(sections, "Features", machine.getFeatures(), null);
        absent(sections, "Features that are absent", machine.getAbsentFeatures());
        files(sections, machine);
        AcceptedFindings.add(machine, sections);
        return sections;
    }

    private static void present(
            List<Section> sections,
            String heading,
            @Nullable FactList facts,
            @Nullable Topic topic) {
        if (facts != null) {
            String lead =
                    facts.isComplete()
                            ? "The list is complete: what it does not name is not there."
                            : "The list need not be complete.";
            sections.add(
                    Section.of(heading, new Block.Paragraph(Words.of(lead)), list(facts, topic)));
        }
    }

    private static void absent(List<Section> sections, String heading, @Nullable NameList names) {
        if (names != null) {
            sections.add(Section.of(heading, list(names, null)));
        }
    }

    private static Block list(NameList names, @Nullable Topic topic) {
        List<Block.Item> items = new ArrayList<>();
        for (String name : names.getNames()) {
            Words words = topic == null ? Words.of(name) : Words.link(topic, name, name);
            items.add(new Block.Item(words, List.of()));
        }
        return items.isEmpty() ? new Block.Paragraph(Words.of("None.")) : new Block.Bullets(items);
    }

    private static void files(List<Section> sections, Machine machine) {
        List<List<Words>> rows = new ArrayList<>();
        for (MachineFile file : machine.getFiles()) {
            rows.add(
                    List.of(
                            Words.code(file.getName()),
                            Words.code(file.getVersion()),
                            Words.of(Named.architecture(file.getPlatform())),
                            Words.of(file.getServiceBranch())));
        }
        List<Block> blocks = new ArrayList<>();
        if (machine.isFilesComplete()) {
            blocks.add(
                    new Block.Paragraph(
                            Words.of("The list is complete: what it does not name is not there.")));
        }
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(TableKind.MACHINE_FILES, "Files on the machine", rows));
        }
        if (!blocks.isEmpty()) {
            sections.add(new Section("files", "Files", 2, blocks));
        }
    }
}
