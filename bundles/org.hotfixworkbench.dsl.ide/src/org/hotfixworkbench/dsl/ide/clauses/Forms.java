package org.hotfixworkbench.dsl.ide.clauses;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of all clauses. */
public final class Forms {

    private static final Forms ALL = read();

    private final Map<Region, List<Form>> byRegion = new EnumMap<>(Region.class);
    private final Map<Region, List<Step>> beginnings = new EnumMap<>(Region.class);
    private final Set<String> reserved = new HashSet<>();

    private Forms(List<Form> forms) {
        for (Form form : forms) {
            byRegion.computeIfAbsent(form.region(), it -> new ArrayList<>()).add(form);
        }
        byRegion.forEach((region, found) -> beginnings.put(region, first(found)));
        List<Step> conditions = first(byRegion.getOrDefault(Region.CONDITIONS, List.of()));
        Set<Step> steps = steps(forms);
        steps.forEach(it -> it.replaceConditions(conditions));
        for (Step step : steps) {
            String word = step.word();
            if (word != null && Character.isLetter(word.charAt(0))) {
                reserved.add(word);
            }
        }
        reserved.addAll(List.of("none", "nothing", "unchanged", "unstated"));
    }

    private static Set<Step> steps(List<Form> forms) {
        Set<Step> found = new HashSet<>();
        Deque<Step> waiting = new ArrayDeque<>(first(forms));
        while (!waiting.isEmpty()) {
            Step step = waiting.pop();
            if (found.add(step)) {
                waiting.addAll(step.next());
            }
        }
        return found;
    }

    private static List<Step> first(List<Form> forms) {
        return forms.stream().flatMap(it -> it.first().stream()).toList();
    }

    private static Forms read() {
        try (InputStream table = Forms.class.getResourceAsStream("clauses.txt")) {
            if (table == null) {
                throw new IllegalStateException("clauses.txt is missing");
            }
            return new Forms(
                    FormTable.read(new String(table.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The clauses of a region, in the order in which they are usually written. */
    public static List<Form> in(Region region) {
        return ALL.byRegion.getOrDefault(region, List.of());
    }

    /** How clauses of a region may begin. */
    public static List<Step> beginnings(Region region) {
        return ALL.beginnings.getOrDefault(region, List.of());
    }

    /** The words of the language. */
    public static Set<String> reserved() {
        return ALL.reserved;
    }

    /** Whether a clause of a region begins with a word. */
    static boolean starts(Region region, String word) {
        for (Step step : beginnings(region)) {
            if (step.is(word)) {
                return true;
            }
        }
        return false;
    }
}
