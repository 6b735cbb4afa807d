package org.hotfixworkbench.dsl.ide.commands;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.hotfixworkbench.core.applicability.engine.Applicability;
import org.hotfixworkbench.core.applicability.engine.Decision;
import org.hotfixworkbench.core.applicability.engine.MachineFacts;
import org.hotfixworkbench.core.applicability.engine.Verdicts;
import org.hotfixworkbench.dsl.ide.server.Session;
import org.hotfixworkbench.dsl.ide.workspace.Project;
import org.hotfixworkbench.exporters.answers.MachineVerdicts;
import org.hotfixworkbench.exporters.answers.VerdictFormat;
import org.hotfixworkbench.exporters.answers.VerdictReport;
import org.hotfixworkbench.model.Verdict;

/** Says which hotfixes apply to a machine, or to which machines a hotfix applies. */
final class ApplicabilityCommand implements Command {

    @Override
    public String id() {
        return "hotfix.applicability";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.optional("machine", "name of a machine: all hotfixes"),
                Parameter.optional("hotfix", "name or article number of a hotfix: all machines"),
                Parameter.optional("form", "rows for values only, with what and where each is"));
    }

    @Override
    public CompletableFuture<Object> run(Session session, Arguments arguments) {
        Optional<String> machine = arguments.text("machine");
        Optional<String> hotfix = arguments.text("hotfix");
        if (machine.isPresent() == hotfix.isPresent()) {
            throw arguments.wrong("wants a machine or a hotfix, and not both");
        }
        Optional<String> form = arguments.text("form");
        if (form.isPresent() && !form.get().equals("rows")) {
            throw arguments.wrong("there is no form " + form.get());
        }
        boolean rows = form.isPresent();
        return machine.isPresent()
                ? Slices.ask(
                        session,
                        () ->
                                rows
                                        ? rows(session, machine.get())
                                        : hotfixes(session, machine.get()))
                : Slices.whenComplete(session, new Machines(session, hotfix.orElseThrow(), rows));
    }

    private static JsonObject rows(Session session, String machine) {
        Subjects subjects = new Subjects(session);
        MachineFacts facts = subjects.machine(machine);
        VerdictRows rows = new VerdictRows();
        for (Project project : subjects.projects()) {
            project.knowledge().engine().query(facts).forEach(it -> rows.hotfix(project, it));
        }
        return rows.answer("machine", machine);
    }

    /** The hotfixes of all projects: what a machine is, does not depend on the catalog. */
    private static JsonObject hotfixes(Session session, String machine) throws IOException {
        Subjects subjects = new Subjects(session);
        MachineFacts facts = subjects.machine(machine);
        Project first = subjects.project(Optional.empty());
        JsonArray verdicts = new JsonArray();
        StringBuilder text = new StringBuilder();
        for (Project project : subjects.projects()) {
            Applicability engine = project.knowledge().engine();
            if (project == first || engine.hotfixes().count() > 0) {
                Verdicts found = engine.query(facts);
                text.append(Answers.text(out -> write(VerdictFormat.TEXT, found, machine, out)));
                Answers.json(out -> write(VerdictFormat.JSON, found, machine, out))
                        .getAsJsonObject()
                        .getAsJsonArray("verdicts")
                        .forEach(verdicts::add);
            }
        }
        JsonObject json = new JsonObject();
        json.addProperty("machine", machine);
        json.add("verdicts", verdicts);
        return Answers.of(first, text.toString(), json);
    }

    private static void write(
            VerdictFormat format, Verdicts verdicts, String machine, Appendable out)
            throws IOException {
        VerdictReport report = format.report(out, false, false);
        report.begin();
        report.machine(machine, verdicts, EnumSet.allOf(Verdict.class));
        report.end();
    }

    /** One machine after the other. */
    private static final class Machines implements Slices.Work {

        private final Session session;
        private final String hotfix;
        private final boolean rows;
        private final Map<String, Decision> decisions = new TreeMap<>();
        private String last = "";

        Machines(Session session, String hotfix, boolean rows) {
            this.session = session;
            this.hotfix = hotfix;
            this.rows = rows;
        }

        @Override
        public Optional<Object> step() throws IOException {
            Subjects subjects = new Subjects(session);
            Subjects.Subject subject = subjects.hotfix(hotfix);
            TreeMap<String, MachineFacts> machines = new TreeMap<>(subjects.machines());
            for (int i = 0; i < AT_ONCE; i++) {
                Map.Entry<String, MachineFacts> next = machines.higherEntry(last);
                if (next == null) {
                    return Optional.of(rows ? rows(subjects, subject) : both(subject));
                }
                last = next.getKey();
                decisions.put(last, subject.engine().decide(next.getValue(), subject.name()));
            }
            return Optional.empty();
        }

        private JsonObject rows(Subjects subjects, Subjects.Subject subject) {
            VerdictRows all = new VerdictRows();
            decisions.forEach(
                    (machine, decision) -> all.machine(subjects.projects(), machine, decision));
            return all.answer("hotfix", subject.name());
        }

        private JsonObject both(Subjects.Subject subject) throws IOException {
            MachineVerdicts verdicts = new MachineVerdicts(subject.name(), decisions);
            return Answers.of(
                    subject.project(),
                    Answers.text(verdicts::writeText),
                    Answers.json(verdicts::writeJson));
        }

        private static final int AT_ONCE = 200;
    }
}
