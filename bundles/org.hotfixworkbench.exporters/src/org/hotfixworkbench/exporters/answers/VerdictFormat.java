package org.hotfixworkbench.exporters.answers;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hotfixworkbench.core.applicability.engine.Decision;
import org.hotfixworkbench.core.applicability.engine.Verdicts;
import org.hotfixworkbench.model.Verdict;

/** The forms of the answer to a query. */
public enum VerdictFormat {
    /** A table, and below it how many hotfixes have which verdict. */
    TEXT {
        @Override
        public VerdictReport report(Appendable out, boolean styled, boolean fleet) {
            return (name, verdicts, wanted) -> text(out, styled, name, verdicts, wanted);
        }
    },
    /** An object for each machine; an array of them when there may be several. */
    JSON {
        @Override
        public VerdictReport report(Appendable out, boolean styled, boolean fleet) {
            return new Json(out, fleet);
        }
    },
    /** A line for each verdict. */
    CSV {
        @Override
        public VerdictReport report(Appendable out, boolean styled, boolean fleet) {
            return new Csv(out);
        }
    };

    /**
     * What prints verdicts in this form.
     *
     * @param out where to
     * @param styled whether for a terminal
     * @param fleet whether there may be several machines
     */
    public abstract VerdictReport report(Appendable out, boolean styled, boolean fleet);

    private static void text(
            Appendable out, boolean styled, String name, Verdicts verdicts, Set<Verdict> wanted)
            throws IOException {
        TextTable table = new TextTable("hotfix", "verdict", "why");
        for (Decision decision : chosen(verdicts, wanted)) {
            table.add(decision.hotfix(), verdict(decision), decision.explanation());
        }
        table.print(out, styled);
        List<String> counts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            if (verdicts.count(verdict) > 0) {
                counts.add(verdicts.count(verdict) + " " + verdict.getLiteral());
            }
        }
        out.append(name).append(": ");
        out.append(counts.isEmpty() ? "no hotfix" : String.join(", ", counts)).append('\n');
    }

    /** "not-applicable (service-level)", "superseded by KB123". */
    static String verdict(Decision decision) {
        String verdict = decision.verdict().getLiteral();
        return switch (decision.verdict()) {
            case NOT_APPLICABLE -> verdict + " (" + decision.cause().literal() + ")";
            case SUPERSEDED -> decision.by() == null ? verdict : verdict + " by " + decision.by();
            default -> verdict;
        };
    }

    private static List<Decision> chosen(Verdicts verdicts, Set<Verdict> wanted) {
        List<Decision> chosen = new ArrayList<>();
        for (int i = 0; i < verdicts.size(); i++) {
            if (wanted.contains(verdicts.cause(i).verdict())) {
                chosen.add(verdicts.get(i));
            }
        }
        return chosen;
    }

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static final class Csv implements VerdictReport {

        private final Appendable out;

        Csv(Appendable out) {
            this.out = out;
        }

        @Override
        public void begin() throws IOException {
            out.append("machine,hotfix,verdict,reason,by,explanation\n");
        }

        @Override
        public void machine(String name, Verdicts verdicts, Set<Verdict> wanted)
                throws IOException {
            for (Decision decision : chosen(verdicts, wanted)) {
                out.append(
                        new CsvLine()
                                .add(name)
                                .add(decision.hotfix())
                                .add(decision.verdict().getLiteral())
                                .add(decision.cause().literal())
                                .add(decision.by())
                                .add(decision.explanation())
                                .toString());
                out.append('\n');
            }
        }
    }

    private static final class Json implements VerdictReport {

        private final Appendable out;
        private final JsonWriter json;
        private final boolean fleet;

        Json(Appendable out, boolean fleet) {
            this.out = out;
            this.fleet = fleet;
            this.json = AnswerJson.to(out);
        }

        @Override
        public void begin() throws IOException {
            if (fleet) {
                json.beginObject().name("machines").beginArray();
            }
        }

        @Override
        public void machine(String name, Verdicts verdicts, Set<Verdict> wanted)
                throws IOException {
            json.beginObject().name("machine").value(name);
            json.name("verdicts").beginArray();
            for (Decision decision : chosen(verdicts, wanted)) {
                json.beginObject();
                json.name("hotfix").value(decision.hotfix());
                ProofJson.decision(json, decision);
                json.endObject();
            }
            json.endArray().endObject();
        }

        @Override
        public void end() throws IOException {
            if (fleet) {
                json.endArray().endObject();
            }
            json.flush();
            out.append('\n');
        }
    }
}
