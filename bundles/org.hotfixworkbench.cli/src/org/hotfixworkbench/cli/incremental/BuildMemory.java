package org.hotfixworkbench.cli.incremental;

import java.io.DataInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hotfixworkbench.core.supersedence.DeliveredRows;
import org.hotfixworkbench.core.supersedence.FileLine;
import org.hotfixworkbench.dsl.compile.EarlierResults;
import org.hotfixworkbench.dsl.compile.FileResult;
import org.hotfixworkbench.exporters.Checksum;
import org.hotfixworkbench.exporters.ExportedFile;

/**
 * What a build without errors has found out about each of its files, and where each is in the
 * output; a hidden file beside the output, which {@link BuildMemoryWriter} has written. It counts
 * only together with the {@link BuildRecord} of the same build, which is written last.
 */
public final class BuildMemory {

    /** The name of the file. */
    public static final String NAME = ".hotfix-files";

    /** Begins the file; another layout has another number. */
    static final byte[] HEAD = "hotfix-files 2\n".getBytes(StandardCharsets.US_ASCII);

    private final Map<String, Entry> entries;
    private final List<FileLine> lines;

    /** What is known of a file; the bytes that say so but for the export. */
    private record Entry(
            byte[] bytes,
            String name,
            FileContent content,
            FileResult result,
            ExportedFile exported) {}

    private BuildMemory(Map<String, Entry> entries, List<FileLine> lines) {
        this.entries = entries;
        this.lines = lines;
    }

    /**
     * What is remembered in a folder; empty when there is nothing that can be relied on, the
     * program, the formats or the settings were others, or it is time for a build that forgets what
     * is gone.
     *
     * @param record the record in the same folder
     * @param now the inputs of the build that asks
     */
    public static Optional<BuildMemory> read(Path folder, BuildRecord record, BuildInputs now) {
        Optional<Checksum> written = record.output(NAME);
        if (!now.complete() || written.isEmpty()) {
            return Optional.empty();
        }
        try {
            Path file = folder.resolve(NAME);
            if (Files.size(file) != written.get().size()) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            return Checksum.of(bytes).equals(written.get())
                    ? parse(bytes, now.basis())
                    : Optional.empty();
        } catch (IOException | UncheckedIOException e) {
            // missing or damaged: the build that follows does without, and writes a new one
            return Optional.empty();
        }
    }

    /** Reads the bytes of the file, which are those that the build has written. */
    private static Optional<BuildMemory> parse(byte[] bytes, String basis) throws IOException {
        if (bytes.length < HEAD.length
                || !Arrays.equals(HEAD, 0, HEAD.length, bytes, 0, HEAD.length)) {
            return Optional.empty();
        }
        Unpacker from = new Unpacker(bytes, HEAD.length, bytes.length);
        if (!from.text().equals(basis)) {
            return Optional.empty();
        }
        List<byte[]> blocks = new ArrayList<>();
        for (byte[] block = from.block(); block.length > 0; block = from.block()) {
            blocks.add(block);
        }
        List<FileLine> lines = from.list(ResultUnpacker::line);
        if (Set.copyOf(lines).size() < lines.size()) {
            // two that are the same would get one number, and the others those of their neighbours
            return Optional.empty();
        }
        List<DataInput> exports = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            exports.add(from.data());
        }
        from.end();
        Map<String, Entry> entries = new HashMap<>();
        range(blocks.size()).parallelStream()
                .map(it -> entry(blocks.get(it), lines.size(), exports.get(it)))
                .toList()
                .forEach(it -> entries.put(it.name(), it));
        BuildMemory memory = new BuildMemory(entries, lines);
        return memory.isMostlyUsed() ? Optional.of(memory) : Optional.empty();
    }

    /**
     * Whether rows have at least half of the lines. Lines keep their numbers from build to build,
     * so those stay whose rows were edited or removed: only a build of everything drops them.
     */
    private boolean isMostlyUsed() {
        BitSet used = new BitSet(lines.size());
        for (Entry entry : entries.values()) {
            for (DeliveredRows rows : entry.result().summary().rows()) {
                for (int row = 0; row < rows.count(); row++) {
                    used.set(rows.line(row));
                }
            }
        }
        return 2 * used.cardinality() >= lines.size();
    }

    private static List<Integer> range(int count) {
        Integer[] numbers = new Integer[count];
        Arrays.setAll(numbers, it -> it);
        return Arrays.asList(numbers);
    }

    private static Entry entry(byte[] block, int lines, DataInput export) {
        try {
            Unpacker from = new Unpacker(block, 0, block.length);
            String name = from.text();
            FileContent content = new FileContent(from.number(), from.text());
            FileResult result = ResultUnpacker.unpack(from, name, lines);
            from.end();
            return new Entry(block, name, content, result, ExportedFile.read(export));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    /** The results of that build, for one that has these inputs. */
    public EarlierResults results(BuildInputs now) {
        Map<String, FileResult> results = new HashMap<>();
        Set<String> unchanged = new HashSet<>();
        for (Entry entry : entries.values()) {
            results.put(entry.name(), entry.result());
            if (entry.content().equals(now.contents().get(entry.name()))) {
                unchanged.add(entry.name());
            }
        }
        return new EarlierResults(results, unchanged, lines);
    }

    /** What a file of that build gave to the output. */
    public ExportedFile exported(String file) {
        return entry(file).exported();
    }

    /** What is known of a file, as it was written. */
    byte[] bytes(String file) {
        return entry(file).bytes();
    }

    private Entry entry(String file) {
        return Objects.requireNonNull(entries.get(file), file);
    }
}
