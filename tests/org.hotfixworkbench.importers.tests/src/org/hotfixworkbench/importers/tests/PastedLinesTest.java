package org.hotfixworkbench.importers.tests;

import static org.hotfixworkbench.importers.tests.Pasted.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Lines of articles and tables of Markdown, with and without their headings. */
class PastedLinesTest {

    private static final String MANIFEST =
            "amd64_lab-service_31bf3856ad364e35_6.1.7601.21932_none_0123456789abcdef.manifest";

    @Test
    void linesOfAnArticle() {
        assertEquals(
                """
                FileEntry Lab.dll 716288 2012-02-29 06:20 6.1.7601.21932 x64 null null
                FileEntry Lab.mof 1204 2009-06-10 21:31 null unstated null null
                """,
                read(
                        """
                        For all supported x64-based versions of Windows 7

                        File name    File version     File size  Date         Time   Platform
                        -----------------------------------------------------------------------
                        Lab.dll      6.1.7601.21932   716,288    29-Feb-2012  06:20  x64
                        Lab.mof      Not applicable     1,204    10-Jun-2009  21:31  Not applicable
                        """));
    }

    @Test
    void linesWithoutHeadings() {
        assertEquals(
                """
                FileEntry Lab.dll 716288 2012-02-29 06:20 6.1.7601.21932 x64 SP1 LDR
                FileEntry Lab.mof 1204 2009-06-10 21:31 null unstated null null
                repair 1: rows without headings: columns told by their cells
                """,
                read(
                        """
                        Lab.dll 6.1.7601.21932 716,288 29-Feb-2012 06:20 x64 SP1 LDR
                        Lab.mof Not applicable 1,204 10-Jun-2009 21:31 Not applicable
                        """));
    }

    @Test
    void linesOfTheArchive() {
        assertEquals(
                """
                FileEntry Lab.dll 716288 2012-02-29 06:20 5.1.2600.3000 unstated null null
                FileEntry Lab.mof 1204 2009-06-10 21:31 null unstated null null
                repair 1: rows without headings: columns told by their cells
                """,
                read(
                        """
                           29-Feb-2012  06:20  5.1.2600.3000  716,288  Lab.dll
                           10-Jun-2009  09:31p                  1,204  Lab.mof
                        """));
    }

    @Test
    void listingOfAFolder() {
        assertEquals(
                """
                FileEntry Lab.dll 716288 2010-03-05 16:05 null unstated null null
                repair 1: rows without headings: columns told by their cells
                """,
                read("03/05/2010  04:05 PM           716,288 Lab.dll\n"));
    }

    @Test
    void markdown() {
        assertEquals(
                """
                FileEntry Lab_a.dll 716288 2012-02-29 06:20 6.1.7601.21932 x64 null null
                repair 3: escapes of Markdown or HTML decoded
                """,
                read(
                        """
                        | File name | File version | File size | Date | Time | Platform |
                        |---|---|---|---|---|---|
                        | Lab\\_a.dll | 6.1.7601.21932 | 716,288 | 29-Feb-2012 | 06:20 | x64 |
                        """));
    }

    @Test
    void oneRowOfMarkdown() {
        assertEquals(
                """
                FileEntry Lab.dll 716288 2012-02-29 06:20 6.1.7601.21932 x64 null null
                repair 1: rows without headings: columns told by their cells
                """,
                read("| Lab.dll | 6.1.7601.21932 | 716,288 | 29-Feb-2012 | 06:20 | x64 |\n"));
    }

    @Test
    void rowsOfMarkdown() {
        assertEquals(
                """
                FileEntry Lab.dll 716288 2012-02-29 06:20 6.1.7601.21932 x64 null null
                FileEntry Lab.mof 1204 2009-06-10 21:31 null unstated null null
                repair 1: table without known headings: columns told by their cells
                """,
                read(
                        """
                        | Lab.dll | 6.1.7601.21932 | 716,288 | 29-Feb-2012 | 06:20 | x64 |
                        | Lab.mof | | 1,204 | 10-Jun-2009 | 21:31 | |
                        """));
    }

    @Test
    void manifests() {
        assertEquals(
                """
                MumEntry Update.mum 2590 2012-03-01 11:05
                ManifestEntry \
                amd64_lab-service_31bf3856ad364e35_6.1.7601.21932_none_0123456789abcdef 12936 \
                2012-02-29 07:12
                CatalogEntry Lab.cat 7101 2012-03-01 11:06
                """,
                read(
                        """
                        File name	File size	Date (UTC)	Time (UTC)
                        Update.mum	2,590	01-Mar-2012	11:05
                        NAME	12,936	29-Feb-2012	07:12
                        Lab.cat	7,101	01-Mar-2012	11:06
                        """
                                .replace("NAME", MANIFEST)));
    }

    @Test
    void manifestsWithoutHeadings() {
        assertEquals(
                """
                MumEntry Update.mum 2590 2012-03-01 11:05
                ManifestEntry \
                amd64_lab-service_31bf3856ad364e35_6.1.7601.21932_none_0123456789abcdef 12936 \
                2012-02-29 07:12
                repair 1: rows without headings: columns told by their cells
                """,
                read(
                        """
                        Update.mum 2,590 01-Mar-2012 11:05
                        NAME 12,936 29-Feb-2012 07:12
                        """
                                .replace("NAME", MANIFEST)));
    }

    @Test
    void labelsOnLinesOfTheirOwn() {
        assertEquals(
                """
                MumEntry Update.mum 2590 2012-03-01 11:05
                ManifestEntry \
                amd64_lab-service_31bf3856ad364e35_6.1.7601.21932_none_0123456789abcdef 12936 \
                2012-02-29 07:12
                """,
                read(
                        """
                        File name
                        Update.mum
                        File version
                        Not applicable
                        File size
                        2,590
                        Date (UTC)
                        01-Mar-2012
                        Time (UTC)
                        11:05
                        Platform
                        Not applicable
                        File name
                        NAME
                        File version
                        Not applicable
                        File size
                        12,936
                        Date (UTC)
                        29-Feb-2012
                        Time (UTC)
                        07:12
                        Platform
                        Not applicable
                        """
                                .replace("NAME", MANIFEST)));
    }
}
