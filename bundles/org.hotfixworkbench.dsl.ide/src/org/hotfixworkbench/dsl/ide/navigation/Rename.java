package org.hotfixworkbench.dsl.ide.navigation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.hotfixworkbench.dsl.check.Span;
import org.hotfixworkbench.dsl.ide.server.Failures;
import org.hotfixworkbench.dsl.ide.server.Positions;
import org.hotfixworkbench.dsl.ide.workspace.Analysis;
import org.hotfixworkbench.dsl.ide.workspace.Declared;
import org.hotfixworkbench.dsl.ide.workspace.Project;
import org.hotfixworkbench.dsl.ide.workspace.SourceReference;
import org.hotfixworkbench.dsl.ide.workspace.SourceState;
import org.hotfixworkbench.dsl.ide.workspace.Symbol;
import org.hotfixworkbench.dsl.values.Names;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.value.KbNumber;

/**
 * Renames something in all files. Only references that write its name are changed: one that writes
 * the article number of a hotfix, or what a product calls a level, stays right as it is.
 */
public final class Rename {

    private final ClientCapabilities capabilities;

    /** Answers a client with what it can do. */
    public Rename(ClientCapabilities capabilities) {
        this.capabilities = capabilities;
    }

    /**
     * What would be renamed at a position.
     *
     * @return null where nothing has a name
     * @throws org.eclipse.lsp4j.jsonrpc.ResponseErrorException when it cannot be renamed
     */
    public @org.eclipse.jdt.annotation.Nullable Either3<
                    Range, PrepareRenameResult, PrepareRenameDefaultBehavior>
            prepare(Analysis analysis, int offset) {
        Optional<Occurrence> found = Occurrences.at(analysis, offset);
        if (found.isEmpty()) {
            return null;
        }
        Occurrence occurrence = found.get();
        NewName.requireRenamable(analysis.project(), occurrence.symbol());
        return Either3.forSecond(
                new PrepareRenameResult(
                        Positions.range(occurrence.span()), occurrence.symbol().name()));
    }

    /**
     * The changes; all files have been checked.
     *
     * @throws org.eclipse.lsp4j.jsonrpc.ResponseErrorException when it cannot be renamed
     */
    public WorkspaceEdit rename(Analysis analysis, int offset, String given) {
        Project project = analysis.project();
        Symbol symbol =
                Occurrences.at(analysis, offset)
                        .map(Occurrence::symbol)
                        .orElseThrow(() -> Failures.of("there is no name here"));
        NewName.requireRenamable(project, symbol);
        String name = NewName.of(project, symbol, given);
        Map<SourceState, List<TextEdit>> edits = new LinkedHashMap<>();
        declaration(project, symbol)
                .ifPresent(it -> add(edits, it.source(), it.span(), written(symbol, name)));
        for (Uses.Use use : Uses.of(project, symbol)) {
            if (writesName(project, symbol, use.reference())) {
                add(edits, use.source(), use.reference().span(), written(symbol, name));
            }
        }
        return new RenameEdit(capabilities).of(symbol, name, edits);
    }

    private static void add(
            Map<SourceState, List<TextEdit>> edits, SourceState source, Span span, String text) {
        edits.computeIfAbsent(source, it -> new ArrayList<>())
                .add(new TextEdit(Positions.range(span), text));
    }

    private static String written(Symbol symbol, String name) {
        return symbol.kind() == Literals.SERVICE_LEVEL
                ? Names.writtenLevel(name)
                : Names.written(name);
    }

    private record Place(SourceState source, Span span) {}

    private static Optional<Place> declaration(Project project, Symbol symbol) {
        if (symbol.topLevel()) {
            return project.find(symbol.kind(), symbol.name())
                    .map(it -> new Place(it.source(), it.span()));
        }
        return project.find(Literals.CODEBASE, symbol.owner())
                .map(Declared::source)
                .flatMap(source -> member(project, source, symbol));
    }

    private static Optional<Place> member(Project project, SourceState source, Symbol symbol) {
        Analysis analysis = project.analysis(source);
        return analysis == null
                ? Optional.empty()
                : Occurrences.declarations(analysis).stream()
                        .filter(it -> it.symbol().equals(symbol))
                        .map(it -> new Place(source, it.span()))
                        .findFirst();
    }

    /**
     * Whether a reference leads to nothing when the name changes. A number may be the name, too;
     * unless it is also the article number it has to follow, however it is written.
     */
    private static boolean writesName(Project project, Symbol symbol, SourceReference reference) {
        String written = reference.written();
        if (written.equals(symbol.name())) {
            return true;
        }
        return symbol.kind() == Literals.HOTFIX
                && KbNumber.matches(written)
                && KbNumber.parse(written).toString().equals(symbol.name())
                && !Uses.article(project, symbol.name()).equals(Optional.of(symbol.name()));
    }
}
