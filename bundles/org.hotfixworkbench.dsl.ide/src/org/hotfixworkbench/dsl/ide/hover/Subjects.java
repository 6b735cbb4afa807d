package org.hotfixworkbench.dsl.ide.hover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.dsl.ide.clauses.Cell;
import org.hotfixworkbench.dsl.ide.clauses.FixedWord;
import org.hotfixworkbench.dsl.ide.clauses.Form;
import org.hotfixworkbench.dsl.ide.navigation.Occurrence;
import org.hotfixworkbench.dsl.ide.structure.Token;
import org.hotfixworkbench.model.BranchMask;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.GroupKind;
import org.hotfixworkbench.model.HotfixClass;
import org.hotfixworkbench.model.ManifestEntry;
import org.hotfixworkbench.model.Reason;
import org.hotfixworkbench.model.Restart;
import org.hotfixworkbench.model.Suppression;
import org.hotfixworkbench.model.Verdict;
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
        boolean fixed = value instanceof Enumerator && !(value instanceof GroupKind);
        return owner == null
                        || value == null
                        || value instanceof GroupKind
                        || token.isKeyword() && !fixed
                ? word(token)
                : of(token, owner, value);
    }

    private static Optional<Subject> word(Token token) {
        Keyword keyword = token.keyword();
        if (keyword == null) {
            return Optional.empty();
        }
        String rule = GrammarUtil.containingRule(keyword).getName();
        List<Form> forms = Clauses.of(rule, keyword.getValue());
        return forms.isEmpty()
                ? Meanings.of(rule, keyword.getValue())
                        .map(it -> new Subject.OfWord(keyword.getValue(), it))
                : Optional.of(new Subject.OfClause(forms));
    }

    /** What a word for a value means. */
    static Optional<String> meaning(Enumerator word) {
        Cell cell =
                switch (word) {
                    case HotfixClass releaseClass -> Cell.RELEASE_CLASS;
                    case Restart restart -> Cell.RESTART;
                    case Verdict verdict -> Cell.VERDICT;
                    case Reason reason -> Cell.REASON;
                    default -> null;
                };
        return cell == null
                ? Meanings.of(word.getClass().getSimpleName(), word.getLiteral())
                : FixedWord.find(cell, word.getLiteral()).map(FixedWord::meaning);
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
                    meaning(word).map(it -> new Subject.OfWord(word.getLiteral(), it));
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
