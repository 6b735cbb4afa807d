package org.hotfixworkbench.editor.hierarchy;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.lsp4j.CallHierarchyIncomingCall;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.TypeHierarchyItem;

/**
 * A hotfix as the server tells of it.
 *
 * @param name its name
 * @param detail its title; may be empty
 * @param kind what it is, for the icon
 * @param place where to go for it
 * @param item what the server wants to have back when it is asked for more
 */
record HierarchyEntry(
        @NonNull String name,
        @NonNull String detail,
        @NonNull SymbolKind kind,
        @NonNull Location place,
        @NonNull Object item) {

    static HierarchyEntry of(CallHierarchyItem item) {
        return of(item, new Location(item.getUri(), item.getSelectionRange()));
    }

    /** One that names another: the place is where it does. */
    static HierarchyEntry of(CallHierarchyIncomingCall call) {
        CallHierarchyItem from = call.getFrom();
        return call.getFromRanges().isEmpty()
                ? of(from)
                : of(from, new Location(from.getUri(), call.getFromRanges().get(0)));
    }

    private static HierarchyEntry of(CallHierarchyItem item, Location place) {
        String detail = item.getDetail();
        return new HierarchyEntry(
                item.getName(), detail == null ? "" : detail, item.getKind(), place, item);
    }

    static HierarchyEntry of(TypeHierarchyItem item) {
        String detail = item.getDetail();
        return new HierarchyEntry(
                item.getName(),
                detail == null ? "" : detail,
                item.getKind(),
                new Location(item.getUri(), item.getSelectionRange()),
                item);
    }
}
