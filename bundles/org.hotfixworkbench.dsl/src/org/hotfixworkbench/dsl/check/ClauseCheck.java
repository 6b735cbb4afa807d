package org.hotfixworkbench.dsl.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.text.Suggestions;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.NamedElement;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.ServicingPackage;
import org.hotfixworkbench.model.Suppressible;

/**
 * Looks at the clauses of an element: tokens that start none, and clauses that are stated twice.
 */
final class ClauseCheck {

    private static final Set<String> ONCE_IN_HOTFIX =
            Set.of(
                    "article",
                    "class",
                    "released",
                    "symptoms",
                    "cause",
                    "applies",
                    "prerequisites",
                    "registry",
                    "restart",
                    "replaces");
    private static final Set<String> ONCE_IN_MACHINE =
            Set.of("runs", "installed", "feature", "files", "not installed", "not feature");
    private static final Set<String> ONCE_IN_CODEBASE = Set.of("version", "cumulative");
    private static final Set<String> HOTFIX_CLAUSES =
            Set.of(
                    "article",
                    "class",
                    "released",
                    "symptoms",
                    "cause",
                    "applies",
                    "prerequisites",
                    "registry",
                    "restart",
                    "replaces",
                    "see",
                    "allow",
                    "payload");

    private final SourceChecker.Reporter reporter;
    private final SourceLocator locator;
    private final Set<Integer> misreadLines;

    ClauseCheck(SourceChecker.Reporter reporter, SourceLocator locator, Set<Integer> misreadLines) {
        this.reporter = reporter;
        this.locator = locator;
        this.misreadLines = misreadLines;
    }

    /** Reports the tokens in an element that start no clause and no row, one a line. */
    void strayTokens(Element element) {
        strayTokensOf(element);
        if (element instanceof Hotfix hotfix) {
            for (Payload payload : hotfix.getPayloads()) {
                strayTokensOf(payload);
                payload.getPackages().forEach(this::strayTokensOf);
            }
        }
    }

    /** Reports the clauses of an element that were stated before. */
    void repeated(Element element) {
        if (element instanceof Hotfix) {
            repeated(element, ONCE_IN_HOTFIX);
        } else if (element instanceof Machine) {
            repeated(element, ONCE_IN_MACHINE);
        } else if (element instanceof Codebase codebase) {
            repeated(element, ONCE_IN_CODEBASE);
            sameNames(codebase, codebase.getLevels());
            sameNames(codebase, codebase.getBranches());
        }
    }

    private void sameNames(Codebase codebase, List<? extends NamedElement> inner) {
        Set<String> seen = new HashSet<>();
        for (NamedElement element : inner) {
            String name = element.getName();
            if (name != null && !seen.add(name)) {
                reporter.report(
                        SourceRule.DUPLICATE_ID,
                        locator.span(Location.of(element)),
                        "'" + name + "' is already declared in " + codebase.getName());
            }
        }
    }

    private void strayTokensOf(Suppressible element) {
        if (element.getMisread().isEmpty()) {
            return;
        }
        for (INode node :
                NodeModelUtils.findNodesForFeature(
                        element, ServicingPackage.Literals.SUPPRESSIBLE__MISREAD)) {
            Span span = locator.span(node);
            if (misreadLines.add(span.line())) {
                reporter.report(SourceRule.SYNTAX, span, strayMessage(element, node));
            }
        }
    }

    private static String strayMessage(Suppressible element, INode node) {
        String text = NodeModelUtils.getTokenText(node);
        if (element instanceof Hotfix hotfix && isKeywordPlace(hotfix, node)) {
            return "'" + text + "' is no kind of element; did you mean hotfix?";
        }
        Set<String> known =
                switch (element) {
                    case Hotfix hotfix -> HOTFIX_CLAUSES;
                    case Machine machine ->
                            Set.of("runs", "installed", "not", "feature", "file", "files");
                    case Payload payload -> Set.of("branch", "package", "allow");
                    case ArchitecturePackage part ->
                            Set.of("file", "manifest", "mum", "catalog", "allow");
                    default -> Set.of("version", "level", "branch", "cumulative", "allow");
                };
        Optional<String> nearest = Suggestions.nearest(text, known);
        return "'"
                + text
                + "' starts no clause and no row"
                + nearest.map(it -> "; did you mean " + it + "?").orElse("");
    }

    /** A misspelt {@code hotfix} stands before the name. */
    private static boolean isKeywordPlace(Hotfix hotfix, INode node) {
        List<INode> names =
                NodeModelUtils.findNodesForFeature(
                        hotfix, ServicingPackage.Literals.NAMED_ELEMENT__NAME);
        return !names.isEmpty() && node.getOffset() < names.getFirst().getOffset();
    }

    private void repeated(EObject element, Set<String> once) {
        // the node of the block itself; the actual node may be one around it
        ICompositeNode block = NodeModelUtils.getNode(element);
        if (block == null) {
            return;
        }
        Map<String, Integer> seen = new HashMap<>();
        String before = "";
        for (INode child : block.getChildren()) {
            if (child.getGrammarElement() instanceof Keyword keyword) {
                String clause = (before.equals("not") ? "not " : "") + keyword.getValue();
                before = keyword.getValue();
                if (once.contains(clause) && seen.merge(clause, 1, Integer::sum) > 1) {
                    reporter.report(
                            SourceRule.REPEATED_CLAUSE,
                            locator.span(child),
                            "'" + clause + "' has been stated before; only one of the two counts");
                }
            }
        }
    }
}
