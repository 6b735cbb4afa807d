package org.hotfixworkbench.dsl.ide.navigation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.hotfixworkbench.dsl.check.Span;
import org.hotfixworkbench.dsl.ide.structure.Token;
import org.hotfixworkbench.dsl.ide.workspace.Analysis;
import org.hotfixworkbench.dsl.ide.workspace.Declared;
import org.hotfixworkbench.dsl.ide.workspace.Project;
import org.hotfixworkbench.dsl.ide.workspace.SourceReference;
import org.hotfixworkbench.dsl.ide.workspace.Symbol;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.NamedElement;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/** Finds what a text declares and names. */
public final class Occurrences {

    private Occurrences() {}

    /** What a position is in, or directly behind; empty where nothing is named. */
    public static Optional<Occurrence> at(Analysis analysis, int offset) {
        SourceReference reference = analysis.referenceAt(offset);
        if (reference != null) {
            Occurrence found = named(analysis.project(), reference);
            return isRow(analysis, found) ? Optional.empty() : Optional.of(found);
        }
        return declarations(analysis).stream()
                .filter(it -> contains(it.span(), offset))
                .findFirst();
    }

    /** A suppression may be about a hotfix that is named, but mostly is about a row. */
    private static boolean isRow(Analysis analysis, Occurrence found) {
        Token token = Token.at(analysis.root(), found.span().offset());
        return token != null
                && token.feature().equals("subject")
                && analysis.project().find(found.symbol().kind(), found.symbol().name()).isEmpty();
    }

    private static boolean contains(Span span, int offset) {
        return offset >= span.offset() && offset <= span.offset() + span.length();
    }

    /** Every place in a text that declares or names something, in the order of the text. */
    public static List<Occurrence> of(Analysis analysis, Symbol symbol) {
        List<Occurrence> found = new ArrayList<>();
        for (Occurrence declaration : declarations(analysis)) {
            if (declaration.symbol().equals(symbol)) {
                found.add(declaration);
            }
        }
        for (SourceReference reference : analysis.references()) {
            if (meant(analysis.project(), reference).equals(symbol)) {
                found.add(named(analysis.project(), reference));
            }
        }
        found.sort(java.util.Comparator.comparingInt(it -> it.span().offset()));
        return found;
    }

    private static Occurrence named(Project project, SourceReference reference) {
        return new Occurrence(
                meant(project, reference), reference.written(), reference.span(), false);
    }

    /** What a reference means: a machine may have a hotfix in its list under its article number. */
    public static Symbol meant(Project project, SourceReference reference) {
        Symbol target = reference.target();
        if (reference.resolved() || target.kind() != Literals.HOTFIX) {
            return target;
        }
        return project.find(Literals.HOTFIX, target.name()).map(Declared::symbol).orElse(target);
    }

    /** What a text declares, levels and branches included. */
    public static List<Occurrence> declarations(Analysis analysis) {
        List<Occurrence> found = new ArrayList<>();
        for (Element element : analysis.document().getElements()) {
            if (element instanceof NamedElement) {
                declaration(analysis, element, found);
            }
            if (element instanceof Codebase codebase) {
                codebase.getLevels().forEach(it -> declaration(analysis, it, found));
                codebase.getBranches().forEach(it -> declaration(analysis, it, found));
            }
        }
        return found;
    }

    private static void declaration(Analysis analysis, EObject element, List<Occurrence> found) {
        NamedElement named = (NamedElement) element;
        List<INode> nodes =
                NodeModelUtils.findNodesForFeature(element, Literals.NAMED_ELEMENT__NAME);
        if (named.getName() != null && !nodes.isEmpty()) {
            INode node = nodes.getFirst();
            Span span = analysis.lines().span(node.getOffset(), node.getLength());
            found.add(new Occurrence(Symbol.of(named), named.getName(), span, true));
        }
    }
}
