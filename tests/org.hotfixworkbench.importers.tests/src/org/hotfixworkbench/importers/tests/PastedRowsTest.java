package org.hotfixworkbench.importers.tests;

import static org.hotfixworkbench.importers.tests.Pasted.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.hotfixworkbench.importers.kb.PastedRows;
import org.hotfixworkbench.model.Architecture;
import org.junit.jupiter.api.Test;

/** What is left out of what a person has copied, and texts that are none. */
class PastedRowsTest {

    private static final int ROUNDS = 300;

    private static final String SIGNS = "\t\n\"|<>-:.,/0\0\uD800 x";

    private static final List<String> SEEDS =
            List.of(
                    """
                    File name\tFile version\tFile size\tDate\tTime\tPlatform
                    Lab.dll\t6.1.7601.21932\t"716,288"\t29-Feb-2012\t06:20\tx64
                    """,
                    """
                    Lab.dll 6.1.7601.21932 716,288 29-Feb-2012 06:20 x64 SP1 LDR
                    Update.mum 2,590 01-Mar-2012 11:05
                    """,
                    """
                    <table><tr><th>File name</th><th>File size</th></tr>
                    <tr><td colspan="2">Lab.dll</td><td>1,204</td></tr></table>
                    """,
                    """
                    | File name | File version |
                    |---|---|
                    | Lab.dll | 6.1.7601.21932 |
                    """,
                    "File name\nLab.dll\nFile size\n1,204\nDate\n29-Feb-2012\n");

    private static final String SECTIONS =
            """
            For all supported x86-based versions of Windows 7

            Lab.dll\t6.1.7601.21932\t616,288\t29-Feb-2012\t06:11\tx86

            For all supported x64-based versions of Windows 7

            Lab.dll\t6.1.7601.21932\t716,288\t29-Feb-2012\t06:20\tx64
            Lab.dll\t6.1.7601.21932\t616,288\t29-Feb-2012\t06:11\tx86
            """;

    @Test
    void packageAtTheCursor() {
        assertEquals(
                """
                FileEntry Lab.dll 716288 2012-02-29 06:20 6.1.7601.21932 x64 null null
                FileEntry Lab.dll 616288 2012-02-29 06:11 6.1.7601.21932 x86 null null
                repair 3: rows without headings: columns told by their cells
                repair 7: rows without headings: columns told by their cells
                unread 3: 1 row for x86 left out: the package is for x64 [Lab.dll]
                """,
                read(SECTIONS, Architecture.X64));
    }

    @Test
    void packageOfAnotherArchitecture() {
        assertEquals(
                """
                repair 3: rows without headings: columns told by their cells
                repair 7: rows without headings: columns told by their cells
                unread 3: 1 row for x86 left out: the package is for ia64 [Lab.dll]
                unread 7: 2 rows for x64 left out: the package is for ia64 [Lab.dll, Lab.dll]
                """,
                read(SECTIONS, Architecture.IA64));
    }

    @Test
    void packageOfNoArchitecture() {
        assertEquals(
                """
                FileEntry Lab.dll 616288 2012-02-29 06:11 6.1.7601.21932 x86 null null
                FileEntry Lab.dll 716288 2012-02-29 06:20 6.1.7601.21932 x64 null null
                FileEntry Lab.dll 616288 2012-02-29 06:11 6.1.7601.21932 x86 null null
                repair 3: rows without headings: columns told by their cells
                repair 7: rows without headings: columns told by their cells
                """,
                read(SECTIONS));
    }

    @Test
    void damagedRows() {
        assertEquals(
                """
                FileEntry Lab.dll 716288 2012-02-29 06:20 6.1.7601.21932 x64 null null
                FileEntry Lab2.dll null 2012-02-29 06:20 null x64 null null
                FileEntry Lab3.dll 716288 null null 6.1.7601.21932 x64 null null
                FileEntry Lab4.dll 716288 2012-02-29 06:20 6.1.7601.21932 x64 null null
                repair 1: rows without headings: columns told by their cells
                repair 3: cells of the row dealt out to their columns by their form
                unread 1: cells of column 'Platform' that the language has no place for are kept \
                as text [Lab3.dll: 26:20 x64]
                unread 2: '6.1.7601.99999' of Lab2.dll is not understood as a version and left \
                out [Lab2.dll: 6.1.7601.99999]
                unread 2: '716,28x' of Lab2.dll is not understood as a size and left out \
                [Lab2.dll: 716,28x]
                unread 3: '30-Feb-2012' of Lab3.dll is not understood as a date and left out \
                [Lab3.dll: 30-Feb-2012]
                unread 4: row of a file table not understood [what is this | ? |  |  |  | ]
                """,
                read(
                        """
                        Lab.dll\t6.1.7601.21932\t716,288\t29-Feb-2012\t06:20\tx64
                        Lab2.dll\t6.1.7601.99999\t716,28x\t29-Feb-2012\t06:20\tx64
                        Lab3.dll\t6.1.7601.21932\t716,288\t30-Feb-2012\t26:20\tx64
                        what is this\t?
                        Lab4.dll\t6.1.7601.21932\t716,288\t29-Feb-2012\t06:20\tx64
                        """));
    }

    @Test
    void sentencesBetweenRows() {
        assertEquals(
                """
                FileEntry Lab.dll 716288 2012-02-29 06:20 6.1.7601.21932 x64 null null
                repair 2: rows without headings: columns told by their cells
                unread 1: not a row of a table [Please install these files:]
                unread 3: not a row of a table [The file Lab.dll has version 6.1.7601.21932 and \
                was changed 29-Feb-2012 06:20.]
                unread 4: not a row of a table [and restart.]
                """,
                read(
                        """
                        Please install these files:
                        Lab.dll 6.1.7601.21932 716,288 29-Feb-2012 06:20 x64
                        The file Lab.dll has version 6.1.7601.21932 and was changed 29-Feb-2012 06:20.
                        and restart.
                        """));
    }

    @Test
    void headingsOnly() {
        assertEquals(
                """
                unread 1: no rows: nothing in it looks like a file with its version, size or day \
                []
                """,
                read("File name\tFile version\tFile size\tDate\tTime\tPlatform\n"));
    }

    @Test
    void otherTables() {
        assertEquals(
                """
                unread 1: a table, but nobody can tell in which columns names, versions, sizes \
                and days are [x\ty\tz, 1\t2\t3]
                """,
                read("x\ty\tz\n1\t2\t3\n"));
    }

    @Test
    void branches() {
        assertEquals(
                """
                unread 1: versions and branches: they belong to the payload, not to a package \
                [Version\tProduct\tSR_Level\tService branch, 6.1.7601.21xxx\tWindows 7\tSP1\tLDR]
                """,
                read(
                        "Version\tProduct\tSR_Level\tService branch\n6.1.7601.21xxx\tWindows 7\tSP1\tLDR\n"));
    }

    @Test
    void noText() {
        assertEquals(
                """
                unread 1: there is no text []
                """,
                read(""));
    }

    @Test
    void blankText() {
        assertEquals(
                """
                unread 1: there is no text []
                """,
                read(" \n\t\n"));
    }

    @Test
    void aSentence() {
        assertEquals(
                """
                unread 1: not a row of a table [Dear all, see you on Monday.]
                """,
                read("Dear all, see you on Monday."));
    }

    @Test
    void emptyPage() {
        assertEquals(
                """
                unread 1: no rows: nothing in it looks like a file with its version, size or day \
                []
                """,
                read("<p></p>"));
    }

    @Test
    void ruleOnly() {
        assertEquals(
                """
                unread 1: no rows: nothing in it looks like a file with its version, size or day \
                []
                """,
                read("# Only a heading\n\n|---|\n"));
    }

    @Test
    void leadOnly() {
        assertEquals(
                """
                unread 1: no rows: nothing in it looks like a file with its version, size or day \
                []
                """,
                read("For all supported x64-based versions of Windows 7"));
    }

    @Test
    void tooMuch() {
        assertEquals(
                "unread 1: more than four million characters []\n",
                read("x".repeat((4 << 20) + 1)));
    }

    /** Every beginning of a text, and texts damaged at random: rows or a reason, no exception. */
    @Test
    void prefixesAndMutants() {
        Random random = new Random(7);
        for (String seed : SEEDS) {
            for (int end = 0; end <= seed.length(); end++) {
                said(seed.substring(0, end));
            }
            for (int round = 0; round < ROUNDS; round++) {
                said(mutant(seed, random));
            }
        }
    }

    private static void said(String text) {
        PastedRows pasted = PastedRows.of(text);
        assertTrue(!pasted.entries().isEmpty() || !pasted.unread().isEmpty(), text);
    }

    private static String mutant(String seed, Random random) {
        StringBuilder text = new StringBuilder(seed);
        for (int i = 0; i < 8; i++) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
                default -> text.setCharAt(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
        }
        return text.toString();
    }
}
