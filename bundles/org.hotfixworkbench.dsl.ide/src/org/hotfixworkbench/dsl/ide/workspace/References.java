package org.hotfixworkbench.dsl.ide.workspace;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.hotfixworkbench.dsl.check.LineIndex;
import org.hotfixworkbench.dsl.check.Span;
import org.hotfixworkbench.dsl.values.Names;
import org.hotfixworkbench.model.Document;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.NameList;
import org.hotfixworkbench.model.NamedElement;
import org.hotfixworkbench.model.PackageEntry;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.Suppression;
import org.hotfixworkbench.model.value.KbNumber;

/**
 * Finds what a file names. References are not followed: they lead to stand-ins, which have a name.
 */
final class References {

    private final LineIndex lines;
    private final List<SourceReference> found = new ArrayList<>();

    private References(LineIndex lines) {
        this.lines = lines;
    }

    /** What a linked document names, in the order of the elements. */
    static List<SourceReference> of(Document document, LineIndex lines) {
        References references = new References(lines);
        references.visit(document);
        return List.copyOf(references.found);
    }

    private void visit(EObject element) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && !reference.isDerived()) {
                references(element, reference);
            }
        }
        if (element instanceof Machine machine) {
            names(machine.getInstalled());
            names(machine.getNotInstalled());
        } else if (element instanceof Suppression suppression) {
            names(suppression, Literals.SUPPRESSION__SUBJECT);
        }
        for (EObject child : element.eContents()) {
            // a row refers to nothing in the text
            if (!(child instanceof PackageEntry)) {
                visit(child);
            }
        }
    }

    private void references(EObject owner, EReference feature) {
        if (!owner.eIsSet(feature)) {
            return;
        }
        List<INode> nodes = NodeModelUtils.findNodesForFeature(owner, feature);
        if (nodes.isEmpty()) {
            return;
        }
        if (feature.isMany()) {
            Iterator<?> targets = ((InternalEList<?>) owner.eGet(feature, false)).basicIterator();
            for (int i = 0; i < nodes.size() && targets.hasNext(); i++) {
                reference(nodes.get(i), feature, (EObject) targets.next());
            }
        } else {
            reference(nodes.getLast(), feature, (EObject) owner.eGet(feature, false));
        }
    }

    private void reference(INode node, EReference feature, @Nullable EObject target) {
        String written = written(node);
        boolean known = target instanceof NamedElement named && named.getName() != null;
        Symbol symbol =
                known
                        ? Symbol.of((NamedElement) target)
                        : Symbol.of(feature.getEReferenceType(), written);
        found.add(new SourceReference(symbol, written, span(node), known));
    }

    private void names(@Nullable NameList list) {
        if (list != null) {
            names(list, Literals.NAME_LIST__NAMES);
        }
    }

    /** Names that need not be described, and so are no references. */
    private void names(EObject owner, EStructuralFeature feature) {
        for (INode node : NodeModelUtils.findNodesForFeature(owner, feature)) {
            String name = written(node);
            String canonical = KbNumber.matches(name) ? KbNumber.parse(name).toString() : name;
            Symbol symbol = Symbol.of(Literals.HOTFIX, canonical);
            found.add(new SourceReference(symbol, name, span(node), false));
        }
    }

    private Span span(INode node) {
        return lines.span(node.getOffset(), node.getLength());
    }

    private static String written(INode node) {
        return Names.read(NodeModelUtils.getTokenText(node));
    }
}
