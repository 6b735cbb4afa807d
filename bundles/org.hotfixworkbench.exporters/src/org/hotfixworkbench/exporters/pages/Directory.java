package org.hotfixworkbench.exporters.pages;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where everything is. The name of a page is that of its element as far as every file system and
 * every address takes it; of names that differ in other characters or in case alone, the later ones
 * get a number.
 */
public final class Directory {

    private static final int LONGEST = 80;
    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9._]+");

    /** The names that Windows keeps for devices, whatever ending follows. */
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private final Map<Target, Place> places = new HashMap<>();
    private final Map<Target, Place> aliases = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** The files, which are looked up by the pages that they are on. */
    private FilePlaces files = name -> Optional.empty();

    /** Tells on which page a file is. */
    @FunctionalInterface
    public interface FilePlaces {
        /** The place of a file; empty when there is no such file. */
        Optional<Place> of(String name);
    }

    /** Gives an element a page. When there are several with one name, links lead to the first. */
    Place add(Topic topic, String name) {
        Place place = Place.of(unique(topic.folder() + slug(name)));
        places.putIfAbsent(new Target(topic, name), place);
        return place;
    }

    /** Gives something a place on a page. */
    void put(Topic topic, String name, Place place) {
        places.putIfAbsent(new Target(topic, name), place);
    }

    /** Gives a page another name, by which it is found unless something has that name itself. */
    void alias(Topic topic, String name, Place place) {
        aliases.putIfAbsent(new Target(topic, name), place);
    }

    /** Tells where files are. */
    void files(FilePlaces newFiles) {
        files = newFiles;
    }

    /** A path like the one that is asked for, which no page has yet, and which this one takes. */
    String unique(String path) {
        String free = path;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = path + "-" + i;
        }
        return free;
    }

    /** Where something is; empty when it is nowhere. */
    Optional<Place> find(Target target) {
        if (target.topic() == Topic.FILE) {
            return files.of(target.name());
        }
        Place place = places.get(target);
        return Optional.ofNullable(place == null ? aliases.get(target) : place);
    }

    /**
     * A name as part of an address and of a file name: letters, digits, point, hyphen, low line.
     */
    static String slug(String name) {
        String slug = UNSAFE.matcher(name).replaceAll("-");
        slug = slug.length() > LONGEST ? slug.substring(0, LONGEST) : slug;
        slug = slug.replaceAll("^[-.]+|[-.]+$", "");
        return slug.isEmpty() ? "unnamed" : DEVICE.matcher(slug).matches() ? slug + "-" : slug;
    }
}
