package org.hotfixworkbench.editor.hover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** Markdown as a text with fonts. */
class StyledMarkdownTest {

    @Test
    void blocksAreApartAndItemsAreNot() {
        assertEquals(
                """
                Title

                One and two
                of it.

                  \u2022 first
                  \u2022 second
                      \u2022 inner

                fixed
                    code""",
                StyledMarkdown.of(
                                """
                                # Title
                                One and two\\
                                of it.

                                - first
                                - second
                                  - inner

                                ```
                                fixed
                                    code
                                ```
                                """)
                        .text());
    }

    @Test
    void tablesStandInColumns() {
        assertEquals(
                """
                Level  Build
                RTM    6000
                SP1    6001, 6002""",
                StyledMarkdown.of(
                                """
                                | Level | Build |
                                |---|---|
                                | RTM | 6000 |
                                | `SP1` | 6001, 6002 |
                                """)
                        .text());
    }

    @Test
    void fonts() {
        StyledMarkdown styled =
                StyledMarkdown.of("**bold** and *slanted* and `fixed` and <b>\n\n---\n\n1. one");

        assertEquals("bold and slanted and fixed and <b>\n\n  \u2022 one", styled.text());
        assertEquals(
                List.of("0+4 1", "9+7 2", "21+5 0"),
                styled.styles().stream()
                        .map(it -> it.start + "+" + it.length + " " + it.fontStyle)
                        .toList());
        assertEquals(SWT.BOLD, styled.styles().getFirst().fontStyle);
    }

    @Test
    void nothing() {
        assertEquals("", StyledMarkdown.of("").text());
        assertEquals("    indented".strip(), StyledMarkdown.of("    indented").text());
    }
}
