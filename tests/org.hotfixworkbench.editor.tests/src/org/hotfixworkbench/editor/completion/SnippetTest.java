package org.hotfixworkbench.editor.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.hotfixworkbench.editor.completion.Snippet.Stop;
import org.junit.jupiter.api.Test;

/** The syntax of snippets. */
class SnippetTest {

    @Test
    void placesWithAndWithoutText() {
        assertEquals(
                new Snippet(
                        "hotfix id {\n    \n}",
                        Map.of(
                                1, List.of(new Stop(7, 2, List.of())),
                                0, List.of(new Stop(16, 0, List.of())))),
                Snippet.of("hotfix ${1:id} {\n    $0\n}"));
    }

    @Test
    void choicesAndEqualPlaces() {
        assertEquals(
                new Snippet(
                        "x86 a,b x86",
                        Map.of(
                                1,
                                List.of(
                                        new Stop(0, 3, List.of("x86", "x64")),
                                        new Stop(8, 3, List.of())),
                                2,
                                List.of(new Stop(4, 3, List.of("a,b"))))),
                Snippet.of("${1|x86,x64|} ${2|a\\,b|} $1"));
    }

    @Test
    void whatIsEscapedOrNoPlaceIsText() {
        assertEquals(Snippet.plain("$1 } ${ ${x} $ \\"), Snippet.of("\\$1 \\} ${ ${x} $ \\"));
        assertEquals(Snippet.plain("${1:open"), Snippet.of("${1:open"));
    }

    @Test
    void aPlaceInAPlaceKeepsItsText() {
        assertEquals(
                new Snippet("a b }", Map.of(1, List.of(new Stop(0, 5, List.of())))),
                Snippet.of("${1:a ${2:b} \\}}"));
    }

    @Test
    void furtherLinesAreIndented() {
        assertEquals(
                new Snippet("{\n      a\n  }", Map.of(1, List.of(new Stop(8, 1, List.of())))),
                Snippet.of("{\n    ${1:a}\n}").indented("  "));
    }
}
