package org.hotfixworkbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.applicability.engine.Applicability;
import org.hotfixworkbench.core.applicability.engine.ExpectedVerdict;
import org.hotfixworkbench.core.applicability.engine.HotfixSet;
import org.hotfixworkbench.core.applicability.engine.MachineFacts;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.text.Suggestions;
import org.hotfixworkbench.dsl.check.SourcePoints;
import org.hotfixworkbench.dsl.compile.SourceFile;
import org.hotfixworkbench.model.AlternativeGroup;
import org.hotfixworkbench.model.Document;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Expectation;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Machine;

/** What sources say, as far as questions about applicability need it. */
final class Knowledge implements SourceReading.Reader {

    private final Map<String, MachineFacts> machines = new TreeMap<>();
    private final Map<Path, List<MachineFacts>> machinesByFile = new LinkedHashMap<>();
    private final List<ExpectedVerdict> expectations = new ArrayList<>();
    private Catalog catalog = Catalog.EMPTY;
    private HotfixSet.@Nullable Builder builder;
    private @Nullable Applicability engine;
    private ExitCode code = ExitCode.OK;

    private Knowledge() {}

    /** Reads the sources below some paths. */
    static Knowledge read(Terminal terminal, List<Path> paths) throws IOException {
        Knowledge knowledge = new Knowledge();
        knowledge.code = SourceReading.run(terminal, paths, knowledge).exitCode();
        return knowledge;
    }

    @Override
    public void catalog(Catalog known) {
        catalog = known;
    }

    @Override
    public void document(SourceFile file, Document document) {
        SourcePoints places = null;
        for (Element element : document.getElements()) {
            places = places == null ? new SourcePoints(document, file.name()) : places;
            switch (element) {
                case Hotfix hotfix -> builder().add(hotfix, places);
                case AlternativeGroup group -> builder().add(group, places);
                case Machine machine -> add(file, MachineFacts.of(machine));
                case Expectation expectation ->
                        ExpectedVerdict.of(expectation, places).ifPresent(expectations::add);
                default -> {
                    // code bases and products are in the catalog
                }
            }
        }
    }

    private HotfixSet.Builder builder() {
        HotfixSet.Builder known = builder;
        if (known == null) {
            known = new HotfixSet.Builder(catalog);
            builder = known;
        }
        return known;
    }

    private void add(SourceFile file, MachineFacts machine) {
        machines.putIfAbsent(machine.name(), machine);
        machinesByFile.computeIfAbsent(file.path(), it -> new ArrayList<>()).add(machine);
    }

    /** Whether everything could be read and understood. */
    ExitCode exitCode() {
        return code;
    }

    /** The releases of Windows that the sources are about. */
    Catalog catalog() {
        return catalog;
    }

    /** What answers questions about the hotfixes. */
    Applicability engine() {
        Applicability known = engine;
        if (known == null) {
            known = new Applicability(builder().build());
            engine = known;
        }
        return known;
    }

    /** The machines by name. */
    Map<String, MachineFacts> machines() {
        return machines;
    }

    /** The machines of a file. */
    List<MachineFacts> machinesOf(Path file) {
        return machinesByFile.getOrDefault(file, List.of());
    }

    /** What is expected, in the order of the sources. */
    List<ExpectedVerdict> expectations() {
        return expectations;
    }

    /**
     * The name of a hotfix that is given by id or article number.
     *
     * @throws CommandFailure when the sources do not describe it
     */
    String hotfix(String given) throws CommandFailure {
        HotfixSet hotfixes = engine().hotfixes();
        return hotfixes.described(given).orElseThrow(() -> unknownHotfix(given, hotfixes.names()));
    }

    /** What to say when sources do not describe a hotfix. */
    static CommandFailure unknownHotfix(String given, Iterable<String> names) {
        return new CommandFailure("no hotfix " + given + " in these sources" + hint(given, names));
    }

    /** "; did you mean x?", or nothing. */
    static String hint(String given, Iterable<String> names) {
        List<String> all = new ArrayList<>();
        names.forEach(all::add);
        return Suggestions.nearest(given, all).map(it -> "; did you mean " + it + "?").orElse("");
    }
}
