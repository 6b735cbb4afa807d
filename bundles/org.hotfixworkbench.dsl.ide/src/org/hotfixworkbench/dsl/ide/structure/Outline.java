package org.hotfixworkbench.dsl.ide.structure;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.hotfixworkbench.dsl.check.LineIndex;
import org.hotfixworkbench.dsl.ide.server.Positions;
import org.hotfixworkbench.dsl.ide.workspace.Analysis;
import org.hotfixworkbench.model.AlternativeGroup;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Expectation;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.PackageEntry;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/** The outline of a text: its elements, what is worth seeing of their clauses, and rows. */
public final class Outline {

    private final LineIndex lines;

    private Outline(LineIndex lines) {
        this.lines = lines;
    }

    /** The outline. */
    public static List<DocumentSymbol> of(Analysis analysis) {
        Outline outline = new Outline(analysis.lines());
        List<DocumentSymbol> symbols = new ArrayList<>();
        for (Element element : analysis.document().getElements()) {
            outline.element(element, symbols);
        }
        return symbols;
    }

    private void element(Element element, List<DocumentSymbol> symbols) {
        switch (element) {
            case Hotfix hotfix -> hotfix(hotfix, symbols);
            case AlternativeGroup group ->
                    add(symbols, group, SymbolKind.Array, Literals.NAMED_ELEMENT__NAME);
            case Expectation expectation ->
                    add(symbols, expectation, SymbolKind.Event, Literals.EXPECTATION__HOTFIX);
            case Machine machine -> {
                List<DocumentSymbol> files =
                        add(symbols, machine, SymbolKind.Variable, Literals.NAMED_ELEMENT__NAME);
                machine.getFiles()
                        .forEach(
                                it -> add(files, it, SymbolKind.File, Literals.MACHINE_FILE__NAME));
            }
            case Codebase codebase -> {
                List<DocumentSymbol> members =
                        add(symbols, codebase, SymbolKind.Namespace, Literals.NAMED_ELEMENT__NAME);
                codebase.getLevels().forEach(it -> member(members, it));
                codebase.getBranches().forEach(it -> member(members, it));
            }
            case Product product ->
                    add(symbols, product, SymbolKind.Struct, Literals.NAMED_ELEMENT__NAME);
            default -> {
                // there is no other element
            }
        }
    }

    private void member(List<DocumentSymbol> symbols, EObject member) {
        add(symbols, member, SymbolKind.EnumMember, Literals.NAMED_ELEMENT__NAME);
    }

    private void hotfix(Hotfix hotfix, List<DocumentSymbol> symbols) {
        List<DocumentSymbol> clauses =
                add(symbols, hotfix, SymbolKind.Class, Literals.NAMED_ELEMENT__NAME);
        clause(clauses, hotfix, Literals.HOTFIX__SYMPTOMS, "symptoms");
        clause(clauses, hotfix, Literals.HOTFIX__CAUSE, "cause");
        clause(clauses, hotfix, Literals.HOTFIX__APPLIES_TO, "applies to");
        clause(clauses, hotfix, Literals.HOTFIX__PREREQUISITES, "prerequisites");
        clause(clauses, hotfix, Literals.HOTFIX__REPLACEMENT, "replaces");
        for (Payload payload : hotfix.getPayloads()) {
            List<DocumentSymbol> parts =
                    add(clauses, payload, SymbolKind.Module, Literals.PAYLOAD__CODEBASE);
            payload.getBranches()
                    .forEach(
                            it ->
                                    add(
                                            parts,
                                            it,
                                            SymbolKind.EnumMember,
                                            Literals.BRANCH_MASK__MASK));
            for (ArchitecturePackage architecture : payload.getPackages()) {
                List<DocumentSymbol> rows =
                        add(
                                parts,
                                architecture,
                                SymbolKind.Package,
                                Literals.ARCHITECTURE_PACKAGE__ARCHITECTURE);
                for (PackageEntry entry : architecture.getEntries()) {
                    add(rows, entry, OutlineNames.kind(entry), Literals.PACKAGE_ENTRY__NAME);
                }
            }
        }
    }

    /** Adds an element; the result takes what is inside of it. */
    private List<DocumentSymbol> add(
            List<DocumentSymbol> symbols,
            EObject element,
            SymbolKind kind,
            EStructuralFeature naming) {
        INode node = NodeModelUtils.findActualNodeFor(element);
        List<DocumentSymbol> children = new ArrayList<>();
        if (node == null) {
            return children;
        }
        List<INode> names = NodeModelUtils.findNodesForFeature(element, naming);
        Range range = range(node);
        DocumentSymbol symbol =
                new DocumentSymbol(
                        OutlineNames.name(element),
                        kind,
                        range,
                        names.isEmpty()
                                ? new Range(range.getStart(), range.getStart())
                                : range(names.getFirst()));
        symbol.setDetail(OutlineNames.detail(element));
        symbol.setChildren(children);
        symbols.add(symbol);
        return children;
    }

    private void clause(
            List<DocumentSymbol> symbols, Hotfix hotfix, EStructuralFeature clause, String name) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(hotfix, clause);
        if (nodes.isEmpty()) {
            return;
        }
        Range range = range(nodes.getFirst());
        DocumentSymbol symbol = new DocumentSymbol(name, SymbolKind.Property, range, range);
        symbol.setDetail(OutlineNames.clause(hotfix.eGet(clause)));
        symbol.setChildren(List.of());
        symbols.add(symbol);
    }

    private Range range(INode node) {
        return Positions.range(lines, node.getOffset(), node.getLength());
    }
}
