package org.hotfixworkbench.dsl.compile;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.model.value.KbNumber;

/**
 * A named top-level element, as far as others need to know it.
 *
 * @param kind class of the element
 * @param name its name
 * @param title its title; null when it has none
 * @param article the article number of a hotfix; null when it states none
 * @param offset position of the name in the text, from 0
 * @param length number of characters of the name as it is written
 */
public record Declaration(
        EClass kind,
        String name,
        @Nullable String title,
        @Nullable KbNumber article,
        int offset,
        int length) {

    Declaration withArticle(KbNumber number) {
        return new Declaration(kind, name, title, number, offset, length);
    }
}
