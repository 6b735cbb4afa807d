package org.hotfixworkbench.exporters.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32C;
import org.eclipse.jdt.annotation.NonNull;
import org.hotfixworkbench.exporters.Export;
import org.hotfixworkbench.exporters.ExportFinding;
import org.hotfixworkbench.exporters.ExportedFile;
import org.hotfixworkbench.exporters.Exporters;
import org.hotfixworkbench.exporters.Format;
import org.hotfixworkbench.exporters.FormatChoice;
import org.hotfixworkbench.exporters.ModelExport;
import org.hotfixworkbench.exporters.ModelPart;
import org.hotfixworkbench.exporters.OutputFolder;
import org.hotfixworkbench.exporters.pieces.EarlierExport;
import org.hotfixworkbench.exporters.pieces.Piece;
import org.hotfixworkbench.exporters.pieces.PieceExporter;
import org.hotfixworkbench.exporters.pieces.PieceWriter;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.NamedElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered of a file comes back, or is refused. */
class ExportedFileTest {

    private static final List<FormatChoice> FORMATS =
            Exporters.choose(List.of("xmi", "json", "csv"), Map.of());

    /** Refuses everything. */
    private static final class Refusing implements PieceWriter {

        private final Export export;

        Refusing(Export export) {
            this.export = export;
        }

        @Override
        public void write(Element element) {
            export.refuse(((NamedElement) element).getName(), "it is refused");
        }

        @Override
        public @NonNull Piece endPiece() {
            return new Piece(List.of(), List.of());
        }

        @Override
        public @NonNull Piece reuse(Piece piece, EarlierExport earlier) {
            return piece;
        }

        @Override
        public void finish() {
            export.refuse("end", "is not of a file");
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    @TempDir Path temp;

    private byte[] ofSmallModel() throws IOException {
        SmallModel model = new SmallModel();
        SourceFiles sources = new SourceFiles(model.elements());
        var file = sources.add(model.elements());
        sources.again(FORMATS, temp);
        return sources.known(file);
    }

    @Test
    void itTakesFewBytes() throws IOException {
        assertTrue(ofSmallModel().length < 500, () -> "it has more");
    }

    @Test
    void whatIsCutOffIsRefused() throws IOException {
        byte[] bytes = ofSmallModel();
        for (int i = 0; i < bytes.length; i++) {
            byte[] part = Arrays.copyOf(bytes, i);
            assertThrows(EOFException.class, () -> SourceFiles.read(part));
        }
    }

    @Test
    void everyWrongBitIsRefused() throws IOException {
        byte[] bytes = ofSmallModel();
        for (int i = 0; i < bytes.length * Byte.SIZE; i++) {
            byte[] wrong = bytes.clone();
            wrong[i / Byte.SIZE] ^= (byte) (1 << i % Byte.SIZE);
            IOException refused = assertThrows(IOException.class, () -> SourceFiles.read(wrong));
            assertTrue(
                    refused instanceof EOFException || refused instanceof StreamCorruptedException,
                    refused.toString());
        }
    }

    @Test
    void somethingElseWithARightChecksumIsRefused() throws IOException {
        for (byte[] content :
                List.of(
                        new byte[0],
                        new byte[] {3, 1},
                        new byte[] {-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 0})) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream data = new DataOutputStream(bytes);
            data.writeByte(content.length);
            data.write(content);
            CRC32C checksum = new CRC32C();
            checksum.update(content);
            data.writeInt((int) checksum.getValue());

            assertThrows(
                    StreamCorruptedException.class, () -> SourceFiles.read(bytes.toByteArray()));
        }
    }

    @Test
    void beforeTheEndItIsNotKnownWhereEverythingIs() throws IOException {
        SmallModel model = new SmallModel();
        SourceFiles sources = new SourceFiles(model.elements());
        var file = sources.add(List.of(model.machine));
        try (OutputFolder output = OutputFolder.open(temp);
                ModelExport export = new ModelExport(FORMATS, output)) {
            ExportedFile exported = export.document(file).orElseThrow();
            assertThrows(
                    IllegalStateException.class,
                    () -> exported.write(new DataOutputStream(new ByteArrayOutputStream())));
        }
    }

    @Test
    void reportsTellTheSameOfAReusedFile() throws IOException {
        PieceExporter refusing = Refusing::new;
        List<FormatChoice> choices =
                List.of(FormatChoice.of(new Format("some", "none", List.of(), Set.of(), refusing)));
        SmallModel model = new SmallModel();
        SourceFiles sources = new SourceFiles(List.of());
        sources.add(List.of(model.machine, model.bareMachine));
        sources.add(List.of(model.hotfixes.bare));
        SourceFiles.Reports clean = sources.again(choices, temp);
        assertEquals(
                List.of("server2008-rtm-x64", "unknown", "bare", "end"),
                clean.findings().stream().map(ExportFinding::element).toList());
        assertEquals(2, clean.losses().getFirst().parts().get(ModelPart.MACHINES));

        assertEquals(clean, sources.again(choices, temp));
    }
}
