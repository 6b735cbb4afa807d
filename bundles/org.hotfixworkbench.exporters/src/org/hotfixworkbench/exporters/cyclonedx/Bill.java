package org.hotfixworkbench.exporters.cyclonedx;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.exporters.References;
import org.hotfixworkbench.exporters.TextOutput;
import org.hotfixworkbench.exporters.updates.Articles;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.HotfixClass;
import org.hotfixworkbench.model.PackageEntry;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.value.KbNumber;

/**
 * The bill of one hotfix: the hotfix, its packages, and in each package its files. What CycloneDX
 * has no member for is a property in the name space of this tool.
 */
final class Bill {

    private static final String IDS = "http://hotfixworkbench.org/cyclonedx/";

    private final TextOutput out;
    private final JsonWriter json;
    private final Properties properties;
    private final String articleUrl;

    Bill(TextOutput out, String articleUrl) {
        this.out = out;
        this.articleUrl = articleUrl;
        json = new JsonWriter(out);
        json.setFormattingStyle(FormattingStyle.PRETTY);
        properties = new Properties(json);
    }

    void write(Hotfix hotfix) throws IOException {
        json.beginObject();
        json.name("bomFormat").value("CycloneDX");
        json.name("specVersion").value("1.6");
        UUID serial =
                UUID.nameUUIDFromBytes((IDS + hotfix.getName()).getBytes(StandardCharsets.UTF_8));
        json.name("serialNumber").value("urn:uuid:" + serial);
        json.name("version").value(1);
        json.name("metadata").beginObject().name("component");
        subject(hotfix);
        json.endObject();
        json.name("components").beginArray();
        int number = 0;
        for (Payload payload : hotfix.getPayloads()) {
            for (ArchitecturePackage it : payload.getPackages()) {
                part(payload, it, ++number);
            }
        }
        json.endArray().endObject().flush();
        out.write("\n");
    }

    private void subject(Hotfix hotfix) throws IOException {
        json.beginObject();
        json.name("type").value("application");
        json.name("bom-ref").value("hotfix");
        json.name("name").value(hotfix.getName());
        if (hotfix.getTitle() != null) {
            json.name("description").value(hotfix.getTitle());
        }
        KbNumber article = Articles.of(hotfix);
        if (article != null) {
            json.name("externalReferences").beginArray().beginObject();
            json.name("type").value("release-notes");
            json.name("url").value(Articles.url(articleUrl, article));
            json.endObject().endArray();
        }
        if (resolvable(hotfix) || hotfix.getReleased() != null) {
            releaseNotes(hotfix);
        }
        properties.begin();
        properties.add("article", hotfix.getArticle());
        properties.add("class", stated(hotfix.getReleaseClass()));
        properties.add("restart", stated(hotfix.getRestart()));
        properties.end();
        json.endObject();
    }

    private static boolean resolvable(Hotfix hotfix) {
        return hotfix.getArticle() != null;
    }

    private void releaseNotes(Hotfix hotfix) throws IOException {
        json.name("releaseNotes").beginObject();
        json.name("type").value("patch");
        if (hotfix.getReleased() != null) {
            json.name("timestamp").value(hotfix.getReleased() + "T00:00:00Z");
        }
        if (resolvable(hotfix)) {
            json.name("resolves").beginArray().beginObject();
            json.name("type").value(isSecurity(hotfix) ? "security" : "defect");
            json.name("id").value(hotfix.getArticle().toString());
            json.endObject().endArray();
        }
        json.endObject();
    }

    private static boolean isSecurity(Hotfix hotfix) {
        return hotfix.getReleaseClass() == HotfixClass.SECURITY_UPDATE
                || hotfix.getReleaseClass() == HotfixClass.SECURITY_ONLY;
    }

    private void part(Payload payload, ArchitecturePackage part, int number) throws IOException {
        String codebase = References.nameOf(payload.getCodebase());
        String architecture = stated(part.getArchitecture());
        json.beginObject();
        json.name("type").value("application");
        json.name("bom-ref").value("package-" + number);
        json.name("name")
                .value(
                        (codebase == null ? "any" : codebase)
                                + " "
                                + (architecture == null ? "any" : architecture));
        properties.begin();
        properties.add("codebase", codebase);
        properties.add("architecture", architecture);
        for (Product it : part.getProducts()) {
            properties.add("product", it.getName());
        }
        properties.end();
        json.name("components").beginArray();
        int row = 0;
        for (PackageEntry entry : part.getEntries()) {
            row(entry, "package-" + number + "-row-" + ++row);
        }
        json.endArray().endObject();
    }

    private void row(PackageEntry entry, String reference) throws IOException {
        json.beginObject();
        json.name("type").value("file");
        json.name("bom-ref").value(reference);
        json.name("name").value(entry.getName());
        Row row = Row.of(entry);
        if (row.version() != null) {
            json.name("version").value(row.version());
        }
        properties.begin();
        row.describe(properties);
        properties.end();
        json.endObject();
    }

    private static @Nullable String stated(Enumerator literal) {
        return literal.getValue() == Architecture.UNSTATED_VALUE ? null : literal.getLiteral();
    }
}
