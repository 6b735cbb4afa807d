package org.hotfixworkbench.exporters.pages;

/** What a page can be about. */
public enum Topic {
    /** A page of the site itself, such as the list of products. */
    SITE(""),
    /** A hotfix. */
    HOTFIX("hotfixes/"),
    /** A product. */
    PRODUCT("products/"),
    /** A code base. */
    CODEBASE("codebases/"),
    /** A machine. */
    MACHINE("machines/"),
    /** A file, which has a part of a page. */
    FILE("files/");

    private final String folder;

    Topic(String folder) {
        this.folder = folder;
    }

    /** The folder of its pages, with a slash behind it; empty for the folder of the site. */
    public String folder() {
        return folder;
    }
}
