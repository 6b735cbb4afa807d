package org.hotfixworkbench.dsl.compile;

import java.nio.file.Path;

/**
 * A source file.
 *
 * @param path where it is
 * @param name the file as the user names it, relative to the working folder where it is below it,
 *     with slashes; reports print this
 */
public record SourceFile(Path path, String name) {}
