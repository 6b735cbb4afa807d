package org.hotfixworkbench.dsl.ide.hover;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.dsl.ide.navigation.Occurrence;
import org.hotfixworkbench.dsl.ide.structure.Token;
import org.hotfixworkbench.model.BranchMask;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.ManifestEntry;
import org.hotfixworkbench.model.Suppression;
import org.hotfixworkbench.model.value.FileVersion;
import org.hotfixworkbench.model.value.KbNumber;

/** Finds out what a token is. */
final class Subjects {

    private Subjects() {}

    /** Something that is declared or named. */
    static Subject of(Occurrence occurrence) {
        return new Subject.OfSymbol(occurrence.symbol(), occurrence.written());
    }

    /** A value, or a word of the language; empty for signs and for what nothing is known of. */
    static Optional<Subject> of(Token token) {
        EObject owner = token.owner();
        Object value = owner == null ? null : value(owner, token.feature());
        return value == null || token.isKeyword() && !(value instanceof Enumerator)
                ? Meanings.of(token).map(it -> new Subject.OfWord(token.text(), it))
                : of(token, owner, value);
    }

    private static @Nullable Object value(EObject owner, String name) {
        EStructuralFeature feature =
                name.isEmpty() ? null : owner.eClass().getEStructuralFeature(name);
        return feature == null || feature.isMany() ? null : owner.eGet(feature, false);
    }

    private static Optional<Subject> of(Token token, EObject owner, Object value) {
        return switch (value) {
            case FileVersion version -> Optional.of(version(version, owner));
            case KbNumber number -> Optional.of(new Subject.OfArticle(number));
            case LocalDate day ->
                    Optional.of(
                            new Subject.OfDay(
                                    day, owner instanceof FileEntry file ? file.getLevel() : null));
            case Long size -> Optional.of(new Subject.OfSize(size));
            case Enumerator word ->
                    Meanings.of(value.getClass().getSimpleName(), word.getLiteral())
                            .map(it -> new Subject.OfWord(word.getLiteral(), it));
            default -> named(token, owner);
        };
    }

    private static Subject version(FileVersion version, EObject owner) {
        return switch (owner) {
            case FileEntry file ->
                    new Subject.OfVersion(
                            version, Elements.codebaseOf(file).orElse(null), file.getBranch());
            default -> new Subject.OfVersion(version, null, null);
        };
    }

    private static Optional<Subject> named(Token token, EObject owner) {
        return switch (owner) {
            case BranchMask row when token.feature().equals("mask") ->
                    Optional.of(new Subject.OfMask(row));
            case ManifestEntry row when token.feature().equals("name") ->
                    Optional.of(new Subject.OfManifest(row));
            case Suppression suppression when token.feature().equals("rule") ->
                    Optional.of(new Subject.OfRule(suppression.getRule()));
            default -> Optional.empty();
        };
    }
}
