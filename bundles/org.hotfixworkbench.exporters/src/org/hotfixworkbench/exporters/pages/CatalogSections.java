package org.hotfixworkbench.exporters.pages;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.exporters.References;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ProductLevel;
import org.hotfixworkbench.model.ServiceBranch;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.value.RevisionRange;

/** What the catalog says of products and code bases. */
final class CatalogSections {

    private CatalogSections() {}

    /** The properties of a product. */
    static Block facts(Product product) {
        List<Block.Fact> facts = new ArrayList<>();
        fact(facts, "Name", Words.code(product.getName()));
        fact(facts, "Code base", Named.codebase(product.getCodebase()));
        fact(facts, "Architectures", Named.architectures(product.getArchitectures()));
        fact(facts, "Supported from", Words.of(product.getSupportedFrom()));
        fact(facts, "Supported until", Words.of(product.getSupportedUntil()));
        fact(facts, "Extended updates until", Words.of(product.getExtendedUntil()));
        return new Block.Facts(facts);
    }

    /**
     * A level of a product.
     *
     * @param count how many hotfixes are for it
     */
    static List<Words> row(Product product, ServiceLevel level, int count) {
        ProductLevel support =
                product.getLevels().stream()
                        .filter(it -> it.getLevel() == level)
                        .findFirst()
                        .orElse(null);
        return List.of(
                Words.of(Named.level(product, level)),
                numbers(level.getBuilds()),
                support == null ? Words.NONE : Words.of(support.getFrom()),
                support == null ? Words.NONE : Words.of(support.getUntil()),
                Words.of(count));
    }

    /** The properties of a code base. */
    static Block facts(Codebase codebase) {
        List<Block.Fact> facts = new ArrayList<>();
        fact(facts, "Name", Words.code(codebase.getName()));
        fact(facts, "Version", Words.code(codebase.getVersion()));
        fact(facts, "One cumulative line from", Words.of(codebase.getCumulativeFrom()));
        return new Block.Facts(facts);
    }

    /** Levels and branches of a code base. */
    static List<Section> sections(Codebase codebase) {
        List<Section> sections = new ArrayList<>();
        List<List<Words>> levels = new ArrayList<>();
        for (ServiceLevel it : codebase.getLevels()) {
            levels.add(
                    List.of(
                            Words.of(References.nameOf(it)),
                            numbers(it.getBuilds()),
                            range(it.getRevisions()),
                            Words.of(it.getBaseRevision()),
                            Words.of(it.getReleased())));
        }
        List<List<Words>> branches = new ArrayList<>();
        for (ServiceBranch it : codebase.getBranches()) {
            branches.add(
                    List.of(
                            Words.of(References.nameOf(it)),
                            it.isDeclared()
                                    ? Words.of("stated in the table, not in the version")
                                    : range(it.getRevisions()),
                            numbers(it.getBuilds())));
        }
        table(sections, "Service levels", TableKind.LEVELS, levels);
        table(sections, "Service branches", TableKind.BRANCHES, branches);
        AcceptedFindings.add(codebase, sections);
        return sections;
    }

    private static void table(
            List<Section> sections, String heading, TableKind kind, List<List<Words>> rows) {
        if (!rows.isEmpty()) {
            sections.add(Section.of(heading, new Block.Table(kind, heading, rows)));
        }
    }

    /** A code base in the list of all. */
    static List<Words> row(Codebase codebase) {
        return List.of(
                Named.codebase(codebase),
                Words.code(codebase.getVersion()),
                names(codebase.getLevels().stream().map(References::nameOf).toList()),
                names(codebase.getBranches().stream().map(References::nameOf).toList()));
    }

    private static Words names(List<@Nullable String> names) {
        return names.isEmpty()
                ? Words.NONE
                : Words.of(String.join(", ", names.stream().map(String::valueOf).toList()));
    }

    private static Words numbers(List<Integer> numbers) {
        return numbers.isEmpty()
                ? Words.NONE
                : Words.of(String.join(", ", numbers.stream().map(String::valueOf).toList()));
    }

    private static Words range(@Nullable RevisionRange range) {
        return range == null ? Words.NONE : Words.of(range.first() + " to " + range.last());
    }

    /** Adds a property, unless it is not stated. */
    static void fact(List<Block.Fact> facts, String name, Words value) {
        if (!value.isEmpty()) {
            facts.add(new Block.Fact(name, value));
        }
    }
}
