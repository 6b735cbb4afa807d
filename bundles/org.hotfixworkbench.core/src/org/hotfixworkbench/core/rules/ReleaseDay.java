package org.hotfixworkbench.core.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.PackageEntry;
import org.hotfixworkbench.model.Payload;

/** The day on which a hotfix came out, as far as its source tells. */
public final class ReleaseDay {

    private ReleaseDay() {}

    /** The stated day, else the newest day in the tables: packages are made last. */
    public static Optional<LocalDate> of(Hotfix hotfix) {
        if (hotfix.getReleased() != null) {
            return Optional.of(hotfix.getReleased());
        }
        LocalDate newest = null;
        for (Payload payload : hotfix.getPayloads()) {
            for (ArchitecturePackage architecture : payload.getPackages()) {
                for (PackageEntry entry : architecture.getEntries()) {
                    LocalDate date = entry.getDate();
                    if (date != null && (newest == null || date.isAfter(newest))) {
                        newest = date;
                    }
                }
            }
        }
        return Optional.ofNullable(newest);
    }

    /**
     * Whether a hotfix came out when its code base had one cumulative line already
     * (techcommunity.microsoft.com, ba-p/258829). Without a day it did not.
     */
    public static boolean isCumulative(Hotfix hotfix, Codebase codebase) {
        LocalDate from = codebase.getCumulativeFrom();
        return from != null && of(hotfix).filter(it -> !it.isBefore(from)).isPresent();
    }
}
