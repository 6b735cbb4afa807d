package org.hotfixworkbench.dsl.ide.navigation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.lsp4j.Range;
import org.hotfixworkbench.core.supersedence.HotfixSummary;
import org.hotfixworkbench.core.supersedence.Reference;
import org.hotfixworkbench.dsl.check.SourcePlace;
import org.hotfixworkbench.dsl.ide.server.Positions;
import org.hotfixworkbench.dsl.ide.workspace.Declared;
import org.hotfixworkbench.dsl.ide.workspace.Project;
import org.hotfixworkbench.dsl.ide.workspace.SourceState;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/**
 * What hotfixes say of each other, as far as their files have been checked. The cost is that of the
 * files that name a hotfix, however many there are beside them.
 */
public final class HotfixRelations {

    private final Project project;

    /** Looks at the files of a project. */
    public HotfixRelations(Project project) {
        this.project = project;
    }

    /**
     * One hotfix says something of another one.
     *
     * @param other the other one, seen from the one that was asked about
     * @param uri the file in which that is said
     * @param places where
     */
    public record Link(@NonNull String other, @NonNull String uri, List<Range> places) {
        /** Copies the list. */
        public Link {
            places = List.copyOf(places);
        }
    }

    /** The hotfixes that say that they replace one, by name. */
    public List<Link> replacedBy(String name) {
        return from(name, HotfixSummary::replaced);
    }

    /** The hotfixes whose prerequisites name one, by name. */
    public List<Link> requiredBy(String name) {
        return from(name, HotfixSummary::required);
    }

    private List<Link> from(String name, Function<HotfixSummary, List<Reference>> relation) {
        List<Link> found = new ArrayList<>();
        for (SourceState source : project.index().users(name)) {
            for (HotfixSummary hotfix : project.summary(source).hotfixes()) {
                List<Range> places =
                        relation.apply(hotfix).stream()
                                .filter(it -> it.name().equals(name))
                                .map(HotfixRelations::range)
                                .toList();
                if (!places.isEmpty() && !hotfix.name().equals(name)) {
                    found.add(new Link(hotfix.name(), source.uri(), places));
                }
            }
        }
        found.sort(Comparator.comparing(Link::other).thenComparing(Link::uri));
        return found;
    }

    /** What a hotfix says that it replaces, in the order in which it says so. */
    public List<Link> replaces(String name) {
        return to(name, HotfixSummary::replaced);
    }

    /** What the prerequisites of a hotfix name, in the order in which they do. */
    public List<Link> requires(String name) {
        return to(name, HotfixSummary::required);
    }

    private List<Link> to(String name, Function<HotfixSummary, List<Reference>> relation) {
        Optional<Declared> declared = project.find(Literals.HOTFIX, name);
        Map<String, List<Range>> places = new LinkedHashMap<>();
        summary(name).stream()
                .flatMap(it -> relation.apply(it).stream())
                .filter(it -> !it.name().equals(name))
                .forEach(
                        it ->
                                places.computeIfAbsent(it.name(), key -> new ArrayList<>())
                                        .add(range(it)));
        return places.entrySet().stream()
                .map(
                        it ->
                                new Link(
                                        it.getKey(),
                                        declared.orElseThrow().source().uri(),
                                        it.getValue()))
                .toList();
    }

    /** What is kept of a hotfix; empty when no file describes it or that was not checked yet. */
    public Optional<HotfixSummary> summary(String name) {
        return project.find(Literals.HOTFIX, name)
                .flatMap(
                        declared ->
                                project.summary(declared.source()).hotfixes().stream()
                                        .filter(it -> it.name().equals(name))
                                        .findFirst());
    }

    private static Range range(Reference reference) {
        return Positions.range(((SourcePlace) reference.place()).span());
    }
}
