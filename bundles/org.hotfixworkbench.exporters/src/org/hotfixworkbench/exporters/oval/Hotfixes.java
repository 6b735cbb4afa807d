package org.hotfixworkbench.exporters.oval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.model.value.KbNumber;

/** The names of all hotfixes, their article numbers, and what replaces what. */
final class Hotfixes {

    private final Map<String, @Nullable KbNumber> described = new LinkedHashMap<>();
    private final Set<@NonNull String> asked = new LinkedHashSet<>();
    private final List<Replacement> replacements = new ArrayList<>();
    private final List<List<String>> groups = new ArrayList<>();

    /** A hotfix that replaces another. */
    record Replacement(String by, String replaced) {}

    /** A hotfix that the model describes. */
    void describe(String name, @Nullable KbNumber article) {
        described.putIfAbsent(name, article);
    }

    /** One hotfix replaces another. */
    void replace(String by, String replaced) {
        replacements.add(new Replacement(by, replaced));
    }

    /** Any of these hotfixes will do. */
    void alternatives(List<String> names) {
        groups.add(List.copyOf(names));
    }

    /** The definition that a hotfix is installed, which is written in the end. */
    Id installed(String name) {
        asked.add(name);
        return Id.of(Kind.DEFINITION, "installed", name);
    }

    /** The names that definitions have been asked for, in that order. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    /** The number by which a machine lists a hotfix; null when it has none. */
    @Nullable
    KbNumber number(String name) {
        KbNumber article = described.get(name);
        return article == null && KbNumber.matches(name) ? KbNumber.parse(name) : article;
    }

    /** The described hotfixes, in the order of the model. */
    Set<String> described() {
        return described.keySet();
    }

    List<Replacement> replacements() {
        return replacements;
    }

    List<List<String>> groups() {
        return groups;
    }
}
