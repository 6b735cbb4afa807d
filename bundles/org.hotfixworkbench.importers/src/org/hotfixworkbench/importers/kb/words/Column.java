package org.hotfixworkbench.importers.kb.words;

/** What a column of a table holds, told by its heading. */
public enum Column {
    /** The name of the file. */
    NAME,
    /** The version of the file; in notes on branches a mask. */
    VERSION,
    /** The size of the file. */
    SIZE,
    /** The day of the file. */
    DATE,
    /** The time of day of the file. */
    TIME,
    /** Day and time in one cell. */
    DATE_TIME,
    /** The architecture of the file. */
    PLATFORM,
    /** The service pack that the file is for. */
    LEVEL,
    /** The service branch of the file. */
    BRANCH,
    /** The product. */
    PRODUCT,
    /** The folder in the package, often with the branch or the component in it. */
    FOLDER,
    /** The language of the file. */
    LANGUAGE,
    /** Something else, which the language has no place for. */
    OTHER;

    /** Whether the cells of the column are free text of any number of words. */
    public boolean text() {
        return switch (this) {
            case PLATFORM, LEVEL, BRANCH, PRODUCT, FOLDER, LANGUAGE, OTHER -> true;
            default -> false;
        };
    }
}
