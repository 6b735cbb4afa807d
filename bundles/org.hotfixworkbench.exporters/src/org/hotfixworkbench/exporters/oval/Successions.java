package org.hotfixworkbench.exporters.oval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.supersedence.Components;
import org.hotfixworkbench.model.value.KbNumber;

/**
 * What replaces a hotfix, directly or through others, and what is an alternative to it. Chains are
 * definitions that refer to the next link, so a long one is written once; hotfixes that replace
 * each other share one definition, for a definition must not lead to itself.
 *
 * <p>A hotfix without article number is in no list of installed hotfixes, so it is left out here:
 * if it is installed, the versions of the files tell.
 */
final class Successions {

    private final Hotfixes hotfixes;
    private final Map<String, Integer> nodes = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> articles = new HashMap<>();
    private final int[][] replacing;
    private final int[][] alternatives;
    private final int[] component;
    private final List<List<Integer>> members = new ArrayList<>();
    private final BitSet testable = new BitSet();
    private final BitSet used = new BitSet();

    Successions(Hotfixes hotfixes) {
        this.hotfixes = hotfixes;
        hotfixes.described().forEach(this::describe);
        List<Set<Integer>> edges = new ArrayList<>();
        for (Hotfixes.Replacement it : hotfixes.replacements()) {
            connect(edges, it.replaced(), it.by());
        }
        List<Set<Integer>> together = new ArrayList<>();
        for (List<String> group : hotfixes.groups()) {
            for (String one : group) {
                group.forEach(other -> connect(together, one, other));
            }
        }
        replacing = numbers(edges);
        alternatives = numbers(together);
        component = new Components(replacing).find();
        int count = Arrays.stream(component).max().orElse(-1) + 1;
        for (int i = 0; i < count; i++) {
            members.add(new ArrayList<>());
        }
        for (int node = 0; node < component.length; node++) {
            members.get(component[node]).add(node);
        }
        // a component leads to those of lower numbers
        for (int i = 0; i < count; i++) {
            testable.set(i, testable(i));
        }
    }

    private void describe(String name) {
        int node = nodes.computeIfAbsent(canonical(name), it -> names.size());
        if (node == names.size()) {
            names.add(name);
        }
        KbNumber article = hotfixes.number(name);
        if (article != null) {
            articles.putIfAbsent(article.toString(), node);
        }
    }

    private static String canonical(String name) {
        return KbNumber.matches(name) ? KbNumber.parse(name).toString() : name;
    }

    private int node(String name) {
        String key = canonical(name);
        Integer known = nodes.get(key);
        if (known == null) {
            known = articles.get(key);
        }
        if (known == null) {
            known = names.size();
            nodes.put(key, known);
            names.add(name);
        }
        return known;
    }

    private void connect(List<Set<Integer>> edges, String from, String to) {
        int source = node(from);
        int target = node(to);
        while (edges.size() <= source) {
            edges.add(new LinkedHashSet<>());
        }
        if (source != target) {
            edges.get(source).add(target);
        }
    }

    private int[][] numbers(List<Set<Integer>> edges) {
        int[][] numbers = new int[names.size()][];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] =
                    i < edges.size()
                            ? edges.get(i).stream().mapToInt(Integer::intValue).toArray()
                            : new int[0];
        }
        return numbers;
    }

    private boolean testable(int number) {
        for (int member : members.get(number)) {
            if (hotfixes.number(names.get(member)) != null) {
                return true;
            }
            for (int it : replacing[member]) {
                if (component[it] != number && testable.get(component[it])) {
                    return true;
                }
            }
        }
        return false;
    }

    /** That nothing has taken the place of a hotfix; null when nothing can. */
    @Nullable
    Criterion notSuperseded(String hotfix) {
        int node = node(hotfix);
        List<Criterion> criteria = new ArrayList<>();
        Set<Integer> rivals = new LinkedHashSet<>();
        Arrays.stream(replacing[node]).forEach(rivals::add);
        Arrays.stream(alternatives[node]).forEach(rivals::add);
        rivals.forEach(it -> add(criteria, it));
        return criteria.isEmpty()
                ? null
                : Criterion.none("what replaces it, or does the same, is installed", criteria);
    }

    /** That a hotfix or something that replaces it is installed. */
    private void add(List<Criterion> criteria, int node) {
        int number = component[node];
        if (!testable.get(number)) {
            return;
        }
        String name = names.get(node);
        Criterion criterion;
        if (hasDefinition(number)) {
            used.set(number);
            criterion =
                    Criterion.of(id(number), name + " or a hotfix that replaces it is installed");
        } else {
            criterion = Criterion.of(hotfixes.installed(name), name + " is installed");
        }
        if (!criteria.contains(criterion)) {
            criteria.add(criterion);
        }
    }

    private boolean hasDefinition(int number) {
        List<Integer> all = members.get(number);
        return all.size() > 1 || replacing[all.getFirst()].length > 0;
    }

    private Id id(int number) {
        return Id.of(Kind.DEFINITION, "successors", first(number));
    }

    private String first(int number) {
        Set<String> sorted = new TreeSet<>();
        members.get(number).forEach(it -> sorted.add(names.get(it)));
        return sorted.iterator().next();
    }

    /**
     * The definitions that have been referred to, and those that they refer to; called when all
     * references have been made.
     */
    List<String> definitions(DefinitionXml xml) throws IOException {
        List<String> definitions = new ArrayList<>();
        for (int number = members.size() - 1; number >= 0; number--) {
            if (used.get(number)) {
                String title = first(number) + " or a hotfix that replaces it is installed";
                DefinitionXml.Heading heading =
                        new DefinitionXml.Heading(id(number), false, title, List.of(), null, title);
                definitions.add(xml.text(heading, false, criteria(number)));
            }
        }
        return definitions;
    }

    private List<Criterion> criteria(int number) {
        List<Criterion> criteria = new ArrayList<>();
        for (int member : members.get(number)) {
            String name = names.get(member);
            if (hotfixes.number(name) != null) {
                criteria.add(Criterion.of(hotfixes.installed(name), name + " is installed"));
            }
        }
        for (int member : members.get(number)) {
            for (int it : replacing[member]) {
                if (component[it] != number) {
                    add(criteria, it);
                }
            }
        }
        return criteria;
    }
}
