package org.hotfixworkbench.dsl.ide.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that an import has made, told from what a person made of it: its first line holds a
 * fingerprint of the rest, and where the two do not fit, the file has been edited since.
 */
public final class ImportedFile {

    /** Ends the name of the new text that is put beside an edited one. */
    public static final String PROPOSAL = ".new";

    private static final int DIGITS = 16;

    private static final Pattern FIRST_LINE =
            Pattern.compile(
                    "// Imported from [^\\n]*; unedited while its fingerprint is ([0-9a-f]{16})\\n");

    /** How a file that is there relates to the text that an import would write. */
    public enum State {
        /** It has this text already. */
        SAME,
        /** It is what an earlier import has made of another text. */
        UNEDITED,
        /** A person has written or edited it. */
        EDITED
    }

    private ImportedFile() {}

    /** The text with its first line. */
    public static String signed(String source, String text) {
        return "// Imported from %s; unedited while its fingerprint is %s\n%s"
                .formatted(source.replaceAll("\\p{Cntrl}", " "), fingerprint(text), text);
    }

    /**
     * What a file is to an import.
     *
     * @param present its content
     * @param text as {@link #signed} made it
     */
    public static State state(byte[] present, String text) {
        if (Arrays.equals(present, text.getBytes(StandardCharsets.UTF_8))) {
            return State.SAME;
        }
        return isUnedited(present) ? State.UNEDITED : State.EDITED;
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
}
