package org.hotfixworkbench.dsl.ide.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EClass;
import org.hotfixworkbench.dsl.compile.Declaration;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.value.KbNumber;

/** Who declares a name, and who uses it. The cost of a change is that of the file. */
public final class DeclarationIndex {

    private final Map<EClass, Map<String, List<Declared>>> byName = new HashMap<>();
    private final Map<String, List<Declared>> byArticle = new TreeMap<>();
    private final Map<String, Set<SourceState>> users = new HashMap<>();

    /** A name as far as others depend on it. */
    private record Visible(EClass kind, String name, String article) {
        static Visible of(Declared declared) {
            Declaration declaration = declared.declaration();
            return new Visible(
                    declaration.kind(), declaration.name(), String.valueOf(declaration.article()));
        }
    }

    /** Sets what a file declares. The result are the names that others see in another way now. */
    Set<String> declare(SourceState source, List<Declared> declared) {
        Set<Visible> changed = new HashSet<>();
        source.declared.forEach(it -> changed.add(Visible.of(it)));
        for (Declared next : declared) {
            Visible visible = Visible.of(next);
            if (!changed.remove(visible)) {
                changed.add(visible);
            }
        }
        source.declared.forEach(this::remove);
        source.declared = List.copyOf(declared);
        declared.forEach(this::add);
        Set<String> names = new HashSet<>();
        for (Visible visible : changed) {
            names.add(visible.name);
            names.add(visible.article);
        }
        return names;
    }

    private void add(Declared declared) {
        Declaration declaration = declared.declaration();
        byName.computeIfAbsent(declaration.kind(), it -> new TreeMap<>())
                .computeIfAbsent(declaration.name(), it -> new ArrayList<>(1))
                .add(declared);
        if (declaration.article() != null) {
            byArticle
                    .computeIfAbsent(declaration.article().toString(), it -> new ArrayList<>(1))
                    .add(declared);
        }
    }

    private void remove(Declared declared) {
        Declaration declaration = declared.declaration();
        remove(byName.getOrDefault(declaration.kind(), Map.of()), declaration.name(), declared);
        if (declaration.article() != null) {
            remove(byArticle, declaration.article().toString(), declared);
        }
    }

    private static void remove(Map<String, List<Declared>> map, String key, Declared declared) {
        List<Declared> found = map.get(key);
        if (found != null) {
            found.removeIf(it -> it.source() == declared.source());
            if (found.isEmpty()) {
                map.remove(key);
            }
        }
    }

    /** Sets what a file names. */
    void use(SourceState source, List<SourceReference> references) {
        for (SourceReference old : source.references) {
            unuse(source, old.target().name());
            unuse(source, old.written());
        }
        source.references = references;
        for (SourceReference next : references) {
            users.computeIfAbsent(next.target().name(), it -> new HashSet<>(2)).add(source);
            users.computeIfAbsent(next.written(), it -> new HashSet<>(2)).add(source);
        }
    }

    private void unuse(SourceState source, String name) {
        Set<SourceState> found = users.get(name);
        if (found != null) {
            found.remove(source);
            if (found.isEmpty()) {
                users.remove(name);
            }
        }
    }

    /** The files that name something, or declare it. */
    Set<SourceState> concerned(Collection<String> names) {
        Set<SourceState> found = new HashSet<>();
        for (String name : names) {
            found.addAll(users.getOrDefault(name, Set.of()));
            for (Map<String, List<Declared>> kind : byName.values()) {
                kind.getOrDefault(name, List.of()).forEach(it -> found.add(it.source()));
            }
            byArticle.getOrDefault(name, List.of()).forEach(it -> found.add(it.source()));
        }
        return found;
    }

    /** The files that name something. */
    public Set<SourceState> users(String name) {
        return Set.copyOf(users.getOrDefault(name, Set.of()));
    }

    /** The elements of a kind, by name. */
    public List<Declared> all(EClass kind) {
        return byName.getOrDefault(kind, Map.of()).values().stream().map(List::getFirst).toList();
    }

    /** All elements of all kinds, those of the same name as well. */
    public List<Declared> all() {
        return byName.values().stream()
                .flatMap(it -> it.values().stream())
                .flatMap(List::stream)
                .toList();
    }

    /** The element of a kind and name; a hotfix is found by its article number, too. */
    public Optional<Declared> find(EClass kind, String name) {
        List<Declared> found = byName.getOrDefault(kind, Map.of()).get(name);
        if (found == null && kind == Literals.HOTFIX && KbNumber.matches(name)) {
            found = byArticle.get(KbNumber.parse(name).toString());
        }
        return found == null ? Optional.empty() : Optional.of(found.getFirst());
    }
}
