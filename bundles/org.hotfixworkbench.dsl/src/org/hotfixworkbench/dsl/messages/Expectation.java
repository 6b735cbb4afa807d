package org.hotfixworkbench.dsl.messages;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/**
 * What the grammar demands at the place where the parser stopped.
 *
 * @param keyword the word or sign; empty when a value is demanded
 * @param rule the rule of the value; empty when a keyword is demanded
 * @param feature what the value is stored in, or empty
 * @param type of the element that a reference has to name, or empty
 * @param dash whether a hyphen may take the place of the value
 */
record Expectation(String keyword, String rule, String feature, String type, boolean dash) {

    /** Nothing is known. */
    static final Expectation NONE = new Expectation("", "", "", "", false);

    /** Returns what has to follow the last token of a node that is not complete. */
    static Expectation at(@Nullable INode node) {
        if (node == null) {
            return NONE;
        }
        EObject own = node.getGrammarElement();
        if (own instanceof Action && node.getParent() != null) {
            own = node.getParent().getGrammarElement();
        }
        ILeafNode last = lastToken(node);
        if (last == null) {
            return own instanceof AbstractElement element ? of(element, NONE) : NONE;
        }
        INode part = last;
        while (part.getParent() != null && part.getParent() != node) {
            part = part.getParent();
        }
        return part.getGrammarElement() instanceof AbstractElement element ? after(element) : NONE;
    }

    /** Returns the last token of a node that is not hidden. */
    static @Nullable ILeafNode lastToken(INode node) {
        if (node instanceof ILeafNode leaf) {
            return leaf.isHidden() ? null : leaf;
        }
        INode child = ((ICompositeNode) node).getLastChild();
        while (child != null) {
            ILeafNode last = lastToken(child);
            if (last != null) {
                return last;
            }
            child = child.getPreviousSibling();
        }
        return null;
    }

    /** Climbs until something that has to follow is found. */
    private static Expectation after(AbstractElement start) {
        EObject element = start;
        while (element.eContainer() instanceof AbstractElement container) {
            if (container instanceof Group group) {
                List<AbstractElement> members = group.getElements();
                for (int i = members.indexOf(element) + 1; i < members.size(); i++) {
                    if (!GrammarUtil.isOptionalCardinality(members.get(i))) {
                        return of(members.get(i), NONE);
                    }
                }
            }
            element = container;
        }
        return NONE;
    }

    private static Expectation of(AbstractElement element, Expectation known) {
        return switch (element) {
            case Keyword keyword when known == NONE || !known.keyword.isEmpty() ->
                    new Expectation(keyword.getValue(), "", "", "", false);
            case Keyword keyword -> known.withDash(keyword.getValue().equals("-"));
            case Assignment assignment -> of(assignment.getTerminal(), known);
            case CrossReference reference -> of(reference.getTerminal(), known);
            case RuleCall call -> ofCall(call);
            case Group group -> of(group.getElements().get(0), known);
            case Alternatives alternatives -> ofAlternatives(alternatives);
            default -> NONE;
        };
    }

    private static Expectation ofCall(RuleCall call) {
        Assignment assignment = GrammarUtil.containingAssignment(call);
        CrossReference reference = GrammarUtil.containingCrossReference(call);
        AbstractRule rule = call.getRule();
        return new Expectation(
                "",
                rule.getName(),
                assignment == null ? "" : assignment.getFeature(),
                reference == null ? "" : reference.getType().getClassifier().getName(),
                GrammarUtil.containingAssignment(call) instanceof Assignment owner
                        && owner.eContainer() instanceof Alternatives others
                        && others.getElements().stream().anyMatch(Expectation::isDash));
    }

    private static Expectation ofAlternatives(Alternatives alternatives) {
        Expectation found = NONE;
        for (AbstractElement element : alternatives.getElements()) {
            found = of(element, found);
        }
        return found;
    }

    private static boolean isDash(AbstractElement element) {
        return element instanceof Keyword keyword && keyword.getValue().equals("-");
    }

    private Expectation withDash(boolean isDash) {
        return new Expectation(keyword, rule, feature, type, dash || isDash);
    }
}
