package org.hotfixworkbench.dsl.ide.commands;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.applicability.engine.KnownSystem;
import org.hotfixworkbench.core.applicability.engine.Systems;
import org.hotfixworkbench.core.coverage.Claim;
import org.hotfixworkbench.core.coverage.Entry;
import org.hotfixworkbench.core.coverage.Inspection;
import org.hotfixworkbench.dsl.ide.workspace.Project;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/** What each hotfix has for one system. Of very many rows the first are told. */
final class CoverageCell implements Slices.Work {

    /** How many rows are told. */
    static final int ROWS = 1000;

    private static final List<String> ORDER = List.of("twice", "missing", "covers");

    private final Supplier<List<Project>> projects;
    private final Place place;
    private final Deque<Project> left = new ArrayDeque<>();
    private final List<Row> rows = new ArrayList<>();
    private final Map<Project, String> folders = new HashMap<>();
    private @Nullable Project project;
    private @Nullable Inspection inspection;
    private boolean begun;

    /**
     * A system by names.
     *
     * @param product name of the product
     * @param level what the product calls the level
     * @param architecture literal of the architecture
     */
    record Place(@NonNull String product, @NonNull String level, @NonNull String architecture) {

        static Place of(KnownSystem system) {
            return new Place(
                    String.valueOf(system.product().getName()),
                    system.levelName(),
                    system.architecture().getLiteral());
        }

        String key() {
            return product + " " + level + " " + architecture;
        }
    }

    /** A row: what a hotfix has, and of a claim what it is about. */
    private record Row(
            @NonNull Project project,
            @NonNull String hotfix,
            @NonNull String what,
            @Nullable Claim claim) {}

    CoverageCell(Supplier<List<Project>> projects, Place place) {
        this.projects = projects;
        this.place = place;
    }

    @Override
    public Optional<Object> step() {
        if (!begun) {
            begun = true;
            left.addAll(projects.get());
        }
        Inspection running = inspection;
        Project asked = project;
        if (running != null && asked != null) {
            if (running.step()) {
                running.entries().forEach(it -> add(asked, it));
                inspection = null;
            }
            return Optional.empty();
        }
        Project next = left.poll();
        if (next == null) {
            return Optional.of(answer());
        }
        project = next;
        Systems systems = new Systems(next.knowledge().engine().hotfixes());
        int system = systems.all().stream().map(Place::of).toList().indexOf(place);
        if (system >= 0) {
            inspection = new Inspection(systems, next.workspace(), system);
        }
        return Optional.empty();
    }

    private void add(Project of, Entry entry) {
        entry.claims().forEach(it -> rows.add(new Row(of, entry.hotfix(), "twice", it)));
        if (entry.claims().isEmpty()) {
            rows.add(new Row(of, entry.hotfix(), entry.fit().literal(), null));
        }
    }

    private JsonObject answer() {
        rows.sort(Comparator.comparingInt(it -> ORDER.indexOf(it.what())));
        JsonArray told = new JsonArray();
        rows.stream().limit(ROWS).forEach(it -> told.add(json(it)));
        JsonObject answer = new JsonObject();
        answer.addProperty("product", place.product());
        answer.addProperty("level", place.level());
        answer.addProperty("arch", place.architecture());
        answer.add("rows", told);
        answer.addProperty("total", rows.size());
        return answer;
    }

    private JsonObject json(Row row) {
        JsonObject json = new JsonObject();
        json.addProperty("hotfix", row.hotfix());
        json.addProperty("what", row.what());
        Claim claim = row.claim();
        JsonArray others = new JsonArray();
        if (claim != null) {
            claim.others().forEach(others::add);
        }
        json.addProperty("delivers", claim == null ? null : claim.file());
        json.add("others", others);
        json.addProperty("otherCount", claim == null ? 0 : claim.count());
        row.project()
                .find(Literals.HOTFIX, row.hotfix())
                .ifPresent(it -> ElementsCommand.describe(json, it, folder(row.project())));
        return json;
    }

    private String folder(Project of) {
        return folders.computeIfAbsent(of, Answers::folder);
    }
}
