package org.hotfixworkbench.cli.answers;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.hotfixworkbench.cli.report.JunitXml;
import org.hotfixworkbench.core.applicability.engine.ConditionCoverage.Gap;
import org.hotfixworkbench.core.applicability.engine.Expectations.Outcome;
import org.hotfixworkbench.core.applicability.engine.ProofNode;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.core.text.VisibleText;
import org.hotfixworkbench.exporters.answers.AnswerJson;
import org.hotfixworkbench.exporters.answers.OutcomeJson;

/** The forms of the result of a test. */
public enum TestFormat {
    /** What failed, and what was not tested. */
    TEXT {
        @Override
        public void write(Result result, PrintStream out) {
            text(result, out);
        }
    },
    /** An object with all outcomes and the coverage. */
    JSON {
        @Override
        public void write(Result result, PrintStream out) throws IOException {
            json(result, out);
        }
    },
    /** The XML of JUnit, which build servers show. */
    JUNIT {
        @Override
        public void write(Result result, PrintStream out) throws IOException {
            junit(result, out);
        }
    };

    /**
     * The result of a test.
     *
     * @param outcomes the outcome of each expectation
     * @param conditions how many single conditions there are
     * @param gaps those that were not seen both true and false
     */
    public record Result(List<Outcome> outcomes, int conditions, List<Gap> gaps) {
        /** Copies the lists. */
        public Result {
            outcomes = List.copyOf(outcomes);
            gaps = List.copyOf(gaps);
        }

        /** How many expectations failed. */
        public long failed() {
            return outcomes.stream().filter(it -> !it.met()).count();
        }
    }

    /** Writes a result. */
    public abstract void write(Result result, PrintStream out) throws IOException;

    private static String place(Outcome outcome) {
        return outcome.expected().place().toString();
    }

    private static void text(Result result, PrintStream out) {
        for (Outcome outcome : result.outcomes()) {
            if (!outcome.met()) {
                out.print(VisibleText.of(place(outcome) + ": failed: " + outcome.difference()));
                out.print('\n');
                details(outcome, out);
            }
        }
        for (Gap gap : result.gaps()) {
            out.print(VisibleText.of(gap.place() + ": never " + missing(gap) + " in a test: "));
            out.print(VisibleText.of(gap.condition() + " (" + gap.hotfix() + ")") + "\n");
        }
        out.print(
                Words.count(result.outcomes().size(), "expectation")
                        + ", "
                        + result.failed()
                        + " failed; "
                        + (result.conditions() - result.gaps().size())
                        + " of "
                        + Words.count(result.conditions(), "condition")
                        + " tested both ways\n");
    }

    private static void details(Outcome outcome, PrintStream out) {
        out.print("    expected: " + VisibleText.of(outcome.expectedWords()) + "\n");
        out.print("    actual:   " + VisibleText.of(outcome.actualWords()) + "\n");
        ProofNode deciding = outcome.deciding();
        if (deciding != null) {
            out.print(VisibleText.of("    decided by: " + step(deciding)) + "\n");
        }
    }

    private static String step(ProofNode node) {
        return node.verdict()
                + ": "
                + node.condition()
                + " ("
                + node.fact()
                + ")"
                + (node.source() == null ? "" : " [" + node.source() + "]");
    }

    private static String missing(Gap gap) {
        if (!gap.seenTrue() && !gap.seenFalse()) {
            return "true and never false";
        }
        return gap.seenTrue() ? "false" : "true";
    }

    private static void json(Result result, PrintStream out) throws IOException {
        JsonWriter json = AnswerJson.to(out);
        json.beginObject().name("expectations").beginArray();
        for (Outcome outcome : result.outcomes()) {
            OutcomeJson.write(json, outcome);
        }
        json.endArray().name("coverage").beginObject();
        json.name("conditions").value(result.conditions());
        json.name("gaps").beginArray();
        for (Gap gap : result.gaps()) {
            json.beginObject();
            json.name("hotfix").value(gap.hotfix());
            json.name("condition").value(gap.condition());
            json.name("source").value(gap.place().toString());
            json.name("seenTrue").value(gap.seenTrue());
            json.name("seenFalse").value(gap.seenFalse());
            json.endObject();
        }
        json.endArray().endObject();
        json.name("summary").beginObject();
        json.name("expectations").value(result.outcomes().size());
        json.name("failed").value(result.failed());
        json.endObject().endObject();
        json.flush();
        out.print('\n');
    }

    private static void junit(Result result, PrintStream out) throws IOException {
        List<JunitXml.Test> tests =
                result.outcomes().stream()
                        .map(
                                it ->
                                        new JunitXml.Test(
                                                it.expected().hotfix()
                                                        + " on "
                                                        + it.expected().machine()
                                                        + " "
                                                        + it.expectedWords(),
                                                place(it),
                                                it.met() ? null : it.difference(),
                                                it.deciding() == null ? "" : step(it.deciding())))
                        .toList();
        JunitXml.write("hotfix test", tests, out);
    }

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
