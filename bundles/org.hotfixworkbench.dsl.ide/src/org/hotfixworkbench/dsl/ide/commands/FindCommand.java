package org.hotfixworkbench.dsl.ide.commands;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.find.FileQuestion;
import org.hotfixworkbench.core.find.FileSearch;
import org.hotfixworkbench.core.find.LevelPattern;
import org.hotfixworkbench.core.find.NamePattern;
import org.hotfixworkbench.core.supersedence.ReplacementViews;
import org.hotfixworkbench.dsl.check.ModelLines;
import org.hotfixworkbench.dsl.ide.server.Session;
import org.hotfixworkbench.dsl.ide.workspace.Analysis;
import org.hotfixworkbench.dsl.ide.workspace.Project;
import org.hotfixworkbench.dsl.ide.workspace.SourceState;
import org.hotfixworkbench.exporters.answers.FindFormat;
import org.hotfixworkbench.exporters.answers.FoundFile;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.value.Architectures;

/** Finds files and components, which version is the newest, and what replaced it. */
final class FindCommand implements Command {

    @Override
    public String id() {
        return "hotfix.find";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.optional("file", "name of files, with * and ?"),
                Parameter.optional("component", "name of components, with * and ?"),
                Parameter.optional("level", "6.1.7601, 7601 or SP1"),
                Parameter.optional("arch", "an architecture, such as x64"),
                Parameter.optional("branch", "a service branch, such as LDR"),
                Parameter.optional("newest", "true leaves out what has a newer version"));
    }

    @Override
    public CompletableFuture<Object> run(Session session, Arguments arguments) {
        FileQuestion question =
                new FileQuestion(
                        arguments.text("file").map(NamePattern::new).orElse(null),
                        arguments.text("component").map(NamePattern::new).orElse(null),
                        arguments.text("level").map(LevelPattern::new).orElse(null),
                        architecture(arguments),
                        arguments.text("branch").orElse(null));
        return Slices.whenComplete(
                session, new Search(session, question, arguments.flag("newest")));
    }

    private static @Nullable Architecture architecture(Arguments arguments) {
        Optional<String> word = arguments.text("arch");
        return word.isEmpty()
                ? null
                : Architectures.parse(word.get())
                        .orElseThrow(() -> arguments.wrong(word.get() + " is no architecture"));
    }

    /** One file after the other; those in which no wanted name stands are not parsed. */
    private static final class Search implements Slices.Work {

        private final Session session;
        private final FileQuestion question;
        private final boolean newestOnly;
        private final CandidateFiles candidates;
        private final Map<Project, FileSearch> rows = new LinkedHashMap<>();
        private @Nullable Deque<SourceState> left;

        Search(Session session, FileQuestion question, boolean newestOnly) {
            this.session = session;
            this.question = question;
            this.newestOnly = newestOnly;
            this.candidates = CandidateFiles.of(question);
        }

        @Override
        public Optional<Object> step() throws IOException {
            Deque<SourceState> files = left;
            if (files == null) {
                files = new ArrayDeque<>();
                for (Project project : session.workspace().projects()) {
                    rows.put(project, new FileSearch(question));
                    files.addAll(project.files());
                }
                left = files;
            }
            SourceState next = files.poll();
            if (next == null) {
                return Optional.of(answer());
            }
            Project project = session.workspace().project(next.file().path());
            FileSearch search = rows.get(project);
            boolean hotfixes =
                    next.declared().stream()
                            .anyMatch(it -> it.declaration().kind() == Literals.HOTFIX);
            if (project != null && search != null && hotfixes && candidates.mayHave(next)) {
                look(project.analysis(next), search);
            }
            return Optional.empty();
        }

        private static void look(@Nullable Analysis analysis, FileSearch search) {
            if (analysis == null) {
                return;
            }
            ModelLines lines = new ModelLines(analysis.document());
            for (Element element : analysis.document().getElements()) {
                if (element instanceof Hotfix hotfix) {
                    search.add(hotfix, analysis.source().file().name(), lines);
                }
            }
        }

        private JsonObject answer() throws IOException {
            StringBuilder text = new StringBuilder();
            JsonArray all = new JsonArray();
            for (Map.Entry<Project, FileSearch> entry : rows.entrySet()) {
                Project project = entry.getKey();
                List<FoundFile> found =
                        FoundFile.all(
                                entry.getValue(),
                                new ReplacementViews(project.workspace()),
                                newestOnly);
                text.append(Answers.text(out -> FindFormat.TEXT.write(found, out, false)));
                JsonElement json = Answers.json(out -> FindFormat.JSON.write(found, out, false));
                String folder = Answers.folder(project);
                for (JsonElement row : json.getAsJsonObject().getAsJsonArray("rows")) {
                    row.getAsJsonObject().addProperty("folder", folder);
                    all.add(row);
                }
            }
            JsonObject json = new JsonObject();
            json.add("rows", all);
            JsonObject answer = new JsonObject();
            answer.addProperty("text", text.isEmpty() ? "nothing found\n" : text.toString());
            answer.add("json", json);
            return answer;
        }
    }
}
