package org.hotfixworkbench.exporters.html;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.exporters.OutputFolder;
import org.hotfixworkbench.exporters.TextOutput;
import org.hotfixworkbench.exporters.pages.Column;
import org.hotfixworkbench.exporters.pages.HotfixCard;
import org.hotfixworkbench.exporters.pages.PageText;
import org.hotfixworkbench.exporters.pages.Place;
import org.hotfixworkbench.exporters.pages.SiteIndex;
import org.hotfixworkbench.exporters.pages.TableKind;
import org.hotfixworkbench.exporters.pages.Topic;

/**
 * What the search looks through, in scripts: a page that was opened from a disk may not read any
 * other file. Each calls a function of the site's script, which asks for the next one.
 */
final class SearchIndex implements SiteIndex {

    /** The most entries of a script. */
    private static final int MOST = 2_000;

    private static final String FOLDER = "html/";

    private final OutputFolder folder;
    private @Nullable TextOutput out;
    private int scripts;
    private int entries;

    SearchIndex(OutputFolder folder) {
        this.folder = folder;
    }

    @Override
    public void hotfix(HotfixCard card, Place place, String status) throws IOException {
        write(
                List.of(
                        "hotfix",
                        href(place),
                        card.name(),
                        text(card.title()),
                        text(card.article()),
                        text(card.releaseClass()),
                        text(card.released()),
                        status));
    }

    @Override
    public void add(Topic topic, String name, String description, Place place) throws IOException {
        String kind = topic.name().toLowerCase(Locale.ROOT);
        write(List.of(kind, href(place), name, description));
    }

    private static String href(Place place) {
        return Place.of("").to(place, ".html");
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private void write(List<String> entry) throws IOException {
        TextOutput script = out;
        if (script == null || entries == MOST) {
            end(true);
            scripts++;
            script = new TextOutput(folder.create(FOLDER + "search/" + scripts + ".js"));
            out = script;
            entries = 0;
            script.write("hotfixSearch([\n");
        }
        if (entries > 0) {
            script.write(",\n");
        }
        entries++;
        // not closed: it would close the script
        JsonWriter json = new JsonWriter(script);
        json.setHtmlSafe(true);
        json.beginArray();
        for (String value : entry) {
            json.value(PageText.line(value));
        }
        json.endArray();
    }

    /** Ends a script, and tells whether there is a next one. */
    private void end(boolean more) throws IOException {
        TextOutput script = out;
        if (script != null) {
            script.write("\n], " + more + ");\n");
            script.close();
            out = null;
        }
    }

    @Override
    public void finish() throws IOException {
        end(false);
        copy("site.js", "");
        StringBuilder styles = new StringBuilder();
        for (TableKind kind : TableKind.values()) {
            styles(kind, styles);
        }
        copy("site.css", styles.toString());
    }

    /** How the cells of a table look, and with what label each stands on a phone. */
    private static void styles(TableKind kind, StringBuilder styles) {
        int number = 0;
        for (Column column : kind.columns()) {
            number++;
            String cell = ".t-%s tr > :nth-child(%d)".formatted(kind.id(), number);
            styles.append(cell).append(" { --label: \"").append(column.label()).append("\";");
            styles.append(
                    switch (column.style()) {
                        case TEXT -> "";
                        case NUMBER ->
                                " text-align: var(--number); white-space: nowrap; padding-right: 1.5rem;";
                        case WHOLE -> " white-space: nowrap;";
                        case LONG -> " overflow-wrap: anywhere; min-width: 9rem;";
                    });
            styles.append(" }\n");
        }
    }

    private void copy(String name, String more) throws IOException {
        try (InputStream in = Objects.requireNonNull(SearchIndex.class.getResourceAsStream(name));
                OutputStream to = folder.create(FOLDER + name)) {
            in.transferTo(to);
            to.write(more.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void close() throws IOException {
        TextOutput script = out;
        if (script != null) {
            script.close();
        }
    }
}
