package org.hotfixworkbench.dsl.ide.completion;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.lsp4j.CompletionItemKind;
import org.hotfixworkbench.dsl.ide.clauses.Block;
import org.hotfixworkbench.dsl.ide.clauses.Cell;
import org.hotfixworkbench.dsl.ide.clauses.Form;
import org.hotfixworkbench.dsl.ide.clauses.Forms;
import org.hotfixworkbench.dsl.ide.clauses.Region;
import org.hotfixworkbench.dsl.ide.clauses.Statement;
import org.hotfixworkbench.dsl.ide.clauses.Step;

/** What a line can begin with: elements, clauses, rows. */
final class Beginnings {

    /** Clauses come behind what is known to fit. */
    static final int CLAUSE = 10;

    private static final int OTHER_FILE = 20;

    private final Around around;
    private final Proposals proposals;

    Beginnings(Around around, Proposals proposals) {
        this.around = around;
        this.proposals = proposals;
    }

    /** What the block may still have. */
    void propose(Block block) {
        if (around.cursor().lastOnLine()) {
            whole(block.region());
        }
        Set<String> taken = new HashSet<>();
        block.statements().forEach(it -> taken.add(it.key()));
        Values values = new Values(around, proposals);
        Set<Cell> cells = new HashSet<>();
        for (Form form : Forms.in(block.region())) {
            Step first = form.first().getFirst();
            if (first.parameter() != null) {
                if (cells.add(first.parameter().cell())) {
                    values.propose(first.parameter().cell());
                }
            } else if (form.repeatable() || !taken.contains(form.key())) {
                propose(form);
            }
        }
    }

    /** What can be told from the rest of the hotfix. */
    private void whole(Region region) {
        switch (region) {
            case HOTFIX -> new WholePackages(around, proposals).payloads();
            case PAYLOAD -> {
                new Masks(around, proposals).rows();
                new WholePackages(around, proposals).packages();
            }
            case PACKAGE -> new WholeRows(around, proposals).propose();
            default -> {}
        }
    }

    /** A clause with its template; the word alone where something is behind it already. */
    void propose(Form form) {
        boolean element = form.region() == Region.DOCUMENT;
        String template = form.template();
        if (!around.cursor().lastOnLine()) {
            template = String.valueOf(form.first().getFirst().word());
        } else if (element) {
            template = template.replace("<name>", "<" + fileName(form) + ">");
        }
        Proposal proposal =
                Proposal.template(
                                form.words().isEmpty() ? form.key() : form.words(),
                                Template.of(template))
                        .detail(form.syntax().replace(" {", ""))
                        .documentation(form.meaning())
                        .rank(element ? elementRank(form) : CLAUSE);
        proposals.add(
                template.indexOf('\n') < 0 ? proposal.kind(CompletionItemKind.Keyword) : proposal);
    }

    private int elementRank(Form form) {
        String ending = ending(around.analysis().source().file().path());
        boolean fits =
                switch (ending) {
                    case "machine" -> form.key().equals("machine");
                    case "catalog" -> Set.of("codebase", "product").contains(form.key());
                    default -> Set.of("hotfix", "fixes", "expect").contains(form.key());
                };
        return fits ? CLAUSE : OTHER_FILE;
    }

    /** An element is often called like its file, when the file has no other. */
    private String fileName(Form form) {
        String file = String.valueOf(around.analysis().source().file().path().getFileName());
        String ending = ending(around.analysis().source().file().path());
        List<Statement> elements = around.cursor().block().statements();
        boolean free = elements.stream().noneMatch(it -> it.is(form.key()));
        return free && form.key().equals(ending)
                ? file.substring(0, file.length() - ending.length() - 1)
                : "name";
    }

    private static String ending(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
