package org.hotfixworkbench.dsl.ide.navigation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CallHierarchyIncomingCall;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCall;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;
import org.hotfixworkbench.dsl.ide.workspace.Analysis;
import org.hotfixworkbench.dsl.ide.workspace.Project;

/**
 * Which hotfix names which one. A call comes in from what replaces or requires a hotfix, and goes
 * out to what it replaces or requires itself.
 */
public final class CallHierarchy {

    private CallHierarchy() {}

    /** The hotfix at a position; empty where there is none. */
    public static List<CallHierarchyItem> prepare(Analysis analysis, int offset) {
        return HotfixNode.at(analysis, offset).map(CallHierarchy::item).stream().toList();
    }

    private static CallHierarchyItem item(HotfixNode node) {
        CallHierarchyItem item =
                new CallHierarchyItem(
                        node.name(),
                        SymbolKind.Class,
                        node.location().getUri(),
                        node.location().getRange(),
                        node.location().getRange());
        item.setDetail(node.detail());
        item.setData(node.data());
        return item;
    }

    /** The hotfixes that replace or require the one of an item; all files have been checked. */
    public static List<CallHierarchyIncomingCall> incoming(
            Project project, CallHierarchyItem item) {
        HotfixRelations relations = new HotfixRelations(project);
        String name = HotfixNode.name(item.getData());
        return merged(project, relations.replacedBy(name), relations.requiredBy(name))
                .entrySet()
                .stream()
                .map(it -> new CallHierarchyIncomingCall(item(it.getKey()), it.getValue()))
                .toList();
    }

    /** The hotfixes that the one of an item replaces or requires; all files have been checked. */
    public static List<CallHierarchyOutgoingCall> outgoing(
            Project project, CallHierarchyItem item) {
        HotfixRelations relations = new HotfixRelations(project);
        String name = HotfixNode.name(item.getData());
        return merged(project, relations.replaces(name), relations.requires(name))
                .entrySet()
                .stream()
                .map(it -> new CallHierarchyOutgoingCall(item(it.getKey()), it.getValue()))
                .toList();
    }

    private static Map<HotfixNode, List<Range>> merged(
            Project project, List<HotfixRelations.Link> one, List<HotfixRelations.Link> other) {
        Map<String, HotfixNode> nodes = new LinkedHashMap<>();
        Map<HotfixNode, List<Range>> places = new LinkedHashMap<>();
        Stream.concat(one.stream(), other.stream())
                .forEach(
                        link -> {
                            HotfixNode node =
                                    nodes.computeIfAbsent(
                                            link.other(), it -> HotfixNode.of(project, link));
                            places.computeIfAbsent(node, it -> new ArrayList<>())
                                    .addAll(link.places());
                        });
        return places;
    }
}
