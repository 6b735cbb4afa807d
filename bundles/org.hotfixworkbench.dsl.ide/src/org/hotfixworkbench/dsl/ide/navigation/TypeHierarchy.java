package org.hotfixworkbench.dsl.ide.navigation;

import java.util.List;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.TypeHierarchyItem;
import org.hotfixworkbench.dsl.ide.workspace.Analysis;
import org.hotfixworkbench.dsl.ide.workspace.Project;

/** Which hotfix replaces which one: what is replaced stands above what replaces it. */
public final class TypeHierarchy {

    private TypeHierarchy() {}

    /** The hotfix at a position; empty where there is none. */
    public static List<TypeHierarchyItem> prepare(Analysis analysis, int offset) {
        return HotfixNode.at(analysis, offset).map(TypeHierarchy::item).stream().toList();
    }

    private static TypeHierarchyItem item(HotfixNode node) {
        TypeHierarchyItem item =
                new TypeHierarchyItem(
                        node.name(),
                        SymbolKind.Class,
                        node.location().getUri(),
                        node.location().getRange(),
                        node.location().getRange(),
                        node.detail());
        item.setData(node.data());
        return item;
    }

    /** What the hotfix of an item replaces; all files have been checked. */
    public static List<TypeHierarchyItem> supertypes(Project project, TypeHierarchyItem item) {
        String name = HotfixNode.name(item.getData());
        return items(project, new HotfixRelations(project).replaces(name));
    }

    /** What replaces the hotfix of an item; all files have been checked. */
    public static List<TypeHierarchyItem> subtypes(Project project, TypeHierarchyItem item) {
        String name = HotfixNode.name(item.getData());
        return items(project, new HotfixRelations(project).replacedBy(name));
    }

    private static List<TypeHierarchyItem> items(
            Project project, List<HotfixRelations.Link> links) {
        return links.stream().map(it -> item(HotfixNode.of(project, it))).toList();
    }
}
