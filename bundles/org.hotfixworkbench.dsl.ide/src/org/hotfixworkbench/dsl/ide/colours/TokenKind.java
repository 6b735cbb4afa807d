package org.hotfixworkbench.dsl.ide.colours;

import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.SemanticTokenTypes;

/**
 * What tokens are, in the words that all clients have colours for; the order is that of the legend.
 */
enum TokenKind {
    KEYWORD(SemanticTokenTypes.Keyword),
    COMMENT(SemanticTokenTypes.Comment),
    STRING(SemanticTokenTypes.String),
    NUMBER(SemanticTokenTypes.Number),
    /** Products, service levels, code bases. */
    TYPE(SemanticTokenTypes.Type),
    /** Hotfixes. */
    CLASS(SemanticTokenTypes.Class),
    /** Groups of alternatives. */
    STRUCT(SemanticTokenTypes.Struct),
    /** Machines. */
    VARIABLE(SemanticTokenTypes.Variable),
    /** Branches, architectures, and words with a meaning. */
    ENUM_MEMBER(SemanticTokenTypes.EnumMember),
    /** Names of files and features. */
    PROPERTY(SemanticTokenTypes.Property),
    /** Rules. */
    DECORATOR(SemanticTokenTypes.Decorator);

    private final String label;

    TokenKind(String label) {
        this.label = label;
    }

    /** The word of the protocol. */
    String label() {
        return label;
    }

    /**
     * What a value is, by the grammar rule and the feature that it is assigned in; null if unknown.
     */
    static @Nullable TokenKind of(String rule, String feature) {
        return switch (feature) {
            case "name" -> name(rule);
            case "title", "symptoms", "cause", "keys" -> STRING;
            case "reason" -> rule.equals("Suppression") ? STRING : ENUM_MEMBER;
            case "article", "released", "until", "date", "time", "size", "version", "mask" ->
                    NUMBER;
            case "builds", "baseRevision", "revisions", "cumulativeFrom", "from" -> NUMBER;
            case "supportedFrom", "supportedUntil", "extendedUntil" -> NUMBER;
            case "product", "products", "codebase", "level", "levels" -> TYPE;
            case "firstLevel", "firstLevelName", "lastLevel", "requiredLevel" -> TYPE;
            case "releaseClass", "restart", "verdict", "branch", "serviceBranch" -> ENUM_MEMBER;
            case "architecture", "architectures", "platform" -> ENUM_MEMBER;
            case "hotfix", "hotfixes", "supersededBy" -> CLASS;
            case "machine" -> VARIABLE;
            case "feature", "names", "subject" -> PROPERTY;
            case "rule" -> DECORATOR;
            // words of the language that are kept in the model
            case "kind", "anyLevel", "codebaseUnstated", "complete", "filesComplete", "declared" ->
                    KEYWORD;
            default -> null;
        };
    }

    private static TokenKind name(String rule) {
        return switch (rule) {
            case "Hotfix" -> CLASS;
            case "AlternativeGroup" -> STRUCT;
            case "Machine" -> VARIABLE;
            case "Codebase", "Product", "ServiceLevel" -> TYPE;
            case "ServiceBranch" -> ENUM_MEMBER;
            default -> PROPERTY;
        };
    }

    /** Whether the names that a grammar rule reads are declared by that. */
    static boolean declares(String rule, String feature) {
        return feature.equals("name")
                && switch (rule) {
                    case "Hotfix", "AlternativeGroup", "Machine", "Codebase", "Product" -> true;
                    case "ServiceLevel", "ServiceBranch" -> true;
                    default -> false;
                };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
