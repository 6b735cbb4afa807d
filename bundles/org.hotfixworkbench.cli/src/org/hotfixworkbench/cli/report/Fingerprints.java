package org.hotfixworkbench.cli.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.hotfixworkbench.dsl.check.SourceFinding;

/**
 * Names for findings that stay when lines move: made of the rule, the file, the message and the
 * words of the line, and of a number where these are equal. Layout does not count.
 */
public final class Fingerprints {

    private static final int BYTES = 16;

    private Fingerprints() {}

    /** The fingerprints of all findings of a result, in their order; no two are equal. */
    public static List<String> of(CheckResult result) {
        List<String> fingerprints = new ArrayList<>(result.findings().size());
        Map<String, Integer> equals = new HashMap<>();
        SourceTexts texts = result.texts();
        for (SourceFinding finding : result.findings()) {
            String hash =
                    hash(
                            finding.rule(),
                            result.relative(finding.file()),
                            finding.message(),
                            texts.line(finding).strip().replaceAll("\\s+", " "));
            fingerprints.add(hash + ":" + equals.merge(hash, 1, Integer::sum));
        }
        return fingerprints;
    }

    private static String hash(String... parts) {
        try {
            byte[] text = String.join("\0", parts).getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
