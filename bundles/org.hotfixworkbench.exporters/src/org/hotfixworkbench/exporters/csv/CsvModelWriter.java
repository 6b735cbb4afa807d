package org.hotfixworkbench.exporters.csv;

import java.io.IOException;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.exporters.OutputFolder;
import org.hotfixworkbench.exporters.References;
import org.hotfixworkbench.exporters.TextOutput;
import org.hotfixworkbench.exporters.pieces.EarlierExport;
import org.hotfixworkbench.exporters.pieces.Piece;
import org.hotfixworkbench.exporters.pieces.PieceWriter;
import org.hotfixworkbench.exporters.pieces.Stretch;
import org.hotfixworkbench.exporters.pieces.StretchOutput;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.CatalogEntry;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.ManifestEntry;
import org.hotfixworkbench.model.MumEntry;
import org.hotfixworkbench.model.PackageEntry;
import org.hotfixworkbench.model.Payload;

/** Writes a line for each row of each package; cells that all rows of a package share once each. */
final class CsvModelWriter implements PieceWriter {

    private static final String FILE = "entries.csv";
    private static final String HEADER =
            "hotfix,article,codebase,architecture,kind,name,version,size,timestamp,platform,level,"
                    + "branch,component,componentVersion,key,keyValid,statedLevel,statedBranch\n";

    private static final int MANIFEST_COLUMNS = 4;
    private static final int STATED_COLUMNS = 2;

    private final StretchOutput file;
    private final TextOutput out;
    private final CsvRow row = new CsvRow();

    CsvModelWriter(OutputFolder folder) throws IOException {
        file = StretchOutput.of(FILE, folder.create(FILE));
        out = new TextOutput(file);
        out.write(HEADER);
    }

    @Override
    public void write(Element element) throws IOException {
        if (element instanceof Hotfix hotfix) {
            if (!file.inStretch()) {
                out.flush();
                file.begin(0);
            }
            for (Payload payload : hotfix.getPayloads()) {
                for (ArchitecturePackage it : payload.getPackages()) {
                    row.cut(0);
                    row.cell(hotfix.getName()).cell(hotfix.getArticle());
                    row.cell(References.nameOf(payload.getCodebase()))
                            .cell(stated(it.getArchitecture()));
                    entries(it);
                }
            }
        }
    }

    private void entries(ArchitecturePackage architecturePackage) throws IOException {
        int shared = row.length();
        for (PackageEntry entry : architecturePackage.getEntries()) {
            row.cut(shared);
            switch (entry) {
                case FileEntry it -> file(it);
                case ManifestEntry it -> manifest(it);
                case MumEntry it -> plain("mum", it);
                case CatalogEntry it -> plain("catalog", it);
                default -> throw new IllegalArgumentException(entry.eClass().getName());
            }
            out.write(row.line());
        }
    }

    private void file(FileEntry file) {
        row.cell("file").cell(file.getName()).cell(file.getVersion());
        row.cell(file.getSize()).cell(file.getTimestamp()).cell(stated(file.getPlatform()));
        row.cell(References.nameOf(file.getLevel())).cell(References.nameOf(file.getBranch()));
        row.empty(MANIFEST_COLUMNS);
        row.cell(file.getRequiredLevel()).cell(file.getServiceBranch());
    }

    private void manifest(ManifestEntry manifest) {
        common("manifest", manifest);
        row.cell(manifest.getComponent()).cell(manifest.getComponentVersion());
        row.cell(manifest.getKey()).cell(manifest.getKeyValid());
        row.empty(STATED_COLUMNS);
    }

    private void plain(String kind, PackageEntry entry) {
        common(kind, entry);
        row.empty(MANIFEST_COLUMNS + STATED_COLUMNS);
    }

    /** The columns up to branch, of a row that has no version, platform, level and branch. */
    private void common(String kind, PackageEntry entry) {
        row.cell(kind).cell(entry.getName()).empty(1);
        row.cell(entry.getSize()).cell(entry.getTimestamp()).empty(3);
    }

    private static @Nullable String stated(Architecture architecture) {
        return architecture == Architecture.UNSTATED ? null : architecture.getLiteral();
    }

    @Override
    public Piece endPiece() throws IOException {
        out.flush();
        return piece(file.end());
    }

    @Override
    public Piece reuse(Piece piece, EarlierExport earlier) throws IOException {
        out.flush();
        return piece(file.copy(piece.stretches().get(0), earlier));
    }

    private static Piece piece(Stretch stretch) {
        return new Piece(List.of(stretch), List.of());
    }

    @Override
    public void finish() {
        // every row was complete
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
