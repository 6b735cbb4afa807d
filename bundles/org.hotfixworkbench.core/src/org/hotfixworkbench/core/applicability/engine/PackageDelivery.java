package org.hotfixworkbench.core.applicability.engine;

import java.util.List;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Product;

/**
 * A package of a hotfix, and what it does to the files of the machines that it is for.
 *
 * @param architecture the architecture of the machines; UNSTATED restricts nothing
 * @param codebase the code base of their products; null restricts nothing
 * @param products the products; empty restricts nothing beside the code base
 * @param levels its files by service level; one entry without a level when nothing restricts that
 */
public record PackageDelivery(
        @NonNull Architecture architecture,
        @Nullable Codebase codebase,
        List<Product> products,
        List<LevelDelivery> levels) {}
