package org.hotfixworkbench.dsl.ide.structure;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * A token of a text, and which value of the model it is.
 *
 * @param leaf the token
 * @param assignment what the grammar does with it; null for a word of the language, and for what
 *     the parser does not understand
 */
public record Token(@NonNull ILeafNode leaf, @Nullable Assignment assignment) {

    /** The token with what the grammar does with it. */
    public static Token of(ILeafNode leaf) {
        INode node = leaf;
        // the words that an element begins with are not what the element is assigned to
        while (node != null && (node == leaf || !node.hasDirectSemanticElement())) {
            EObject grammar = node.getGrammarElement();
            Assignment assignment =
                    grammar == null ? null : GrammarUtil.containingAssignment(grammar);
            if (assignment != null) {
                return new Token(leaf, assignment);
            }
            node = node.getParent();
        }
        return new Token(leaf, null);
    }

    /**
     * The token that a position is in or directly behind; null between tokens and in comments. Of a
     * word and a sign that touch it is the word.
     */
    public static @Nullable Token at(ICompositeNode root, int offset) {
        ILeafNode leaf = visible(root, offset);
        boolean word = leaf != null && Character.isLetterOrDigit(leaf.getText().charAt(0));
        if (!word && offset > 0) {
            ILeafNode before = visible(root, offset - 1);
            leaf = before == null ? leaf : before;
        }
        return leaf == null ? null : of(leaf);
    }

    private static @Nullable ILeafNode visible(ICompositeNode root, int offset) {
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, offset);
        return leaf == null || leaf.isHidden() || leaf.getLength() == 0 ? null : leaf;
    }

    /** The feature that it is a value of; empty for a word of the language. */
    public String feature() {
        return assignment == null ? "" : assignment.getFeature();
    }

    /** The rule of the grammar that says so; empty when there is none. */
    public String rule() {
        AbstractRule rule =
                assignment != null
                        ? GrammarUtil.containingRule(assignment)
                        : leaf.getGrammarElement() == null
                                ? null
                                : GrammarUtil.containingRule(leaf.getGrammarElement());
        return rule == null ? "" : rule.getName();
    }

    /** The word or sign of the language that it is in this place; null when it is none. */
    public @Nullable Keyword keyword() {
        return switch (leaf.getGrammarElement()) {
            case Keyword keyword -> keyword;
            case EnumLiteralDeclaration literal -> literal.getLiteral();
            case null, default -> null;
        };
    }

    /** Whether it is a word or sign of the language in this place. */
    public boolean isKeyword() {
        return keyword() != null;
    }

    /** The element that it belongs to; null in damaged texts. */
    public @Nullable EObject owner() {
        return NodeModelUtils.findActualSemanticObjectFor(leaf);
    }

    /** The token as it is written. */
    public String text() {
        return leaf.getText();
    }
}
