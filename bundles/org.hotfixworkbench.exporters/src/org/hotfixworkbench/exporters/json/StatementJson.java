package org.hotfixworkbench.exporters.json;

import java.io.IOException;
import org.hotfixworkbench.exporters.References;
import org.hotfixworkbench.model.AlternativeGroup;
import org.hotfixworkbench.model.Expectation;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/** Statements about hotfixes: alternatives and expectations. */
final class StatementJson {

    private StatementJson() {}

    static void write(JsonOutput json, AlternativeGroup group) throws IOException {
        json.beginObject();
        json.text("id", group.getName());
        json.text("title", group.getTitle());
        json.names("anyOf", References.names(group, Literals.ALTERNATIVE_GROUP__HOTFIXES));
        SuppressionJson.write(json, group.getSuppressions());
        json.endObject();
    }

    static void write(JsonOutput json, Expectation expectation) throws IOException {
        json.beginObject();
        json.text("hotfix", References.name(expectation, Literals.EXPECTATION__HOTFIX));
        json.text("machine", References.name(expectation, Literals.EXPECTATION__MACHINE));
        json.text("verdict", expectation.getVerdict().getLiteral());
        json.text(
                "supersededBy", References.name(expectation, Literals.EXPECTATION__SUPERSEDED_BY));
        json.stated("reason", expectation.getReason());
        SuppressionJson.write(json, expectation.getSuppressions());
        json.endObject();
    }
}
