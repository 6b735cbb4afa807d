package org.hotfixworkbench.importers.tests;

import static org.hotfixworkbench.importers.tests.Pasted.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells of spreadsheets and of web pages, as the clipboard has them. */
class PastedCellsTest {

    /** With a column that the language has no place for. */
    @Test
    void spreadsheetWithHeadings() {
        assertEquals(
                """
                FileEntry Lab.dll 716288 2012-02-29 06:20 6.1.7601.21932 x64 null null
                FileEntry Lab.mof 1204 2009-06-10 21:31 null unstated null null
                unread 2: cells of column 'Owner' that the language has no place for are kept as \
                text [Lab.dll: kim, Lab.mof: kim]
                """,
                read(
                        "File name\tFile version\tDate\tTime\tFile size\tPlatform\tOwner\n"
                                + "Lab.dll\t6.1.7601.21932\t29-Feb-2012\t06:20\t716,288\tx64\tkim\n"
                                + "Lab.mof\t\t10-Jun-2009\t21:31\t1,204\tNot applicable\tkim\n"));
    }

    @Test
    void spreadsheetWithoutHeadings() {
        assertEquals(
                """
                FileEntry Lab.dll 716288 2012-02-29 06:20 6.1.7601.21932 x64 null null
                FileEntry Lab.mof 1204 2009-06-10 21:31 null unstated null null
                repair 1: rows without headings: columns told by their cells
                """,
                read(
                        "Lab.dll\t6.1.7601.21932\t716288\t2012-02-29\t06:20\tx64\n"
                                + "Lab.mof\t\t1204\t2009-06-10\t21:31\t\n"));
    }

    @Test
    void columnsInAnyOrder() {
        assertEquals(
                """
                FileEntry Lab.dll 716288 2012-02-29 06:20 6.1.7601.21932 x64 null null
                FileEntry Lab2.dll 716800 2012-02-29 06:21 6.1.7601.21933 x64 null null
                repair 1: table without known headings: columns told by their cells
                """,
                read(
                        "2012-02-29 06:20\t716288\tx64\t6.1.7601.21932\tLab.dll\n"
                                + "2012-02-29 06:21\t716800\tx64\t6.1.7601.21933\tLab2.dll\n"));
    }

    @Test
    void versionsOnly() {
        assertEquals(
                """
                FileEntry Lab.dll null null null 6.1.7601.21932 unstated null null
                repair 1: rows without headings: columns told by their cells
                """,
                read("Lab.dll\t6.1.7601.21932\n"));
    }

    @Test
    void sizesOnly() {
        assertEquals(
                """
                FileEntry Lab.dll 716288 null null null unstated null null
                repair 1: rows without headings: columns told by their cells
                """,
                read("Lab.dll\t716288\n"));
    }

    @Test
    void quotedCells() {
        assertEquals(
                """
                FileEntry Lab.dll 716288 2012-02-29 06:20 6.1.7601.21932 unstated null null
                FileEntry Lab (old).chm 1204 2009-06-10 21:31 null unstated null null
                repair 1: rows without headings: columns told by their cells
                """,
                read(
                        "\"Lab.dll\"\t\"6.1.7601.21932\"\t\"716,288\"\t\"29-Feb-2012\"\t\"06:20\"\n"
                                + "\"Lab\n(old).chm\"\t\t\"1,204\"\t\"10-Jun-2009\"\t\"21:31\"\n"));
    }

    @Test
    void cellsMovedByTabs() {
        assertEquals(
                """
                FileEntry Lab.dll 716288 2012-02-29 06:20 6.1.7601.21932 unstated null null
                FileEntry Labservice.dll 716288 2012-02-29 06:20 6.1.7601.21932 unstated null null
                repair 3: cells of the row dealt out to their columns by their form
                """,
                read(
                        "File name\t\tFile version\t\tFile size\tDate\tTime\n"
                                + "Lab.dll\t\t6.1.7601.21932\t\t716,288\t29-Feb-2012\t06:20\n"
                                + "Labservice.dll\t6.1.7601.21932\t\t716,288\t29-Feb-2012\t06:20\n"));
    }

    @Test
    void twoTablesOfASheet() {
        assertEquals(
                """
                FileEntry Lab.dll 716288 2012-02-29 06:20 6.1.7601.21932 x86 null null
                MumEntry Update.mum 2590 2012-03-01 11:05
                """,
                read(
                        "File name\tFile version\tFile size\tDate\tTime\tPlatform\n"
                                + "Lab.dll\t6.1.7601.21932\t716,288\t29-Feb-2012\t06:20\tx86\n"
                                + "File name\tFile size\tDate (UTC)\tTime (UTC)\n"
                                + "Update.mum\t2,590\t01-Mar-2012\t11:05\n"));
    }

    @Test
    void clipboardOfWindows() {
        assertEquals(
                """
                FileEntry Lab.dll 716288 2012-02-29 06:20 6.1.7601.21932 x64 null null
                """,
                read(
                        """
                        Version:0.9
                        StartHTML:0000000105
                        EndHTML:0000000999
                        <html><body><!--StartFragment-->
                        <table><tr><th>File name</th><th>File version</th><th>File size</th><th>Date</th>\
                        <th>Time</th><th>Platform</th></tr>
                        <tr><td>Lab.dll</td><td>6.1.7601.21932</td><td>716,288</td><td>29-Feb-2012</td>\
                        <td>06:20</td><td>x64</td></tr></table>
                        <!--EndFragment--></body></html>
                        """));
    }

    @Test
    void rowsOfAPage() {
        assertEquals(
                """
                FileEntry Lab.dll 716288 2012-02-29 06:20 6.1.7601.21932 x64 null null
                repair 1: table without known headings: columns told by their cells
                """,
                read(
                        "<tr><td>Lab.dll</td><td>6.1.7601.21932</td><td>716,288</td><td>29-Feb-2012</td>"
                                + "<td>06:20</td><td>x64</td></tr>"));
    }

    @Test
    void wordsOfAPage() {
        assertEquals(
                """
                FileEntry Lab.dll 716288 2012-02-29 06:20 6.1.7601.21932 x64 null null
                repair 1: rows without headings: columns told by their cells
                """,
                read(
                        "<meta charset='utf-8'><p>Lab.dll 6.1.7601.21932 716,288 29-Feb-2012 06:20 x64</p>"));
    }

    @Test
    void linesOfAPage() {
        assertEquals(
                """
                FileEntry Lab.dll 716288 2012-02-29 06:20 6.1.7601.21932 x64 null null
                """,
                read(
                        "<pre>File name    File version     File size  Date         Time   Platform\n"
                                + "Lab.dll      6.1.7601.21932   716,288    29-Feb-2012  06:20  x64\n</pre>"));
    }

    @Test
    void webPageAsText() {
        assertEquals(
                """
                FileEntry Lab.dll 716288 2012-02-29 06:20 6.1.7601.21932 unstated null null
                """,
                read(
                        """
                        File name\t

                        File version\t

                        File size\t

                        Date\t

                        Time\t

                        Lab.dll\t

                        6.1.7601.21932\t

                        716,288\t

                        29-Feb-2012\t

                        06:20\t
                        """));
    }

    @Test
    void labelsAndValuesOfASheet() {
        assertEquals(
                """
                MumEntry Update.mum 2590 2012-03-01 11:05
                """,
                read(
                        """
                        File name	Update.mum
                        File version	Not applicable
                        File size	2,590
                        Date (UTC)	01-Mar-2012
                        Time (UTC)	11:05
                        """));
    }

    @Test
    void labelsAndValuesOfAPage() {
        assertEquals(
                """
                MumEntry Update.mum 2590 2012-03-01 11:05
                """,
                read(
                        """
                        <table><tr><th>File name</th><td>Update.mum</td></tr><tr><th>File version</th>
                        <td>Not applicable</td></tr><tr><th>File size</th><td>2,590</td></tr>
                        <tr><th>Date (UTC)</th><td>01-Mar-2012</td></tr><tr><th>Time (UTC)</th><td>11:05</td>
                        </tr></table>
                        """));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "05-Mar-2010",
                "2010-03-05",
                "2010/03/05",
                "3/5/2010",
                "05.03.2010",
                "5. M\u00E4rz 2010",
                "2010\u5E743\u67085\u65E5"
            })
    void days(String day) {
        assertEquals(
                "FileEntry Lab.dll null 2010-03-05 null 6.1.7601.21932 unstated null null\n",
                read("File name\tFile version\tDate\nLab.dll\t6.1.7601.21932\t" + day + "\n"));
    }

    /** One day of a column that can only be read day first tells how the others are read. */
    @Test
    void dayFirst() {
        assertEquals(
                """
                FileEntry Lab.dll null 2010-05-03 null 6.1.7601.21932 unstated null null
                FileEntry Lab2.dll null 2010-05-25 null 6.1.7601.21932 unstated null null
                """,
                read(
                        """
                        File name\tFile version\tDate
                        Lab.dll\t6.1.7601.21932\t3/5/2010
                        Lab2.dll\t6.1.7601.21932\t25/5/2010
                        """));
    }

    @Test
    void guessedAndImpossibleDays() {
        assertEquals(
                """
                FileEntry Lab.dll null 2010-03-05 null 6.1.7601.21932 unstated null null
                FileEntry Lab2.dll null null null 6.1.7601.21932 unstated null null
                repair 2: date 03-05-10 has a year of two digits: read as 2010-03-05
                unread 3: '31/31/2010' of Lab2.dll is not understood as a date and left out \
                [Lab2.dll: 31/31/2010]
                """,
                read(
                        """
                        File name\tFile version\tDate
                        Lab.dll\t6.1.7601.21932\t03-05-10
                        Lab2.dll\t6.1.7601.21932\t31/31/2010
                        """));
    }
}
