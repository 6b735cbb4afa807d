package org.hotfixworkbench.cli.incremental;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.core.supersedence.Acceptance;
import org.hotfixworkbench.core.supersedence.AlternativeSummary;
import org.hotfixworkbench.core.supersedence.DeliveredFiles;
import org.hotfixworkbench.core.supersedence.DeliveredRows;
import org.hotfixworkbench.core.supersedence.FileLine;
import org.hotfixworkbench.core.supersedence.HotfixSummary;
import org.hotfixworkbench.core.supersedence.Reference;
import org.hotfixworkbench.dsl.check.FileSummary;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.dsl.check.SourceFix;
import org.hotfixworkbench.dsl.check.SourcePlace;
import org.hotfixworkbench.dsl.check.Span;
import org.hotfixworkbench.dsl.check.StatedSummary;
import org.hotfixworkbench.dsl.compile.Declaration;
import org.hotfixworkbench.dsl.compile.FileResult;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.HotfixClass;
import org.hotfixworkbench.model.ServicingPackage;
import org.hotfixworkbench.model.value.KbNumber;

/** Reads what {@link ResultPacker} has written of a file. */
final class ResultUnpacker {

    private static final Severity[] SEVERITIES = Severity.values();
    private static final int MOST_REVISIONS = 1 << Short.SIZE;
    private static final FileLine.Order[] ORDERS = FileLine.Order.values();

    private final String file;
    private final int lines;

    private ResultUnpacker(String file, int lines) {
        this.file = file;
        this.lines = lines;
    }

    /**
     * Reads a result.
     *
     * @param file the name of the file
     * @param lines how many lines of service there are for rows
     */
    static FileResult unpack(Unpacker from, String file, int lines) throws IOException {
        return new ResultUnpacker(file, lines).result(from);
    }

    private FileResult result(Unpacker from) throws IOException {
        List<Declaration> declarations = from.list(ResultUnpacker::declaration);
        Set<String> names = Set.copyOf(from.list(Unpacker::text));
        List<SourceFinding> findings = from.list(this::finding);
        List<HotfixSummary> hotfixes = from.list(this::hotfix);
        List<AlternativeSummary> groups = from.list(this::group);
        List<DeliveredRows> rows = from.list(this::rows);
        return new FileResult(
                declarations,
                names,
                findings,
                new StatedSummary(new FileSummary(hotfixes, groups), rows),
                from.flag(),
                from.flag());
    }

    private static Declaration declaration(Unpacker from) throws IOException {
        return new Declaration(
                kind(from.text()),
                from.text(),
                from.optionalText(),
                article(from),
                from.integer(),
                from.integer());
    }

    private static EClass kind(String name) throws IOException {
        EClassifier kind = ServicingPackage.eINSTANCE.getEClassifier(name);
        return Unpacker.required(kind instanceof EClass it ? it : null);
    }

    private static @Nullable KbNumber article(Unpacker from) throws IOException {
        String article = from.optionalText();
        return article == null ? null : KbNumber.parse(article);
    }

    private SourceFinding finding(Unpacker from) throws IOException {
        return new SourceFinding(
                file,
                span(from),
                from.choice(SEVERITIES),
                from.text(),
                from.text(),
                from.list(ResultUnpacker::fix));
    }

    private static SourceFix fix(Unpacker from) throws IOException {
        return new SourceFix(from.text(), from.flag(), from.list(ResultUnpacker::edit));
    }

    private static SourceFix.TextEdit edit(Unpacker from) throws IOException {
        return new SourceFix.TextEdit(span(from), from.text());
    }

    private static Span span(Unpacker from) throws IOException {
        return new Span(
                from.integer(),
                from.integer(),
                from.integer(),
                from.integer(),
                from.integer(),
                from.integer());
    }

    private HotfixSummary hotfix(Unpacker from) throws IOException {
        return new HotfixSummary(
                from.text(),
                article(from),
                from.optionalText(),
                Unpacker.required(HotfixClass.get(from.integer())),
                place(from),
                from.list(this::reference),
                from.list(this::reference),
                from.list(this::acceptance),
                DeliveredFiles.NONE);
    }

    private AlternativeSummary group(Unpacker from) throws IOException {
        return new AlternativeSummary(
                from.text(), place(from), from.list(this::reference), from.list(this::acceptance));
    }

    private Reference reference(Unpacker from) throws IOException {
        return new Reference(from.text(), from.flag(), place(from));
    }

    private Acceptance acceptance(Unpacker from) throws IOException {
        return new Acceptance(
                from.text(),
                from.optionalText(),
                from.flag() ? LocalDate.ofEpochDay(from.number()) : null,
                place(from));
    }

    private SourcePlace place(Unpacker from) throws IOException {
        return new SourcePlace(file, span(from), edit(from));
    }

    private DeliveredRows rows(Unpacker from) throws IOException {
        DeliveredRows.Builder rows = new DeliveredRows.Builder();
        for (int left = from.count(); left > 0; left--) {
            rows.add(from.below(lines), from.below(MOST_REVISIONS), from.number());
        }
        return rows.build();
    }

    static FileLine line(Unpacker from) throws IOException {
        return new FileLine(
                from.text(),
                Unpacker.required(Architecture.get(from.integer())),
                from.integer(),
                from.integer(),
                from.integer(),
                from.optionalText(),
                from.optionalText(),
                from.choice(ORDERS));
    }
}
