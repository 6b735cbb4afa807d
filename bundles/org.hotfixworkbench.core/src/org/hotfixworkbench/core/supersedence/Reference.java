package org.hotfixworkbench.core.supersedence;

/**
 * A hotfix that another element names.
 *
 * @param name its name; the article number where no source describes it
 * @param external whether no source describes it
 * @param place where it is named
 */
public record Reference(String name, boolean external, Place place) {}
