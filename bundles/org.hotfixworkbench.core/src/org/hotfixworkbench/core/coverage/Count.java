package org.hotfixworkbench.core.coverage;

/**
 * What hotfixes have for a system, in numbers.
 *
 * @param covers how many hotfixes have a package for it
 * @param missing how many name it without having a package for it
 * @param twice how many of those that cover it bring a version of a file that another one brings,
 *     too, without anything being settled between the two
 */
public record Count(int covers, int missing, int twice) {}
