package org.hotfixworkbench.importers.kb;

import java.io.IOException;
import java.util.List;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.importers.ImportException;
import org.hotfixworkbench.importers.Imported;
import org.hotfixworkbench.importers.Importer;
import org.hotfixworkbench.importers.Source;
import org.hotfixworkbench.importers.kb.article.Article;
import org.hotfixworkbench.importers.kb.meaning.Interpretation;
import org.hotfixworkbench.importers.kb.reading.ArticleReader;
import org.hotfixworkbench.importers.kb.reading.Decoder;
import org.hotfixworkbench.model.Hotfix;

/**
 * Articles of the knowledge base and security bulletins, as plain text, Markdown or HTML. What form
 * they are in is told by their content.
 */
public final class KbImporter implements Importer {

    private static final int LIMIT = 32 << 20;

    /** Most articles say in so many characters that they are one. */
    private static final int BEGINNING = 4096;

    @Override
    public String id() {
        return "kb";
    }

    @Override
    public String description() {
        return "articles of the knowledge base and security bulletins: text, Markdown, HTML";
    }

    @Override
    public boolean recognises(Source source) {
        RepairLog log = new RepairLog();
        byte[] head = source.head();
        try {
            String text = Decoder.decode(head, source.encoding(), head.length < Source.HEAD, log);
            return text.length() > BEGINNING && isArticle(text.substring(0, BEGINNING), log)
                    || isArticle(text, log);
        } catch (ImportException e) {
            return false;
        }
    }

    private static boolean isArticle(String text, RepairLog log) {
        return Interpretation.looksLikeArticle(ArticleReader.read(text, log));
    }

    @Override
    public Imported read(Source source, Catalog catalog) throws ImportException, IOException {
        RepairLog log = new RepairLog();
        String text = Decoder.decode(source.bytes(LIMIT), source.encoding(), true, log);
        Article article = ArticleReader.read(text, log);
        Hotfix hotfix = Interpretation.of(article, catalog, source.name(), log);
        return new Imported(List.of(hotfix), log.repairs(), log.warnings(), log.kept());
    }
}
