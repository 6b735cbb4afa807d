package org.hotfixworkbench.dsl.ide.actions;

import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.core.rules.Rules;
import org.hotfixworkbench.core.rules.suppression.ExpiredSuppression;
import org.hotfixworkbench.core.rules.suppression.UnknownRule;
import org.hotfixworkbench.core.rules.suppression.UnusedSuppression;
import org.hotfixworkbench.dsl.check.KnownRules;
import org.hotfixworkbench.dsl.check.LineIndex;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.dsl.check.SourceRule;
import org.hotfixworkbench.dsl.ide.server.Positions;
import org.hotfixworkbench.dsl.ide.workspace.Analysis;
import org.hotfixworkbench.dsl.values.Names;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Document;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.Product;

/**
 * The clause that accepts a finding: {@code allow RULE "reason"}, in the smallest block that has
 * room for it, and for one row only where it is about a row.
 */
final class Acceptance {

    /** What a person has to say in other words. */
    static final String REASON = "why this is right";

    /**
     * What nothing accepts: what is not understood, and what is said about clauses of this kind.
     */
    private static final Set<String> NEVER =
            Set.of(
                    SourceRule.SYNTAX.id(),
                    SourceRule.EMPTY_FILE.id(),
                    UnusedSuppression.ID,
                    new ExpiredSuppression().id(),
                    new UnknownRule().id());

    private final Analysis analysis;
    private final LineIndex lines;
    private final String text;

    private Acceptance(Analysis analysis) {
        this.analysis = analysis;
        this.lines = analysis.lines();
        this.text = analysis.text();
    }

    /** The change that accepts a finding; empty when nothing can. */
    static Optional<TextEdit> clause(Analysis analysis, SourceFinding finding) {
        boolean acceptable =
                KnownRules.byId(finding.rule()).filter(it -> !NEVER.contains(it.id())).isPresent();
        return acceptable ? new Acceptance(analysis).clause(finding) : Optional.empty();
    }

    private Optional<TextEdit> clause(SourceFinding finding) {
        ILeafNode leaf =
                NodeModelUtils.findLeafNodeAtOffset(analysis.root(), finding.span().offset());
        EObject element = leaf == null ? null : leaf.getSemanticElement();
        // other rules are about an element as a whole
        boolean local = Rules.byId(finding.rule()).isPresent();
        EObject block = local ? block(element) : outermost(element);
        if (block == null) {
            return Optional.empty();
        }
        String subject = local ? subject(element, block) : "";
        String clause = "allow " + finding.rule() + subject + " \"" + REASON + "\"";
        return insertion(block, clause);
    }

    private static @Nullable EObject block(@Nullable EObject element) {
        EObject at = element;
        while (at != null && !hasRoom(at)) {
            at = at.eContainer();
        }
        return at;
    }

    private static @Nullable EObject outermost(@Nullable EObject element) {
        EObject at = element;
        while (at != null && !(at.eContainer() instanceof Document)) {
            at = at.eContainer();
        }
        return at != null && hasRoom(at) ? at : null;
    }

    private static boolean hasRoom(EObject element) {
        return switch (element) {
            case Hotfix it -> true;
            case Payload it -> true;
            case ArchitecturePackage it -> true;
            case Machine it -> true;
            case Codebase it -> true;
            case Product it -> true;
            default -> false;
        };
    }

    /** The row that the finding is about, as such a clause names it. */
    private static String subject(@Nullable EObject element, EObject block) {
        for (EObject at = element; at != null && at != block; at = at.eContainer()) {
            Optional<String> name = Elements.rowName(at);
            if (name.isPresent()) {
                return " for " + Names.written(name.get());
            }
        }
        return "";
    }

    private Optional<TextEdit> insertion(EObject block, String clause) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(block);
        int open = -1;
        int close = -1;
        for (ILeafNode leaf : node.getLeafNodes()) {
            open = open < 0 && leaf.getText().equals("{") ? leaf.getOffset() : open;
            close = leaf.getText().equals("}") ? leaf.getOffset() : close;
        }
        // the clauses of a product have an order, and this one comes last
        int place = block instanceof Product ? close : open;
        if (place < 0) {
            return Optional.empty();
        }
        return Optional.of(
                block instanceof Product
                        ? before(place, clause, indentation(node.getOffset()))
                        : behind(place + 1, clause, indentation(node.getOffset())));
    }

    private String indentation(int offset) {
        int start = lines.start(lines.line(offset));
        int end = start;
        while (end < offset && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    /** On a line of its own, behind the line of the brace when nothing else stands there. */
    private TextEdit behind(int offset, String clause, String indent) {
        int end = lines.end(lines.line(offset));
        String rest = text.substring(offset, end);
        String line = "\n" + indent + "    " + clause;
        if (rest.isBlank() || rest.strip().startsWith("//")) {
            int at = rest.endsWith("\r") ? end - 1 : end;
            return insert(at, line);
        }
        return insert(offset, line + "\n" + indent);
    }

    private TextEdit before(int brace, String clause, String indent) {
        int start = lines.start(lines.line(brace));
        return text.substring(start, brace).isBlank()
                ? insert(start, indent + "    " + clause + "\n")
                : insert(brace, "\n" + indent + "    " + clause + "\n" + indent);
    }

    private TextEdit insert(int offset, String inserted) {
        String breaks = text.contains("\r\n") ? inserted.replace("\n", "\r\n") : inserted;
        return new TextEdit(Positions.range(lines, offset, 0), breaks);
    }
}
