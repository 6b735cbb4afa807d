package org.hotfixworkbench.editor.hierarchy;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.TypeHierarchyItem;

/**
 * The hotfix that a hierarchy is about. It is kept for both hierarchies, so that the direction can
 * be changed when its place in the text has long moved.
 *
 * @param call what the call hierarchy knows it by
 * @param type what the type hierarchy knows it by
 */
record HierarchyRoot(@NonNull CallHierarchyItem call, @NonNull TypeHierarchyItem type) {}
