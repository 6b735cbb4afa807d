package org.hotfixworkbench.dsl.ide.structure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.hotfixworkbench.dsl.ide.server.PackedDocuments;
import org.hotfixworkbench.dsl.ide.server.Positions;
import org.hotfixworkbench.dsl.ide.workspace.Analysis;
import org.hotfixworkbench.dsl.ide.workspace.Declared;
import org.hotfixworkbench.model.ArticleReference;
import org.hotfixworkbench.model.PackageEntry;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.Suppression;

/** Links in a text: from the id of a rule to its page, from an article to the file about it. */
public final class Links {

    private final Analysis analysis;
    private final PackedDocuments documents;
    private final List<DocumentLink> found = new ArrayList<>();

    private Links(Analysis analysis, PackedDocuments documents) {
        this.analysis = analysis;
        this.documents = documents;
    }

    /** The links of a text. An article that no file is about is none: there is nothing to open. */
    public static List<DocumentLink> of(Analysis analysis, PackedDocuments documents) {
        Links links = new Links(analysis, documents);
        TreeIterator<EObject> elements = analysis.document().eAllContents();
        while (elements.hasNext()) {
            EObject element = elements.next();
            switch (element) {
                case PackageEntry row -> elements.prune();
                case Suppression suppression -> links.rule(suppression);
                case ArticleReference reference -> links.article(reference);
                default -> {
                    // no link
                }
            }
        }
        return links.found;
    }

    private void rule(Suppression suppression) {
        String rule = suppression.getRule();
        if (rule != null) {
            Optional<Path> page = documents.rulePage(rule);
            page.ifPresent(
                    it ->
                            link(
                                    suppression,
                                    Literals.SUPPRESSION__RULE,
                                    it.toUri().toString(),
                                    "the page about this rule"));
        }
    }

    private void article(ArticleReference reference) {
        if (reference.getArticle() == null) {
            return;
        }
        Optional<Declared> hotfix =
                analysis.project().find(Literals.HOTFIX, reference.getArticle().toString());
        hotfix.ifPresent(
                it ->
                        link(
                                reference,
                                Literals.ARTICLE_REFERENCE__ARTICLE,
                                it.source().uri() + "#L" + it.span().line(),
                                it.declaration().name()));
    }

    private void link(EObject owner, EStructuralFeature feature, String target, String tooltip) {
        for (INode node : NodeModelUtils.findNodesForFeature(owner, feature)) {
            DocumentLink link =
                    new DocumentLink(
                            Positions.range(analysis.lines(), node.getOffset(), node.getLength()),
                            target);
            link.setTooltip(tooltip);
            found.add(link);
        }
    }
}
