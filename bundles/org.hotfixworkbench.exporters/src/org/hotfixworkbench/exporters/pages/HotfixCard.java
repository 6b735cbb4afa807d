package org.hotfixworkbench.exporters.pages;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.exporters.References;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.value.KbNumber;

/**
 * What other pages tell of a hotfix.
 *
 * @param name its name
 * @param title its title; null when not stated
 * @param article its article number; null when not stated
 * @param releaseClass its class in words; null when not stated
 * @param released the day; null when not stated
 * @param replaced the names of the hotfixes that it replaces
 */
public record HotfixCard(
        String name,
        @Nullable String title,
        @Nullable KbNumber article,
        @Nullable String releaseClass,
        @Nullable LocalDate released,
        List<String> replaced) {

    /** The card of a hotfix. */
    static HotfixCard of(Hotfix hotfix) {
        return new HotfixCard(
                String.valueOf(hotfix.getName()),
                hotfix.getTitle(),
                hotfix.getArticle(),
                inWords(hotfix.getReleaseClass()),
                hotfix.getReleased(),
                hotfix.getReplacement() == null
                        ? List.of()
                        : References.names(
                                hotfix.getReplacement(), Literals.REPLACEMENT__HOTFIXES));
    }

    /** A literal as people write it: "security update"; null when not stated. */
    static @Nullable String inWords(Enumerator literal) {
        return literal.getName().equals("UNSTATED") ? null : literal.getLiteral().replace('-', ' ');
    }

    /** What the hotfix is headed with: its title, or its name where it has none. */
    public String heading() {
        String stated = title;
        return stated == null || stated.isBlank() ? name : stated;
    }

    /** A link to it by its name. */
    Words link() {
        return Words.link(Topic.HOTFIX, name, name);
    }
}
