package org.hotfixworkbench.dsl.ide.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.applicability.engine.MachineFacts;
import org.hotfixworkbench.core.applicability.engine.Verdicts;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.dsl.check.KnowledgeBase;
import org.hotfixworkbench.dsl.ide.workspace.Declared;
import org.hotfixworkbench.dsl.ide.workspace.Project;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.Verdict;

/** Says what a machine is, and how many hotfixes it can get. */
public final class MachineWords {

    private MachineWords() {}

    /** What is known of a machine. */
    static HoverText machine(Project project, String name) {
        HoverText text = new HoverText(name);
        Optional<Declared> declared = project.find(Literals.MACHINE, name);
        if (declared.isEmpty()) {
            return text.paragraph("No file describes this machine.");
        }
        text.paragraph(declared.get().declaration().title());
        MachineFacts facts = project.lastKnowledge().machines().get(name);
        if (facts != null) {
            text.fact("runs", runs(facts));
            text.fact(
                    "installed",
                    count(facts.installed().size(), facts.installedComplete(), "hotfix"));
            text.fact(
                    "not installed",
                    facts.notInstalled().isEmpty()
                            ? null
                            : String.join(", ", facts.notInstalled()));
            text.fact("files", count(facts.files().size(), facts.filesComplete(), "file"));
        }
        return text.fact("hotfixes", verdicts(project, name).orElse(null));
    }

    private static String runs(MachineFacts facts) {
        List<String> parts = new ArrayList<>();
        if (facts.product() != null) {
            parts.add(facts.product());
        }
        if (facts.level() != null) {
            parts.add(facts.level());
        }
        if (facts.architecture() != Architecture.UNSTATED) {
            parts.add(facts.architecture().getLiteral());
        }
        return String.join(" ", parts);
    }

    private static @Nullable String count(int number, boolean complete, String noun) {
        if (number == 0 && !complete) {
            return null;
        }
        String many = noun.equals("hotfix") ? "hotfixes" : noun + "s";
        return Words.count(number, noun, many) + (complete ? " and no other" : ", maybe more");
    }

    /**
     * "3 applicable, 1 installed, 2 unknown": the verdicts about all hotfixes; empty while some
     * file has not been checked.
     */
    public static Optional<String> verdicts(Project project, String machine) {
        KnowledgeBase knowledge = project.lastKnowledge();
        MachineFacts facts = knowledge.machines().get(machine);
        if (facts == null || !project.isComplete()) {
            return Optional.empty();
        }
        Verdicts verdicts = knowledge.engine().query(facts);
        return Optional.of(
                verdicts.count(Verdict.APPLICABLE)
                        + " applicable, "
                        + verdicts.count(Verdict.INSTALLED)
                        + " installed, "
                        + verdicts.count(Verdict.UNKNOWN)
                        + " unknown");
    }
}
