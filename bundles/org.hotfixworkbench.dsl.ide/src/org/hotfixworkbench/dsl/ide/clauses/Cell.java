package org.hotfixworkbench.dsl.ide.clauses;

import java.util.Locale;
import java.util.Set;

/** What can stand for a value, as far as other things are proposed for it. */
public enum Cell {
    /** A name that is given here. */
    NEW_NAME,
    /** Free text in quotes. */
    TEXT,
    /** The number of an article. */
    KB_NUMBER,
    /** A release class. */
    RELEASE_CLASS("hotfix"),
    /** A day. */
    DAY,
    /** The last day of an acceptance. */
    LAST_DAY,
    /** A product. */
    PRODUCT,
    /** A level of the product before it. */
    LEVEL,
    /** A condition, which has clauses of its own. */
    CONDITION,
    /** A restart requirement. */
    RESTART("none"),
    /** A reference to a hotfix. */
    HOTFIX,
    /** A hotfix by a name or number that need not be described. */
    INSTALLED_HOTFIX,
    /** A code base. */
    CODEBASE("unstated"),
    /** The id of a rule. */
    RULE,
    /** What a suppression is about. */
    ROW,
    /** An optional feature. */
    FEATURE,
    /** A version mask. */
    MASK,
    /** A branch of the code base. */
    BRANCH,
    /** The architecture of a package. */
    ARCHITECTURE("unstated"),
    /** The name of a file in a package. */
    FILE_NAME,
    /** Its version. */
    FILE_VERSION,
    /** A size. */
    SIZE,
    /** A time of day. */
    TIME,
    /** The architecture of a file in a package. */
    PLATFORM,
    /** The printed service pack requirement of a file. */
    REQUIRED_LEVEL,
    /** The printed service branch of a file. */
    SERVICE_BRANCH,
    /** The name of a component's manifest. */
    MANIFEST_NAME,
    /** The name of a package manifest. */
    MUM_NAME,
    /** The name of a security catalog. */
    CATALOG_NAME,
    /** A reference to a machine. */
    MACHINE,
    /** A verdict. */
    VERDICT("installed"),
    /** Why a hotfix does not apply. */
    REASON("product", "feature", "branch"),
    /** An architecture of the product before it. */
    PRODUCT_ARCHITECTURE,
    /** The name of a file on a machine. */
    MACHINE_FILE,
    /** Its version. */
    MACHINE_VERSION,
    /** Its architecture. */
    MACHINE_PLATFORM,
    /** Its branch. */
    MACHINE_BRANCH,
    /** A level of the code base that a product is built from. */
    BASE_LEVEL,
    /** Any architecture. */
    ANY_ARCHITECTURE,
    /** Numbers that nobody can guess. */
    NUMBER;

    private final Set<String> words;

    Cell(String... words) {
        this.words = Set.of(words);
    }

    static Cell of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether a token can be this value; the words of the language rarely are one. */
    boolean accepts(Token token, Set<String> reserved) {
        if (this == TEXT) {
            return token.isText();
        }
        return token.isText()
                || token.isValue()
                        && (!reserved.contains(token.text()) || words.contains(token.text()));
    }
}
