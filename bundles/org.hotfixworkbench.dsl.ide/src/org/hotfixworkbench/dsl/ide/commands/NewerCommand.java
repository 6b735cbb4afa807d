package org.hotfixworkbench.dsl.ide.commands;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.hotfixworkbench.core.supersedence.DeliveredFiles;
import org.hotfixworkbench.core.supersedence.FileIndex;
import org.hotfixworkbench.core.supersedence.FileLine;
import org.hotfixworkbench.core.supersedence.HotfixSummary;
import org.hotfixworkbench.core.supersedence.Workspace;
import org.hotfixworkbench.dsl.ide.server.Session;
import org.hotfixworkbench.model.Architecture;

/** Says which files of a hotfix have a newer version, and which hotfixes deliver the newest. */
final class NewerCommand implements Command {

    @Override
    public String id() {
        return "hotfix.newer";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.required("hotfix", "name or article number of a hotfix"));
    }

    @Override
    public CompletableFuture<Object> run(Session session, Arguments arguments) {
        String hotfix = arguments.required("hotfix");
        return Slices.ask(session, () -> answer(new Subjects(session).hotfix(hotfix)));
    }

    private static JsonObject answer(Subjects.Subject subject) {
        Workspace workspace = subject.project().workspace();
        JsonObject answer = new JsonObject();
        answer.addProperty("hotfix", subject.name());
        answer.addProperty("folder", Answers.folder(subject.project()));
        JsonArray rows = new JsonArray();
        for (HotfixSummary hotfix : workspace.hotfixes()) {
            if (hotfix.name().equals(subject.name())) {
                DeliveredFiles files = hotfix.files();
                for (int i = 0; i < files.count(); i++) {
                    if (files.isNewest(i)) {
                        add(workspace, files.line(i), files.revision(i), rows);
                    }
                }
            }
        }
        answer.add("rows", rows);
        return answer;
    }

    private static void add(Workspace workspace, int number, int revision, JsonArray rows) {
        FileLine line = workspace.line(number);
        FileIndex index = workspace.files();
        int last = index.end(number) - 1;
        if (line.order() != FileLine.Order.BY_REVISION
                || index.above(number, revision) == index.end(number)) {
            return;
        }
        int newest = index.revision(last);
        JsonArray deliverers = new JsonArray();
        for (int at = index.above(number, newest - 1); at <= last; at++) {
            deliverers.add(workspace.hotfixes().get(index.hotfix(at)).name());
        }
        JsonObject row = new JsonObject();
        row.addProperty("file", line.name());
        row.addProperty(
                "platform",
                line.platform() == Architecture.UNSTATED ? "" : line.platform().getLiteral());
        row.addProperty("level", line.level() == null ? "" : line.level());
        row.addProperty("branch", line.branch() == null ? "" : line.branch());
        row.addProperty("version", version(line, revision));
        row.addProperty("newest", version(line, newest));
        row.add("deliveredBy", deliverers);
        rows.add(row);
    }

    private static String version(FileLine line, int revision) {
        return line.major() + "." + line.minor() + "." + line.build() + "." + revision;
    }
}
