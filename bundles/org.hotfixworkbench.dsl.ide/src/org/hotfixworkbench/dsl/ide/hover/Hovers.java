package org.hotfixworkbench.dsl.ide.hover;

import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.hotfixworkbench.core.supersedence.Reference;
import org.hotfixworkbench.dsl.ide.navigation.Declarations;
import org.hotfixworkbench.dsl.ide.navigation.Occurrence;
import org.hotfixworkbench.dsl.ide.navigation.Occurrences;
import org.hotfixworkbench.dsl.ide.server.PackedDocuments;
import org.hotfixworkbench.dsl.ide.server.Positions;
import org.hotfixworkbench.dsl.ide.structure.Token;
import org.hotfixworkbench.dsl.ide.workspace.Analysis;
import org.hotfixworkbench.dsl.ide.workspace.Declared;
import org.hotfixworkbench.dsl.ide.workspace.Project;
import org.hotfixworkbench.dsl.ide.workspace.Symbol;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/** Says what the thing under the mouse means. */
public final class Hovers {

    private final PackedDocuments documents;
    private final boolean markdown;

    /**
     * Answers a client.
     *
     * @param documents has the pages about rules as files
     * @param capabilities what the client can show; one that does not say gets Markdown
     */
    public Hovers(PackedDocuments documents, ClientCapabilities capabilities) {
        this.documents = documents;
        TextDocumentClientCapabilities texts = capabilities.getTextDocument();
        List<String> formats =
                texts == null || texts.getHover() == null
                        ? null
                        : texts.getHover().getContentFormat();
        this.markdown = formats == null || formats.contains(MarkupKind.MARKDOWN);
    }

    /** What is said of a position; null when there is nothing to say. */
    public @Nullable Hover at(Analysis analysis, int offset) {
        Token token = Token.at(analysis.root(), offset);
        if (token == null) {
            return null;
        }
        Optional<Occurrence> occurrence =
                token.isKeyword() || token.feature().equals("subject")
                        ? Optional.empty()
                        : Occurrences.at(analysis, token.leaf().getOffset());
        Optional<Subject> subject =
                occurrence.isPresent() ? occurrence.map(Subjects::of) : Subjects.of(token);
        Range range =
                Positions.range(
                        analysis.lines(), token.leaf().getOffset(), token.leaf().getLength());
        HoverText text =
                subject.isEmpty() ? null : text(analysis.project(), subject.get()).orElse(null);
        return text == null ? null : new Hover(content(text), range);
    }

    private MarkupContent content(HoverText text) {
        return markdown
                ? new MarkupContent(MarkupKind.MARKDOWN, text.markdown())
                : new MarkupContent(MarkupKind.PLAINTEXT, text.plain());
    }

    private Optional<HoverText> text(Project project, Subject subject) {
        return switch (subject) {
            case Subject.OfVersion version ->
                    Optional.of(new Versions(project.catalog()).version(version));
            case Subject.OfMask mask ->
                    Optional.of(new Versions(project.catalog()).mask(mask.row()));
            case Subject.OfManifest manifest ->
                    Optional.of(new Manifests(project.catalog()).manifest(manifest.row()));
            case Subject.OfSymbol symbol -> symbol(project, symbol.symbol());
            case Subject.OfArticle article ->
                    Optional.of(new HotfixTexts(project).article(article.number()));
            case Subject.OfRule rule -> Optional.of(Values.rule(rule.id(), documents));
            case Subject.OfSize size -> Optional.of(Values.size(size.bytes()));
            case Subject.OfDay day -> Optional.of(Values.day(day.day(), day.level()));
            case Subject.OfClause clause -> Optional.of(Clauses.text(clause.forms()));
            case Subject.OfWord word ->
                    Optional.of(new HoverText(word.word()).paragraph(word.meaning()));
        };
    }

    private static Optional<HoverText> symbol(Project project, Symbol symbol) {
        if (symbol.kind() == Literals.HOTFIX) {
            return Optional.of(new HotfixTexts(project).hotfix(symbol.name()));
        }
        if (symbol.kind() == Literals.MACHINE) {
            return Optional.of(MachineWords.machine(project, symbol.name()));
        }
        if (symbol.kind() == Literals.ALTERNATIVE_GROUP) {
            return project.find(symbol.kind(), symbol.name()).map(it -> group(project, it));
        }
        return Declarations.element(project.catalog(), symbol)
                .map(it -> new CatalogTexts(project.catalog()).element(it));
    }

    private static HoverText group(Project project, Declared group) {
        String name = group.declaration().name();
        HoverText text = new HoverText(name).paragraph(group.declaration().title());
        project.summary(group.source()).groups().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .ifPresent(
                        it ->
                                text.fact(
                                        "any of",
                                        String.join(
                                                ", ",
                                                it.members().stream()
                                                        .map(Reference::name)
                                                        .toList())));
        return text;
    }
}
