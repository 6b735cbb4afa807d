package org.hotfixworkbench.importers.cbs;

import dorkbox.cabParser.CabException;
import dorkbox.cabParser.CabParser;
import dorkbox.cabParser.CabStreamSaver;
import dorkbox.cabParser.structure.CabFileEntry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.importers.ImportException;

/**
 * The manifests and files in a cabinet (.cab, .msu), unpacked into memory: nothing is written, so a
 * name can lead nowhere. A cabinet in a cabinet is unpacked as well, as an .msu has its packages.
 */
final class Cabinet {

    /** How a cabinet begins. */
    static final byte[] SIGNATURE = {'M', 'S', 'C', 'F'};

    /** The largest cabinet, in bytes. */
    static final int LARGEST = 128 << 20;

    /** What may come out of a cabinet and those in it, in bytes. */
    private static final long MOST = 512L << 20;

    private static final long LARGEST_MANIFEST = 16L << 20;
    private static final long LARGEST_FILE = 128L << 20;
    private static final int DEEPEST = 2;

    private static final Pattern OUTSIDE =
            Pattern.compile("(?:^|.*[\\\\/])\\.\\.(?:[\\\\/].*|$)|^[\\\\/].*|^[A-Za-z]:.*");

    private final List<Manifest> manifests = new ArrayList<>();
    private final List<Carried> files = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
    private long budget = MOST;

    private Cabinet() {}

    /**
     * Unpacks a cabinet.
     *
     * @throws ImportException when it is damaged, claims too much, or its names lead out of it
     */
    static Cabinet read(byte[] bytes) throws ImportException {
        Cabinet cabinet = new Cabinet();
        cabinet.unpack(bytes, 1);
        return cabinet;
    }

    /** The manifests in it. */
    List<Manifest> manifests() {
        return manifests;
    }

    /** The other files. */
    List<Carried> files() {
        return files;
    }

    /** What is wrong with manifests that could not be read. */
    List<String> unread() {
        return unread;
    }

    private void unpack(byte[] bytes, int depth) throws ImportException {
        Saver saver = new Saver();
        try (InputStream input = new ByteArrayInputStream(bytes)) {
            CabParser parser = new CabParser(input, saver);
            check(parser.files);
            parser.extractStream();
        } catch (EOFException e) {
            throw new ImportException(0, "this cabinet is cut off");
        } catch (CabException | IOException e) {
            throw new ImportException(0, "this cabinet cannot be unpacked: " + e.getMessage());
        } catch (RuntimeException e) {
            // the library trusts the numbers in a cabinet
            throw new ImportException(0, "a damaged cabinet: " + e);
        }
        for (byte[] nested : saver.nested) {
            if (depth < DEEPEST) {
                unpack(nested, depth + 1);
            }
        }
    }

    /** Looks at what the cabinet claims before anything is unpacked. */
    private static void check(CabFileEntry @Nullable [] entries) throws ImportException {
        long claimed = 0;
        for (CabFileEntry entry : entries == null ? new CabFileEntry[0] : entries) {
            if (OUTSIDE.matcher(entry.getName()).matches()) {
                throw new ImportException(
                        0, "the name '%s' leads out of the cabinet".formatted(entry.getName()));
            }
            claimed += entry.getSize();
        }
        if (claimed > MOST) {
            throw new ImportException(
                    0,
                    "claims to hold %d MiB; at most %d are unpacked"
                            .formatted(claimed >> 20, MOST >> 20));
        }
    }

    static boolean isManifest(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".mum") || lower.endsWith(".manifest");
    }

    private static String plainName(String path) {
        return path.substring(Math.max(path.lastIndexOf('\\'), path.lastIndexOf('/')) + 1);
    }

    /** Looks at each file when it is complete, and keeps its bytes no longer. */
    private final class Saver implements CabStreamSaver {

        /** The list of all updates there are, which every .msu carries. */
        private static final String UPDATE_LIST = "WSUSSCAN.cab";

        private final List<byte[]> nested = new ArrayList<>();

        @Override
        public OutputStream openOutputStream(CabFileEntry entry) {
            return new Bounded(isManifest(entry.getName()) ? LARGEST_MANIFEST : LARGEST_FILE);
        }

        @Override
        public void closeOutputStream(OutputStream stream, CabFileEntry entry) {
            byte[] bytes = ((Bounded) stream).toByteArray();
            String name = plainName(entry.getName());
            if (Manifest.startsWith(bytes, SIGNATURE)) {
                if (!name.equalsIgnoreCase(UPDATE_LIST)) {
                    nested.add(bytes);
                }
            } else if (isManifest(name)) {
                try {
                    manifests.add(Manifest.parse(name, bytes));
                } catch (ImportException e) {
                    unread.add(name + ": " + e.getMessage());
                }
            } else {
                files.add(
                        Carried.of(
                                entry.getName(),
                                bytes.length,
                                VersionResource.find(bytes).orElse(null)));
            }
        }

        @Override
        public boolean saveReservedAreaData(byte[] data, int length) {
            return true;
        }
    }

    private final class Bounded extends OutputStream {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final long limit;

        Bounded(long limit) {
            this.limit = limit;
        }

        byte[] toByteArray() {
            return bytes.toByteArray();
        }

        @Override
        public void write(int next) throws IOException {
            write(new byte[] {(byte) next}, 0, 1);
        }

        @Override
        public void write(byte[] more, int from, int length) throws IOException {
            budget -= length;
            if (budget < 0 || bytes.size() + (long) length > limit) {
                throw new IOException("a file in it is larger than %d MiB".formatted(limit >> 20));
            }
            bytes.write(more, from, length);
        }
    }
}
