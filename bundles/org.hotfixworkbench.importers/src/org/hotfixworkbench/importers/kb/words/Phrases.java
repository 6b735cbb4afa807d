package org.hotfixworkbench.importers.kb.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What sentences of articles say, in several languages; data in {@code phrases.txt}. */
public enum Phrases {
    /** The machine may have to be restarted. */
    RESTART_POSSIBLE("restart-possible"),
    /** No restart. */
    RESTART_NONE("restart-none"),
    /** The machine has to be restarted. */
    RESTART_REQUIRED("restart-required"),
    /** Nothing has to be changed in the registry. */
    REGISTRY_UNCHANGED("registry-unchanged"),
    /** Nothing is replaced. */
    REPLACES_NOTHING("replaces-nothing"),
    /** There are no prerequisites. */
    PREREQUISITES_NONE("prerequisites-none"),
    /** Where text on prerequisites goes over to pointers to other articles. */
    PREREQUISITES_END("prerequisites-end"),
    /** The article is about a hotfix. */
    CLASS_HOTFIX("class-hotfix"),
    /** The article is about an update. */
    CLASS_UPDATE("class-update"),
    /** The article is about a rollup. */
    CLASS_ROLLUP("class-rollup"),
    /** The article is about a security update. */
    CLASS_SECURITY("class-security"),
    /** A table lists packages to download and not the files in them. */
    TABLE_OF_PACKAGES("table-of-packages");

    private static final Map<String, List<Pattern>> DATA = load();
    private static final int LONGEST = 4000;

    private final String key;

    Phrases(String key) {
        this.key = key;
    }

    private static Map<String, List<Pattern>> load() {
        Map<String, List<Pattern>> data = new HashMap<>();
        try (InputStream in = Phrases.class.getResourceAsStream("phrases.txt");
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(it -> !it.isBlank() && it.charAt(0) != '#')
                    .forEach(
                            it -> {
                                int colon = it.indexOf(": ");
                                data.computeIfAbsent(
                                                it.substring(0, colon), key -> new ArrayList<>())
                                        .add(
                                                Pattern.compile(
                                                        it.substring(colon + 2),
                                                        Pattern.UNICODE_CHARACTER_CLASS));
                            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return data;
    }

    /** Whether the text says so; only its first 4,000 characters are looked at. */
    public boolean in(String text) {
        return start(text) >= 0;
    }

    /** Where the first such phrase begins in the normal form of a text; -1 when there is none. */
    public int start(String text) {
        String normal = Vocabulary.normal(text.substring(0, Math.min(LONGEST, text.length())));
        int first = -1;
        for (Pattern pattern : DATA.get(key)) {
            Matcher matcher = pattern.matcher(normal);
            if (matcher.find() && (first < 0 || matcher.start() < first)) {
                first = matcher.start();
            }
        }
        return first;
    }

    /** The normal form of a text, up to the first such phrase. */
    public String cut(String text) {
        int start = start(text);
        return start < 0 ? text : Vocabulary.normal(text).substring(0, start);
    }
}
