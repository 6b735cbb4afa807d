package org.hotfixworkbench.core.diff;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.value.FileVersion;

/**
 * A row of a package.
 *
 * @param kind what it is
 * @param name its name
 * @param version version of a file; null when it has none
 * @param platform platform of a file; UNSTATED when not stated
 * @param track service branch of a file, and the columns "at" as they are stated; what has to agree
 *     before versions of one build can be compared
 * @param ordered whether its version has an order
 * @param size size in bytes; null when not stated
 * @param date day of the time stamp; null when not stated
 * @param time minute of the time stamp; null when not stated
 * @param line its line, from 1
 */
record Row(
        @NonNull Kind kind,
        @NonNull String name,
        @Nullable FileVersion version,
        @NonNull Architecture platform,
        @NonNull String track,
        boolean ordered,
        @Nullable Long size,
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        int line) {

    /** What a row is. */
    enum Kind {
        FILE,
        MANIFEST,
        MUM,
        CATALOG
    }

    /** Everything but the line. */
    Row somewhere() {
        return new Row(kind, name, version, platform, track, ordered, size, date, time, 0);
    }

    String lowerName() {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Name, version and platform: "Kerberos.dll 6.1.7601.21932 x64". */
    String words() {
        String text = version == null ? name : name + " " + version;
        return platform == Architecture.UNSTATED ? text : text + " " + platform.getLiteral();
    }
}
