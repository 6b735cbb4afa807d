package org.hotfixworkbench.dsl.ide.hover;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.rules.RuleDescription;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.dsl.check.KnownRules;
import org.hotfixworkbench.dsl.ide.server.PackedDocuments;
import org.hotfixworkbench.model.ServiceLevel;

/** Says what sizes, days and ids of rules mean. */
final class Values {

    private static final double KIB = 1024;

    private Values() {}

    /** A size in the units in which people think. */
    static HoverText size(long bytes) {
        HoverText text = new HoverText(Words.size(bytes) + (bytes == 1 ? " byte" : " bytes"));
        if (bytes >= KIB * KIB) {
            return text.paragraph(number(bytes / (KIB * KIB)) + " MiB");
        }
        return bytes >= KIB ? text.paragraph(number(bytes / KIB) + " KiB") : text;
    }

    private static String number(double number) {
        String text = String.format(Locale.ROOT, "%.1f", number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** A day, and how long after the release of a level it was. */
    static HoverText day(LocalDate day, @Nullable ServiceLevel level) {
        HoverText text =
                new HoverText(day.toString()).paragraph(capital(day.getDayOfWeek().name()));
        LocalDate released = level == null ? null : level.getReleased();
        if (level == null || released == null) {
            return text;
        }
        String name = level.getName() + " was released (" + released + ")";
        if (day.equals(released)) {
            return text.paragraph("The day on which " + name + ".");
        }
        boolean before = day.isBefore(released);
        String distance =
                before
                        ? distance(Period.between(day, released))
                        : distance(Period.between(released, day));
        return text.paragraph(distance + (before ? " before " : " after ") + name + ".");
    }

    private static String capital(String word) {
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String distance(Period period) {
        List<String> parts = new ArrayList<>();
        if (period.getYears() > 0) {
            parts.add(Words.count(period.getYears(), "year"));
        }
        if (period.getMonths() > 0) {
            parts.add(Words.count(period.getMonths(), "month"));
        }
        if (period.getDays() > 0 && period.getYears() == 0) {
            parts.add(Words.count(period.getDays(), "day"));
        }
        return Words.and(parts);
    }

    /** What a rule finds, with a link to its page. */
    static HoverText rule(String id, PackedDocuments documents) {
        Optional<RuleDescription> rule = KnownRules.byId(id);
        if (rule.isEmpty()) {
            return new HoverText(id).paragraph("T" + KnownRules.unknown(id).substring(1));
        }
        HoverText text = new HoverText(id).paragraph(rule.get().summary() + ".");
        documents.rulePage(id).map(Path::toUri).ifPresent(it -> text.link("The page about it", it));
        return text;
    }
}
