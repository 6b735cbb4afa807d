package org.hotfixworkbench.importers.kb.meaning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.importers.ImportException;
import org.hotfixworkbench.importers.kb.RepairLog;
import org.hotfixworkbench.importers.kb.article.Article;
import org.hotfixworkbench.importers.kb.article.Block;
import org.hotfixworkbench.importers.kb.words.Phrases;
import org.hotfixworkbench.importers.kb.words.Section;
import org.hotfixworkbench.model.ArticleReference;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.HotfixClass;
import org.hotfixworkbench.model.ServicingFactory;
import org.hotfixworkbench.model.value.KbNumber;

/** Makes a hotfix of an article in its normal form. */
public final class Interpretation {

    private static final int LONGEST_SUMMARY = 1500;
    private static final int LONGEST_TITLE = 250;

    private static final Pattern UPDATE = Pattern.compile("\\bUpdate (?:for|is|to|that)\\b");

    private final Article article;
    private final Sections sections;
    private final RepairLog log;
    private final ProductNames names;
    private final References references = new References();

    private Interpretation(Article article, Catalog catalog, RepairLog log) {
        this.article = article;
        this.log = log;
        sections = Sections.of(article);
        names = new ProductNames(catalog);
    }

    /**
     * Reads what an article says.
     *
     * @param fileName gives the id where neither number nor title do
     * @throws ImportException when the text is no article
     */
    public static Hotfix of(Article article, Catalog catalog, String fileName, RepairLog log)
            throws ImportException {
        return new Interpretation(article, catalog, log).hotfix(catalog, fileName);
    }

    /** Whether a text has what articles have: a number, or two of their sections. */
    public static boolean looksLikeArticle(Article article) {
        Identity identity = Identity.of(article);
        return article.properties().containsKey("document")
                || identity.bulletin() != null
                || Sections.of(article).count() >= (identity.number() == null ? 2 : 1);
    }

    private Hotfix hotfix(Catalog catalog, String fileName) throws ImportException {
        Identity identity = Identity.of(article);
        Hotfix hotfix = ServicingFactory.eINSTANCE.createHotfix();
        hotfix.setName(identity.id(fileName));
        hotfix.setTitle(identity.title());
        hotfix.setArticle(identity.number());
        AppliesTo appliesTo = new AppliesTo(names, log);
        appliesTo.read(article, sections);
        Payloads payloads = new Payloads();
        new FileTables(catalog, names, payloads, appliesTo.onlyCodebase(), log).read(article);
        if (payloads.all().isEmpty() && !looksLikeArticle(article)) {
            throw new ImportException(
                    0,
                    "no article: it has no table of files, no article number and no section such as"
                            + " Symptoms, Prerequisites or File information");
        }
        hotfix.setReleaseClass(releaseClass(identity));
        hotfix.setSymptoms(summary(Section.SYMPTOMS));
        hotfix.setCause(summary(Section.CAUSE));
        hotfix.setAppliesTo(appliesTo.products());
        hotfix.setPrerequisites(new Prerequisites(names, references, log).read(sections));
        Statements statements = new Statements(article, sections, log);
        hotfix.setRegistry(statements.registry());
        hotfix.setRestart(statements.restart());
        hotfix.setReplacement(
                new Replacements(references, log).read(article, sections, identity.number()));
        articles(hotfix);
        hotfix.getPayloads().addAll(payloads.all());
        return hotfix;
    }

    private HotfixClass releaseClass(Identity identity) {
        String title = identity.title() == null ? "" : identity.title();
        if (identity.bulletin() != null || Phrases.CLASS_SECURITY.in(title)) {
            return HotfixClass.SECURITY_UPDATE;
        }
        if (Phrases.CLASS_ROLLUP.in(title)) {
            return HotfixClass.ROLLUP;
        }
        boolean update = UPDATE.matcher(title).find();
        if (update) {
            return HotfixClass.UPDATE;
        }
        for (Block block : article.blocks()) {
            String text =
                    switch (block) {
                        case Block.Heading it -> it.text();
                        case Block.Paragraph it -> it.text();
                        case Block.Item it -> "";
                        case Block.Table it -> "";
                    };
            if (Phrases.CLASS_HOTFIX.in(text)) {
                return HotfixClass.HOTFIX;
            }
            update |= Phrases.CLASS_UPDATE.in(text);
        }
        return update ? HotfixClass.UPDATE : HotfixClass.UNSTATED;
    }

    /** The paragraphs of a section, as many as make a summary; null when there are none. */
    private @Nullable String summary(Section section) {
        StringBuilder summary = new StringBuilder();
        for (Sections.Text text : sections.texts(section)) {
            String words = text.words().replaceAll("[\\s\u00A0]+", " ").strip();
            if (summary.length() + words.length() > LONGEST_SUMMARY) {
                break;
            }
            summary.append(summary.isEmpty() ? "" : "\n")
                    .append(text.item() ? "- " : "")
                    .append(words);
        }
        return summary.isEmpty() ? null : summary.toString();
    }

    private void articles(Hotfix hotfix) {
        Map<KbNumber, String> found = new LinkedHashMap<>();
        for (Block block : article.blocks()) {
            Sections.Text.of(block)
                    .flatMap(it -> References.titled(it.words()))
                    .ifPresent(it -> found.putIfAbsent(it.getKey(), it.getValue()));
        }
        found.remove(hotfix.getArticle());
        if (hotfix.getReplacement() != null) {
            List<Hotfix> replaced = hotfix.getReplacement().getHotfixes();
            replaced.forEach(it -> found.remove(it.getArticle()));
        }
        found.forEach(
                (number, title) -> {
                    ArticleReference reference =
                            ServicingFactory.eINSTANCE.createArticleReference();
                    reference.setArticle(number);
                    reference.setTitle(shortened(title));
                    hotfix.getArticles().add(reference);
                });
    }

    private static String shortened(String title) {
        int more = Phrases.PREREQUISITES_END.start(title);
        String cut = more > 0 && more < title.length() ? title.substring(0, more) : title;
        String plain = cut.replaceAll("[\\s\u00A0]+", " ").strip();
        return plain.length() <= LONGEST_TITLE
                ? plain
                : plain.substring(0, LONGEST_TITLE).strip() + "...";
    }
}
