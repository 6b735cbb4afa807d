package org.hotfixworkbench.core.applicability.engine;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.model.ServiceLevel;

/**
 * The files with a version that a package has for a service level.
 *
 * @param level the level; null for every level
 * @param files the files
 */
public record LevelDelivery(@Nullable ServiceLevel level, List<FileDelivery> files) {}
