package org.hotfixworkbench.dsl.check;

/**
 * A stretch of a source text.
 *
 * @param offset index of its first character
 * @param length number of its characters, in UTF-16 units
 * @param line line of its first character, from 1
 * @param column column of its first character, from 1
 * @param endLine line of the position behind its last character
 * @param endColumn column of the position behind its last character
 */
public record Span(int offset, int length, int line, int column, int endLine, int endColumn) {}
