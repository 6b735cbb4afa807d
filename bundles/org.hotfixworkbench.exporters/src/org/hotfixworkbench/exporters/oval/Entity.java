package org.hotfixworkbench.exporters.oval;

/**
 * What a state asks of one property.
 *
 * @param name the property
 * @param datatype how values are compared
 * @param operation the comparison
 * @param value what is compared with
 */
record Entity(String name, String datatype, String operation, String value) {

    private static final String STRING = "string";
    private static final String VERSION = "version";
    private static final String PATTERN = "pattern match";

    /** A text. */
    static Entity exactly(String name, String value) {
        return new Entity(name, STRING, "equals", value);
    }

    /** A text, in any case. */
    static Entity text(String name, String value) {
        return new Entity(name, STRING, "case insensitive equals", value);
    }

    /** A regular expression. */
    static Entity pattern(String name, String expression) {
        return new Entity(name, STRING, PATTERN, expression);
    }

    /** A number. */
    static Entity number(String name, int value) {
        return new Entity(name, "int", "equals", String.valueOf(value));
    }

    /** This version or a higher one. */
    static Entity from(String version) {
        return new Entity(VERSION, VERSION, "greater than or equal", version);
    }

    /** A lower version. */
    static Entity below(String version) {
        return new Entity(VERSION, VERSION, "less than", version);
    }

    /** In words. */
    String sentence() {
        return operation.equals(PATTERN) ? "matches " + value : operation + " " + value;
    }

    /** A text as a regular expression that matches nothing else. */
    static String literally(String text) {
        StringBuilder expression = new StringBuilder();
        text.codePoints()
                .forEach(
                        c -> {
                            if (c < 128 && !Character.isLetterOrDigit(c) && c != ' ') {
                                expression.append('\\');
                            }
                            expression.appendCodePoint(c);
                        });
        return expression.toString();
    }
}
