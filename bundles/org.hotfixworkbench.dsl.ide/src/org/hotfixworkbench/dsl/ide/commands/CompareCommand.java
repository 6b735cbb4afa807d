package org.hotfixworkbench.dsl.ide.commands;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.diff.SourceComparison;
import org.hotfixworkbench.dsl.check.ModelLines;
import org.hotfixworkbench.dsl.ide.server.Failures;
import org.hotfixworkbench.dsl.ide.server.Session;
import org.hotfixworkbench.dsl.ide.workspace.Analysis;
import org.hotfixworkbench.dsl.ide.workspace.Declared;
import org.hotfixworkbench.model.Document;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/** Says in what two hotfixes of the sources differ, and gives the texts of both. */
final class CompareCommand implements Command {

    @Override
    public String id() {
        return "hotfix.compare";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.required("old", "name or article number of a hotfix"),
                Parameter.required("new", "name or article number of the other one"));
    }

    @Override
    public CompletableFuture<Object> run(Session session, Arguments arguments) {
        String old = arguments.required("old");
        String now = arguments.required("new");
        return Slices.ask(
                session,
                () -> {
                    Subjects subjects = new Subjects(session);
                    Side before = Side.of(subjects.hotfix(old));
                    Side after = Side.of(subjects.hotfix(now));
                    SourceComparison comparison = new SourceComparison();
                    before.give(comparison::before);
                    after.give(comparison::after);
                    JsonObject answer = DiffCommand.answer(comparison.changesOfTwo());
                    answer.add("old", before.json());
                    answer.add("new", after.json());
                    return answer;
                });
    }

    /**
     * One of the two.
     *
     * @param declared where it is described
     * @param analysis the text that it is in
     * @param hotfix the hotfix
     * @param lines the lines of that text
     */
    private record Side(Declared declared, Analysis analysis, Hotfix hotfix, ModelLines lines) {

        static Side of(Subjects.Subject subject) {
            Declared declared =
                    subject.project().find(Literals.HOTFIX, subject.name()).orElseThrow();
            Analysis analysis = subject.project().analysis(declared.source());
            Hotfix hotfix = analysis == null ? null : find(analysis.document(), subject.name());
            if (analysis == null || hotfix == null) {
                throw Failures.of(declared.source() + " has changed and cannot be read any more");
            }
            return new Side(declared, analysis, hotfix, new ModelLines(analysis.document()));
        }

        private static @Nullable Hotfix find(Document document, String name) {
            for (Element element : document.getElements()) {
                if (element instanceof Hotfix hotfix && name.equals(hotfix.getName())) {
                    return hotfix;
                }
            }
            return null;
        }

        void give(DiffCommand.Side taker) {
            taker.take(
                    hotfix, analysis.project().catalog(), declared.source().file().name(), lines);
        }

        JsonObject json() {
            JsonObject side = new JsonObject();
            side.addProperty("name", hotfix.getName());
            ElementsCommand.describe(side, declared, Answers.folder(analysis.project()));
            side.addProperty("text", analysis.text());
            side.addProperty("offset", lines.offset(hotfix));
            side.addProperty("length", lines.text(hotfix).length());
            return side;
        }
    }
}
