package org.hotfixworkbench.core.supersedence;

import java.util.List;
import org.eclipse.jdt.annotation.NonNull;

/**
 * An expectation that the answer does not meet.
 *
 * @param name name of the hotfix that it is about
 * @param place where it is stated
 * @param message what differs, in a sentence without full stop
 */
public record FailedExpectation(@NonNull String name, @NonNull Place place, @NonNull String message)
        implements Summary {

    /** None: the language has no place for a suppression in an expectation. */
    @Override
    public List<Acceptance> acceptances() {
        return List.of();
    }
}
