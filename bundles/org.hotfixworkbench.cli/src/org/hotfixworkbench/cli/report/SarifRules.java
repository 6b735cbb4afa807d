package org.hotfixworkbench.cli.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.core.rules.RuleDescription;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.dsl.check.KnownRules;
import org.hotfixworkbench.dsl.check.RulePages;

/** The rules as SARIF describes them: all of them, with their pages as help. */
final class SarifRules {

    private final Map<String, Integer> indexes = new HashMap<>();

    SarifRules() {
        for (RuleDescription rule : KnownRules.ALL) {
            indexes.put(rule.id(), indexes.size());
        }
    }

    /** Names the rule of a result. */
    void refer(JsonWriter json, String id) throws IOException {
        json.name("ruleId").value(id);
        Integer index = indexes.get(id);
        if (index != null) {
            json.name("ruleIndex").value(index);
        }
    }

    void write(JsonWriter json) throws IOException {
        json.name("rules").beginArray();
        for (RuleDescription rule : KnownRules.ALL) {
            write(json, rule);
        }
        json.endArray();
    }

    private static void write(JsonWriter json, RuleDescription rule) throws IOException {
        String page = RulePages.page(rule.id());
        json.beginObject();
        json.name("id").value(rule.id());
        text(json, "shortDescription", rule.summary() + ".");
        text(json, "fullDescription", section(page, "What"));
        json.name("help").beginObject();
        json.name("text").value(page);
        json.name("markdown").value(page);
        json.endObject();
        Severity severity = rule.severities().in(Profile.PUBLISH);
        json.name("defaultConfiguration").beginObject();
        json.name("enabled").value(severity != Severity.OFF);
        json.name("level").value(level(severity));
        json.endObject();
        json.name("properties").beginObject();
        json.name("tags").beginArray().value(rule.family().label()).endArray();
        json.endObject();
        json.endObject();
    }

    private static void text(JsonWriter json, String name, String text) throws IOException {
        json.name(name).beginObject().name("text").value(text).endObject();
    }

    /** The paragraphs of a section in one line each; the whole page when it has no such section. */
    private static String section(String page, String title) {
        int heading = page.indexOf("\n## " + title + "\n");
        if (heading < 0) {
            return page;
        }
        int from = page.indexOf('\n', heading + 1);
        int to = page.indexOf("\n## ", from);
        return page.substring(from, to < 0 ? page.length() : to)
                .strip()
                .replaceAll("(?<!\n)\n(?![\n|`-])", " ");
    }

    /** The word that SARIF has for a severity. */
    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
            case OFF -> "none";
        };
    }
}
