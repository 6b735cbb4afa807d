package org.hotfixworkbench.core.rules;

import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.model.ServiceBranch;

/**
 * The two kinds of service branches before updates became cumulative.
 *
 * <p>Domain: GDR is for everybody, LDR on request; QFE is the older word for LDR (blog mrsnrub,
 * "GDR, QFE, LDR... WTH?", 2009).
 */
public final class Branches {

    private Branches() {}

    /** Whether a branch is the one of general distribution. */
    public static boolean isGeneral(@Nullable ServiceBranch branch) {
        return branch != null && "GDR".equalsIgnoreCase(branch.getName());
    }

    /** Whether a branch is the one of limited distribution. */
    public static boolean isLimited(@Nullable ServiceBranch branch) {
        return branch != null
                && ("LDR".equalsIgnoreCase(branch.getName())
                        || "QFE".equalsIgnoreCase(branch.getName()));
    }
}
