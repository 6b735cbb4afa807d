package org.hotfixworkbench.dsl.ide.commands;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.find.FileQuestion;
import org.hotfixworkbench.core.find.FileSearch;
import org.hotfixworkbench.core.find.FoundRow;
import org.hotfixworkbench.core.find.NamePattern;
import org.hotfixworkbench.core.supersedence.ReplacementViews;
import org.hotfixworkbench.core.versions.VersionMatrix;
import org.hotfixworkbench.dsl.check.ModelLines;
import org.hotfixworkbench.dsl.ide.server.Session;
import org.hotfixworkbench.dsl.ide.workspace.Analysis;
import org.hotfixworkbench.dsl.ide.workspace.Project;
import org.hotfixworkbench.dsl.ide.workspace.SourceState;
import org.hotfixworkbench.exporters.answers.FoundFile;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.value.FileVersion;

/**
 * The rows of one cell of a matrix of versions. The index knows who delivers them, so that only
 * their sources are parsed, one after the other.
 */
final class CellRows implements Slices.Work {

    /**
     * A cell.
     *
     * @param build the first three numbers of its versions
     * @param level name of the level; null when nothing tells it
     * @param architecture literal of the architecture of the file; null when not stated
     * @param branch name of the branch; null when there is none
     */
    record Track(
            @NonNull String build,
            @Nullable String level,
            @Nullable String architecture,
            @Nullable String branch) {

        boolean has(FoundRow row) {
            FileVersion version = row.version();
            return version != null
                    && version.toString().startsWith(build + ".")
                    && Objects.equals(level, row.level())
                    && Objects.equals(architecture, literal(row.architecture()))
                    && Objects.equals(branch, row.branch());
        }

        boolean is(VersionMatrix.Level row, VersionMatrix.Column column) {
            return row.number().equals(build)
                    && Objects.equals(level, row.level())
                    && Objects.equals(architecture, literal(column.architecture()))
                    && Objects.equals(branch, column.branch());
        }
    }

    private final Session session;
    private final String file;
    private final Track track;
    private final Optional<String> folder;
    private final FileSearch search;
    private @Nullable Deque<SourceState> left;
    private @Nullable Project project;

    CellRows(Session session, String file, Track track, Optional<String> folder) {
        this.session = session;
        this.file = file;
        this.track = track;
        this.folder = folder;
        this.search =
                new FileSearch(new FileQuestion(new NamePattern(file), null, null, null, null));
    }

    @Override
    public Optional<Object> step() {
        Deque<SourceState> files = left;
        Project asked = project;
        if (files == null || asked == null) {
            asked = new Subjects(session).project(folder);
            project = asked;
            files = deliverers(asked);
            left = files;
        }
        SourceState next = files.poll();
        if (next == null) {
            return Optional.of(answer(asked));
        }
        Analysis analysis = asked.analysis(next);
        if (analysis != null) {
            ModelLines lines = new ModelLines(analysis.document());
            for (Element element : analysis.document().getElements()) {
                if (element instanceof Hotfix hotfix) {
                    search.add(hotfix, analysis.source().file().name(), lines);
                }
            }
        }
        return Optional.empty();
    }

    private Deque<SourceState> deliverers(Project asked) {
        VersionMatrix matrix = new VersionMatrix(asked.workspace(), file);
        Set<String> names = new HashSet<>();
        for (VersionMatrix.Level level : matrix.levels()) {
            for (VersionMatrix.Column column : matrix.columns()) {
                VersionMatrix.Cell cell = matrix.cell(level, column);
                if (cell != null && track.is(level, column)) {
                    cell.deliveries()
                            .forEach(
                                    it ->
                                            names.add(
                                                    asked.workspace()
                                                            .hotfixes()
                                                            .get(it.hotfix())
                                                            .name()));
                }
            }
        }
        Deque<SourceState> files = new ArrayDeque<>();
        for (SourceState source : asked.files()) {
            if (source.declared().stream()
                    .anyMatch(it -> names.contains(it.declaration().name()))) {
                files.add(source);
            }
        }
        return files;
    }

    private JsonObject answer(Project asked) {
        List<FoundFile> found = new ArrayList<>();
        for (FoundFile it : FoundFile.all(search, new ReplacementViews(asked.workspace()), false)) {
            if (it.row().name().equalsIgnoreCase(file) && track.has(it.row())) {
                found.add(it);
            }
        }
        JsonArray rows = new JsonArray();
        found.forEach(it -> rows.add(json(it)));
        JsonObject answer = new JsonObject();
        answer.add("rows", rows);
        answer.addProperty("folder", Answers.folder(asked));
        return answer;
    }

    private static JsonObject json(FoundFile found) {
        FoundRow row = found.row();
        JsonObject json = new JsonObject();
        json.addProperty("version", text(row.version()));
        json.addProperty("machine", literal(row.target()));
        json.addProperty("newest", found.newest().orElse(null));
        json.addProperty("size", row.size());
        json.addProperty("time", text(row.time()));
        json.addProperty("hotfix", row.hotfix());
        json.addProperty("article", text(row.article()));
        JsonArray successors = new JsonArray();
        found.successors().forEach(it -> successors.add(it.name()));
        json.add("replacedBy", successors);
        json.addProperty("file", row.source().file());
        json.addProperty("line", row.source().line());
        return json;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String literal(Architecture architecture) {
        return architecture == Architecture.UNSTATED ? null : architecture.getLiteral();
    }
}
