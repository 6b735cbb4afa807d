package org.hotfixworkbench.dsl.ide.colours;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.hotfixworkbench.dsl.check.LineIndex;
import org.hotfixworkbench.dsl.check.Span;
import org.hotfixworkbench.dsl.ide.navigation.Declarations;
import org.hotfixworkbench.dsl.ide.navigation.Occurrences;
import org.hotfixworkbench.dsl.ide.structure.Token;
import org.hotfixworkbench.dsl.ide.workspace.Analysis;
import org.hotfixworkbench.dsl.ide.workspace.SourceReference;
import org.hotfixworkbench.dsl.ide.workspace.Symbol;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/** The tokens of a text with what they stand for, so that editors colour them by meaning. */
public final class SemanticColours {

    /** What is declared. */
    private static final int DECLARATION = 1;

    /** A hotfix that no file describes. "Deprecated" would be struck out, and nothing is wrong. */
    private static final int ABSTRACT = 2;

    /** What comes with the tool. */
    private static final int DEFAULT_LIBRARY = 4;

    private final Analysis analysis;
    private final LineIndex lines;
    private final Map<Integer, SourceReference> references = new HashMap<>();
    private final Map<Assignment, Meaning> meanings = new IdentityHashMap<>();
    private final Map<Symbol, Integer> modifiers = new HashMap<>();
    private final List<Integer> data = new ArrayList<>();
    private int lastLine = 1;
    private int lastColumn = 1;

    /** What the values of an assignment are. */
    private record Meaning(@Nullable TokenKind kind, int modifiers) {}

    private SemanticColours(Analysis analysis) {
        this.analysis = analysis;
        this.lines = analysis.lines();
        analysis.references().forEach(it -> references.putIfAbsent(it.span().offset(), it));
    }

    /** The words that the numbers of an answer stand for. */
    public static SemanticTokensLegend legend() {
        return new SemanticTokensLegend(
                Arrays.stream(TokenKind.values()).map(TokenKind::label).toList(),
                List.of(
                        SemanticTokenModifiers.Declaration,
                        SemanticTokenModifiers.Abstract,
                        SemanticTokenModifiers.DefaultLibrary));
    }

    /** The tokens of a text between two positions, in the numbers of the protocol. */
    public static List<Integer> of(Analysis analysis, int from, int to) {
        SemanticColours colours = new SemanticColours(analysis);
        for (ILeafNode leaf : analysis.root().getLeafNodes()) {
            if (leaf.getOffset() >= to) {
                break;
            }
            if (leaf.getEndOffset() > from && leaf.getLength() > 0) {
                colours.leaf(leaf);
            }
        }
        return colours.data;
    }

    private void leaf(ILeafNode leaf) {
        if (leaf.isHidden()) {
            if (leaf.getText().startsWith("/")) {
                add(leaf, TokenKind.COMMENT, 0);
            }
            return;
        }
        Token token = Token.of(leaf);
        Assignment assignment = token.assignment();
        if (assignment == null) {
            if (token.isKeyword() && Character.isLetter(leaf.getText().charAt(0))) {
                add(leaf, TokenKind.KEYWORD, 0);
            }
            return;
        }
        Meaning meaning = meanings.computeIfAbsent(assignment, it -> meaning(token));
        TokenKind kind = meaning.kind();
        if (kind != null) {
            TokenKind precise = isHotfix(token) ? TokenKind.CLASS : kind;
            boolean row = precise == TokenKind.PROPERTY;
            add(leaf, precise, meaning.modifiers() | (row ? 0 : named(leaf)));
        }
    }

    private static Meaning meaning(Token token) {
        String rule = token.rule();
        String feature = token.feature();
        return new Meaning(
                TokenKind.of(rule, feature), TokenKind.declares(rule, feature) ? DECLARATION : 0);
    }

    /** Machines have lists of hotfixes and of features, which are alike for the grammar. */
    private static boolean isHotfix(Token token) {
        if (!token.feature().equals("names")) {
            return false;
        }
        EObject owner = token.owner();
        return owner != null
                && (owner.eContainingFeature() == Literals.MACHINE__INSTALLED
                        || owner.eContainingFeature() == Literals.MACHINE__NOT_INSTALLED);
    }

    /** What is to be said of a reference. */
    private int named(ILeafNode leaf) {
        SourceReference reference = references.get(leaf.getOffset());
        return reference == null
                ? 0
                : modifiers.computeIfAbsent(
                        Occurrences.meant(analysis.project(), reference), this::modifiers);
    }

    private int modifiers(Symbol symbol) {
        if (symbol.kind() == Literals.HOTFIX) {
            return analysis.project().find(symbol.kind(), symbol.name()).isPresent() ? 0 : ABSTRACT;
        }
        return Declarations.element(analysis.project().catalog(), symbol)
                        .filter(it -> Declarations.isShipped(analysis.project(), it))
                        .isPresent()
                ? DEFAULT_LIBRARY
                : 0;
    }

    /** Clients do not like tokens of several lines. */
    private void add(ILeafNode leaf, TokenKind kind, int modifierBits) {
        Span span = lines.span(leaf.getOffset(), leaf.getLength());
        for (int line = span.line(); line <= span.endLine(); line++) {
            int column = line == span.line() ? span.column() : 1;
            int end =
                    line == span.endLine()
                            ? span.endColumn()
                            : lineEnd(line) - lines.start(line) + 1;
            if (end > column) {
                data.add(line - lastLine);
                data.add(line == lastLine ? column - lastColumn : column - 1);
                data.add(end - column);
                data.add(kind.ordinal());
                data.add(modifierBits);
                lastLine = line;
                lastColumn = column;
            }
        }
    }

    private int lineEnd(int line) {
        int end = lines.end(line);
        return end > lines.start(line) && lines.text().charAt(end - 1) == '\r' ? end - 1 : end;
    }
}
