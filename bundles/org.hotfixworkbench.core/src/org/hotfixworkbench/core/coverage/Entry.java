package org.hotfixworkbench.core.coverage;

import java.util.List;
import org.eclipse.jdt.annotation.NonNull;
import org.hotfixworkbench.core.applicability.engine.Fit;

/**
 * What one hotfix has for one system.
 *
 * @param hotfix its name
 * @param fit whether it covers the system, or should
 * @param claims the files that others claim as well
 */
public record Entry(@NonNull String hotfix, @NonNull Fit fit, List<Claim> claims) {

    /** Copies the list. */
    public Entry {
        claims = List.copyOf(claims);
    }
}
