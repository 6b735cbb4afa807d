package org.hotfixworkbench.core.diff;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.value.FileVersion;

/**
 * The rows of a package, compressed: one side of a comparison may have a million of them, of which
 * few are looked at again. Lines are counted from that of the package.
 *
 * @param bytes the rows in a form of its own
 */
record PackedRows(byte[] bytes) {

    private static final int VERSION = 1;
    private static final int SIZE = 2;
    private static final int DATE = 4;
    private static final int TIME = 8;
    private static final int ORDERED = 16;

    /** Packs rows. */
    static PackedRows of(List<Row> rows, int packageLine) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try (DataOutputStream out =
                new DataOutputStream(new DeflaterOutputStream(bytes, deflater, 1 << 12))) {
            out.writeInt(rows.size());
            for (Row row : rows) {
                write(row, packageLine, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return new PackedRows(bytes.toByteArray());
    }

    private static void write(Row row, int packageLine, DataOutputStream out) throws IOException {
        FileVersion version = row.version();
        Long size = row.size();
        LocalDate date = row.date();
        LocalTime time = row.time();
        out.writeByte(row.kind().ordinal());
        out.writeByte(
                (version == null ? 0 : VERSION)
                        | (size == null ? 0 : SIZE)
                        | (date == null ? 0 : DATE)
                        | (time == null ? 0 : TIME)
                        | (row.ordered() ? ORDERED : 0));
        out.writeInt(row.line() - packageLine);
        text(row.name(), out);
        text(row.track(), out);
        out.writeByte(row.platform().getValue());
        if (version != null) {
            out.writeInt(version.major());
            out.writeInt(version.minor());
            out.writeInt(version.build());
            out.writeInt(version.revision());
        }
        if (size != null) {
            out.writeLong(size);
        }
        if (date != null) {
            out.writeLong(date.toEpochDay());
        }
        if (time != null) {
            out.writeInt(time.toSecondOfDay());
        }
    }

    /** Unlike the text of {@code writeUTF}, of any length. */
    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(encoded.length);
        out.write(encoded);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    /** The rows, of a package that stands at a line. */
    List<Row> rows(int packageLine) {
        Inflater inflater = new Inflater(true);
        try (DataInputStream in =
                new DataInputStream(
                        new InflaterInputStream(new ByteArrayInputStream(bytes), inflater))) {
            int count = in.readInt();
            List<Row> rows = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                rows.add(read(packageLine, in));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            inflater.end();
        }
    }

    private static Row read(int packageLine, DataInputStream in) throws IOException {
        Row.Kind kind = Row.Kind.values()[in.readByte()];
        int has = in.readByte();
        int line = packageLine + in.readInt();
        String name = text(in);
        String track = text(in);
        Architecture platform = Architecture.get(in.readByte());
        FileVersion version =
                (has & VERSION) == 0
                        ? null
                        : new FileVersion(in.readInt(), in.readInt(), in.readInt(), in.readInt());
        Long size = (has & SIZE) == 0 ? null : (Long) in.readLong();
        LocalDate date = (has & DATE) == 0 ? null : LocalDate.ofEpochDay(in.readLong());
        LocalTime time = (has & TIME) == 0 ? null : LocalTime.ofSecondOfDay(in.readInt());
        boolean ordered = (has & ORDERED) != 0;
        return new Row(kind, name, version, platform, track, ordered, size, date, time, line);
    }
}
