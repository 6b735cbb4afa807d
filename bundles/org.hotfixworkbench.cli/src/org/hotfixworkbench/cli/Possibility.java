package org.hotfixworkbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.dsl.check.SourcePoints;
import org.hotfixworkbench.dsl.compile.SourceFile;
import org.hotfixworkbench.exporters.answers.PossibleMachine;
import org.hotfixworkbench.model.Document;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Hotfix;

/** Whether any machine can receive a hotfix: the question of explain when no machine is named. */
final class Possibility implements SourceReading.Reader {

    private final String wanted;
    private final List<String> names = new ArrayList<>();
    private Catalog catalog = Catalog.EMPTY;
    private @Nullable PossibleMachine found;

    private Possibility(String wanted) {
        this.wanted = wanted;
    }

    /**
     * An answer, and what became of reading the sources.
     *
     * @param machine the answer
     * @param code whether everything could be read and understood
     */
    record Answer(PossibleMachine machine, ExitCode code) {}

    /**
     * Asks about a hotfix.
     *
     * @param wanted its name or its article number
     * @throws CommandFailure when the sources do not describe it
     */
    static Answer of(Terminal terminal, List<Path> paths, String wanted)
            throws IOException, CommandFailure {
        Possibility possibility = new Possibility(wanted);
        ExitCode code = SourceReading.run(terminal, paths, possibility).exitCode();
        PossibleMachine found = possibility.found;
        if (found == null) {
            throw Knowledge.unknownHotfix(wanted, possibility.names);
        }
        return new Answer(found, code);
    }

    @Override
    public void catalog(Catalog known) {
        catalog = known;
    }

    @Override
    public void document(SourceFile file, Document document) {
        for (Element element : document.getElements()) {
            if (element instanceof Hotfix hotfix && hotfix.getName() != null) {
                names.add(hotfix.getName());
                if (found == null && isWanted(hotfix)) {
                    found =
                            PossibleMachine.of(
                                    hotfix, catalog, new SourcePoints(document, file.name()));
                }
            }
        }
    }

    private boolean isWanted(Hotfix hotfix) {
        return wanted.equals(hotfix.getName())
                || hotfix.getArticle() != null
                        && wanted.equalsIgnoreCase(hotfix.getArticle().toString());
    }
}
