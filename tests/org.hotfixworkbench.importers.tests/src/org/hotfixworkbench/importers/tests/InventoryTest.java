package org.hotfixworkbench.importers.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.hotfixworkbench.importers.Imported;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Inventories other than systeminfo. */
class InventoryTest {

    @TempDir Path folder;

    private Sources sources = new Sources(Path.of(""));

    @BeforeEach
    void open() {
        sources = new Sources(folder);
    }

    private String text(String kind, String content) throws Exception {
        var source = sources.text("m.txt", content);
        assertEquals(kind, Sources.kind(source));
        return Sources.write(Sources.read(source));
    }

    private static final String EXPECTED =
            """
            machine m "LAB7" {
                installed KB976902, KB2534111
            }
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                Caption                                     CSName  Description      FixComments  HotFixID   InstallDate  InstalledBy          InstalledOn
                http://support.microsoft.com/?kbid=2534111  LAB7    Hotfix                        KB2534111               NT AUTHORITY\\SYSTEM  3/18/2014
                http://support.microsoft.com/?kbid=976902   LAB7    Security Update               KB976902                NT AUTHORITY\\SYSTEM  3/18/2014
                """,
                """
                Source        Description      HotFixID      InstalledBy          InstalledOn
                ------        -----------      --------      -----------          -----------
                LAB7          Hotfix           KB2534111     NT AUTHORITY\\SYSTEM  18.03.2014 00:00:00
                LAB7          Update           KB976902      NT AUTHORITY\\SYSTEM  18.03.2014 00:00:00
                """,
                """


                Caption=http://support.microsoft.com/?kbid=2534111
                CSName=LAB7
                Description=Hotfix
                HotFixID=KB2534111
                InstalledOn=3/18/2014


                Caption=http://support.microsoft.com/?kbid=976902
                CSName=LAB7
                Description=Update
                HotFixID=KB976902
                InstalledOn=3/18/2014
                """,
                """
                PSComputerName : LAB7
                Description    : Hotfix
                HotFixID       : KB2534111
                InstalledOn    : 18.03.2014 00:00:00

                PSComputerName : LAB7
                Description    : Update
                HotFixID       : KB976902
                InstalledOn    : 18.03.2014 00:00:00
                """,
                """

                Node,Caption,CSName,Description,FixComments,HotFixID,InstallDate,InstalledBy,InstalledOn
                LAB7,http://support.microsoft.com/?kbid=2534111,LAB7,Hotfix,,KB2534111,,NT AUTHORITY\\SYSTEM,3/18/2014
                LAB7,http://support.microsoft.com/?kbid=976902,LAB7,Update,,KB976902,,NT AUTHORITY\\SYSTEM,3/18/2014
                """,
                """
                #TYPE System.Management.ManagementObject#root\\cimv2\\Win32_QuickFixEngineering
                "PSComputerName","InstalledOn","Caption","Description","HotFixID","InstalledBy"
                "LAB7","18.03.2014 00:00:00","http://support.microsoft.com/?kbid=2534111","Hotfix","KB2534111","NT AUTHORITY\\SYSTEM"
                "LAB7","18.03.2014 00:00:00","http://support.microsoft.com/?kbid=976902","Update","KB976902","NT AUTHORITY\\SYSTEM"
                """
            })
    void quickFixes(String text) throws Exception {
        assertEquals(EXPECTED, text("qfe", text));
    }

    @Test
    void oneColumnWithoutAName() throws Exception {
        assertEquals(
                """
                machine m {
                    installed KB976902, KB2534111
                }
                """,
                text("qfe", "HotFixID  \r\r\nKB2534111 \r\r\nKB976902  \r\r\n"));
    }

    @Test
    void severalMachinesInOneList() throws Exception {
        assertEquals(
                """
                machine m-LAB7 "LAB7" {
                    installed KB2534111
                }

                machine m-LAB8 "LAB8" {
                    installed KB976902
                }
                """,
                text(
                        "qfe",
                        """
                        Source        Description      HotFixID
                        LAB7          Hotfix           KB2534111
                        LAB8          Hotfix           KB976902
                        """));
    }

    @Test
    void tableInUtf16BehindASentence() throws Exception {
        String table = "CSName    HotFixID   \r\nWINXPSP2  Q147222    \r\n";
        byte[] wide = table.getBytes(StandardCharsets.UTF_16LE);
        byte[] sentence = "Please wait.".getBytes(StandardCharsets.US_ASCII);
        byte[] all = new byte[sentence.length + wide.length];
        System.arraycopy(sentence, 0, all, 0, sentence.length);
        System.arraycopy(wide, 0, all, sentence.length, wide.length);

        assertEquals(
                """
                machine m "WINXPSP2" {
                    installed KB147222
                }
                """,
                Sources.write(Sources.read(sources.bytes("m.txt", all))));
    }

    private static final String DISM =
            """

            Deployment Image Servicing and Management tool
            Version: 6.1.7600.16385

            Image Version: 6.1.7601.18489

            Packages listing:

            Package Identity : Microsoft-Windows-Foundation-Package~31bf3856ad364e35~amd64~~6.1.7601.17514
            State : Installed
            Release Type : Foundation
            Install Time : 11/21/2010 3:41 AM

            Package Identity : Microsoft-Windows-Client-Features-Package~31bf3856ad364e35~amd64~~6.1.7601.17514
            State : Installed
            Release Type : Foundation
            Install Time : 11/21/2010 3:41 AM

            Package Identity : Package_for_KB2534111~31bf3856ad364e35~amd64~~6.1.1.0
            State : Installed
            Release Type : Update
            Install Time : 12/12/2013 1:19 AM

            Package Identity : Package_1_for_KB976902~31bf3856ad364e35~amd64~~6.1.1.17514
            State : Superseded
            Release Type : Update
            Install Time : 12/12/2013 1:19 AM

            The operation completed successfully.
            """;

    @Test
    void packages() throws Exception {
        assertEquals(
                """
                machine m {
                    runs      Windows7 SP1 x64
                    installed KB2534111
                }
                """,
                text("dism", DISM));
    }

    @Test
    void packagesInGerman() throws Exception {
        assertEquals(
                """
                machine m {
                    runs      Windows7 SP1 x64
                    installed KB2534111
                }
                """,
                text(
                        "dism",
                        DISM.replace("Package Identity", "Paketidentität")
                                .replace("State : Installed", "Status : Installiert")
                                .replace("State : Superseded", "Status : Abgelöst")));
    }

    @Test
    void onePackageInDetail() throws Exception {
        assertEquals(
                """
                // Image version 6.1.7601, x64
                machine m {
                    installed KB2534111
                }
                """,
                text(
                        "dism",
                        """
                        Image Version: 6.1.7601.18489

                        Package information:

                        Package Identity : Package_for_KB2534111~31bf3856ad364e35~amd64~~6.1.1.0
                        Applicable : Yes
                        Copyright : Lab
                        Install Package Name : Package_for_KB2534111~31bf3856ad364e35~amd64~~6.1.1.0.mum
                        Release Type : Update
                        State : Installed
                        """));
    }

    @Test
    void packagesAsATable() throws Exception {
        assertEquals(
                """
                // Image version 6.1.7601, x64
                machine m {
                    installed KB2534111
                }
                """,
                text(
                        "dism",
                        """
                        Image Version: 6.1.7601.18489

                        -------------------------------------------------------- | --------- | ------ | ----
                        Package Identity                                         | State     | Type   | Time
                        -------------------------------------------------------- | --------- | ------ | ----
                        Package_for_KB2534111~31bf3856ad364e35~amd64~~6.1.1.0    | Installed | Update | 2013
                        Package_for_KB976902~31bf3856ad364e35~amd64~~6.1.1.17514 | Staged    | Update | 2013
                        """));
    }

    @Test
    void unknownStateIsNoted() throws Exception {
        Imported imported = Sources.read(sources.text("m.txt", DISM.replace("Superseded", "Odd")));

        assertEquals(
                List.of("the state 'Odd' is not known, so its packages are left out"),
                imported.warnings());
    }

    @Test
    void filesWithVersions() throws Exception {
        assertEquals(
                """
                machine m {
                    file      Kerberos.dll 6.1.7601.17514 x64
                    file      Kerberos.dll 6.1.7601.17514 x86
                    file      Tspkg.mof    -              -
                }
                """,
                text(
                        "files",
                        """
                        version,arch,path,name
                        6.1.7601.17514 (win7sp1_rtm.101119-1850),amd64,C:\\Windows\\System32\\Kerberos.dll,Kerberos.dll
                        "6,1,7601,17514",x86,C:\\Windows\\SysWOW64\\Kerberos.dll,
                        ,,C:\\Windows\\System32\\Tspkg.mof,
                        """));
    }

    @Test
    void rowsThatAreNotUnderstoodAreKept() throws Exception {
        Imported imported =
                Sources.read(sources.text("m.txt", "name,version\nA.dll,1.2.3.4\nB.dll,odd\n"));

        assertEquals(1, imported.kept().size());
        assertEquals(3, imported.kept().getFirst().line());
        assertEquals(List.of("B.dll, odd"), imported.kept().getFirst().lines());
    }

    @Test
    void offeredUpdates() throws Exception {
        assertEquals(
                """
                machine m {
                    not installed KB2483139, KB3102429
                }
                """,
                text(
                        "updates",
                        """
                        KB3102429: An update for the lab (KB3102429)
                        KB2483139: A language pack (KB2483139)
                        KB2483139: Another language pack (KB2483139)
                        """));
    }
}
