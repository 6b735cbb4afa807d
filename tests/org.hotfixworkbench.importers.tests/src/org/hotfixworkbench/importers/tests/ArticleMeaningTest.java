package org.hotfixworkbench.importers.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hotfixworkbench.importers.ImportException;
import org.hotfixworkbench.importers.Imported;
import org.hotfixworkbench.importers.Imported.KeptText;
import org.hotfixworkbench.importers.kb.KbImporter;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.HotfixClass;
import org.hotfixworkbench.model.Restart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What articles say is understood: conditions, statements, columns; and what is not is kept. */
class ArticleMeaningTest {

    @TempDir Path folder;

    private Imported read(String name, String text) throws Exception {
        return new KbImporter().read(new Sources(folder).text(name, text), Sources.CATALOG);
    }

    private static String table(String... rows) {
        return "# An article\n\n_Original KB number:_ 900001\n\n### File information\n\n"
                + String.join("\n", rows)
                + "\n";
    }

    @Test
    void featureBesideTheProducts() throws Exception {
        Hotfix hotfix = Articles.hotfix(Articles.fixture("msmq-items.md"));
        assertEquals(
                "all[any[WindowsVista[SP2], WindowsServer2008[SP2]], feature Message Queuing 4.0]",
                Articles.condition(hotfix.getPrerequisites()));
        assertEquals(List.of(), hotfix.getRegistry().getKeys());
        assertEquals(Restart.NONE, hotfix.getRestart());
        assertEquals(HotfixClass.HOTFIX, hotfix.getReleaseClass());
        assertEquals("kb2654668", hotfix.getName());
        assertEquals(
                "NT6_0 branch 6.0.6002.22xxx SP2 LDR of [WindowsServer2008, WindowsVista]",
                Articles.payloads(hotfix).get(0));
    }

    @Test
    void itemsAsHeadings() throws Exception {
        Imported imported = Articles.fixture("msmq-items.md");
        assertEquals(
                List.of(
                        "NT6_0 ia64 of [WindowsServer2008]: FileEntry Mqqm.dll 3009536"
                                + " 2012-01-09 15:04 6.0.6002.22774 ia64 null null"),
                Articles.payloads(Articles.hotfix(imported)).stream()
                        .filter(it -> it.contains(" ia64 of"))
                        .toList());
        assertTrue(
                Articles.repairs(imported)
                        .contains("55: dash in the name of an architecture read as a hyphen"),
                Articles.repairs(imported)::toString);
        assertTrue(Articles.repairs(imported).contains("40: empty row dropped"));
        assertTrue(
                Articles.repairs(imported)
                        .contains("39: version mask '6.0.600 2 . 22 xxx' joined: 6.0.6002.22xxx"));
    }

    @Test
    void pipesAndGluedCells() throws Exception {
        Imported imported = Articles.fixture("kerberos-pipes.txt");
        Hotfix hotfix = Articles.hotfix(imported);
        assertEquals(
                "any[Windows7[SP1], WindowsServer2008R2[SP1]]",
                Articles.condition(hotfix.getPrerequisites()));
        assertEquals(
                "The Privilege Attribute Certificate is not validated across forests.",
                hotfix.getCause());
        assertEquals(
                List.of("KB976932", "KB2682075"),
                hotfix.getArticles().stream().map(it -> it.getArticle().toString()).toList());
        List<String> repairs = Articles.repairs(imported);
        assertTrue(
                repairs.contains("6: heading 'Cause' taken off the sentence before it"),
                repairs::toString);
        assertTrue(
                repairs.contains("33: version mask '6.1.760 1. 21xxx' joined: 6.1.7601.21xxx"),
                repairs::toString);
        assertTrue(
                repairs.contains(
                        "34: 'Windows 7 and Windows Server 2008 R2' taken off the version mask"
                                + " before it"),
                repairs::toString);
    }

    @Test
    void columnsOfFiveX() throws Exception {
        Hotfix hotfix = Articles.hotfix(Articles.fixture("appcompat-branches.md"));
        List<String> payloads = Articles.payloads(hotfix);
        assertEquals(
                "NT5_1 x86 of [WindowsXP]: FileEntry Aclayers.dll 471552 2011-03-11 14:10"
                        + " 5.1.2600.6093 x86 SP3 SP3GDR",
                payloads.get(0));
        assertTrue(
                payloads.contains(
                        "NT5_2 x64 of [WindowsServer2003, WindowsXPx64]: FileEntry Waclayers.dll"
                                + " 421376 2011-03-12 03:43 5.2.3790.4844 x86 SP2 WOW"));
        assertTrue(
                payloads.contains(
                        "NT6_0 branch 6.0.6001.18xxx SP1 GDR of [WindowsServer2008,"
                                + " WindowsVista]"));
    }

    @Test
    void archive() throws Exception {
        Imported imported = Articles.fixture("igmp-archive.txt");
        Hotfix hotfix = Articles.hotfix(imported);
        assertEquals("Fragments of IGMP Slow Computers Down", hotfix.getTitle());
        assertEquals(
                "A fragment of a packet of the group management protocol makes a computer slow, or"
                        + " stops it altogether.",
                hotfix.getSymptoms());
        assertNull(hotfix.getAppliesTo());
        FileEntry first = Articles.files(hotfix).get(0);
        assertEquals(
                "FileEntry Tcpip.sys 150800 1999-08-14 15:54 null x86 null null",
                Articles.row(first));
        assertTrue(
                Articles.files(hotfix).stream()
                        .map(Articles::row)
                        .anyMatch(
                                "FileEntry Ip.lib 752398 2001-08-28 16:57 null unstated null null"
                                        ::equals));
        assertEquals(
                List.of(
                        "Microsoft Windows NT Workstation version 4.0",
                        "Microsoft Windows 95",
                        "Microsoft Windows 98 Second Edition"),
                imported.kept().get(0).lines());
        assertEquals(
                List.of("Vip.386: Windows 98", "Vip.386: Windows 98 Second Edition"),
                imported.kept().get(1).lines());
    }

    @Test
    void sizesAndTimesOfOldTables() throws Exception {
        Imported imported = Articles.fixture("sms-mixed.txt");
        List<String> rows =
                Articles.files(Articles.hotfix(imported)).stream().map(Articles::row).toList();
        assertTrue(
                rows.contains("FileEntry Psbase.dll 96768 2001-02-22 11:31 null x86 null null"),
                rows::toString);
        assertTrue(
                rows.contains("FileEntry Pstores.exe 120832 2001-02-22 14:31 null x86 null null"));
        assertTrue(
                rows.contains(
                        "FileEntry Pstorerc.dll 44032 2001-02-22 12:13 null alpha null null"));
        assertTrue(
                rows.contains(
                        "FileEntry Mscal32.dll 215824 1999-12-28 null 7.5.1462.8 unstated null"
                                + " null"));
        assertTrue(
                Articles.repairs(imported)
                        .contains("31: size '94.5' is in KB: converted to 96,768 bytes"),
                Articles.repairs(imported)::toString);
        assertTrue(
                Articles.repairs(imported)
                        .contains("32: time 02:31:48pm has seconds: read as 14:31"));
    }

    @Test
    void twinsHaveTheSameFiles() throws Exception {
        assertEquals(
                files(Articles.hotfix(Articles.fixture("kernel-bulletin-de.md"))),
                files(Articles.hotfix(Articles.fixture("kernel-bulletin-ja.md"))));
        Path corpus = Sources.corpus().orElse(null);
        if (corpus != null) {
            assertEquals(
                    files(Articles.hotfix(Articles.read(corpus.resolve("ms07-066-de.md")))),
                    files(Articles.hotfix(Articles.read(corpus.resolve("ms07-066-ja.md")))));
        }
    }

    /** Without the time: the German table has local times. */
    private static List<String> files(Hotfix hotfix) {
        return Articles.files(hotfix).stream()
                .map(
                        it ->
                                it.getName()
                                        + it.getVersion()
                                        + it.getSize()
                                        + it.getDate()
                                        + it.getPlatform())
                .sorted()
                .toList();
    }

    @Test
    void swappedAndMissingCells() throws Exception {
        Imported imported =
                read(
                        "a.md",
                        table(
                                "|File name|File version|File size|Date|Time|Platform|",
                                "|---|---|---|---|---|---|",
                                "|a.dll|12,345|6.1.7601.21932|29-Feb-2012|05:20|x86|",
                                "|b.dll||12,345|29-Feb-2012|||",
                                "|c.dll|6.1.7601.21932|12,345|31-Feb-2012|05:20|x86|"));
        assertEquals(
                List.of(
                        "FileEntry a.dll 12345 2012-02-29 05:20 6.1.7601.21932 x86 null null",
                        "FileEntry c.dll 12345 null 05:20 6.1.7601.21932 x86 null null",
                        "FileEntry b.dll 12345 2012-02-29 null null unstated null null"),
                Articles.files(Articles.hotfix(imported)).stream().map(Articles::row).toList());
        assertTrue(
                Articles.repairs(imported)
                        .contains("9: cells of columns 'File version' and 'File size' swapped"),
                Articles.repairs(imported)::toString);
        assertEquals(
                List.of(
                        new KeptText(
                                11,
                                "'31-Feb-2012' of c.dll is not understood as a date and left out",
                                List.of("c.dll: 31-Feb-2012"))),
                imported.kept());
    }

    @Test
    void tableWithoutHeadings() throws Exception {
        Imported imported =
                read(
                        "a.md",
                        table(
                                "|a.dll|6.1.7601.21932|12,345|29-Feb-2012|05:20|",
                                "|---|---|---|---|---|",
                                "|b.dll|6.1.7601.21932|12,346|29-Feb-2012|05:20|"));
        assertEquals(2, Articles.files(Articles.hotfix(imported)).size());
        assertTrue(
                Articles.repairs(imported)
                        .contains("7: table without known headings: columns told by their cells"));
    }

    @Test
    void whatIsNotUnderstoodIsKept() throws Exception {
        Imported imported =
                read(
                        "a.md",
                        table(
                                        "|File name|File version|File size|Date|Time|",
                                        "|---|---|---|---|---|",
                                        "|a.dll|6.1.7601.21932|12,345|29-Feb-2012|05:20|",
                                        "|and many others of which nobody knows a thing|see above|?|?|?|",
                                        "",
                                        "`Date Time Version File name-----28-Feb-2004 19:16"
                                                + " 6.0.3264.0 gdiplus.dll`")
                                + "\n#### Prerequisites\n\nA good mood.\n");
        assertEquals(1, Articles.files(Articles.hotfix(imported)).size());
        assertEquals(
                List.of(
                        "row of a file table not understood",
                        "text that looks like rows of a file table: kept as text",
                        "prerequisites not understood: kept as text"),
                imported.kept().stream().map(KeptText::why).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "You must restart the computer. | REQUIRED",
                "You may have to restart the computer. | POSSIBLE",
                "You do not have to restart the computer. | NONE",
                "In some cases, this update does not require a restart. | POSSIBLE",
                "Sie müssen den Computer neu starten. | REQUIRED",
                "Sie müssen den Computer nicht neu starten. | NONE",
                "Möglicherweise müssen Sie den Computer neu starten. | POSSIBLE",
                "Debe reiniciar el equipo. | REQUIRED",
                "No es necesario reiniciar el equipo. | NONE",
                "Es posible que deba reiniciar el equipo. | POSSIBLE",
                "Vous devez redémarrer l'ordinateur. | REQUIRED",
                "Vous n'avez pas besoin de redémarrer l'ordinateur. | NONE",
                "È necessario riavviare il computer. | REQUIRED",
                "コンピュータを再起動する必要があります。 | REQUIRED",
                "コンピュータを再起動する必要はありません。 | NONE",
                "再起動が必要な場合があります。 | POSSIBLE",
                "Whatever. | UNSTATED"
            })
    void restarts(String sentence, Restart restart) throws Exception {
        String text = "## Symptoms\n\nNone.\n\n## Restart requirement\n\n" + sentence + "\n";
        assertEquals(restart, Articles.hotfix(read("a.md", "# A\n\n" + text)).getRestart());
    }

    @Test
    void keysAndHotfixesAndReplacements() throws Exception {
        Hotfix hotfix =
                Articles.hotfix(
                        read(
                                "a.md",
                                """
                                # Update for something: KB2919355

                                ## Prerequisites

                                You must have update 2919442 installed on Windows 8.1.

                                ## Registry information

                                Set this key:

                                HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Lsa

                                ## Update replacement information

                                It replaces updates 2883200 and KB2894179.
                                """));
        assertEquals("KB2919355", hotfix.getArticle().toString());
        assertEquals(HotfixClass.UPDATE, hotfix.getReleaseClass());
        assertEquals(
                "all[Windows8_1[RTM], KB2919442]", Articles.condition(hotfix.getPrerequisites()));
        assertEquals(
                List.of("HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Lsa"),
                hotfix.getRegistry().getKeys());
        assertEquals("2883200; 2894179", Articles.replaced(hotfix));
    }

    @Test
    void encodings() throws Exception {
        String text = Files.readString(Articles.FOLDER.resolve("kerberos-fr.txt"));
        List<String> expected =
                Articles.payloads(Articles.hotfix(Articles.fixture("kerberos-fr.txt")));
        Sources sources = new Sources(folder);
        for (var charset :
                List.of(
                        StandardCharsets.UTF_16,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE,
                        Charset.forName("windows-1252"))) {
            Imported imported =
                    new KbImporter()
                            .read(sources.bytes("a.txt", text.getBytes(charset)), Sources.CATALOG);
            assertEquals(expected, Articles.payloads(Articles.hotfix(imported)), charset.name());
        }
    }

    @Test
    void anythingElseIsRefused() throws Exception {
        ImportException refused =
                assertThrows(ImportException.class, () -> Articles.fixture("no-article.md"));
        assertEquals(
                "no article: it has no table of files, no article number and no section such as"
                        + " Symptoms, Prerequisites or File information",
                refused.getMessage());
        assertFalse(
                new KbImporter()
                        .recognises(
                                org.hotfixworkbench.importers.Source.open(
                                        Articles.FOLDER.resolve("no-article.md"))));
    }
}
