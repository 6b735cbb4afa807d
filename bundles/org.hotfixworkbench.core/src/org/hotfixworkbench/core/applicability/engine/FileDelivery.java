package org.hotfixworkbench.core.applicability.engine;

import java.util.List;
import org.eclipse.jdt.annotation.NonNull;
import org.hotfixworkbench.model.Architecture;

/**
 * A file that a package delivers, and what happens to it on a machine where it has some version. A
 * machine that has no such file gets it.
 *
 * @param name its name
 * @param platform its architecture; UNSTATED when neither row nor package states one
 * @param ranges all versions in order, once for each branch where files state their branch; empty
 *     when a copy has a version that no file can have
 */
public record FileDelivery(
        @NonNull String name, @NonNull Architecture platform, List<VersionRange> ranges) {}
