package org.hotfixworkbench.core.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.model.Element;

/**
 * Compares two descriptions of the same servicing data by meaning. The old side is taken down
 * first, some two kilobytes a hotfix; the new one is compared element by element as it passes by.
 * Elements belong together when kind and name are the same; hotfixes whose name is gone, when they
 * have the same article number. Of several elements of one name the first counts.
 */
public final class SourceComparison {

    private final FactReader reader = new FactReader();
    private final Map<String, ElementFacts> before = new LinkedHashMap<>();
    private final Map<String, ElementFacts> added = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Change> changes = new ArrayList<>();

    /**
     * Takes an element of the old side.
     *
     * @param element the element; of a hotfix the derived values are set
     * @param catalog the releases of Windows that the old side knows
     * @param file the file that it stands in
     * @param texts the text of that file
     */
    public void before(Element element, Catalog catalog, String file, ElementTexts texts) {
        ElementFacts facts = reader.read(element, catalog, file, texts);
        if (facts != null) {
            before.putIfAbsent(facts.words(), facts);
        }
    }

    /** Takes an element of the new side, when all of the old one have been taken. */
    public void after(Element element, Catalog catalog, String file, ElementTexts texts) {
        ElementFacts facts = reader.read(element, catalog, file, texts);
        if (facts == null || !seen.add(facts.words())) {
            return;
        }
        ElementFacts old = before.remove(facts.words());
        if (old == null) {
            added.put(facts.words(), facts);
        } else {
            changes.addAll(ElementComparison.of(old, facts));
        }
    }

    /**
     * What has changed from one hotfix to another one, when there is just one on each side; else
     * {@link #changes}. That their names differ is no change then.
     */
    public List<Change> changesOfTwo() {
        List<ElementFacts> old = hotfixes(before);
        List<ElementFacts> now = hotfixes(added);
        if (old.size() == 1 && now.size() == 1) {
            before.remove(old.getFirst().words());
            added.remove(now.getFirst().words());
            changes.addAll(ElementComparison.of(old.getFirst(), now.getFirst()));
        }
        return changes();
    }

    private static List<ElementFacts> hotfixes(Map<String, ElementFacts> side) {
        return side.values().stream().filter(it -> it.hotfix() != null).toList();
    }

    /** What has changed, sorted by element; to be asked once, when both sides have been taken. */
    public List<Change> changes() {
        renamed();
        before.values().forEach(it -> changes.add(removed(it)));
        added.values().forEach(it -> changes.add(added(it)));
        return changes.stream().sorted(Change.ORDER).toList();
    }

    private void renamed() {
        Map<String, ElementFacts> gone = new LinkedHashMap<>();
        for (ElementFacts facts : before.values()) {
            Clause article = facts.clauses().get("article");
            if (article != null && facts.hotfix() != null) {
                gone.putIfAbsent(article.value(), facts);
            }
        }
        for (ElementFacts facts : List.copyOf(added.values())) {
            Clause article = facts.clauses().get("article");
            ElementFacts old =
                    article == null || facts.hotfix() == null ? null : gone.remove(article.value());
            if (old != null) {
                before.remove(old.words());
                added.remove(facts.words());
                String message = "it was called " + old.name();
                changes.add(
                        new Change(
                                ChangeKind.HOTFIX_RENAMED,
                                facts.words(),
                                null,
                                message,
                                old.source(),
                                facts.source()));
                changes.addAll(ElementComparison.of(old, facts));
            }
        }
    }

    private static Change added(ElementFacts facts) {
        ChangeKind kind =
                switch (facts.kind()) {
                    case "hotfix" -> ChangeKind.HOTFIX_ADDED;
                    case "machine" -> ChangeKind.MACHINE_ADDED;
                    case "alternatives" -> ChangeKind.ALTERNATIVES_ADDED;
                    case "expectation" -> ChangeKind.EXPECTATION_ADDED;
                    default -> ChangeKind.CATALOG_ADDED;
                };
        return new Change(kind, facts.words(), null, "it is new", null, facts.source());
    }

    private static Change removed(ElementFacts facts) {
        ChangeKind kind = added(facts).kind().mirrored();
        return new Change(kind, facts.words(), null, "it is gone", facts.source(), null);
    }
}
