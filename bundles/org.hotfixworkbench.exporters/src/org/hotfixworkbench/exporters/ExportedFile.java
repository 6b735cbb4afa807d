package org.hotfixworkbench.exporters;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.hotfixworkbench.exporters.pieces.Compact;
import org.hotfixworkbench.exporters.pieces.Piece;

/**
 * What a source gave to an export: a piece of each format in their order, and what the reports
 * about the export say of it. It knows neither the formats nor the source; whoever keeps it does.
 */
public final class ExportedFile {

    /** They are there when the export is finished: pieces are reused beside the compiler. */
    private final List<Future<Piece>> pieces;

    private final ModelParts parts;
    private final List<ExportFinding> findings;

    ExportedFile(List<Future<Piece>> pieces, ModelParts parts, List<ExportFinding> findings) {
        this.pieces = List.copyOf(pieces);
        this.parts = parts;
        this.findings = List.copyOf(findings);
    }

    /**
     * The pieces.
     *
     * @throws IllegalStateException when one is still being written
     */
    List<Piece> pieces() {
        return pieces.stream().map(Future::resultNow).toList();
    }

    ModelParts parts() {
        return parts;
    }

    List<ExportFinding> findings() {
        return findings;
    }

    /**
     * Writes this, with a checksum.
     *
     * @throws IllegalStateException when the export is not finished
     */
    public void write(DataOutput out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        Compact.writeList(data, pieces(), (to, it) -> it.write(to));
        parts.write(data);
        Compact.writeList(data, findings, ExportedFile::writeFinding);
        byte[] content = bytes.toByteArray();
        Compact.writeBytes(out, content);
        out.writeInt(Checksum.crc(content, content.length));
    }

    /**
     * Reads what {@link #write} has written.
     *
     * @throws EOFException when it ends too early
     * @throws StreamCorruptedException when it is something else
     */
    public static ExportedFile read(DataInput in) throws IOException {
        byte[] content = Compact.readBytes(in);
        if (in.readInt() != Checksum.crc(content, content.length)) {
            throw new StreamCorruptedException("What is known of an exported file is damaged");
        }
        DataInput data = new DataInputStream(new ByteArrayInputStream(content));
        try {
            List<Future<Piece>> pieces =
                    Compact.readList(
                            data, from -> CompletableFuture.completedFuture(Piece.read(from)));
            ModelParts parts = ModelParts.read(data);
            return new ExportedFile(
                    pieces, parts, Compact.readList(data, ExportedFile::readFinding));
        } catch (EOFException e) {
            // the checksum is right, so this was written by something else
            throw (IOException)
                    new StreamCorruptedException("This is nothing about an exported file")
                            .initCause(e);
        }
    }

    private static void writeFinding(DataOutput out, ExportFinding finding) throws IOException {
        Compact.writeText(out, finding.format());
        Compact.writeText(out, finding.element());
        Compact.writeText(out, finding.message());
    }

    private static ExportFinding readFinding(DataInput in) throws IOException {
        return new ExportFinding(Compact.readText(in), Compact.readText(in), Compact.readText(in));
    }
}
