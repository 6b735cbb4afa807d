package org.hotfixworkbench.dsl.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.xtext.resource.XtextResource;
import org.hotfixworkbench.dsl.grammar.Sources;
import org.hotfixworkbench.model.PackageEntry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Slips, and what the parser says: the exact message and place, and how many rows survive. In the
 * test data each case is a block of lines, and \u23ce stands for a line break.
 */
class ServicingSyntaxMessagesTest {

    private static final Path DATA = Path.of("testdata", "messages");
    private static final String GOOD = Sources.sample("kerberos-pac-remote-assistance.hotfix");

    private static Stream<List<String>> cases(String file) throws IOException {
        return Stream.of(Files.readString(DATA.resolve(file)).split("\n----\n"))
                .map(block -> block.lines().map(line -> line.replace('\u23ce', '\n')).toList());
    }

    private static Stream<List<String>> slips() throws IOException {
        return cases("slips.txt");
    }

    private static Stream<List<String>> texts() throws IOException {
        return cases("texts.txt");
    }

    /** Replaced text, replacement, rows that are kept of 14, errors as line:column message. */
    @ParameterizedTest
    @MethodSource("slips")
    void slipsAreExplainedInTheirPlace(List<String> slip) {
        String good = slip.get(0);
        int at = GOOD.indexOf(good);
        assertTrue(at >= 0, good);
        String after = GOOD.substring(at + good.length());
        XtextResource resource = Sources.parse(GOOD.substring(0, at) + slip.get(1) + after);
        assertEquals(slip.subList(3, slip.size()), Sources.errors(resource));
        int rows = Sources.all(resource, PackageEntry.class).size();
        assertEquals(Integer.parseInt(slip.get(2)), rows);
    }

    /** Text, errors as line:column message. */
    @ParameterizedTest
    @MethodSource("texts")
    void textsAreExplained(List<String> text) {
        List<String> errors = Sources.errors(Sources.parse(text.get(0)));
        assertEquals(text.subList(1, text.size()), errors);
        assertFalse(errors.stream().anyMatch(it -> it.contains("RULE_") || it.contains("EOF")));
    }
}
