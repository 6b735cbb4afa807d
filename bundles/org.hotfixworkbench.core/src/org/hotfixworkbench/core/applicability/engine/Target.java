package org.hotfixworkbench.core.applicability.engine;

import org.hotfixworkbench.model.Architecture;

/**
 * What a machine runs.
 *
 * @param product number of the product; -1 for one that the catalog does not have
 * @param codebase number of its code base; -1 when the product has none
 * @param level number of its service level; -1 when the product has none
 * @param architecture the architecture of the system
 */
record Target(int product, int codebase, int level, Architecture architecture) {}
