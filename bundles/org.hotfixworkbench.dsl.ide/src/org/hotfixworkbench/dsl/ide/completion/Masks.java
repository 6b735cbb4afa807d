package org.hotfixworkbench.dsl.ide.completion;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.CompletionItemKind;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.dsl.ide.clauses.Cell;
import org.hotfixworkbench.dsl.ide.clauses.Region;
import org.hotfixworkbench.dsl.values.Names;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.ServiceBranch;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.value.FileVersion;
import org.hotfixworkbench.model.value.VersionMask;

/** Version masks that the files suggest, and the branches that masks tell. */
final class Masks {

    private static final Pattern MASK =
            Pattern.compile("\\d{1,9}\\.\\d{1,9}\\.(\\d{1,9})\\.(?:[1-9]\\d{0,4})?[xX]{0,4}");

    /** Articles leave the last three digits open: 22xxx. */
    private static final int OPEN_DIGITS = 3;

    private final Around around;
    private final Proposals proposals;

    Masks(Around around, Proposals proposals) {
        this.around = around;
        this.proposals = proposals;
    }

    /** The build of a mask. */
    static Optional<Integer> buildOf(String mask) {
        Matcher matcher = MASK.matcher(mask);
        return matcher.matches()
                ? Optional.of(Integer.valueOf(matcher.group(1)))
                : Optional.empty();
    }

    /** Masks for files that no row is about; with level and branch where nothing follows. */
    void masks() {
        around.codebase()
                .ifPresent(
                        codebase ->
                                missing(codebase)
                                        .forEach((mask, version) -> add(mask, version, codebase)));
    }

    /** Whole rows for files that no row is about. */
    void rows() {
        around.codebase()
                .ifPresent(
                        codebase ->
                                missing(codebase)
                                        .forEach((mask, version) -> row(mask, version, codebase)));
    }

    private void row(String mask, FileVersion version, Codebase codebase) {
        String row = "branch " + mask + " " + release(version, codebase);
        proposals.add(
                Proposal.template(row, Template.literal(row))
                        .detail("from the files of the payload"));
    }

    /** What a mask could be about, the row at the position left out. */
    private Map<String, FileVersion> missing(Codebase codebase) {
        Set<String> stated = new HashSet<>();
        around.enclosing(Region.PAYLOAD)
                .ifPresent(
                        it ->
                                it.all("branch").stream()
                                        .filter(row -> row != around.statement())
                                        .forEach(row -> stated.addAll(row.all(Cell.MASK))));
        Map<String, FileVersion> masks = new LinkedHashMap<>();
        for (Row row : around.siblings()) {
            row.version()
                    .filter(it -> CatalogQueries.holds(codebase, it))
                    .filter(it -> !isBase(codebase, it))
                    .ifPresent(it -> masks.putIfAbsent(mask(it), it));
        }
        masks.keySet().removeAll(stated);
        return masks;
    }

    private static boolean isBase(Codebase codebase, FileVersion version) {
        return CatalogQueries.levelOf(codebase, version)
                .map(it -> CatalogQueries.isBaseRelease(it, version))
                .orElse(false);
    }

    private void add(String mask, FileVersion version, Codebase codebase) {
        String release = release(version, codebase);
        boolean whole = around.cursor().lastOnLine();
        proposals.add(
                Proposal.value(mask, CompletionItemKind.Value)
                        .insert(Template.literal(whole ? mask + " " + release : mask))
                        .detail(release));
    }

    private static String release(FileVersion version, Codebase codebase) {
        String level =
                CatalogQueries.levelOf(codebase, version)
                        .map(ServiceLevel::getName)
                        .map(Names::writtenLevel)
                        .orElse("-");
        String branch =
                CatalogQueries.branchOf(codebase, version)
                        .map(ServiceBranch::getName)
                        .map(Names::written)
                        .orElse("-");
        return level + " " + branch;
    }

    private static String mask(FileVersion version) {
        String revision = String.valueOf(version.revision());
        int kept = Math.max(0, revision.length() - OPEN_DIGITS);
        return version.major()
                + "."
                + version.minor()
                + "."
                + version.build()
                + "."
                + revision.substring(0, kept)
                + "x".repeat(revision.length() - kept);
    }

    /** Branches of the code base; the one that the mask tells comes first. */
    void branches() {
        Optional<String> mask = around.before(Cell.MASK).stream().findFirst();
        around.codebase()
                .ifPresent(
                        codebase -> {
                            for (ServiceBranch branch : codebase.getBranches()) {
                                boolean told =
                                        mask.map(it -> tells(it, codebase, branch)).orElse(false);
                                add(branch, told ? 0 : 1);
                            }
                        });
    }

    void add(ServiceBranch branch, int rank) {
        if (branch.getName() != null) {
            proposals.add(
                    Proposal.name(branch.getName(), CompletionItemKind.EnumMember)
                            .detail(ReleaseText.of(branch))
                            .documentation(around.known(branch))
                            .rank(rank));
        }
    }

    private static boolean tells(String text, Codebase codebase, ServiceBranch branch) {
        if (buildOf(text).isEmpty() || text.endsWith(".")) {
            return false;
        }
        VersionMask mask = VersionMask.parse(text);
        FileVersion first =
                new FileVersion(mask.major(), mask.minor(), mask.build(), mask.lastRevision());
        return CatalogQueries.branchOf(codebase, first).filter(it -> it == branch).isPresent();
    }
}
