package org.hotfixworkbench.benchmarks.corpus;

import java.nio.file.Path;

/**
 * Generated sources.
 *
 * @param folder where they are
 * @param files the number of files
 * @param lines the number of lines in all of them
 * @param bytes their size
 */
public record Corpus(Path folder, int files, long lines, long bytes) {}
