package org.hotfixworkbench.dsl.ide.completion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItemKind;
import org.hotfixworkbench.dsl.ide.clauses.Block;
import org.hotfixworkbench.dsl.ide.clauses.Cell;
import org.hotfixworkbench.dsl.ide.clauses.Region;
import org.hotfixworkbench.dsl.ide.clauses.Statement;

/** The cells of rows, from other rows of the hotfix. */
final class RowValues {

    private static final int SAME_FILE = 0;
    private static final int SIBLING = 1;
    private static final int ELSEWHERE = 2;
    private static final int HERE_ALREADY = 3;

    private final Around around;
    private final Proposals proposals;

    RowValues(Around around, Proposals proposals) {
        this.around = around;
        this.proposals = proposals;
    }

    /** Names of files: those that other packages have and this one lacks first. */
    void names(Cell cell) {
        Map<String, Set<String>> tables = new LinkedHashMap<>();
        Optional<Block> own = around.enclosing(Region.PACKAGE);
        Set<String> here = new LinkedHashSet<>();
        for (Row row : around.rows()) {
            row.cell(cell)
                    .ifPresent(
                            name -> {
                                tables.computeIfAbsent(name, it -> new LinkedHashSet<>())
                                        .add(row.table().value(Cell.ARCHITECTURE).orElse("?"));
                                if (own.filter(it -> it == row.table()).isPresent()) {
                                    here.add(name);
                                }
                            });
        }
        tables.forEach(
                (name, where) ->
                        proposals.add(
                                Proposal.name(name, CompletionItemKind.File)
                                        .detail("in " + String.join(", ", where))
                                        .rank(here.contains(name) ? HERE_ALREADY : SIBLING)));
        if (cell == Cell.MUM_NAME) {
            proposals.add(Proposal.value("Update.mum", CompletionItemKind.File).rank(ELSEWHERE));
        } else if (cell == Cell.CATALOG_NAME) {
            proposals.add(Proposal.value("Update.cat", CompletionItemKind.File).rank(ELSEWHERE));
        }
    }

    /** Versions of the payload: those of the same file first. */
    void versions() {
        String name = ownName();
        for (Row row : around.siblings()) {
            row.version()
                    .ifPresent(
                            it ->
                                    proposals.add(
                                            Proposal.value(it.toString(), CompletionItemKind.Value)
                                                    .detail(around.release(it))
                                                    .rank(versionRank(row, name))));
        }
        manifestVersions();
        proposals.add(Proposal.dash().detail("no version"));
    }

    private int versionRank(Row row, String name) {
        return row.name().equalsIgnoreCase(name) ? SAME_FILE : SIBLING;
    }

    /** Components have the versions of their files. */
    private void manifestVersions() {
        for (Row row : around.siblings()) {
            row.manifest()
                    .ifPresent(
                            it ->
                                    proposals.add(
                                            Proposal.value(
                                                            it.version().toString(),
                                                            CompletionItemKind.Value)
                                                    .detail(around.release(it.version()))
                                                    .rank(ELSEWHERE)));
        }
    }

    /** Sizes of the same file elsewhere. */
    void sizes() {
        cells(Cell.SIZE, true);
    }

    /** Days of the same file elsewhere, then those of other rows. */
    void dates() {
        cells(Cell.DAY, false);
    }

    /** Times of the same file elsewhere, then those of rows with the same day. */
    void times() {
        cells(Cell.TIME, false);
    }

    private void cells(Cell cell, boolean sameOnly) {
        Statement here = around.statement();
        if (here == null) {
            return;
        }
        Map<String, Integer> ranks = new LinkedHashMap<>();
        Map<String, Set<String>> sources = new LinkedHashMap<>();
        for (Row row : around.siblings()) {
            Optional<String> value = row.cell(cell);
            int rank = likeness(row, here, cell);
            if (value.isPresent() && (!sameOnly || rank <= SIBLING)) {
                ranks.merge(value.get(), rank, Math::min);
                sources.computeIfAbsent(value.get(), it -> new LinkedHashSet<>())
                        .add(
                                row.name()
                                        + " in "
                                        + row.table().value(Cell.ARCHITECTURE).orElse("?"));
            }
        }
        ranks.forEach(
                (value, rank) ->
                        proposals.add(
                                Proposal.value(value, CompletionItemKind.Value)
                                        .detail(shown(sources.getOrDefault(value, Set.of())))
                                        .rank(rank)));
        proposals.add(Proposal.dash());
    }

    private static String shown(Set<String> sources) {
        List<String> all = new ArrayList<>(sources);
        return all.size() == 1
                ? all.getFirst()
                : all.getFirst() + " and " + (all.size() - 1) + " more";
    }

    /** How much another row is like the one at the position. */
    private int likeness(Row row, Statement here, Cell cell) {
        if (!row.statement().is(here.key())) {
            return cell == Cell.SIZE ? HERE_ALREADY : ELSEWHERE;
        }
        boolean name = row.name().equalsIgnoreCase(ownName());
        boolean version = row.cell(Cell.FILE_VERSION).equals(own(Cell.FILE_VERSION));
        boolean sameDay = cell == Cell.TIME && row.cell(Cell.DAY).equals(own(Cell.DAY));
        boolean sameSize = cell == Cell.SIZE || row.cell(Cell.SIZE).equals(own(Cell.SIZE));
        if (name && version && sameSize && (cell != Cell.TIME || sameDay)) {
            return SAME_FILE;
        }
        return name && version || sameDay || version && cell != Cell.SIZE ? SIBLING : ELSEWHERE;
    }

    /** A value of the row at the position; what is behind the position may be shifted. */
    private Optional<String> own(Cell cell) {
        return around.before(cell).stream().findFirst();
    }

    private String ownName() {
        return Stream.of(Cell.FILE_NAME, Cell.MANIFEST_NAME, Cell.MUM_NAME, Cell.CATALOG_NAME)
                .flatMap(it -> own(it).stream())
                .findFirst()
                .orElse("");
    }

    /** What is printed in two more columns of other rows. */
    void printed(Cell cell) {
        for (Row row : around.rows()) {
            row.cell(cell)
                    .ifPresent(
                            it ->
                                    proposals.add(
                                            (cell == Cell.REQUIRED_LEVEL
                                                            ? Proposal.level(it)
                                                            : Proposal.name(
                                                                    it,
                                                                    CompletionItemKind.EnumMember))
                                                    .detail("of " + row.name())));
        }
    }
}
