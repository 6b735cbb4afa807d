package org.hotfixworkbench.exporters.pages;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.model.ArticleReference;
import org.hotfixworkbench.model.Condition;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.ProductAtLevel;
import org.hotfixworkbench.model.RegistryInformation;
import org.hotfixworkbench.model.Restart;

/** What a hotfix states, in the sections and in the order of a knowledge base article. */
final class HotfixSections {

    private final Hotfix hotfix;
    private final List<Section> sections = new ArrayList<>();

    private HotfixSections(Hotfix hotfix) {
        this.hotfix = hotfix;
    }

    /**
     * The sections of a hotfix.
     *
     * @param releases the rows of what it can apply to; empty when it does not say that
     */
    static List<Section> of(Hotfix hotfix, List<List<Words>> releases) {
        HotfixSections page = new HotfixSections(hotfix);
        page.prose("Symptoms", hotfix.getSymptoms());
        page.prose("Cause", hotfix.getCause());
        page.appliesTo(releases);
        page.prerequisites(hotfix.getPrerequisites());
        page.registry(hotfix.getRegistry());
        page.restart(hotfix.getRestart());
        page.replacement();
        PayloadSections.add(hotfix, page.sections);
        page.articles();
        AcceptedFindings.add(hotfix, page.sections);
        return page.sections;
    }

    private void add(String heading, Block... blocks) {
        sections.add(Section.of(heading, blocks));
    }

    private void prose(String heading, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            add(heading, new Block.Prose(text));
        }
    }

    private void appliesTo(List<List<Words>> releases) {
        List<Block> blocks = new ArrayList<>();
        if (hotfix.getAppliesTo() == null) {
            blocks.add(new Block.Paragraph(Words.unstated()));
        } else {
            List<Block.Item> items = new ArrayList<>();
            for (ProductAtLevel item : hotfix.getAppliesTo().getProducts()) {
                String level = Named.level(item.getProduct(), item.getLevel());
                Words product = Named.product(item.getProduct());
                items.add(
                        new Block.Item(
                                level == null ? product : product.and(" " + level), List.of()));
            }
            blocks.add(new Block.Bullets(items));
        }
        if (!releases.isEmpty()) {
            blocks.add(
                    new Block.Table(
                            TableKind.RELEASES,
                            "What its conditions and its files leave possible",
                            releases));
        }
        add("Applies to", blocks.toArray(Block[]::new));
    }

    private void prerequisites(@Nullable Condition condition) {
        if (condition == null) {
            add("Prerequisites", new Block.Paragraph(Words.unstated()));
            return;
        }
        Block.Item root = ConditionList.of(condition);
        if (root.items().isEmpty()) {
            add("Prerequisites", new Block.Paragraph(root.words()));
        } else {
            add(
                    "Prerequisites",
                    new Block.Paragraph(root.words()),
                    new Block.Bullets(root.items()));
        }
    }

    private void registry(@Nullable RegistryInformation registry) {
        if (registry == null) {
            add("Registry information", new Block.Paragraph(Words.unstated()));
        } else if (registry.getKeys().isEmpty()) {
            add(
                    "Registry information",
                    new Block.Paragraph(Words.of("The registry does not have to be changed.")));
        } else {
            add(
                    "Registry information",
                    new Block.Paragraph(Words.of("These keys or values have to be set:")),
                    new Block.Bullets(
                            registry.getKeys().stream()
                                    .map(it -> new Block.Item(Words.code(it), List.of()))
                                    .toList()));
        }
    }

    private void restart(Restart restart) {
        Words words =
                switch (restart) {
                    case REQUIRED -> Words.of("The machine has to be restarted.");
                    case POSSIBLE -> Words.of("The machine may have to be restarted.");
                    case NONE -> Words.of("The machine does not have to be restarted.");
                    case UNSTATED -> Words.unstated();
                };
        add("Restart requirement", new Block.Paragraph(words));
    }

    private void replacement() {
        List<String> replaced = HotfixCard.of(hotfix).replaced();
        if (hotfix.getReplacement() == null) {
            add("Replacement information", new Block.Paragraph(Words.unstated()));
        } else if (replaced.isEmpty()) {
            add(
                    "Replacement information",
                    new Block.Paragraph(Words.of("It replaces no other hotfix.")));
        } else {
            List<Words> names =
                    replaced.stream().map(it -> Words.link(Topic.HOTFIX, it, it)).toList();
            add(
                    "Replacement information",
                    new Block.Paragraph(Words.of("It replaces ").and(Named.and(names)).and(".")));
        }
    }

    private void articles() {
        List<Block.Item> items = new ArrayList<>();
        for (ArticleReference article : hotfix.getArticles()) {
            Words number = Words.of(article.getArticle());
            items.add(
                    new Block.Item(
                            article.getTitle() == null
                                    ? number
                                    : number.and(": " + article.getTitle()),
                            List.of()));
        }
        if (!items.isEmpty()) {
            add("Related articles", new Block.Bullets(items));
        }
    }
}
