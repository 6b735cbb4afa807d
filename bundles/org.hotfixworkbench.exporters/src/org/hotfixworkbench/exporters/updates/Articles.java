package org.hotfixworkbench.exporters.updates;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.exporters.FormatOption;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.value.KbNumber;

/** Where articles of the knowledge base are on the web. */
public final class Articles {

    /** The option that tells it. */
    public static final FormatOption OPTION =
            new FormatOption(
                    "article-url",
                    "the address of an article, with {number} for its number",
                    "https://support.microsoft.com/help/{number}",
                    List.of());

    private Articles() {}

    /** The address of an article. */
    public static String url(String template, KbNumber article) {
        return template.replace("{number}", String.valueOf(article.number()));
    }

    /**
     * The article number of a hotfix: the one that it states, or its name when that is one; null
     * when neither is there.
     */
    public static @Nullable KbNumber of(Hotfix hotfix) {
        KbNumber article = hotfix.getArticle();
        if (article != null) {
            return article;
        }
        String name = hotfix.getName();
        return name != null && KbNumber.matches(name) ? KbNumber.parse(name) : null;
    }
}
