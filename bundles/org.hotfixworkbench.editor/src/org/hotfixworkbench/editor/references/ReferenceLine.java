package org.hotfixworkbench.editor.references;

import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.NonNull;

/**
 * A line with references.
 *
 * @param file the file
 * @param line its number, counted from zero
 * @param text what it says
 */
record ReferenceLine(@NonNull IFile file, int line, @NonNull String text) {}
