package org.hotfixworkbench.dsl.ide.hints;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.dsl.ide.hover.Releases;
import org.hotfixworkbench.dsl.ide.navigation.HotfixRelations;
import org.hotfixworkbench.dsl.ide.navigation.Occurrences;
import org.hotfixworkbench.dsl.ide.server.Positions;
import org.hotfixworkbench.dsl.ide.structure.Token;
import org.hotfixworkbench.dsl.ide.workspace.Analysis;
import org.hotfixworkbench.dsl.ide.workspace.SourceReference;
import org.hotfixworkbench.dsl.ide.workspace.Symbol;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.MachineFile;
import org.hotfixworkbench.model.ServiceBranch;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/**
 * What is shown behind values: the level and branch of a version, and what replaces a hotfix. Only
 * the lines that somebody sees are looked at.
 */
public final class Hints {

    /** More names than that are counted. */
    private static final int NAMED = 3;

    private final Analysis analysis;
    private final HotfixRelations relations;
    private final Releases releases;
    private final List<InlayHint> found = new ArrayList<>();

    private Hints(Analysis analysis) {
        this.analysis = analysis;
        this.relations = new HotfixRelations(analysis.project());
        this.releases = new Releases(analysis.project().catalog());
    }

    /** The hints of a text between two positions, in the order of the text. */
    public static List<InlayHint> of(Analysis analysis, int from, int to) {
        Hints hints = new Hints(analysis);
        for (ILeafNode leaf : analysis.root().getLeafNodes()) {
            if (leaf.getOffset() >= to) {
                break;
            }
            if (leaf.getEndOffset() > from && !leaf.isHidden() && leaf.getLength() > 0) {
                hints.leaf(leaf);
            }
        }
        for (SourceReference reference : analysis.references()) {
            int end = reference.span().offset() + reference.span().length();
            if (end > from && reference.span().offset() < to) {
                hints.reference(reference, end);
            }
        }
        hints.found.sort(
                java.util.Comparator.comparingInt((InlayHint it) -> it.getPosition().getLine())
                        .thenComparingInt(it -> it.getPosition().getCharacter()));
        return hints.found;
    }

    private void leaf(ILeafNode leaf) {
        Token token = Token.of(leaf);
        EObject owner = token.assignment() == null ? null : token.owner();
        if (token.feature().equals("version")) {
            if (owner instanceof FileEntry file && file.getVersion() != null) {
                version(leaf, file.getLevel(), file.getBranch());
            } else if (owner instanceof MachineFile file && file.getVersion() != null) {
                version(leaf, file);
            }
        } else if (token.feature().equals("name")
                && owner instanceof Hotfix hotfix
                && hotfix.getName() != null) {
            replaced(hotfix.getName(), "", leaf.getEndOffset());
        }
    }

    private void version(ILeafNode leaf, MachineFile file) {
        Optional<Codebase> codebase = analysis.project().catalog().codebaseOf(file.getVersion());
        codebase.ifPresent(
                it ->
                        version(
                                leaf,
                                CatalogQueries.levelOf(it, file.getVersion()).orElse(null),
                                CatalogQueries.branchOf(it, file.getVersion()).orElse(null)));
    }

    private void version(
            ILeafNode leaf, @Nullable ServiceLevel level, @Nullable ServiceBranch branch) {
        if (level == null) {
            return;
        }
        String label = branch == null ? level.getName() : level.getName() + " " + branch.getName();
        add(leaf.getEndOffset(), label, releases.of(level, branch));
    }

    private void reference(SourceReference reference, int end) {
        Symbol meant = Occurrences.meant(analysis.project(), reference);
        if (meant.kind() == Literals.HOTFIX) {
            replaced(meant.name(), around(reference.span().offset()), end);
        }
    }

    /** The name of the hotfix that a position is in: it need not be told that it replaces. */
    private String around(int offset) {
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(analysis.root(), offset);
        EObject owner = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
        return owner == null
                ? ""
                : Elements.container(owner, Hotfix.class)
                        .map(it -> String.valueOf(it.getName()))
                        .orElse("");
    }

    private void replaced(String hotfix, String except, int end) {
        List<String> names =
                relations.replacedBy(hotfix).stream()
                        .map(HotfixRelations.Link::other)
                        .filter(it -> !it.equals(except))
                        .distinct()
                        .toList();
        if (names.isEmpty()) {
            return;
        }
        String shown =
                names.size() <= NAMED
                        ? String.join(", ", names)
                        : String.join(", ", names.subList(0, NAMED))
                                + " and "
                                + (names.size() - NAMED)
                                + " more";
        add(end, "replaced by " + shown, hotfix + " is replaced by " + String.join(", ", names));
    }

    private void add(int offset, String label, String tooltip) {
        Position position = Positions.position(analysis.lines(), offset);
        InlayHint hint = new InlayHint(position, Either.forLeft(label));
        hint.setPaddingLeft(true);
        hint.setTooltip(tooltip);
        found.add(hint);
    }
}
