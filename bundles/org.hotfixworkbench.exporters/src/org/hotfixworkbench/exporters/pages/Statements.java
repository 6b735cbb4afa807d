package org.hotfixworkbench.exporters.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.exporters.References;
import org.hotfixworkbench.model.AlternativeGroup;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Expectation;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/** Statements about several elements: alternatives and expectations. */
final class Statements {

    /** The list of alternatives. */
    static final Place ALTERNATIVES = Place.of("alternatives");

    /** The list of expectations. */
    static final Place EXPECTATIONS = Place.of("expectations");

    private record Group(String name, @Nullable String title, List<String> hotfixes) {

        String heading() {
            String stated = title;
            return stated == null || stated.isBlank() ? name : stated;
        }
    }

    private final List<Group> groups = new ArrayList<>();
    private final Map<String, List<Group>> groupsOf = new HashMap<>();
    private final List<List<Words>> expectations = new ArrayList<>();

    void add(Element element) {
        switch (element) {
            case AlternativeGroup it -> {
                List<String> hotfixes = References.names(it, Literals.ALTERNATIVE_GROUP__HOTFIXES);
                Group group = new Group(String.valueOf(it.getName()), it.getTitle(), hotfixes);
                groups.add(group);
                hotfixes.stream()
                        .distinct()
                        .forEach(
                                name ->
                                        groupsOf.computeIfAbsent(name, key -> new ArrayList<>())
                                                .add(group));
            }
            case Expectation it -> expectations.add(row(it));
            default -> throw new IllegalArgumentException(element.eClass().getName());
        }
    }

    private static List<Words> row(Expectation it) {
        return List.of(
                link(Topic.HOTFIX, it, Literals.EXPECTATION__HOTFIX),
                link(Topic.MACHINE, it, Literals.EXPECTATION__MACHINE),
                Words.of(HotfixCard.inWords(it.getVerdict())),
                Words.of(HotfixCard.inWords(it.getReason())),
                link(Topic.HOTFIX, it, Literals.EXPECTATION__SUPERSEDED_BY));
    }

    private static Words link(Topic topic, EObject owner, EReference reference) {
        String name = References.name(owner, reference);
        return name == null ? Words.NONE : Words.link(topic, name, name);
    }

    boolean hasAlternatives() {
        return !groups.isEmpty();
    }

    boolean hasExpectations() {
        return !expectations.isEmpty();
    }

    /** Adds the groups that a hotfix is in. */
    void addAlternatives(String hotfix, List<Section> sections) {
        List<Block> blocks = new ArrayList<>();
        for (Group group : groupsOf.getOrDefault(hotfix, List.of())) {
            List<Words> members = new ArrayList<>(List.of(Words.of("this hotfix")));
            group.hotfixes().stream()
                    .filter(it -> !it.equals(hotfix))
                    .forEach(it -> members.add(Words.link(Topic.HOTFIX, it, it)));
            blocks.add(
                    new Block.Paragraph(
                            Words.link(Topic.SITE, ALTERNATIVES.page(), group.heading())
                                    .and(": ")
                                    .and(Named.or(members))
                                    .and(" is enough.")));
        }
        if (!blocks.isEmpty()) {
            sections.add(Section.of("Alternatives", blocks.toArray(Block[]::new)));
        }
    }

    /** Writes the lists. */
    void write(PageWriter writer) throws IOException {
        if (hasAlternatives()) {
            List<Section> sections = new ArrayList<>();
            for (Group group : groups) {
                String id = "group-" + (sections.size() + 1);
                sections.add(new Section(id, group.heading(), 2, List.of(members(group))));
            }
            Block lead =
                    new Block.Paragraph(
                            Words.of("A machine that has one hotfix of a group is fixed."));
            writer.write(
                    ALTERNATIVES,
                    ALTERNATIVES,
                    "Alternatives",
                    List.of(lead),
                    writer.draft(sections));
        }
        if (hasExpectations()) {
            LongList.Group all =
                    new LongList.Group(
                            "All expectations",
                            TableKind.EXPECTATIONS,
                            "What the answer for a hotfix on a machine has to be",
                            expectations.size(),
                            expectations::get);
            new LongList(writer)
                    .write(
                            EXPECTATIONS,
                            EXPECTATIONS,
                            "Expectations",
                            List.of(),
                            List.of(),
                            List.of(all));
        }
    }

    private static Block members(Group group) {
        return new Block.Bullets(
                group.hotfixes().stream()
                        .map(it -> new Block.Item(Words.link(Topic.HOTFIX, it, it), List.of()))
                        .toList());
    }
}
