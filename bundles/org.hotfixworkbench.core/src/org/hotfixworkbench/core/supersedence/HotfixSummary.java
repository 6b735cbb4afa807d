package org.hotfixworkbench.core.supersedence;

import java.util.List;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.model.HotfixClass;
import org.hotfixworkbench.model.value.KbNumber;

/**
 * What is kept of a hotfix.
 *
 * @param name its name
 * @param article its article number; null when not stated
 * @param title its title; null when not stated
 * @param releaseClass its release class; UNSTATED when not stated
 * @param place where its name stands
 * @param replaced the hotfixes that it replaces, as stated
 * @param required the hotfixes that its prerequisites name
 * @param acceptances the findings that it accepts
 * @param files the files with a version that it delivers
 */
public record HotfixSummary(
        @NonNull String name,
        @Nullable KbNumber article,
        @Nullable String title,
        HotfixClass releaseClass,
        @NonNull Place place,
        List<Reference> replaced,
        List<Reference> required,
        @NonNull List<Acceptance> acceptances,
        DeliveredFiles files)
        implements Summary {

    /** Copies the lists. */
    public HotfixSummary {
        replaced = List.copyOf(replaced);
        required = List.copyOf(required);
        acceptances = List.copyOf(acceptances);
    }

    /** The same with other files. */
    HotfixSummary with(DeliveredFiles delivered) {
        return new HotfixSummary(
                name,
                article,
                title,
                releaseClass,
                place,
                replaced,
                required,
                acceptances,
                delivered);
    }
}
