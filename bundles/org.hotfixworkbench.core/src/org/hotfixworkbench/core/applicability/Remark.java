package org.hotfixworkbench.core.applicability;

import org.hotfixworkbench.core.rules.Location;

/**
 * Something to say about a condition or a package.
 *
 * @param location where it is
 * @param message what it is, in a sentence without full stop
 */
public record Remark(Location location, String message) {}
