package org.hotfixworkbench.exporters.json;

import java.io.IOException;
import java.util.List;
import org.hotfixworkbench.model.Suppression;

/** Accepted findings, a line each. */
final class SuppressionJson {

    private SuppressionJson() {}

    static void write(JsonOutput json, List<Suppression> suppressions) throws IOException {
        json.name("suppressions").beginArray();
        for (Suppression suppression : suppressions) {
            json.beginLine();
            json.text("rule", suppression.getRule());
            json.text("subject", suppression.getSubject());
            json.text("reason", suppression.getReason());
            json.text("until", suppression.getUntil());
            json.endLine();
        }
        json.endArray();
    }
}
