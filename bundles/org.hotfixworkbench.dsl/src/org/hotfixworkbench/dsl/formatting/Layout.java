package org.hotfixworkbench.dsl.formatting;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionExtensions;
import org.hotfixworkbench.model.ServicingPackage;

/**
 * The gaps before the tokens of a document, as the classes for its elements plan them. A gap that
 * nobody plans is one blank, or nothing before a comma.
 */
final class Layout {

    private static final String MISREAD = ServicingPackage.Literals.SUPPRESSIBLE__MISREAD.getName();

    private final ITextRegionExtensions regions;
    private final Map<ISemanticRegion, Gap> gaps = new IdentityHashMap<>();

    Layout(ITextRegionExtensions regions) {
        this.regions = regions;
    }

    /** Returns the tokens of an element without those of its parts. */
    Iterable<ISemanticRegion> ownTokens(EObject element) {
        return regions.semanticRegions(element);
    }

    /** Returns the tokens of an element and of its parts. */
    List<ISemanticRegion> tokens(EObject element) {
        List<ISemanticRegion> tokens = new ArrayList<>();
        for (ISemanticRegion token : regions.allSemanticRegions(element)) {
            tokens.add(token);
        }
        return tokens;
    }

    /** Returns the tokens of an element with the keyword before it, which belongs to its parent. */
    List<ISemanticRegion> rowOf(EObject element) {
        List<ISemanticRegion> row = tokens(element);
        ISemanticRegion keyword = row.isEmpty() ? null : row.get(0).getPreviousSemanticRegion();
        if (keyword != null) {
            row.add(0, keyword);
        }
        return row;
    }

    /** Returns the first token of an element. */
    @Nullable
    ISemanticRegion first(EObject element) {
        IHiddenRegion before = regions.previousHiddenRegion(element);
        return before == null ? null : before.getNextSemanticRegion();
    }

    /** Returns the keyword that a token is, or the empty text. */
    static String keyword(@Nullable ISemanticRegion token) {
        return token != null && token.getGrammarElement() instanceof Keyword keyword
                ? keyword.getValue()
                : "";
    }

    /** Plans the gap before a token. */
    void before(@Nullable ISemanticRegion token, Gap gap) {
        if (token != null) {
            gaps.put(token, gap);
        }
    }

    /** Plans the gap before an element. */
    void before(EObject element, Gap gap) {
        before(first(element), gap);
    }

    /** Puts an element on a line of its own. */
    void line(EObject element) {
        before(element, Gap.LINE);
    }

    /** Puts the brace that ends an element on a line of its own. */
    void closeBlock(EObject element) {
        for (ISemanticRegion token : ownTokens(element)) {
            if (keyword(token).equals("}")) {
                before(token, Gap.LINE);
            }
        }
    }

    /** Fills up a token with blanks so that the one behind it starts at a column. */
    void pad(ISemanticRegion token, int used, int width) {
        ISemanticRegion next = token.getNextSemanticRegion();
        if (next != null && !gaps.containsKey(next)) {
            gaps.put(next, Gap.blanks(Math.max(1, width - used)));
        }
    }

    /** Returns the gap before a token. */
    Gap gapBefore(ISemanticRegion token) {
        Gap planned = gaps.get(token);
        if (planned != null) {
            return planned;
        }
        return switch (keyword(token)) {
            case "," -> Gap.NONE;
            case "}" -> Gap.LINE;
            // of a payload without any value Xtext makes no region of its own
            case "payload" -> Gap.PARAGRAPH;
            default -> isMisread(token) ? Gap.KEPT : Gap.BLANK;
        };
    }

    private static boolean isMisread(ISemanticRegion token) {
        Assignment assignment = GrammarUtil.containingAssignment(token.getGrammarElement());
        return assignment != null && assignment.getFeature().equals(MISREAD);
    }
}
