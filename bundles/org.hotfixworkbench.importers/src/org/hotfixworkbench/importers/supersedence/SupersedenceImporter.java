package org.hotfixworkbench.importers.supersedence;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.importers.ImportException;
import org.hotfixworkbench.importers.Imported;
import org.hotfixworkbench.importers.Imported.Note;
import org.hotfixworkbench.importers.Imported.Repair;
import org.hotfixworkbench.importers.Importer;
import org.hotfixworkbench.importers.Source;
import org.hotfixworkbench.importers.text.DelimitedText;
import org.hotfixworkbench.importers.text.SourceText;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.value.KbNumber;

/**
 * Reads tables of which update replaces which, for each product: one hotfix for each update, which
 * replaces what it replaces on some product, with comments where products differ.
 */
public final class SupersedenceImporter implements Importer {

    /** {@code KB2676562}, {@code 2676562}, or a bulletin with it: {@code MS12-034[2676562]}. */
    private static final Pattern REPLACED =
            Pattern.compile(
                    "(?i)(MS\\d\\d-\\d{3})(?:\\s*[\\[(](?:KB)?(\\d{5,8})[\\])])?|(?<![\\w-])(?:KB)?(\\d{5,8})(?!\\w)");

    private static final Pattern ARTICLE = Pattern.compile("(?i)(?:KB)?(\\d{5,8})");
    private static final Pattern DAY = Pattern.compile("(\\d{4})-?(\\d\\d)-?(\\d\\d)(?:\\D.*)?");
    private static final Pattern AMERICAN_DAY =
            Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})(?:\\D.*)?");

    @Override
    public String id() {
        return "supersedence";
    }

    @Override
    public String description() {
        return "A table of which update replaces which, as CSV or TSV";
    }

    @Override
    public boolean recognises(Source source) {
        return Columns.of(DelimitedText.of(SourceText.head(source).lines())).isPresent();
    }

    @Override
    public Imported read(Source source, Catalog catalog) throws ImportException, IOException {
        DelimitedText table = DelimitedText.of(SourceText.of(source).lines());
        Columns columns =
                Columns.of(table)
                        .orElseThrow(
                                () -> new ImportException(1, "no columns for update and replaced"));
        Map<KbNumber, KnownUpdate> updates = new TreeMap<>();
        List<Repair> repairs = new ArrayList<>();
        int unnumbered = 0;
        for (DelimitedText.Row row : table.rows()) {
            Matcher article = ARTICLE.matcher(row.cell(columns.kb()));
            if (!article.matches()) {
                unnumbered++;
                continue;
            }
            KbNumber number = new KbNumber(Integer.parseInt(article.group(1)));
            row(updates.computeIfAbsent(number, KnownUpdate::new), row, columns, repairs);
        }
        List<String> warnings = new ArrayList<>();
        if (unnumbered > 0) {
            warnings.add(Words.count(unnumbered, "row") + " without a KB number, left out");
        }
        warnings.addAll(Circles.open(updates));
        List<Element> hotfixes = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        ReplacementDescriptor descriptor = new ReplacementDescriptor(catalog, source.name());
        for (KnownUpdate update : updates.values()) {
            Hotfix hotfix = descriptor.hotfix(update);
            hotfixes.add(hotfix);
            notes.add(new Note(hotfix, descriptor.notes(update)));
        }
        return new Imported(hotfixes, repairs, warnings, List.of(), notes);
    }

    private static void row(
            KnownUpdate update, DelimitedText.Row row, Columns columns, List<Repair> repairs) {
        String product = row.cell(columns.product());
        update.row(row.line(), product, row.cell(columns.title()), day(row.cell(columns.date())));
        Matcher replaced = REPLACED.matcher(row.cell(columns.supersedes()));
        while (replaced.find()) {
            String digits = replaced.group(2) == null ? replaced.group(3) : replaced.group(2);
            if (digits == null) {
                update.replacesBulletin(replaced.group(1).toUpperCase(Locale.ROOT));
                continue;
            }
            KbNumber number = new KbNumber(Integer.parseInt(digits));
            if (number.equals(update.article())) {
                repairs.add(
                        new Repair(
                                row.line(),
                                "%s replaces itself on %s; left out".formatted(number, product)));
            } else {
                update.replaces(product, number);
            }
        }
    }

    /** No day when the cell has none that can be understood. */
    private static List<LocalDate> day(String cell) {
        Matcher day = DAY.matcher(cell);
        Matcher american = AMERICAN_DAY.matcher(cell);
        try {
            if (day.matches()) {
                return List.of(date(day.group(1), day.group(2), day.group(3)));
            }
            if (american.matches()) {
                return List.of(date(american.group(3), american.group(1), american.group(2)));
            }
        } catch (DateTimeException e) {
            // a day that no month has is no day
            return List.of();
        }
        return List.of();
    }

    private static LocalDate date(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
