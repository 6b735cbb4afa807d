package org.hotfixworkbench.cli.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotfixworkbench.exporters.OutputFolder;

/**
 * Writes what an import made, and never over what a person made of it. The first line of each file
 * holds a fingerprint of the rest: where the two do not fit, the file has been edited since.
 */
final class ImportFile {

    /** Ends the name of the new text that is put beside an edited one. */
    static final String PROPOSAL = ".new";

    private static final int DIGITS = 16;

    private static final Pattern FIRST_LINE =
            Pattern.compile(
                    "// Imported from [^\\n]*; unedited while its fingerprint is ([0-9a-f]{16})\\n");

    private final Path folder;
    private final boolean force;

    /**
     * @param folder where the files go
     * @param force whether edited files are replaced, too
     */
    ImportFile(Path folder, boolean force) {
        this.folder = folder;
        this.force = force;
    }

    /** The text with its first line. */
    static String signed(String source, String text) {
        return "// Imported from %s; unedited while its fingerprint is %s\n%s"
                .formatted(source.replaceAll("\\p{Cntrl}", " "), fingerprint(text), text);
    }

    /**
     * Writes a file under its name, or beside it when that was edited.
     *
     * @param name the name in the folder
     * @param text as {@link #signed} made it
     * @throws IOException when it cannot be written
     */
    ImportOutcome.State write(String name, String text) throws IOException {
        Path target = folder.resolve(name);
        if (!Files.exists(target)) {
            replace(name, text);
            return ImportOutcome.State.WRITTEN;
        }
        byte[] present = Files.readAllBytes(target);
        if (Arrays.equals(present, text.getBytes(StandardCharsets.UTF_8))) {
            return ImportOutcome.State.UNCHANGED;
        }
        if (force || isUnedited(present)) {
            replace(name, text);
            return ImportOutcome.State.REPLACED;
        }
        replace(name + PROPOSAL, text);
        return ImportOutcome.State.BESIDE;
    }

    private static boolean isUnedited(byte[] present) {
        // version control may have changed the line ends, which is no edit
        String text = new String(present, StandardCharsets.UTF_8).replace("\r\n", "\n");
        Matcher first = FIRST_LINE.matcher(text);
        return first.lookingAt() && first.group(1).equals(fingerprint(text.substring(first.end())));
    }

    private static String fingerprint(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void replace(String name, String text) throws IOException {
        try (OutputFolder target = OutputFolder.open(folder)) {
            try (OutputStream out = target.create(name)) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
            target.commit();
        }
    }
}
