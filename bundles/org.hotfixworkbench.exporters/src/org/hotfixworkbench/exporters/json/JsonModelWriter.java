package org.hotfixworkbench.exporters.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hotfixworkbench.exporters.ModelWriter;
import org.hotfixworkbench.exporters.TextOutput;
import org.hotfixworkbench.model.AlternativeGroup;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Expectation;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.Product;

/**
 * Streams the hotfixes, which come first in the document and are the bulk of it, into the file, and
 * keeps the other lists as bytes until the hotfixes are complete. Hotfixes that nobody describes
 * stand where they are referred to and nowhere else.
 */
final class JsonModelWriter implements ModelWriter {

    private static final String VERSION = "1";

    private final OutputStream out;
    private final JsonOutput json;
    private final HotfixJson hotfixes;
    private final JsonSection machines = new JsonSection("machines");
    private final JsonSection products = new JsonSection("products");
    private final JsonSection codebases = new JsonSection("codebases");
    private final JsonSection alternatives = new JsonSection("alternatives");
    private final JsonSection expectations = new JsonSection("expectations");

    JsonModelWriter(OutputStream out) throws IOException {
        this.out = out;
        json = new JsonOutput(new TextOutput(out));
        hotfixes = new HotfixJson(json);
        json.beginObject();
        json.text("schema", VERSION);
        json.name("hotfixes").beginArray();
    }

    @Override
    public void write(Element element) throws IOException {
        switch (element) {
            case Hotfix it -> {
                if (!it.isExternal()) {
                    hotfixes.write(it);
                }
            }
            case Machine it -> MachineJson.write(machines.json(), it);
            case Product it -> CatalogJson.write(products.json(), it);
            case Codebase it -> CatalogJson.write(codebases.json(), it);
            case AlternativeGroup it -> StatementJson.write(alternatives.json(), it);
            case Expectation it -> StatementJson.write(expectations.json(), it);
            default -> throw new IllegalArgumentException(element.eClass().getName());
        }
    }

    @Override
    public void finish() throws IOException {
        json.endArray().flush();
        for (JsonSection section :
                List.of(machines, products, codebases, alternatives, expectations)) {
            out.write(',');
            section.copyTo(out);
        }
        out.write("\n}\n".getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
