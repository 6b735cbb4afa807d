package org.hotfixworkbench.core.diff;

import org.eclipse.jdt.annotation.NonNull;

/**
 * What is kept of a package.
 *
 * @param words the package in words: "x64 package of NT6_1"
 * @param products the products that its heading names, sorted
 * @param line its line
 * @param count the number of its rows
 * @param rows its rows
 */
record PackageFacts(
        @NonNull String words,
        @NonNull String products,
        int line,
        int count,
        @NonNull PackedRows rows) {}
