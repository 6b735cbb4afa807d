package org.hotfixworkbench.exporters.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hotfixworkbench.exporters.OutputFolder;
import org.hotfixworkbench.exporters.TextOutput;
import org.hotfixworkbench.exporters.pieces.EarlierExport;
import org.hotfixworkbench.exporters.pieces.Piece;
import org.hotfixworkbench.exporters.pieces.PieceWriter;
import org.hotfixworkbench.exporters.pieces.Stretch;
import org.hotfixworkbench.exporters.pieces.StretchOutput;
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
final class JsonModelWriter implements PieceWriter {

    private static final String FILE = "servicing.json";
    private static final String VERSION = "1";

    private final StretchOutput out;
    private final JsonList hotfixes;
    private final JsonSection machines = new JsonSection(FILE, "machines");
    private final JsonSection products = new JsonSection(FILE, "products");
    private final JsonSection codebases = new JsonSection(FILE, "codebases");
    private final JsonSection alternatives = new JsonSection(FILE, "alternatives");
    private final JsonSection expectations = new JsonSection(FILE, "expectations");

    /** Those to which sources give; the others are the catalog. */
    private final List<JsonList> lists;

    JsonModelWriter(OutputFolder folder) throws IOException {
        out = StretchOutput.of(FILE, folder.create(FILE));
        JsonOutput json = new JsonOutput(new TextOutput(out));
        json.beginObject();
        json.text("schema", VERSION);
        hotfixes = new JsonList(out, json.member("hotfixes"));
        lists = List.of(hotfixes, machines.list(), alternatives.list(), expectations.list());
    }

    @Override
    public void write(Element element) throws IOException {
        switch (element) {
            case Hotfix it -> {
                if (!it.isExternal()) {
                    HotfixJson.write(hotfixes.next(), it);
                }
            }
            case Machine it -> MachineJson.write(machines.list().next(), it);
            case Product it -> CatalogJson.write(products.list().next(), it);
            case Codebase it -> CatalogJson.write(codebases.list().next(), it);
            case AlternativeGroup it -> StatementJson.write(alternatives.list().next(), it);
            case Expectation it -> StatementJson.write(expectations.list().next(), it);
            default -> throw new IllegalArgumentException(element.eClass().getName());
        }
    }

    @Override
    public Piece endPiece() throws IOException {
        List<Stretch> stretches = new ArrayList<>();
        for (JsonList list : lists) {
            stretches.add(list.endStretch());
        }
        return new Piece(stretches, List.of());
    }

    @Override
    public Piece reuse(Piece piece, EarlierExport earlier) throws IOException {
        List<Stretch> stretches = new ArrayList<>();
        for (JsonList list : lists) {
            stretches.add(list.copy(piece.stretches().get(stretches.size()), earlier));
        }
        return new Piece(stretches, List.of());
    }

    @Override
    public void finish() throws IOException {
        hotfixes.end();
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
