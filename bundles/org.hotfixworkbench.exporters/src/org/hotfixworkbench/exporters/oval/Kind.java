package org.hotfixworkbench.exporters.oval;

/** What has an id in OVAL. */
enum Kind {
    DEFINITION("def"),
    TEST("tst"),
    OBJECT("obj"),
    STATE("ste"),
    VARIABLE("var");

    private final String code;

    Kind(String code) {
        this.code = code;
    }

    /** The word for it in ids. */
    String code() {
        return code;
    }
}
