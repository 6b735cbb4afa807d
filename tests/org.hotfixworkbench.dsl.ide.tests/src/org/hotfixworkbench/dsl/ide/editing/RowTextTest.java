package org.hotfixworkbench.dsl.ide.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.hotfixworkbench.dsl.compile.ModelText;
import org.hotfixworkbench.dsl.compile.SourceFile;
import org.hotfixworkbench.dsl.compile.SourceReader;
import org.hotfixworkbench.dsl.compile.TextFormatter;
import org.hotfixworkbench.importers.kb.PastedRows;
import org.hotfixworkbench.model.PackageEntry;
import org.junit.jupiter.api.Test;

/** Rows that were pasted, as text of the language. */
class RowTextTest {

    private static final RowText ROWS = new RowText(new ModelText());

    private static final String CLIPBOARD =
            """
            File name\tFile version\tFile size\tDate\tTime\tPlatform\tService branch
            Lab.dll\t6.1.7601.21932\t716288\t29-Feb-2012\t06:20\tx64\tLDR
            Lab help.chm\t\t1,204\t10-Jun-2009\t21:31\t\t
            Lab.mof\tNot applicable\t5\t\t\tNot applicable\t

            File name\tFile size\tDate (UTC)\tTime (UTC)
            Update.mum\t2,590\t01-Mar-2012\t11:05
            amd64_lab_31bf3856ad364e35_6.1.7601.21932_none_0123456789abcdef.manifest\t12,936\t\
            29-Feb-2012\t07:12
            Lab.cat\t7,101\t01-Mar-2012\t11:06
            """;

    /** Each kind is a table, as in a file that was formatted. */
    @Test
    void everyKindOfRow() {
        assertEquals(
                """
                            file     Lab.dll        6.1.7601.21932 716,288 2012-02-29 06:20 x64 at - LDR
                            file     "Lab help.chm" -                1,204 2009-06-10 21:31 -
                            file     Lab.mof        -                    5 -          -     -
                            mum      Update.mum 2,590 2012-03-01 11:05
                            manifest amd64_lab_31bf3856ad364e35_6.1.7601.21932_none_0123456789abcdef 12,936 2012-02-29 07:12
                            catalog  Lab.cat 7,101 2012-03-01 11:06
                """,
                ROWS.of(PastedRows.of(CLIPBOARD).entries(), "            "));
    }

    /** In a package they are as the formatter leaves them. */
    @Test
    void formattedAlready() throws SourceReader.UnreadableException {
        String text =
                """
                hotfix lab {
                    payload NT6_1 {
                        package x64 {
                %s        }
                    }
                }
                """
                        .formatted(ROWS.of(PastedRows.of(CLIPBOARD).entries(), "            "));
        TextFormatter.Result formatted =
                new TextFormatter()
                        .format(new SourceFile(Path.of("a.hotfix").toAbsolutePath(), "a"), text);

        assertEquals(List.of(), formatted.findings());
        assertEquals(text, formatted.text());
    }

    @Test
    void tabs() {
        assertEquals(
                "\t\tfile     Lab.dll 6.1.7601.21932 - - - -\n",
                ROWS.of(PastedRows.of("Lab.dll\t6.1.7601.21932").entries(), "\t\t"));
    }

    @Test
    void noRows() {
        assertEquals("", ROWS.of(List.of(), "    "));
    }

    /** Whatever was understood of a damaged text can be written: one line for each row. */
    @Test
    void damagedTexts() {
        Random random = new Random(11);
        String signs = "\t\n\"|<>-:.,/{}\\\0\u001F\u2028 x9";
        int written = 0;
        for (int round = 0; round < 150; round++) {
            StringBuilder text = new StringBuilder(CLIPBOARD);
            for (int i = 0; i < 6; i++) {
                text.setCharAt(
                        random.nextInt(text.length()),
                        signs.charAt(random.nextInt(signs.length())));
            }
            List<PackageEntry> entries = PastedRows.of(text.toString()).entries();
            String rows = ROWS.of(entries, "  ");
            assertEquals(entries.size(), rows.split("\n", -1).length - 1, rows);
            assertTrue(
                    rows.lines().allMatch(it -> it.matches("  (file|mum|manifest|catalog) .*")),
                    rows);
            written += entries.size();
        }
        assertTrue(written > 500, "rows in all: " + written);
    }
}
