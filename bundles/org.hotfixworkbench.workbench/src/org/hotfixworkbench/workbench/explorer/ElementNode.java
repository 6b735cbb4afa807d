package org.hotfixworkbench.workbench.explorer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;
import org.hotfixworkbench.workbench.subjects.About;
import org.hotfixworkbench.workbench.subjects.Mention;

/**
 * Something in a file: an element, or a part of one. Equal when it has the same path of names, so
 * that what is open and selected stays so when its file changes.
 */
public final class ElementNode implements About {

    private final IFile file;
    private final @Nullable ElementNode parent;
    private final String name;
    private final String detail;
    private final SymbolKind kind;
    private final Range range;
    private final Range extent;
    private final String path;
    private final List<ElementNode> children = new ArrayList<>();

    private ElementNode(
            IFile file, @Nullable ElementNode parent, DocumentSymbol symbol, int number) {
        this.file = file;
        this.parent = parent;
        this.name = symbol.getName();
        this.detail = symbol.getDetail() == null ? "" : symbol.getDetail();
        this.kind = symbol.getKind();
        this.range = symbol.getSelectionRange();
        this.extent = symbol.getRange();
        String own = kind + " " + name + (number == 0 ? "" : " " + number);
        this.path = (parent == null ? file.getFullPath() : parent.path) + "\n" + own;
    }

    /** What is worth seeing of the symbols of a file. */
    static List<ElementNode> of(IFile file, @NonNull List<DocumentSymbol> symbols) {
        return of(file, null, symbols);
    }

    private static List<ElementNode> of(
            IFile file, @Nullable ElementNode parent, List<DocumentSymbol> symbols) {
        List<ElementNode> nodes = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (DocumentSymbol symbol : symbols) {
            if (isShown(symbol.getKind(), parent)) {
                int number =
                        numbers.merge(symbol.getKind() + symbol.getName(), 1, Integer::sum) - 1;
                ElementNode node = new ElementNode(file, parent, symbol, number);
                if (symbol.getChildren() != null) {
                    node.children.addAll(of(file, node, symbol.getChildren()));
                }
                nodes.add(node);
            }
        }
        return nodes;
    }

    private static boolean isShown(SymbolKind kind, @Nullable ElementNode parent) {
        return switch (kind) {
            case Class, Array, Event, Variable, Namespace, Struct -> parent == null;
            case Module, Package -> true;
            case EnumMember -> parent != null && parent.kind == SymbolKind.Namespace;
            default -> false;
        };
    }

    /** The file that it is in. */
    public IFile file() {
        return file;
    }

    /** What it is in; null for an element. */
    public @Nullable ElementNode parent() {
        return parent;
    }

    /** Its name as the language has it. */
    public String name() {
        return name;
    }

    /** What it is. */
    public SymbolKind kind() {
        return kind;
    }

    /** Where its name stands. */
    Range range() {
        return range;
    }

    /** The innermost of some nodes in which a line is, from 0; null when it is in none. */
    static @Nullable ElementNode at(List<ElementNode> nodes, int line) {
        for (ElementNode node : nodes) {
            if (node.extent.getStart().getLine() <= line
                    && line <= node.extent.getEnd().getLine()) {
                ElementNode inner = at(node.children, line);
                return inner == null ? node : inner;
            }
        }
        return null;
    }

    /** What is in it. */
    List<ElementNode> children() {
        return children;
    }

    /** The name with its kind, where the name alone says too little. */
    String label() {
        return switch (kind) {
            case Module -> "payload " + name;
            case Package -> "package " + name;
            default -> name;
        };
    }

    /** What is worth knowing of it: article and title, counts, an expected verdict. */
    String remark() {
        return switch (kind) {
            case Module -> "";
            case Package -> detail.replaceFirst("^package, ", " \u2014 ");
            default -> detail.isEmpty() ? "" : "  " + detail;
        };
    }

    /** The element at the top is what it is about. */
    @Override
    public List<Mention> mentions() {
        ElementNode top = this;
        for (ElementNode up = parent; up != null; up = up.parent) {
            top = up;
        }
        int on = top.name.indexOf(" on ");
        return switch (top.kind) {
            case Class -> List.of(new Mention.Named("hotfix", top.name));
            case Variable -> List.of(new Mention.Named("machine", top.name));
            case Event ->
                    List.of(
                            new Mention.Named("hotfix", top.name.substring(0, on)),
                            new Mention.Named("machine", top.name.substring(on + " on ".length())));
            default -> List.of();
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ElementNode node && path.equals(node.path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return label() + remark();
    }
}
