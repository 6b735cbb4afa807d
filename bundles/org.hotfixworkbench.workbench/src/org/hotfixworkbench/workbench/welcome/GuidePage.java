package org.hotfixworkbench.workbench.welcome;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.NonNull;
import org.hotfixworkbench.workbench.WorkbenchPlugin;

/**
 * A page of {@code docs/user-guide}, as it is packed into the bundle.
 *
 * @param name the name of its file
 * @param text its Markdown, without pictures
 */
record GuidePage(@NonNull String name, @NonNull String text) {

    private static final String FOLDER = "guide";
    private static final String START = "README.md";

    /** All pages: the one to start with, then the others by title. */
    static List<GuidePage> all() {
        List<GuidePage> pages = new ArrayList<>();
        var found = Platform.getBundle(WorkbenchPlugin.ID).findEntries(FOLDER, "*.md", false);
        if (found != null) {
            for (URL url : Collections.list(found)) {
                pages.add(read(url));
            }
        }
        pages.sort(
                Comparator.<GuidePage, Boolean>comparing(it -> !START.equals(it.name()))
                        .thenComparing(GuidePage::title));
        return pages;
    }

    private static GuidePage read(URL url) {
        String path = url.getPath();
        String name = path.substring(path.lastIndexOf('/') + 1);
        try (InputStream stream = url.openStream()) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new GuidePage(name, text.replaceAll("(?m)^!\\[[^\\]]*\\]\\([^)]*\\)\\R", ""));
        } catch (IOException e) {
            WorkbenchPlugin.log().error("A page of the guide cannot be read", e);
            return new GuidePage(name, "# " + name + "\n\nThis page cannot be read.\n");
        }
    }

    /** Its heading. */
    String title() {
        return text.lines()
                .filter(it -> it.startsWith("# "))
                .findFirst()
                .map(it -> it.substring(2))
                .orElse(name);
    }
}
