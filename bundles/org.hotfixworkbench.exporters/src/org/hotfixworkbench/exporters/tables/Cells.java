package org.hotfixworkbench.exporters.tables;

import java.util.Locale;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.model.value.FileVersion;
import org.hotfixworkbench.model.value.KbNumber;

/** Values of cells. */
final class Cells {

    private static final int BITS = 16;

    private Cells() {}

    /** The word of an enumeration; null for the first one, which means "not stated". */
    static @Nullable String stated(Enumerator value) {
        return value.getValue() == 0 ? null : value.getLiteral();
    }

    /** What a value is printed as. */
    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    static @Nullable Integer digits(@Nullable KbNumber article) {
        return article == null ? null : article.number();
    }

    /** Windows does not tell file names apart by case. */
    static String fileKey(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /**
     * The four parts as one number. Versions that no file can have have no place in the order, and
     * neither have those whose first part would make the number negative.
     */
    static @Nullable Long order(FileVersion version) {
        if (!version.valid() || version.major() > Short.MAX_VALUE) {
            return null;
        }
        long order = version.major();
        order = order << BITS | version.minor();
        order = order << BITS | version.build();
        return order << BITS | version.revision();
    }

    /** Puts the six columns of a version into a row. */
    static void version(@Nullable Object[] row, int column, @Nullable FileVersion version) {
        if (version != null) {
            row[column] = version.toString();
            row[column + 1] = version.major();
            row[column + 2] = version.minor();
            row[column + 3] = version.build();
            row[column + 4] = version.revision();
            row[column + 5] = order(version);
        }
    }
}
