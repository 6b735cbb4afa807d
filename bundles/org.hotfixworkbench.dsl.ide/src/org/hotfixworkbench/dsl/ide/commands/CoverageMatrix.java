package org.hotfixworkbench.dsl.ide.commands;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.applicability.engine.Fit;
import org.hotfixworkbench.core.applicability.engine.KnownSystem;
import org.hotfixworkbench.core.applicability.engine.Systems;
import org.hotfixworkbench.core.coverage.Count;
import org.hotfixworkbench.core.coverage.Survey;
import org.hotfixworkbench.dsl.ide.server.Session;
import org.hotfixworkbench.dsl.ide.workspace.Project;

/** What hotfixes have for all systems, in numbers. Those of several projects are added up. */
final class CoverageMatrix implements Slices.Work {

    private final Supplier<List<Project>> projects;
    private final Session session;
    private final Optional<String> wanted;
    private final Map<String, JsonObject> systems = new LinkedHashMap<>();
    private final JsonArray folders = new JsonArray();
    private final Deque<Project> left = new ArrayDeque<>();
    private Optional<Subjects.Subject> subject = Optional.empty();
    private @Nullable Project project;
    private @Nullable Survey survey;
    private boolean begun;
    private int hotfixes;

    /**
     * The work.
     *
     * @param projects asked for the projects when it begins
     * @param wanted the hotfix of which is told what it has for each system
     */
    CoverageMatrix(Supplier<List<Project>> projects, Session session, Optional<String> wanted) {
        this.projects = projects;
        this.session = session;
        this.wanted = wanted;
    }

    @Override
    public Optional<Object> step() {
        if (!begun) {
            begun = true;
            left.addAll(projects.get());
            subject = wanted.map(it -> new Subjects(session).hotfix(it));
        }
        Survey running = survey;
        if (running != null) {
            if (running.step()) {
                add(running);
                survey = null;
            }
            return Optional.empty();
        }
        Project next = left.poll();
        project = next;
        if (next == null) {
            return Optional.of(answer());
        }
        Systems all = new Systems(next.knowledge().engine().hotfixes());
        hotfixes += all.hotfixes().count();
        if (all.hotfixes().count() > 0) {
            folders.add(Answers.folder(next));
        }
        survey = new Survey(all, next.workspace());
        return Optional.empty();
    }

    private void add(Survey done) {
        for (int i = 0; i < done.systems().size(); i++) {
            KnownSystem system = done.systems().get(i);
            JsonObject cell =
                    systems.computeIfAbsent(CoverageCell.Place.of(system).key(), it -> of(system));
            Count count = done.count(i);
            plus(cell, "covers", count.covers());
            plus(cell, "missing", count.missing());
            plus(cell, "twice", count.twice());
            int at = i;
            subject.filter(it -> it.project() == project)
                    .ifPresent(it -> own(cell, done, it.name(), at));
        }
    }

    private static JsonObject of(KnownSystem system) {
        JsonObject json = new JsonObject();
        String title = system.product().getTitle();
        LocalDate until = system.supportedUntil();
        json.addProperty("product", system.product().getName());
        json.addProperty("title", title == null ? system.product().getName() : title);
        json.addProperty("level", system.levelName());
        json.addProperty("arch", system.architecture().getLiteral());
        json.addProperty("supportedUntil", until == null ? null : until.toString());
        json.addProperty("covers", 0);
        json.addProperty("missing", 0);
        json.addProperty("twice", 0);
        return json;
    }

    private static void plus(JsonObject cell, String name, int more) {
        cell.addProperty(name, cell.get(name).getAsInt() + more);
    }

    private static void own(JsonObject cell, Survey done, String hotfix, int system) {
        Fit fit = done.fit(hotfix, system);
        if (fit != Fit.NONE) {
            cell.addProperty("own", done.twice(hotfix, system) ? "twice" : fit.literal());
        }
    }

    private JsonObject answer() {
        JsonArray all = new JsonArray();
        systems.values().forEach(all::add);
        JsonObject answer = new JsonObject();
        subject.ifPresent(it -> answer.addProperty("hotfix", it.name()));
        answer.addProperty("hotfixes", hotfixes);
        answer.add("folders", folders);
        answer.add("systems", all);
        return answer;
    }
}
