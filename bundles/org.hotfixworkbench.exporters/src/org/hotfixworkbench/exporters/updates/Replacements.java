package org.hotfixworkbench.exporters.updates;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.hotfixworkbench.exporters.References;
import org.hotfixworkbench.model.AlternativeGroup;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.value.KbNumber;

/**
 * Which hotfixes replace one, and which fix the same: complete when the model has passed by. Keeps
 * names and article numbers only.
 */
public final class Replacements {

    private final Map<String, Set<String>> replacing = new HashMap<>();
    private final Map<String, List<String>> replaced = new HashMap<>();
    private final Map<String, List<List<String>>> groups = new HashMap<>();
    private final Map<String, KbNumber> articles = new HashMap<>();

    /** Names of hotfixes by article number: some refer to a hotfix by that. */
    private final Map<String, String> names = new HashMap<>();

    /** Takes an element of the model. */
    public void add(Element element) {
        if (element instanceof Hotfix hotfix) {
            add(hotfix);
        } else if (element instanceof AlternativeGroup group) {
            List<String> members = names(group, Literals.ALTERNATIVE_GROUP__HOTFIXES);
            members.forEach(
                    it -> groups.computeIfAbsent(it, name -> new ArrayList<>()).add(members));
        }
    }

    private void add(Hotfix hotfix) {
        String name = String.valueOf(hotfix.getName());
        KbNumber article = Articles.of(hotfix);
        if (article != null) {
            articles.put(name, article);
            if (!hotfix.isExternal()) {
                names.put(article.toString(), name);
            }
        }
        if (hotfix.getReplacement() != null) {
            List<String> below = names(hotfix.getReplacement(), Literals.REPLACEMENT__HOTFIXES);
            replaced.put(name, below);
            below.forEach(it -> replacing.computeIfAbsent(it, key -> new TreeSet<>()).add(name));
        }
    }

    /** The names of targets, sorted out of stubs that have no name. */
    private static List<String> names(EObject owner, EReference reference) {
        return References.names(owner, reference).stream().filter(it -> it != null).toList();
    }

    /** The article number of a hotfix by its name; empty when none is known. */
    public Optional<KbNumber> article(String hotfix) {
        KbNumber known = articles.get(hotfix);
        if (known == null && KbNumber.matches(hotfix)) {
            known = KbNumber.parse(hotfix);
        }
        return Optional.ofNullable(known);
    }

    /** The name of the described hotfix that a name or article number stands for. */
    public String described(String name) {
        return names.getOrDefault(name, name);
    }

    /** The hotfixes that say that they replace one, sorted. */
    public Collection<String> replacing(String hotfix) {
        Set<String> found = new TreeSet<>(replacing.getOrDefault(hotfix, Set.of()));
        article(hotfix).map(KbNumber::toString).map(replacing::get).ifPresent(found::addAll);
        found.remove(hotfix);
        return found;
    }

    /**
     * All hotfixes that make one superfluous when they are installed, sorted: what replaces it,
     * directly or through others, what is in a group of alternatives with it, and what replaces
     * that.
     */
    public Collection<String> covering(String hotfix) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(hotfix);
        groupsOf(hotfix).forEach(open::addAll);
        while (!open.isEmpty()) {
            String next = open.remove();
            if (found.add(next)) {
                open.addAll(replacing(next));
            }
        }
        found.remove(hotfix);
        return new TreeSet<>(found);
    }

    /** All hotfixes that one replaces, directly or through others, in the order of the sources. */
    public Collection<String> replaced(String hotfix) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(hotfix);
        while (!open.isEmpty()) {
            String next = described(open.remove());
            if (found.add(next)) {
                open.addAll(replaced.getOrDefault(next, List.of()));
            }
        }
        found.remove(hotfix);
        return found;
    }

    private List<List<String>> groupsOf(String hotfix) {
        List<List<String>> found = new ArrayList<>(groups.getOrDefault(hotfix, List.of()));
        article(hotfix).map(KbNumber::toString).map(groups::get).ifPresent(found::addAll);
        return found.stream().map(it -> it.stream().map(this::described).toList()).toList();
    }
}
