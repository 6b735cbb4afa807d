package org.hotfixworkbench.dsl.check;

import java.util.List;
import org.hotfixworkbench.core.supersedence.AlternativeSummary;
import org.hotfixworkbench.core.supersedence.HotfixSummary;

/**
 * What is kept of a file for checks across files.
 *
 * @param hotfixes its hotfixes
 * @param groups its groups of alternatives
 */
public record FileSummary(List<HotfixSummary> hotfixes, List<AlternativeSummary> groups) {

    /** Nothing. */
    public static final FileSummary NONE = new FileSummary(List.of(), List.of());

    /** Copies the lists. */
    public FileSummary {
        hotfixes = List.copyOf(hotfixes);
        groups = List.copyOf(groups);
    }
}
