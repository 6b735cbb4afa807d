package org.hotfixworkbench.importers.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.hotfixworkbench.importers.Imported;
import org.hotfixworkbench.importers.Source;
import org.hotfixworkbench.model.Hotfix;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Tables of which update replaces which. */
class SupersedenceTest {

    @TempDir Path folder;

    private Imported read(String table) throws Exception {
        Source source = new Sources(folder).text("known.tsv", table);
        assertEquals("supersedence", Sources.kind(source));
        return Sources.read(source);
    }

    @Test
    void productsAndWhatIsReplacedOnThem() throws Exception {
        Imported imported =
                read(
                        """
                        # where it is from
                        date	kb	product	supersedes	title
                        20081209	952068	Microsoft Windows 2000 Service Pack 4		Media
                        20081209	952068	Microsoft Windows Server 2003 Service Pack 2	944275	Media
                        20081209	952068	Windows Server 2008 for 32-bit Systems	944275	Media
                        """);

        assertEquals(
                """
                // known.tsv, lines 3 to 5
                // Replaces nothing that is listed on Microsoft Windows 2000 Service Pack 4
                // Replaces KB944275 on Microsoft Windows Server 2003 Service Pack 2, Windows Server 2008 for 32-bit Systems
                // Also for Microsoft Windows 2000 Service Pack 4
                hotfix kb952068 "Media" {
                    article     KB952068
                    released    2008-12-09
                    applies to  WindowsServer2003 SP2, WindowsServer2008
                    replaces    KB944275
                }
                """,
                Sources.write(imported));
        assertEquals(List.of(), imported.warnings());
    }

    @Test
    void bulletinSearchSpreadsheet() throws Exception {
        Imported imported =
                read(
                        """
                        Date Posted,Bulletin ID,Bulletin KB,Title,Affected Product,Component KB,Supersedes
                        4/11/2014,MS14-018,2950467,"Title, with ""quotes\""",Internet Explorer 11 on Windows 7 for 32-bit Systems Service Pack 1,2936068,"MS14-012[2925418],MS11-087"
                        """);

        assertEquals(
                """
                // known.tsv, line 2
                // Replaces the bulletins MS11-087
                hotfix kb2936068 "Title, with \\"quotes\\"" {
                    article     KB2936068
                    released    2014-04-11
                    applies to  Windows7 SP1
                    replaces    KB2925418
                }
                """,
                Sources.write(imported));
    }

    @Test
    void definitionsWithOtherNamesAndOrder() throws Exception {
        Imported imported =
                read(
                        """
                        "AffectedProduct";"Supersedes";"BulletinKB";"DatePosted"
                        "Windows 10 Version 1809 for x64-based Systems";"KB4467708;4464330";"4469342";"20181205"
                        """);

        assertEquals(
                """
                // known.tsv, line 2
                hotfix kb4469342 {
                    article     KB4469342
                    released    2018-12-05
                    applies to  Windows10 1809
                    replaces    KB4464330, KB4467708
                }
                """,
                Sources.write(imported));
    }

    @Test
    void updateThatReplacesItself() throws Exception {
        Imported imported =
                read("kb\tproduct\tsupersedes\n3062577\tWindows Server 2012\t3062577\n");

        assertEquals(1, imported.repairs().size());
        assertEquals(2, imported.repairs().getFirst().line());
        assertEquals(
                "KB3062577 replaces itself on Windows Server 2012; left out",
                imported.repairs().getFirst().what());
        assertEquals(null, ((Hotfix) imported.elements().getFirst()).getReplacement());
    }

    @Test
    void circlesAreOpened() throws Exception {
        Imported imported =
                read(
                        """
                        kb	product	supersedes
                        2000001	Windows 7	2000002
                        2000002	Windows 7	2000003
                        2000003	Windows 8	2000001
                        """);

        assertEquals(
                List.of(
                        "KB2000001 replaces KB2000002 and is replaced by it; the former is left out"),
                imported.warnings());
        assertTrue(Sources.write(imported).contains("replaces    KB2000003"));
    }

    @Test
    void rowsWithoutANumberAreCounted() throws Exception {
        Imported imported =
                read("kb\tproduct\tsupersedes\n\tWindows 7\t2000001\n2000002\tWindows 7\t\n");

        assertEquals(List.of("1 row without a KB number, left out"), imported.warnings());
    }

    @TestFactory
    List<DynamicTest> theTableOfTheCorpus() {
        return Sources.corpus().stream()
                .map(it -> it.resolve("supersedence/windows-2008-2016-supersedence.tsv"))
                .map(it -> DynamicTest.dynamicTest("corpus", () -> countTable(it)))
                .toList();
    }

    private static void countTable(Path table) throws Exception {
        Imported imported = Sources.read(Source.open(table));

        assertEquals(1258, imported.elements().size());
        assertEquals(4, imported.repairs().size());
        assertEquals(List.of(), imported.warnings());
    }
}
