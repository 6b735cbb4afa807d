package org.hotfixworkbench.dsl.ide.hints;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.hotfixworkbench.dsl.ide.navigation.HotfixRelations;
import org.hotfixworkbench.dsl.ide.server.Positions;
import org.hotfixworkbench.dsl.ide.workspace.Analysis;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Expectation;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.NamedElement;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/**
 * The lenses above the elements of a text. What they say is found out when somebody sees them: see
 * {@link LensCommands}. What needs all files is left out until all have been checked; the server
 * asks the client to ask again then.
 */
public final class Lenses {

    private final Analysis analysis;
    private final boolean complete;
    private final HotfixRelations relations;
    private final List<CodeLens> found = new ArrayList<>();

    private Lenses(Analysis analysis) {
        this.analysis = analysis;
        this.complete = analysis.project().isComplete();
        this.relations = new HotfixRelations(analysis.project());
    }

    /** The lenses, in the order of the text. */
    public static List<CodeLens> of(Analysis analysis) {
        Lenses lenses = new Lenses(analysis);
        int position = 0;
        for (Element element : analysis.document().getElements()) {
            lenses.element(element, position++);
        }
        return lenses.found;
    }

    private void element(Element element, int position) {
        if (element instanceof Expectation expectation) {
            if (complete) {
                add(
                        expectation,
                        Literals.EXPECTATION__HOTFIX,
                        LensKind.EXPECTATION,
                        Integer.toString(position));
            }
            return;
        }
        String name = element instanceof NamedElement named ? named.getName() : null;
        if (name == null) {
            return;
        }
        add(element, Literals.NAMED_ELEMENT__NAME, LensKind.REFERENCES, name);
        if (element instanceof Hotfix) {
            hotfix(element, name);
        } else if (element instanceof Machine && complete) {
            add(element, Literals.NAMED_ELEMENT__NAME, LensKind.VERDICTS, name);
        }
    }

    private void hotfix(Element element, String name) {
        if (!relations.replaces(name).isEmpty()) {
            add(element, Literals.NAMED_ELEMENT__NAME, LensKind.REPLACES, name);
        }
        if (!relations.replacedBy(name).isEmpty()) {
            add(element, Literals.NAMED_ELEMENT__NAME, LensKind.REPLACED, name);
        }
        if (complete && !analysis.project().lastKnowledge().machines().isEmpty()) {
            add(element, Literals.NAMED_ELEMENT__NAME, LensKind.MACHINES, name);
        }
    }

    private void add(EObject element, EStructuralFeature naming, LensKind kind, String name) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(element, naming);
        if (nodes.isEmpty()) {
            return;
        }
        INode node = nodes.getFirst();
        Range range = Positions.range(analysis.lines(), node.getOffset(), node.getLength());
        JsonObject data = new JsonObject();
        data.addProperty("uri", analysis.source().uri());
        data.addProperty("lens", kind.label());
        data.addProperty("kind", element.eClass().getName());
        data.addProperty("name", name);
        found.add(new CodeLens(range, null, data));
    }
}
