package org.hotfixworkbench.core.supersedence;

import java.time.LocalDate;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A suppression, as far as it is needed when the model is gone.
 *
 * @param rule id of the rule
 * @param subject what the findings have to be about; null means anything
 * @param until its last day; null means that it has none
 * @param place where it is stated
 */
public record Acceptance(
        String rule, @Nullable String subject, @Nullable LocalDate until, Place place) {}
