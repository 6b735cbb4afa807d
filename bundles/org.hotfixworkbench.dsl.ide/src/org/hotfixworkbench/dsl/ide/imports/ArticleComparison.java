package org.hotfixworkbench.dsl.ide.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotfixworkbench.importers.PackageComparison;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.value.KbNumber;

/** Remembers the articles of an import and compares the packages that come after them. */
final class ArticleComparison {

    private static final String ARTICLES = "kb";
    private static final String PACKAGES = "cbs";

    private final Map<KbNumber, PackageComparison> articles = new HashMap<>();

    /** The differences to the articles, in words; remembers the elements when they are articles. */
    List<String> compare(String kind, List<Element> elements) {
        List<String> differences = new ArrayList<>();
        for (Element element : elements) {
            if (element instanceof Hotfix hotfix && hotfix.getArticle() != null) {
                if (kind.equals(ARTICLES)) {
                    articles.putIfAbsent(hotfix.getArticle(), PackageComparison.of(hotfix));
                } else if (kind.equals(PACKAGES) && articles.containsKey(hotfix.getArticle())) {
                    differences.addAll(articles.get(hotfix.getArticle()).differences(hotfix));
                }
            }
        }
        return differences;
    }
}
