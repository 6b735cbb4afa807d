package org.hotfixworkbench.cli.incremental;

import java.time.LocalDate;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.supersedence.Acceptance;
import org.hotfixworkbench.core.supersedence.AlternativeSummary;
import org.hotfixworkbench.core.supersedence.DeliveredRows;
import org.hotfixworkbench.core.supersedence.FileLine;
import org.hotfixworkbench.core.supersedence.HotfixSummary;
import org.hotfixworkbench.core.supersedence.Place;
import org.hotfixworkbench.core.supersedence.Reference;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.dsl.check.SourceFix;
import org.hotfixworkbench.dsl.check.SourcePlace;
import org.hotfixworkbench.dsl.check.Span;
import org.hotfixworkbench.dsl.compile.Declaration;
import org.hotfixworkbench.dsl.compile.FileResult;
import org.hotfixworkbench.model.value.KbNumber;

/** Writes what is known of a file for {@link ResultUnpacker}, which knows the file. */
final class ResultPacker {

    private ResultPacker() {}

    static void pack(Packer to, FileResult result) {
        to.list(result.declarations(), ResultPacker::declaration);
        to.list(result.names(), Packer::text);
        to.list(result.findings(), ResultPacker::finding);
        to.list(result.summary().summary().hotfixes(), ResultPacker::hotfix);
        to.list(result.summary().summary().groups(), ResultPacker::group);
        to.list(result.summary().rows(), ResultPacker::rows);
        to.flag(result.expectations());
        to.flag(result.lasting());
    }

    private static void declaration(Packer to, Declaration it) {
        to.text(it.kind().getName());
        to.text(it.name());
        to.optionalText(it.title());
        article(to, it.article());
        to.number(it.offset());
        to.number(it.length());
    }

    private static void article(Packer to, @Nullable KbNumber article) {
        to.optionalText(article == null ? null : article.toString());
    }

    private static void finding(Packer to, SourceFinding it) {
        span(to, it.span());
        to.number(it.severity().ordinal());
        to.text(it.rule());
        to.text(it.message());
        to.list(it.fixes(), ResultPacker::fix);
    }

    private static void fix(Packer to, SourceFix it) {
        to.text(it.title());
        to.flag(it.safe());
        to.list(it.edits(), ResultPacker::edit);
    }

    private static void edit(Packer to, SourceFix.TextEdit it) {
        span(to, it.span());
        to.text(it.text());
    }

    private static void span(Packer to, Span it) {
        to.number(it.offset());
        to.number(it.length());
        to.number(it.line());
        to.number(it.column());
        to.number(it.endLine());
        to.number(it.endColumn());
    }

    private static void hotfix(Packer to, HotfixSummary it) {
        to.text(it.name());
        article(to, it.article());
        to.optionalText(it.title());
        to.number(it.releaseClass().getValue());
        place(to, it.place());
        to.list(it.replaced(), ResultPacker::reference);
        to.list(it.required(), ResultPacker::reference);
        to.list(it.acceptances(), ResultPacker::acceptance);
    }

    private static void group(Packer to, AlternativeSummary it) {
        to.text(it.name());
        place(to, it.place());
        to.list(it.members(), ResultPacker::reference);
        to.list(it.acceptances(), ResultPacker::acceptance);
    }

    private static void reference(Packer to, Reference it) {
        to.text(it.name());
        to.flag(it.external());
        place(to, it.place());
    }

    private static void acceptance(Packer to, Acceptance it) {
        to.text(it.rule());
        to.optionalText(it.subject());
        LocalDate until = it.until();
        to.flag(until != null);
        if (until != null) {
            to.number(until.toEpochDay());
        }
        place(to, it.place());
    }

    private static void place(Packer to, Place it) {
        SourcePlace place = (SourcePlace) it;
        span(to, place.span());
        edit(to, place.removal());
    }

    private static void rows(Packer to, DeliveredRows it) {
        to.number(it.count());
        for (int row = 0; row < it.count(); row++) {
            to.number(it.line(row));
            to.number(it.revision(row));
            to.number(it.size(row));
        }
    }

    static void line(Packer to, FileLine it) {
        to.text(it.name());
        to.number(it.platform().getValue());
        to.number(it.major());
        to.number(it.minor());
        to.number(it.build());
        to.optionalText(it.level());
        to.optionalText(it.branch());
        to.number(it.order().ordinal());
    }
}
