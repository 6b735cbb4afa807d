package org.hotfixworkbench.exporters.json;

import java.io.IOException;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.exporters.References;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ProductLevel;
import org.hotfixworkbench.model.ServiceBranch;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.value.RevisionRange;

/** Code bases and products. */
final class CatalogJson {

    private CatalogJson() {}

    static void write(JsonOutput json, Product product) throws IOException {
        json.beginObject();
        json.text("id", product.getName());
        json.text("title", product.getTitle());
        json.text("codebase", References.nameOf(product.getCodebase()));
        json.names(
                "architectures",
                product.getArchitectures().stream()
                        .filter(it -> it != Architecture.UNSTATED)
                        .map(Architecture::getLiteral)
                        .toList());
        json.text("firstLevel", References.nameOf(product.getFirstLevel()));
        json.text("firstLevelName", product.getFirstLevelName());
        json.text("lastLevel", References.nameOf(product.getLastLevel()));
        json.text("supportedFrom", product.getSupportedFrom());
        json.text("supportedUntil", product.getSupportedUntil());
        json.text("extendedUntil", product.getExtendedUntil());
        json.name("levels").beginArray();
        for (ProductLevel it : product.getLevels()) {
            json.beginLine();
            json.text("level", LevelName.of(product, it.getLevel()));
            json.text("from", it.getFrom());
            json.text("until", it.getUntil());
            json.endLine();
        }
        json.endArray();
        SuppressionJson.write(json, product.getSuppressions());
        json.endObject();
    }

    static void write(JsonOutput json, Codebase codebase) throws IOException {
        json.beginObject();
        json.text("id", codebase.getName());
        json.text("title", codebase.getTitle());
        json.text("version", codebase.getVersion());
        json.text("cumulativeFrom", codebase.getCumulativeFrom());
        json.name("levels").beginArray();
        for (ServiceLevel it : codebase.getLevels()) {
            level(json, it);
        }
        json.endArray().name("branches").beginArray();
        for (ServiceBranch it : codebase.getBranches()) {
            branch(json, it);
        }
        json.endArray();
        SuppressionJson.write(json, codebase.getSuppressions());
        json.endObject();
    }

    private static void level(JsonOutput json, ServiceLevel level) throws IOException {
        json.beginLine();
        json.text("name", level.getName());
        json.numbers("builds", level.getBuilds());
        json.name("baseRevision").value(level.getBaseRevision());
        revisions(json, level.getRevisions());
        json.text("released", level.getReleased());
        json.endLine();
    }

    private static void branch(JsonOutput json, ServiceBranch branch) throws IOException {
        json.beginLine();
        json.text("name", branch.getName());
        revisions(json, branch.getRevisions());
        json.numbers("builds", branch.getBuilds());
        json.name("declared").value(branch.isDeclared());
        json.endLine();
    }

    private static void revisions(JsonOutput json, @Nullable RevisionRange range)
            throws IOException {
        json.name("revisions");
        if (range == null) {
            json.nullValue();
        } else {
            json.beginObject();
            json.name("first").value(range.first());
            json.name("last").value(range.last());
            json.endObject();
        }
    }
}
