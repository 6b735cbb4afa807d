package org.hotfixworkbench.importers.kb.meaning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.importers.kb.RepairLog;
import org.hotfixworkbench.importers.kb.article.Block;
import org.hotfixworkbench.importers.kb.values.Days;
import org.hotfixworkbench.importers.kb.values.FileNames;
import org.hotfixworkbench.importers.kb.values.Platforms;
import org.hotfixworkbench.importers.kb.values.Sizes;
import org.hotfixworkbench.importers.kb.values.Times;
import org.hotfixworkbench.importers.kb.values.Value;
import org.hotfixworkbench.importers.kb.values.Versions;
import org.hotfixworkbench.importers.kb.words.Column;
import org.hotfixworkbench.importers.kb.words.Vocabulary;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.value.Architectures;
import org.hotfixworkbench.model.value.ManifestName;

/** Reads the cells of the rows of one table, and keeps what there is no place for. */
final class RowReader {

    private static final Pattern FOLDER_BRANCH =
            Pattern.compile("(?i)((?:sp\\d|rtm)?(?:gdr|qfe|ldr))(?:\\\\.*)?|(wow)");
    private static final Pattern FOLDER_ARCHITECTURE =
            Pattern.compile("(?i)(?:^|[\\\\-])(x86|x64|amd64|ia64)(?:[\\\\_]|$)");

    private final TableColumns table;
    private final Days.Order order;
    private final RepairLog log;
    private final Map<String, Set<String>> unplaced = new LinkedHashMap<>();

    RowReader(TableColumns table, List<Block.Row> rows, RepairLog log) {
        this.table = table;
        this.log = log;
        int day =
                Math.max(
                        table.columns().indexOf(Column.DATE),
                        table.columns().indexOf(Column.DATE_TIME));
        order =
                day < 0
                        ? Days.Order.MONTH_FIRST
                        : Days.orderOf(
                                rows.stream().map(it -> it.cell(day).split(" ")[0]).toList());
    }

    FileRow read(Block.Row row) {
        Architecture platform = platform(row);
        String folder = text(row, Column.FOLDER);
        String name = name(row);
        return new FileRow(
                row.line(),
                name,
                value(row, Column.VERSION, name, Versions::read),
                value(row, Column.SIZE, name, Sizes::read),
                date(row, name),
                time(row, name),
                platform,
                hint(platform, name, folder),
                text(row, Column.LEVEL),
                branch(row, folder));
    }

    private String name(Block.Row row) {
        String printed = cell(row, Column.NAME);
        String name = printed.replaceAll("^[*]+|[*]+$", "").strip();
        if (name.contains("_31bf") && name.indexOf(' ') >= 0) {
            name = name.replaceAll("\\s+", "");
        }
        String base = FileNames.base(name);
        if (!base.equals(name) && FileNames.withEnding(base)) {
            unplaced(Column.NAME).add(name);
            name = base;
        }
        if (!name.equals(printed)) {
            log.repair(row.line(), "name '" + printed + "' read as " + name);
        }
        other(row, name);
        return name;
    }

    private String cell(Block.Row row, Column column) {
        int index = table.columns().indexOf(column);
        return index < 0 ? "" : row.cell(index);
    }

    private @Nullable String text(Block.Row row, Column column) {
        String cell = cell(row, column);
        return cell.isEmpty() || Vocabulary.notApplicable(cell) ? null : cell;
    }

    private <T> @Nullable T value(
            Block.Row row, Column column, String name, Function<String, Value<T>> reader) {
        String cell = cell(row, column);
        if (cell.isEmpty() || Vocabulary.notApplicable(cell)) {
            return null;
        }
        Value<T> value = reader.apply(cell);
        log.repair(row.line(), value.repair());
        if (!value.present()) {
            notUnderstood(row.line(), column, cell, name);
        }
        return value.value();
    }

    private void notUnderstood(int line, Column column, String cell, String name) {
        String what = column.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        log.keep(
                line,
                "'%s' of %s is not understood as a %s and left out".formatted(cell, name, what),
                List.of(name + ": " + cell));
    }

    private @Nullable LocalDate date(Block.Row row, String name) {
        String both = cell(row, Column.DATE_TIME);
        if (both.isEmpty()) {
            return value(row, Column.DATE, name, it -> Days.read(it, order));
        }
        return value(row, Column.DATE_TIME, name, it -> Days.read(split(it)[0], order));
    }

    private @Nullable LocalTime time(Block.Row row, String name) {
        String both = cell(row, Column.DATE_TIME);
        if (both.isEmpty()) {
            return value(row, Column.TIME, name, Times::read);
        }
        String time = split(both)[1];
        return time.isEmpty() ? null : Times.read(time).value();
    }

    /** Date and time of one cell; the time begins at the last word before the first colon. */
    private static String[] split(String cell) {
        int colon = cell.indexOf(':');
        int blank = colon < 0 ? -1 : cell.lastIndexOf(' ', colon);
        return blank < 0
                ? new String[] {cell, ""}
                : new String[] {cell.substring(0, blank).strip(), cell.substring(blank + 1)};
    }

    private Architecture platform(Block.Row row) {
        String cell = text(row, Column.PLATFORM);
        if (cell == null) {
            return Architecture.UNSTATED;
        }
        Architecture platform = Platforms.read(cell).orElse(Architecture.UNSTATED);
        boolean more = Architectures.parse(cell).isEmpty() && cell.strip().indexOf(' ') >= 0;
        if (platform == Architecture.UNSTATED || more) {
            unplaced(Column.PLATFORM).add(cell(row, Column.NAME) + ": " + cell);
        }
        return platform;
    }

    private static Architecture hint(Architecture platform, String name, @Nullable String folder) {
        Architecture manifest =
                ManifestName.parse(name)
                        .flatMap(it -> Architectures.ofManifestPrefix(it.architecture()))
                        .orElse(Architecture.UNSTATED);
        if (manifest != Architecture.UNSTATED) {
            return manifest;
        }
        if (platform == Architecture.UNSTATED && folder != null) {
            Matcher matcher = FOLDER_ARCHITECTURE.matcher(folder);
            return matcher.find()
                    ? Architectures.parse(matcher.group(1)).orElse(Architecture.UNSTATED)
                    : Architecture.UNSTATED;
        }
        return platform;
    }

    private @Nullable String branch(Block.Row row, @Nullable String folder) {
        String branch = text(row, Column.BRANCH);
        if (branch != null || folder == null) {
            return branch;
        }
        Matcher matcher = FOLDER_BRANCH.matcher(folder);
        if (!matcher.matches()) {
            return null;
        }
        String found = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        if (!found.equals(folder)) {
            log.repair(row.line(), "folder '" + folder + "' read as service branch " + found);
        }
        return found;
    }

    private Set<String> unplaced(Column column) {
        int index = table.columns().indexOf(column);
        return unplaced.computeIfAbsent(table.headings().get(index), it -> new LinkedHashSet<>());
    }

    private void other(Block.Row row, String name) {
        for (int i = 0; i < table.columns().size(); i++) {
            String cell = row.cell(i);
            if (!cell.isEmpty()
                    && !Vocabulary.notApplicable(cell)
                    && homeless(table.columns().get(i), cell)) {
                unplaced.computeIfAbsent(table.headings().get(i), it -> new LinkedHashSet<>())
                        .add(name + ": " + cell);
            }
        }
    }

    private static boolean homeless(Column column, String cell) {
        return switch (column) {
            case LANGUAGE, PRODUCT, OTHER -> true;
            case FOLDER -> !FOLDER_BRANCH.matcher(cell).matches();
            default -> false;
        };
    }

    /** Keeps the cells that the language has no place for, once for each column. */
    void finish(int line) {
        unplaced.forEach(
                (heading, cells) ->
                        log.keep(
                                line,
                                heading.isEmpty()
                                        ? "cells of a column without heading are kept as text"
                                        : "cells of column '"
                                                + heading
                                                + "' that the language has no place for are kept as text",
                                new ArrayList<>(cells)));
    }
}
