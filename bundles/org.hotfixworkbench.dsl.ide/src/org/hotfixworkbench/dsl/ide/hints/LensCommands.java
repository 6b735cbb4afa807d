package org.hotfixworkbench.dsl.ide.hints;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Location;
import org.hotfixworkbench.core.applicability.engine.Applicability;
import org.hotfixworkbench.core.applicability.engine.Expectations;
import org.hotfixworkbench.core.applicability.engine.ExpectedVerdict;
import org.hotfixworkbench.core.applicability.engine.MachineFacts;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.core.supersedence.Place;
import org.hotfixworkbench.dsl.check.KnowledgeBase;
import org.hotfixworkbench.dsl.ide.hover.MachineWords;
import org.hotfixworkbench.dsl.ide.navigation.Declarations;
import org.hotfixworkbench.dsl.ide.navigation.HotfixRelations;
import org.hotfixworkbench.dsl.ide.navigation.Uses;
import org.hotfixworkbench.dsl.ide.workspace.Analysis;
import org.hotfixworkbench.dsl.ide.workspace.Project;
import org.hotfixworkbench.dsl.ide.workspace.Symbol;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Expectation;
import org.hotfixworkbench.model.ServicingPackage;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.Verdict;

/** What lenses say, and what happens when somebody clicks them. */
public final class LensCommands {

    /** A command of the client: shows places. Arguments: address, position, places. */
    public static final String SHOW_REFERENCES = "hotfix.showReferences";

    /** A command of the server: shows verdicts. Arguments: machine, or null and hotfix. */
    public static final String APPLICABILITY = "hotfix.applicability";

    /** A command of the server: shows the proof of a verdict. Arguments: hotfix, machine. */
    public static final String EXPLAIN = "hotfix.explain";

    /** Nobody goes through a longer list, and a product may be named in every file. */
    private static final int LISTED = 200;

    private final Analysis analysis;
    private final Project project;
    private final CodeLens lens;
    private final JsonObject data;

    private LensCommands(Analysis analysis, CodeLens lens) {
        this.analysis = analysis;
        this.project = analysis.project();
        this.lens = lens;
        this.data = (JsonObject) lens.getData();
    }

    /** The address of the text that a lens belongs to. */
    public static String uri(CodeLens lens) {
        return lens.getData() instanceof JsonObject data && data.has("uri")
                ? data.get("uri").getAsString()
                : "";
    }

    /** The lens with its command; without text when what it is about is gone. */
    public static CodeLens resolved(Analysis analysis, CodeLens lens) {
        LensCommands commands = new LensCommands(analysis, lens);
        return new CodeLens(
                lens.getRange(),
                commands.command().orElseGet(() -> new Command("", "")),
                lens.getData());
    }

    private Optional<Command> command() {
        String name = data.get("name").getAsString();
        Optional<LensKind> kind =
                Arrays.stream(LensKind.values())
                        .filter(it -> it.label().equals(data.get("lens").getAsString()))
                        .findFirst();
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        HotfixRelations relations = new HotfixRelations(project);
        return switch (kind.get()) {
            case REFERENCES -> Optional.of(references(name));
            case REPLACES -> Optional.of(others("replaces ", relations.replaces(name)));
            case REPLACED -> Optional.of(others("replaced by ", relations.replacedBy(name)));
            case MACHINES -> machines(name);
            case VERDICTS -> verdicts(name);
            case EXPECTATION -> expectation(Integer.parseInt(name));
        };
    }

    private Command references(String name) {
        EClass kind =
                (EClass) ServicingPackage.eINSTANCE.getEClassifier(data.get("kind").getAsString());
        Symbol symbol = Symbol.of(kind, name);
        int files = Uses.files(project, symbol);
        if (files > LISTED) {
            return new Command("named in " + files + " files", "");
        }
        List<Location> places = Uses.of(project, symbol).stream().map(Uses.Use::location).toList();
        return show(Words.count(places.size(), "reference"), places);
    }

    /** Of a hotfix that no file describes, the place where it is named is shown. */
    private Command others(String what, List<HotfixRelations.Link> links) {
        List<Location> places = new ArrayList<>();
        for (HotfixRelations.Link link : links) {
            places.add(
                    project.find(Literals.HOTFIX, link.other())
                            .map(Declarations::location)
                            .orElseGet(() -> new Location(link.uri(), link.places().getFirst())));
        }
        return show(what + links.size(), places);
    }

    private Command show(String title, List<Location> places) {
        return new Command(
                title,
                SHOW_REFERENCES,
                List.of(analysis.source().uri(), lens.getRange().getStart(), places));
    }

    private Optional<Command> machines(String hotfix) {
        KnowledgeBase knowledge = project.lastKnowledge();
        Applicability engine = knowledge.engine();
        if (engine.hotfixes().described(hotfix).isEmpty()) {
            return Optional.empty();
        }
        Map<String, MachineFacts> machines = knowledge.machines();
        long count =
                machines.values().stream()
                        .filter(it -> engine.verdict(it, hotfix) == Verdict.APPLICABLE)
                        .count();
        return Optional.of(
                new Command(
                        "applies to " + count + " of " + Words.count(machines.size(), "machine"),
                        APPLICABILITY,
                        Arrays.asList(null, hotfix)));
    }

    private Optional<Command> verdicts(String machine) {
        return MachineWords.verdicts(project, machine)
                .map(it -> new Command(it, APPLICABILITY, List.of(machine)));
    }

    private Optional<Command> expectation(int position) {
        List<Element> elements = analysis.document().getElements();
        Element element = position < elements.size() ? elements.get(position) : null;
        if (!(element instanceof Expectation expectation)) {
            return Optional.empty();
        }
        KnowledgeBase knowledge = project.lastKnowledge();
        return ExpectedVerdict.of(expectation, (owner, feature, index) -> new Place() {})
                .map(
                        it ->
                                Expectations.run(
                                                knowledge.engine(),
                                                knowledge.machines(),
                                                List.of(it))
                                        .getFirst())
                .map(LensCommands::outcome);
    }

    private static Command outcome(Expectations.Outcome outcome) {
        ExpectedVerdict expected = outcome.expected();
        return new Command(
                outcome.met() ? "met" : "differs: " + outcome.actualWords(),
                EXPLAIN,
                List.of(expected.hotfix(), expected.machine()));
    }
}
