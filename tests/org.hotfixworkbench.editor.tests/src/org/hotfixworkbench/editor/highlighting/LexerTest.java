package org.hotfixworkbench.editor.highlighting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.hotfixworkbench.dsl.ServicingStandaloneSetup;
import org.junit.jupiter.api.Test;

/** What is coloured without the server. */
class LexerTest {

    private static List<String> tokens(String text) {
        return Lexer.tokens(text, 0, text.length()).stream()
                .map(it -> it.style() + " " + text.substring(it.start(), it.end()))
                .toList();
    }

    @Test
    void keywordsAreThoseOfTheGrammar() {
        IGrammarAccess grammar =
                ServicingStandaloneSetup.injector().getInstance(IGrammarAccess.class);
        Set<String> words = new TreeSet<>(GrammarUtil.getAllKeywords(grammar.getGrammar()));
        words.removeIf(it -> !Character.isLetter(it.charAt(0)));

        assertEquals(words, new TreeSet<>(Keywords.ALL));
    }

    @Test
    void aRow() {
        assertEquals(
                List.of(
                        "KEYWORD file",
                        "VERSION 6.0.6001.22765",
                        "NUMBER 16,384",
                        "DATE 2010-09-16",
                        "DATE 16:04"),
                tokens("file Credssp.dll 6.0.6001.22765 16,384 2010-09-16 16:04 x86"));
    }

    @Test
    void masksAndRanges() {
        assertEquals(
                List.of("KEYWORD branch", "VERSION 6.0.6001.22xxx", "NUMBER 16384..20479"),
                tokens("branch 6.0.6001.22xxx SP1 16384..20479"));
    }

    @Test
    void namesAreNotCutIntoPieces() {
        assertEquals(
                List.of(),
                tokens("x86_file_31bf3856ad364e35_6.0.6001.22765_none file.dll no-file 7z 1.2"));
    }

    @Test
    void textsAndComments() {
        assertEquals(
                List.of(
                        "COMMENT // a \"comment\"",
                        "STRING \"a // text \\\" file\"",
                        "STRING \"\"\"several\n// lines\"\"\"",
                        "COMMENT /* file\n*/",
                        "STRING \"open",
                        "COMMENT /* to the end"),
                tokens(
                        """
                        // a "comment"
                        "a // text \\" file" \"""several
                        // lines\""" /* file
                        */ "open
                        /* to the end"""));
    }

    @Test
    void aLongTextIsNoProblem() {
        String text = "\"" + "a\\\"".repeat(50_000) + "\"";

        assertEquals(1, tokens(text).size());
    }
}
