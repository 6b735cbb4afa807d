package org.hotfixworkbench.core.rules.replacement;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.WorkspaceContext;
import org.hotfixworkbench.core.rules.WorkspaceRule;
import org.hotfixworkbench.core.supersedence.DeliveredFiles;
import org.hotfixworkbench.core.supersedence.FileIndex;
import org.hotfixworkbench.core.supersedence.FileLine;
import org.hotfixworkbench.core.supersedence.HotfixSummary;
import org.hotfixworkbench.core.supersedence.SharedDeliveries;
import org.hotfixworkbench.core.supersedence.Workspace;

/**
 * Finds file versions that two hotfixes deliver, none of which replaces the other and which are no
 * alternatives. What a service level was released with is left out: hotfixes carry such files along
 * (KB981506). Of many that deliver the same, each is compared with the first and with the one
 * before it, so that the work grows with their number only.
 */
abstract class SharedFiles extends WorkspaceRule {

    /** Two hotfixes, the later one first, in the order of the files. */
    private record Pair(int later, int earlier) {}

    /** What two hotfixes share: one of the files, and how many more there are. */
    private static final class Shared {
        private final String first;
        private int more;

        Shared(String first) {
            this.first = first;
        }
    }

    SharedFiles(String id, Severities severities, String summary) {
        super(id, Family.APPLICABILITY, severities, summary);
    }

    /** Whether two deliveries of one version are what the rule looks for. */
    abstract boolean finds(long size, long otherSize);

    /** What is said of a file that another hotfix delivers. */
    abstract String sentence(String files, boolean several, String other);

    /** The file of a finding, in words; sizes may be {@link DeliveredFiles#UNSTATED}. */
    abstract String file(FileLine line, int revision, long size, long otherSize);

    @Override
    protected final void check(Workspace workspace, WorkspaceContext context) {
        Map<Pair, Shared> found = new LinkedHashMap<>();
        SharedDeliveries deliveries = new SharedDeliveries(workspace);
        for (int line = 0; line < workspace.files().lines(); line++) {
            deliveries.on(line, (of, first, end) -> collect(workspace, of, first, end, found));
        }
        found.forEach(
                (pair, shared) -> {
                    if (!deliveries.settled(pair.later(), pair.earlier())) {
                        report(workspace, pair, shared, context);
                    }
                });
    }

    private void collect(
            Workspace workspace, int line, int first, int end, Map<Pair, Shared> found) {
        FileIndex index = workspace.files();
        int revision = index.revision(first);
        for (int at = first + 1; at < end; at++) {
            compare(workspace, line, revision, index.hotfix(at), index.hotfix(first), found);
            if (at - 1 > first) {
                int before = index.hotfix(at - 1);
                compare(workspace, line, revision, index.hotfix(at), before, found);
            }
        }
    }

    private void compare(
            Workspace workspace,
            int line,
            int revision,
            int later,
            int earlier,
            Map<Pair, Shared> found) {
        long size = workspace.hotfixes().get(later).files().size(line, revision);
        long other = workspace.hotfixes().get(earlier).files().size(line, revision);
        if (!finds(size, other)) {
            return;
        }
        Pair pair = new Pair(later, earlier);
        Shared known = found.get(pair);
        if (known == null) {
            found.put(pair, new Shared(file(workspace.line(line), revision, size, other)));
        } else {
            known.more++;
        }
    }

    private void report(Workspace workspace, Pair pair, Shared shared, WorkspaceContext context) {
        HotfixSummary later = workspace.hotfixes().get(pair.later());
        String other = workspace.hotfixes().get(pair.earlier()).name();
        String files = shared.first + ReplacedFiles.more(shared.more);
        context.report(
                later,
                later.place(),
                other,
                sentence(files, shared.more > 0, other)
                        + "; neither of the two hotfixes replaces the other");
    }
}
