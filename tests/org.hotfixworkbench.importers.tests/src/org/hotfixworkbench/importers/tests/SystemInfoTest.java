package org.hotfixworkbench.importers.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.hotfixworkbench.importers.ImportException;
import org.hotfixworkbench.importers.Imported;
import org.hotfixworkbench.importers.machines.SystemInfoImporter;
import org.hotfixworkbench.model.Machine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What systeminfo prints, in languages, encodings and layouts; the figures are of real machines.
 */
class SystemInfoTest {

    @TempDir Path folder;

    private static final String ENGLISH =
            """

            Host Name:                 LAB7
            OS Name:                   Microsoft Windows 7 Enterprise
            OS Version:                6.1.7601 Service Pack 1 Build 7601
            OS Manufacturer:           Microsoft Corporation
            System Model:              Virtual Platform
            System Type:               x64-based PC
            Processor(s):              1 Processor(s) Installed.
                                       [01]: Intel64 Family 6 Model 78 Stepping 3 ~2496 Mhz
            Hotfix(s):                 2 Hotfix(s) Installed.
                                       [01]: KB2534111
                                       [02]: KB976902
            Network Card(s):           1 NIC(s) Installed.
                                       [01]: Network Connection
                                             IP address(es)
                                             [01]: 192.0.2.1
            """;

    private Machine machine(String text) throws Exception {
        Imported imported = Sources.read(new Sources(folder).text("m.txt", text));
        return (Machine) imported.elements().getFirst();
    }

    private static String facts(Machine machine) {
        return "%s %s %s %s"
                .formatted(
                        machine.getProduct() == null ? "-" : machine.getProduct().getName(),
                        machine.getLevel() == null ? "-" : machine.getLevel().getName(),
                        machine.getArchitecture(),
                        machine.getInstalled() == null
                                ? "-"
                                : String.join(",", machine.getInstalled().getNames()));
    }

    @Test
    void allThatIsPrinted() throws Exception {
        Imported imported = Sources.read(new Sources(folder).text("lab.txt", ENGLISH));

        assertEquals(
                """
                // Microsoft Windows 7 Enterprise, 6.1.7601 Service Pack 1 Build 7601
                machine lab "LAB7, Microsoft Windows 7 Enterprise" {
                    runs      Windows7 SP1 x64
                    installed KB976902, KB2534111
                }
                """,
                Sources.write(imported));
        assertEquals(List.of(), imported.warnings());
    }

    /** Labels and words in other languages; the order of the fields is the same in all. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Betriebssystemname | Microsoft Windows 10 Pro | Betriebssystemversion | 10.0.19045 Nicht zutreffend Build 19045 | Systemtyp | x64-basierter PC | Windows10 22H2 x64
                    Nom du système d’exploitation | Microsoft Windows 7 Édition Familiale Premium | Version du système | 6.1.7601 Service Pack 1 version 7601 | Type du système | X86-based PC | Windows7 SP1 x86
                    Nombre del sistema operativo | Microsoft Windows Server 2012 R2 Standard | Versión del sistema operativo | 6.3.9600 N/D Compilación 9600 | Tipo de sistema | x64-based PC | WindowsServer2012R2 RTM x64
                    Nome SO | Microsoft Windows 8.1 Pro | Versione SO | 6.3.9600 N/D build 9600 | Tipo sistema | PC basato su x64 | Windows8_1 RTM x64
                    Nome do sistema operacional | Microsoft Windows Server 2008 R2 Enterprise | Versão do sistema operacional | 6.1.7600 N/A compilação 7600 | Tipo do sistema | x64-based PC | WindowsServer2008R2 RTM x64
                    Название ОС | Майкрософт Windows Server 2019 Standard | Версия ОС | 10.0.17763 Н/Д построение 17763 | Тип системы | x64-based PC | WindowsServer2019 1809 x64
                    OS 名 | Microsoft Windows 7 Professional | OS バージョン | 6.1.7601 Service Pack 1 ビルド 7601 | システムの種類 | x64-based PC | Windows7 SP1 x64
                    OS 名称 | Microsoft Windows 10 专业版 | OS 版本 | 10.0.18363 暂缺 Build 18363 | 系统类型 | x64-based PC | Windows10 1909 x64
                    作業系統名稱 | Microsoft Windows Server 2016 Datacenter | 作業系統版本 | 10.0.14393 N/A 組建 14393 | 系統類型 | x64-based PC | WindowsServer2016 1607 x64
                    OS 이름 | Microsoft Windows 7 Ultimate K | OS 버전 | 6.1.7601 Service Pack 1 빌드 7601 | 시스템 종류 | X86-기반 PC | Windows7 SP1 x86
                    Nazwa systemu operacyjnego | Microsoft Windows 8 | Wersja systemu operacyjnego | 6.2.9200 Brak Kompilacja 9200 | Typ systemu | Komputer PC x86-based | Windows8 RTM x86
                    Naam van besturingssysteem | Microsoft® Windows Vista™ Business | Versie van besturingssysteem | 6.0.6002 Service Pack 2 Build 6002 | Systeemtype | X86-based PC | WindowsVista SP2 x86
                    OS Name | Microsoft(R) Windows(R) Server 2003 Standard x64 Edition | OS Version | 5.2.3790 Service Pack 2 Build 3790 | System Type | x64-based PC | WindowsServer2003 SP2 x64
                    OS Name | Microsoft Windows XP Professional x64 Edition | OS Version | 5.2.3790 Service Pack 2 Build 3790 | System Type | x64-based PC | WindowsXPx64 SP2 x64
                    OS Name | Microsoft Windows XP Professional | OS Version | 5.1.2600 Service Pack 3 Build 2600 | System type | X86-based PC | WindowsXP SP3 x86
                    OS Name | Microsoft Windows XP Professional | OS Version | 5.1.2600 N/A Build 2600 | System type | X86-based PC | WindowsXP RTM x86
                    OS Name | Microsoftr Windows Serverr 2008 Standard | OS Version | 6.0.6001 Service Pack 1 Build 6001 | System Type | X86-based PC | WindowsServer2008 SP1 x86
                    OS Name | Microsoft Hyper-V Server 2012 R2 | OS Version | 6.3.9600 N/A Build 9600 | System Type | x64-based PC | WindowsServer2012R2 RTM x64
                    OS Name | Microsoft Windows Server 2008 R2 for Itanium-Based Systems | OS Version | 6.1.7601 Service Pack 1 Build 7601 | System Type | Itanium-based PC | WindowsServer2008R2 SP1 ia64
                    """)
    void languages(
            String nameLabel,
            String name,
            String versionLabel,
            String version,
            String typeLabel,
            String type,
            String expected)
            throws Exception {
        String text =
                """
                HOST:     X1
                %s:       %s
                %s:       %s
                MAKER:    Maker
                %s:       %s
                CPU(s):   1.
                          [01]: Family 6
                FIXES:    1
                          [01]: KB2534111
                """
                        .formatted(nameLabel, name, versionLabel, version, typeLabel, type);

        assertEquals(expected + " KB2534111", facts(machine(text)));
    }

    @Test
    void productThatTheCatalogDoesNotHave() throws Exception {
        String text =
                ENGLISH.replace("Windows 7 Enterprise", "Windows 11 Pro")
                        .replace(
                                "6.1.7601 Service Pack 1 Build 7601", "10.0.22631 N/A Build 22631");
        Imported imported = Sources.read(new Sources(folder).text("m.txt", text));

        assertEquals(
                "- - unstated KB976902,KB2534111", facts((Machine) imported.elements().getFirst()));
        assertEquals(
                List.of(
                        "the catalog has no product for Microsoft Windows 11 Pro (10.0.22631),"
                                + " so what it runs is left out"),
                imported.warnings());
        assertEquals(
                "Runs Microsoft Windows 11 Pro, 10.0.22631, x64",
                imported.notes().getFirst().lines().getLast());
    }

    @Test
    void listThatIsCutOff() throws Exception {
        Imported imported =
                Sources.read(
                        new Sources(folder)
                                .text("m.txt", ENGLISH.replace("2 Hotfix(s)", "273 Hotfix(s)")));

        assertEquals(List.of("273 updates are stated, but 2 are listed"), imported.warnings());
    }

    @Test
    void withoutUpdatesNothingIsKnown() throws Exception {
        String none =
                ENGLISH.replaceAll(
                        "(?s)Hotfix\\(s\\):.*Network", "Hotfix(s):                 N/A\nNetwork");
        Imported imported = Sources.read(new Sources(folder).text("m.txt", none));

        assertNull(((Machine) imported.elements().getFirst()).getInstalled());
        assertEquals(
                List.of("no updates are listed, so what is installed is unknown"),
                imported.warnings());
    }

    @Test
    void entriesOfOldSystems() throws Exception {
        String old =
                ENGLISH.replace("[01]: KB2534111", "[01]: File 1")
                        .replace(
                                "[02]: KB976902",
                                "[02]: Q147222\n[03]: KB873339 - Update\n[04]: 943729");
        Imported imported = Sources.read(new Sources(folder).text("m.txt", old));

        assertEquals(
                "Windows7 SP1 x64 KB147222,KB873339",
                facts((Machine) imported.elements().getFirst()));
        assertEquals(2, imported.repairs().size());
        assertEquals("Q147222 is read as KB147222", imported.repairs().getFirst().what());
        assertEquals(12, imported.repairs().getFirst().line());
        assertEquals(
                "Installed without a KB number: File 1, 943729",
                imported.notes().getFirst().lines().getLast());
    }

    @Test
    void linesThatAConsoleHasWrapped() throws Exception {
        String wrapped =
                ENGLISH.replace("Service Pack 1 Build 7601", "Service Pack 1 Build 76\n01")
                        .replace("7 Enterprise", "7\n Enterprise");

        assertEquals("Windows7 SP1 x64 KB976902,KB2534111", facts(machine(wrapped)));
    }

    @Test
    void listInsideOtherText() throws Exception {
        assertEquals(
                "Windows7 SP1 x64 KB976902,KB2534111",
                facts(machine("C:\\> systeminfo\n" + ENGLISH + "\nC:\\> exit\n")));
    }

    @Test
    void csv() throws Exception {
        String csv =
                """
                "Host Name","OS Name","OS Version","OS Manufacturer","System Type","Processor(s)","Hotfix(s)"
                "LAB7","Microsoft Windows 7 Enterprise","6.1.7601 Service Pack 1 Build 7601","Microsoft Corporation",\
                "x64-based PC","1 Processor(s) Installed.,[01]: Intel64 Family 6","2 Hotfix(s) Installed.,[01]: KB2534111,[02]: KB976902"
                """;

        assertEquals("Windows7 SP1 x64 KB976902,KB2534111", facts(machine(csv)));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16", "IBM850", "IBM866", "windows-1252"})
    void encodings(String encoding) throws Exception {
        byte[] bytes = ENGLISH.strip().replace("\n", "\r\n").getBytes(Charset.forName(encoding));
        Imported imported = Sources.read(new Sources(folder).bytes("m.txt", bytes));

        assertEquals(
                "Windows7 SP1 x64 KB976902,KB2534111",
                facts((Machine) imported.elements().getFirst()));
    }

    @Test
    void wideTextBehindASentence() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("Please wait.".getBytes(StandardCharsets.US_ASCII));
        bytes.write(ENGLISH.getBytes(StandardCharsets.UTF_16LE));
        Imported imported = Sources.read(new Sources(folder).bytes("m.txt", bytes.toByteArray()));

        assertEquals(
                "Windows7 SP1 x64 KB976902,KB2534111",
                facts((Machine) imported.elements().getFirst()));
    }

    @Test
    void anythingElseIsRefused() {
        ImportException refused =
                assertThrows(
                        ImportException.class,
                        () ->
                                new SystemInfoImporter()
                                        .read(
                                                new Sources(folder).text("m.txt", "nothing\n"),
                                                Sources.CATALOG));

        assertEquals("no version of a system, such as 6.1.7601 ... 7601", refused.getMessage());
    }
}
