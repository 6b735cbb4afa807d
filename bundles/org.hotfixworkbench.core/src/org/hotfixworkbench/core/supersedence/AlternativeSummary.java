package org.hotfixworkbench.core.supersedence;

import java.util.List;
import org.eclipse.jdt.annotation.NonNull;

/**
 * What is kept of a group of alternatives: hotfixes any of which brings the same fix.
 *
 * @param name its name
 * @param place where its name stands
 * @param members its hotfixes, as stated
 * @param acceptances the findings that it accepts
 */
public record AlternativeSummary(
        @NonNull String name,
        @NonNull Place place,
        List<Reference> members,
        @NonNull List<Acceptance> acceptances)
        implements Summary {

    /** Copies the lists. */
    public AlternativeSummary {
        members = List.copyOf(members);
        acceptances = List.copyOf(acceptances);
    }
}
