package org.hotfixworkbench.exporters.pages;

/**
 * Where something is in a site. Made of letters, digits, and of the characters ._-/ alone, so that
 * it needs no escaping anywhere.
 *
 * @param page the page without its ending, from the folder of the site
 * @param fragment the part of the page; empty for the page as a whole
 */
public record Place(String page, String fragment) {

    /** A page as a whole. */
    public static Place of(String page) {
        return new Place(page, "");
    }

    /** A part of this page. */
    public Place part(String id) {
        return new Place(page, id);
    }

    /** The way back from this page to the folder of the site: empty or one "../". */
    public String root() {
        return page.indexOf('/') < 0 ? "" : "../";
    }

    /** The way from this page to another place. */
    public String to(Place other, String extension) {
        String part = other.fragment.isEmpty() ? "" : "#" + other.fragment;
        if (other.page.equals(page) && !part.isEmpty()) {
            return part;
        }
        String folder = page.substring(0, page.lastIndexOf('/') + 1);
        boolean beside = !folder.isEmpty() && other.page.startsWith(folder);
        return (beside ? other.page.substring(folder.length()) : root() + other.page)
                + extension
                + part;
    }
}
