package org.hotfixworkbench.importers.kb.values;

import org.hotfixworkbench.importers.kb.words.Column;
import org.hotfixworkbench.importers.kb.words.Vocabulary;

/** How well a text fits a column. Ordered: later ones fit better. */
public enum Fit {
    /** It cannot stand there. */
    NONE,
    /** It may stand there, as it may elsewhere. */
    POSSIBLE,
    /** It says that there is no value. */
    ABSENT,
    /** It has the form of such a value. */
    GOOD;

    private static final int LONGEST_PLATFORM = 60;

    /** How well a text of one or several words fits a column. */
    public static Fit of(Column column, String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        if (column != Column.NAME && Vocabulary.notApplicable(text)) {
            return ABSENT;
        }
        return switch (column) {
            case NAME -> name(text);
            case VERSION ->
                    Versions.read(text).present()
                            ? version(text)
                            : Versions.like(text) ? POSSIBLE : NONE;
            case SIZE -> Sizes.read(text).present() ? GOOD : NONE;
            case DATE ->
                    Days.read(text, Days.Order.MONTH_FIRST).present()
                            ? GOOD
                            : Days.like(text) ? POSSIBLE : NONE;
            case TIME ->
                    Times.read(text).present() ? text.indexOf(':') < 0 ? POSSIBLE : GOOD : NONE;
            case DATE_TIME -> dateTime(text) ? GOOD : NONE;
            case PLATFORM -> platform(text);
            case LEVEL, BRANCH, LANGUAGE -> FileNames.withEnding(text) ? NONE : POSSIBLE;
            case PRODUCT, FOLDER, OTHER -> POSSIBLE;
        };
    }

    private static Fit name(String text) {
        String base = FileNames.base(text);
        if (FileNames.withEnding(base) || FileNames.withBlanks(base)) {
            return GOOD;
        }
        return FileNames.possible(text) ? POSSIBLE : NONE;
    }

    private static Fit platform(String text) {
        if (text.length() > LONGEST_PLATFORM) {
            return NONE;
        }
        if (Platforms.read(text).isPresent()) {
            return GOOD;
        }
        return FileNames.withEnding(text) ? NONE : POSSIBLE;
    }

    private static Fit version(String text) {
        boolean digits = text.chars().allMatch(it -> it == '.' || Character.isDigit(it));
        return digits && text.chars().filter(it -> it == '.').count() >= 2 ? GOOD : POSSIBLE;
    }

    private static boolean dateTime(String text) {
        int blank = text.indexOf(' ');
        return Days.read(text, Days.Order.MONTH_FIRST).present()
                || blank > 0
                        && Days.read(text.substring(0, blank), Days.Order.MONTH_FIRST).present()
                        && Times.read(text.substring(blank + 1)).present();
    }
}
