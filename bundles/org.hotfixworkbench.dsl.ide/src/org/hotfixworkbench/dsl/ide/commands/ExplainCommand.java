package org.hotfixworkbench.dsl.ide.commands;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hotfixworkbench.core.applicability.engine.Proof;
import org.hotfixworkbench.dsl.check.SourcePoints;
import org.hotfixworkbench.dsl.ide.server.Failures;
import org.hotfixworkbench.dsl.ide.server.Session;
import org.hotfixworkbench.dsl.ide.workspace.Analysis;
import org.hotfixworkbench.dsl.ide.workspace.Declared;
import org.hotfixworkbench.exporters.answers.PossibleMachine;
import org.hotfixworkbench.exporters.answers.ProofJson;
import org.hotfixworkbench.exporters.answers.ProofText;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/** Proves why a hotfix applies to a machine or not; without a machine, whether any can get it. */
final class ExplainCommand implements Command {

    @Override
    public String id() {
        return "hotfix.explain";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.required("hotfix", "name or article number of a hotfix"),
                Parameter.optional("machine", "name of a machine"));
    }

    @Override
    public CompletableFuture<Object> run(Session session, Arguments arguments) {
        String hotfix = arguments.required("hotfix");
        Optional<String> machine = arguments.text("machine");
        return Slices.ask(
                session,
                () -> {
                    Subjects subjects = new Subjects(session);
                    Subjects.Subject subject = subjects.hotfix(hotfix);
                    return machine.isPresent()
                            ? onMachine(subject, subjects, machine.get())
                            : onAny(subject);
                });
    }

    private static JsonObject onMachine(Subjects.Subject subject, Subjects subjects, String machine)
            throws IOException {
        Proof proof = subject.engine().explain(subjects.machine(machine), subject.name());
        return Answers.of(
                subject.project(),
                Answers.text(out -> ProofText.write(proof, out, false)),
                Answers.json(out -> ProofJson.write(proof, out)));
    }

    private static JsonObject onAny(Subjects.Subject subject) throws IOException {
        Declared declared = subject.project().find(Literals.HOTFIX, subject.name()).orElseThrow();
        Analysis analysis = subject.project().analysis(declared.source());
        PossibleMachine answer = analysis == null ? null : possible(analysis, subject.name());
        if (answer == null) {
            throw Failures.of(declared.source() + " has changed and cannot be read any more");
        }
        return Answers.of(
                subject.project(),
                Answers.text(answer::writeText),
                Answers.json(answer::writeJson));
    }

    private static @org.eclipse.jdt.annotation.Nullable PossibleMachine possible(
            Analysis analysis, String name) {
        for (Element element : analysis.document().getElements()) {
            if (element instanceof Hotfix hotfix && name.equals(hotfix.getName())) {
                String file = analysis.source().file().name();
                return PossibleMachine.of(
                        hotfix,
                        analysis.project().catalog(),
                        new SourcePoints(analysis.document(), file));
            }
        }
        return null;
    }
}
