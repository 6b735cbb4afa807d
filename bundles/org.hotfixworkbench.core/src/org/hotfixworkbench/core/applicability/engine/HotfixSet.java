package org.hotfixworkbench.core.applicability.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.supersedence.Place;
import org.hotfixworkbench.core.supersedence.Places;
import org.hotfixworkbench.model.AlternativeGroup;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.value.KbNumber;

/**
 * The hotfixes that are asked about: small, immutable, without the model that they were read from.
 * A hotfix of a hundred rows takes one to two kilobytes. Hotfixes that are only named have a number
 * ("node"), too.
 */
public final class HotfixSet {

    private final Releases releases;
    private final Lines lines;
    private final List<String> names;
    private final Map<String, Integer> numbers;
    private final @Nullable CompiledHotfix[] hotfixes;
    private final List<CompiledHotfix> sorted;
    private final List<Group> groups;
    private final int[] ranks;
    private final int[][] groupsOf;
    private final int[][] replacing;
    private final int[] positions;

    /** Hotfixes any of which brings the same fix. */
    record Group(String name, Place place, int[] members) {}

    private HotfixSet(Builder builder) {
        releases = builder.releases;
        lines = builder.lines;
        names = List.copyOf(builder.names);
        numbers = Map.copyOf(builder.numbers);
        hotfixes = new CompiledHotfix[names.size()];
        builder.hotfixes.values().forEach(it -> hotfixes[it.node()] = it);
        sorted =
                builder.hotfixes.values().stream()
                        .sorted(Comparator.comparing(CompiledHotfix::name))
                        .toList();
        groups = List.copyOf(builder.groups.values());
        ranks = lines.ranks();
        groupsOf = groupsByMember();
        replacing = replacing();
        positions = new int[names.size()];
        java.util.Arrays.fill(positions, -1);
        for (int i = 0; i < sorted.size(); i++) {
            positions[sorted.get(i).node()] = i;
        }
    }

    private int[][] replacing() {
        List<List<Integer>> found = new ArrayList<>();
        names.forEach(it -> found.add(new ArrayList<>(0)));
        for (CompiledHotfix hotfix : sorted) {
            for (CompiledHotfix.Replaced replaced : hotfix.replaced()) {
                if (replaced.node() != hotfix.node()) {
                    found.get(replaced.node()).add(hotfix.node());
                }
            }
        }
        return numbers(found);
    }

    private static int[][] numbers(List<List<Integer>> lists) {
        return lists.stream()
                .map(it -> it.stream().mapToInt(Integer::intValue).distinct().toArray())
                .toArray(int[][]::new);
    }

    private int[][] groupsByMember() {
        List<List<Integer>> found = new ArrayList<>();
        names.forEach(it -> found.add(new ArrayList<>(0)));
        for (int group = 0; group < groups.size(); group++) {
            for (int member : groups.get(group).members()) {
                found.get(member).add(group);
            }
        }
        return numbers(found);
    }

    /**
     * Compiles hotfixes while they pass by. They can be taken out again, and sets be made at any
     * time: a set shares the numbering of files with its builder, so one thread has to use both.
     */
    public static final class Builder {

        private final Releases releases;
        private final Lines lines;
        private final List<String> names = new ArrayList<>();
        private final Map<String, Integer> numbers = new HashMap<>();
        private final Map<Integer, CompiledHotfix> hotfixes = new LinkedHashMap<>();
        private final Map<String, Group> groups = new LinkedHashMap<>();

        /** Starts with nothing; the catalog is the one that the hotfixes refer to. */
        public Builder(Catalog catalog) {
            releases = new Releases(catalog);
            lines = new Lines(releases);
        }

        /** Adds a hotfix, its derived values set. Of two with one name the first one counts. */
        public void add(Hotfix hotfix, Places places) {
            String name = hotfix.getName();
            if (name == null || hotfixes.containsKey(node(name))) {
                return;
            }
            KbNumber article = hotfix.getArticle();
            if (article != null) {
                numbers.putIfAbsent(article.toString(), node(name));
            }
            CompiledHotfix compiled =
                    new HotfixCompiler(releases, lines, this::node, places).compile(hotfix);
            hotfixes.put(compiled.node(), compiled);
        }

        /** Takes a hotfix out; nothing happens when it is not there. */
        public void removeHotfix(String name) {
            CompiledHotfix removed = hotfixes.remove(node(name));
            if (removed != null && removed.article() != null) {
                String article = removed.article().toString();
                if (!article.equals(MachineFacts.canonical(name))) {
                    numbers.remove(article, removed.node());
                }
            }
        }

        /** Adds a group of alternatives; one of the same name gives way. */
        public void add(AlternativeGroup group, Places places) {
            int[] members =
                    HotfixCompiler.names(group.getHotfixes()).stream()
                            .mapToInt(this::node)
                            .distinct()
                            .toArray();
            String name = String.valueOf(group.getName());
            groups.put(
                    name,
                    new Group(
                            name,
                            places.of(
                                    group,
                                    org.hotfixworkbench.model.ServicingPackage.Literals
                                            .NAMED_ELEMENT__NAME,
                                    -1),
                            members));
        }

        /** Takes a group of alternatives out; nothing happens when it is not there. */
        public void removeGroup(String name) {
            groups.remove(name);
        }

        /** The number of a name, which it gets when it has none. */
        private int node(String name) {
            String key = MachineFacts.canonical(name);
            Integer known = numbers.get(key);
            if (known != null) {
                return known;
            }
            numbers.put(key, names.size());
            names.add(name);
            return names.size() - 1;
        }

        /** The hotfixes that are there. */
        public HotfixSet build() {
            return new HotfixSet(this);
        }
    }

    Releases releases() {
        return releases;
    }

    Lines lines() {
        return lines;
    }

    int rank(int line) {
        return ranks[line];
    }

    /** How many hotfixes there are, those that are only named included. */
    int nodes() {
        return names.size();
    }

    String name(int node) {
        return names.get(node);
    }

    /** A hotfix; null when it is only named. */
    @Nullable
    CompiledHotfix hotfix(int node) {
        return hotfixes[node];
    }

    /** The described hotfixes in the order of their names. */
    List<CompiledHotfix> sorted() {
        return sorted;
    }

    /** The place of a hotfix among the described ones, sorted by name; -1 when not described. */
    int position(int node) {
        return positions[node];
    }

    /** The hotfixes that say that they replace one. */
    int[] replacing(int node) {
        return replacing[node];
    }

    Group group(int number) {
        return groups.get(number);
    }

    /** The groups of alternatives that a hotfix belongs to. */
    int[] groupsOf(int node) {
        return groupsOf[node];
    }

    /** The number of a hotfix by id or article number; -1 when nothing names it. */
    int find(String name) {
        return numbers.getOrDefault(MachineFacts.canonical(name), -1);
    }

    /** How many hotfixes are described. */
    public int count() {
        return sorted.size();
    }

    /** The names of the described hotfixes, sorted; verdicts have the same order. */
    public List<String> names() {
        return sorted.stream().map(CompiledHotfix::name).toList();
    }

    /** The name of the described hotfix that has an id or an article number. */
    public Optional<String> described(String nameOrArticle) {
        int node = find(nameOrArticle);
        CompiledHotfix hotfix = node < 0 ? null : hotfixes[node];
        return Optional.ofNullable(hotfix).map(CompiledHotfix::name);
    }
}
