package org.hotfixworkbench.cli.incremental;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotfixworkbench.exporters.Checksum;
import org.hotfixworkbench.exporters.OutputFolder;

/**
 * What is remembered of a build without errors, in a hidden file beside its output. It is a text
 * whose first line has the digest of the rest; a record that is damaged or of another version is
 * none.
 *
 * @param inputs the digest of what the output was made of
 * @param outputs the files that were written
 * @param messages what was printed, complete lines
 */
public record BuildRecord(String inputs, List<Output> outputs, String messages) {

    /** The name of the file. */
    public static final String NAME = ".hotfix-build";

    private static final String HEAD = "hotfix-build 2 ";
    private static final String INPUTS = "inputs ";
    private static final String MESSAGES = "messages";
    private static final Pattern OUTPUT =
            Pattern.compile("output ([0-9a-f]{8}) ([0-9]{1,18}) (.+)");

    /**
     * A file of the output.
     *
     * @param name its path below the folder, with slashes
     * @param checksum of what was written into it
     */
    record Output(String name, Checksum checksum) {}

    /** Copies the list. */
    public BuildRecord {
        outputs = List.copyOf(outputs);
    }

    /**
     * Describes a build whose files are written, but not yet in place.
     *
     * @throws IOException when the size of such a file cannot be read
     */
    public static BuildRecord of(BuildInputs inputs, OutputFolder folder, String messages)
            throws IOException {
        List<Output> outputs = new ArrayList<>();
        folder.written().forEach((name, checksum) -> outputs.add(new Output(name, checksum)));
        return new BuildRecord(inputs.digest(), outputs, messages);
    }

    /** The checksum of a file that the build wrote. */
    Optional<Checksum> output(String name) {
        return outputs.stream()
                .filter(it -> it.name().equals(name))
                .map(Output::checksum)
                .findFirst();
    }

    /** Writes the record as one more file of the output. */
    public void write(OutputFolder folder) throws IOException {
        StringBuilder text = new StringBuilder(INPUTS).append(inputs).append('\n');
        for (Output it : outputs) {
            text.append("output ")
                    .append(HexFormat.of().toHexDigits(it.checksum().crc()))
                    .append(' ')
                    .append(it.checksum().size())
                    .append(' ')
                    .append(it.name())
                    .append('\n');
        }
        byte[] body =
                text.append(MESSAGES)
                        .append('\n')
                        .append(messages)
                        .toString()
                        .getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = folder.create(NAME)) {
            out.write((HEAD + Sha256.of(body) + "\n").getBytes(StandardCharsets.UTF_8));
            out.write(body);
        }
    }

    /** The record in a folder; empty when there is none that can be relied on. */
    public static Optional<BuildRecord> read(Path folder) {
        String text;
        try {
            text = Files.readString(folder.resolve(NAME));
        } catch (IOException e) {
            // missing, or no text: the build that follows writes a new one, or says why it cannot
            return Optional.empty();
        }
        int end = text.indexOf('\n');
        String body = text.substring(end + 1);
        String sum = Sha256.of(body.getBytes(StandardCharsets.UTF_8));
        return end >= 0 && text.substring(0, end).equals(HEAD + sum)
                ? parse(body)
                : Optional.empty();
    }

    private static Optional<BuildRecord> parse(String body) {
        String inputs = "";
        List<Output> outputs = new ArrayList<>();
        int start = 0;
        for (int end = body.indexOf('\n'); end >= 0; end = body.indexOf('\n', start)) {
            String line = body.substring(start, end);
            start = end + 1;
            Matcher output = OUTPUT.matcher(line);
            if (output.matches()) {
                long size = Long.parseLong(output.group(2));
                int crc = HexFormat.fromHexDigits(output.group(1));
                outputs.add(new Output(output.group(3), new Checksum(size, crc)));
            } else if (line.startsWith(INPUTS)) {
                inputs = line.substring(INPUTS.length());
            } else if (line.equals(MESSAGES)) {
                return Optional.of(new BuildRecord(inputs, outputs, body.substring(start)));
            } else {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether a build of these inputs would write what is in the folder. */
    public boolean holds(BuildInputs now, Path folder) {
        return now.complete()
                && now.digest().equals(inputs)
                && outputs.parallelStream().allMatch(it -> isThere(it, folder));
    }

    private static boolean isThere(Output output, Path folder) {
        try {
            Path file = folder.resolve(output.name());
            return Files.isRegularFile(file)
                    && Files.size(file) == output.checksum().size()
                    && Checksum.of(file).equals(output.checksum());
        } catch (IOException | InvalidPathException e) {
            // then it is written anew
            return false;
        }
    }
}
