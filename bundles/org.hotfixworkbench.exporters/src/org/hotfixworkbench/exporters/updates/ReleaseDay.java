package org.hotfixworkbench.exporters.updates;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNull;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.PackageEntry;

/**
 * The day on which a hotfix came out.
 *
 * @param day the day
 * @param stated whether the source states it; otherwise it is that of the newest row of the
 *     packages, before which the hotfix was not complete
 */
public record ReleaseDay(@NonNull LocalDate day, boolean stated) {

    /** The day of a hotfix; empty when it states none and has no row with a day. */
    public static Optional<ReleaseDay> of(Hotfix hotfix) {
        if (hotfix.getReleased() != null) {
            return Optional.of(new ReleaseDay(hotfix.getReleased(), true));
        }
        return hotfix.getPayloads().stream()
                .flatMap(it -> it.getPackages().stream())
                .flatMap(it -> it.getEntries().stream())
                .map(PackageEntry::getDate)
                .filter(it -> it != null)
                .max(Comparator.naturalOrder())
                .map(it -> new ReleaseDay(it, false));
    }

    /** The beginning of the day in UTC. */
    public String timestamp() {
        return day + "T00:00:00Z";
    }
}
