package org.hotfixworkbench.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.core.rules.RuleDescription;
import org.hotfixworkbench.dsl.check.KnownRules;
import org.hotfixworkbench.dsl.check.RulePages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the rules, or explains one. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = {
            "Lists all rules, or explains one.",
            "The columns: id, family, severity in the profiles draft, publish and import, what is"
                    + " found."
        })
final class RulesCommand implements Callable<Integer> {

    private static final int SEVERITY_WIDTH = 7;

    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "Print the page of this rule.")
    private @Nullable String id;

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private ListFormat format = ListFormat.TEXT;

    /** The forms of the list. */
    enum ListFormat {
        /** A line for each rule; the page of a rule as it stands. */
        TEXT,
        /** An object with an array of rules. */
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    RulesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, CommandFailure {
        String wanted = id;
        if (wanted != null && KnownRules.byId(wanted).isEmpty()) {
            throw new CommandFailure(KnownRules.unknown(wanted));
        }
        if (format == ListFormat.JSON) {
            terminal.out().print(json(wanted));
        } else if (wanted == null) {
            list();
        } else {
            terminal.out().print(RulePages.page(wanted));
        }
        return ExitCode.OK.number();
    }

    private void list() {
        List<RuleDescription> rules = KnownRules.ALL;
        int width = rules.stream().mapToInt(it -> it.id().length()).max().orElse(0);
        for (RuleDescription rule : rules) {
            StringBuilder line = new StringBuilder(pad(rule.id(), width));
            line.append("  ").append(pad(rule.family().label(), 13));
            for (Profile profile : Profile.values()) {
                String severity = rule.severities().in(profile).label();
                line.append("  ").append(pad(severity, SEVERITY_WIDTH));
            }
            terminal.out().print(line.append("  ").append(rule.summary()).append('\n'));
        }
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    /** All rules without their pages, or one with it. */
    private static String json(@Nullable String wanted) throws IOException {
        StringWriter text = new StringWriter();
        JsonWriter json = new JsonWriter(text);
        json.setIndent("  ");
        json.setHtmlSafe(false);
        json.beginObject().name("rules").beginArray();
        for (RuleDescription rule : KnownRules.ALL) {
            if (wanted == null || wanted.equals(rule.id())) {
                write(json, rule, wanted != null);
            }
        }
        json.endArray().endObject();
        return text.append('\n').toString();
    }

    private static void write(JsonWriter json, RuleDescription rule, boolean withPage)
            throws IOException {
        json.beginObject();
        json.name("id").value(rule.id());
        json.name("family").value(rule.family().label());
        json.name("severities").beginObject();
        for (Profile profile : Profile.values()) {
            json.name(profile.label()).value(rule.severities().in(profile).label());
        }
        json.endObject();
        json.name("summary").value(rule.summary());
        if (withPage) {
            json.name("page").value(RulePages.page(rule.id()));
        }
        json.endObject();
    }
}
