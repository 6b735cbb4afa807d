package org.hotfixworkbench.exporters.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hotfixworkbench.exporters.TextOutput;
import org.junit.jupiter.api.Test;

class TextOutputTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Test
    void longTextsAndPairsOverTheEndOfTheBufferAreWhole() throws IOException {
        String text = "x" + "\uD83D\uDE00\u00E4".repeat(20_000);
        try (TextOutput out = new TextOutput(bytes)) {
            out.write(text);
            out.write('y');
            out.write("[part]".toCharArray(), 1, 4);
            out.append("[more]", 1, 5);
        }

        assertEquals(text + "ypartmore", bytes.toString(StandardCharsets.UTF_8));
    }

    @Test
    void halfAPairIsRefused() {
        IOException refused =
                assertThrows(
                        IOException.class,
                        () -> {
                            try (TextOutput out = new TextOutput(bytes)) {
                                out.write("a\uD83Db");
                            }
                        });

        assertEquals(
                "A text has half a surrogate pair, which UTF-8 cannot hold", refused.getMessage());
    }
}
