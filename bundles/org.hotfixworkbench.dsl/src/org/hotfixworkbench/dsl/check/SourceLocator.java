package org.hotfixworkbench.dsl.check;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.hotfixworkbench.core.rules.Fix;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.NamedElement;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.ServicingPackage;

/** Finds places of the model in the text that it was read from. */
final class SourceLocator {

    private final LineIndex lines;

    SourceLocator(LineIndex lines) {
        this.lines = lines;
    }

    /** The span of a place; that of the element where the text does not write the feature. */
    Span span(Location location) {
        EStructuralFeature feature = location.feature();
        if (feature == null) {
            return headline(location.element());
        }
        List<INode> nodes = NodeModelUtils.findNodesForFeature(location.element(), feature);
        if (nodes.isEmpty()) {
            return headline(location.element());
        }
        if (location.index() >= 0 && location.index() < nodes.size()) {
            return span(nodes.get(location.index()));
        }
        return span(nodes.getFirst(), nodes.getLast());
    }

    Span span(INode node) {
        return lines.span(node.getOffset(), node.getLength());
    }

    private Span span(INode first, INode last) {
        return lines.span(
                first.getOffset(), last.getOffset() + last.getLength() - first.getOffset());
    }

    /** What to underline for a whole element: a block by what names it, a row as it stands. */
    private Span headline(EObject element) {
        EStructuralFeature naming =
                switch (element) {
                    case Payload payload -> ServicingPackage.Literals.PAYLOAD__CODEBASE;
                    case ArchitecturePackage part ->
                            ServicingPackage.Literals.ARCHITECTURE_PACKAGE__ARCHITECTURE;
                    case NamedElement named -> ServicingPackage.Literals.NAMED_ELEMENT__NAME;
                    default -> null;
                };
        List<INode> nodes =
                naming == null ? List.of() : NodeModelUtils.findNodesForFeature(element, naming);
        return nodes.isEmpty() ? whole(element) : span(nodes.getFirst());
    }

    private Span whole(@Nullable EObject element) {
        INode node = element == null ? null : NodeModelUtils.findActualNodeFor(element);
        return node == null ? lines.span(0, 0) : span(node);
    }

    /** A fix as changes of the text. */
    SourceFix fix(Fix fix) {
        SourceFix.TextEdit edit =
                switch (fix.edit()) {
                    case Fix.Replace replace ->
                            new SourceFix.TextEdit(span(replace.location()), replace.text());
                    case Fix.Remove remove -> removal(whole(remove.element()));
                    case Fix.InsertAfter insert -> insertion(insert);
                };
        return new SourceFix(fix.title(), fix.safe(), List.of(edit));
    }

    /**
     * The change that takes away what stands at a place. Of a value among several, the comma behind
     * it goes as well; of the last one, the comma before it.
     */
    SourceFix.TextEdit removal(Location location) {
        EStructuralFeature feature = location.feature();
        if (feature == null) {
            return removal(whole(location.element()));
        }
        int index = location.index();
        Span own = span(location);
        if (index >= 0) {
            List<INode> nodes = NodeModelUtils.findNodesForFeature(location.element(), feature);
            if (index + 1 < nodes.size()) {
                int next = nodes.get(index + 1).getOffset();
                return new SourceFix.TextEdit(lines.span(own.offset(), next - own.offset()), "");
            }
            if (index > 0 && index < nodes.size()) {
                int from = nodes.get(index - 1).getEndOffset();
                int to = own.offset() + own.length();
                return new SourceFix.TextEdit(lines.span(from, to - from), "");
            }
        }
        return new SourceFix.TextEdit(own, "");
    }

    /** Takes the whole lines when nothing else stands on them. */
    private SourceFix.TextEdit removal(Span span) {
        int from = lines.start(span.line());
        int to = lines.end(span.endLine());
        String text = lines.text();
        boolean alone =
                text.substring(from, span.offset()).isBlank()
                        && text.substring(span.offset() + span.length(), to).isBlank();
        if (!alone) {
            return new SourceFix.TextEdit(span, "");
        }
        int behind = Math.min(to + 1, text.length());
        return new SourceFix.TextEdit(lines.span(from, behind - from), "");
    }

    private SourceFix.TextEdit insertion(Fix.InsertAfter insert) {
        Span span = whole(insert.element());
        int end = lines.end(span.endLine());
        boolean windows = end > 0 && lines.text().charAt(end - 1) == '\r';
        String line = lines.text().substring(lines.start(span.line()), lines.end(span.line()));
        String indent = line.substring(0, line.length() - line.stripLeading().length());
        String lineBreak = windows ? "\r\n" : "\n";
        return new SourceFix.TextEdit(
                lines.span(windows ? end - 1 : end, 0),
                lineBreak + indent + insert.text().replace("\n", lineBreak + indent));
    }
}
