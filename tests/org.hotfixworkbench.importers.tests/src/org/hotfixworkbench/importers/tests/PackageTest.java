package org.hotfixworkbench.importers.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hotfixworkbench.importers.FolderImporter;
import org.hotfixworkbench.importers.ImportException;
import org.hotfixworkbench.importers.Source;
import org.hotfixworkbench.importers.cbs.PackageImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packages: manifests one by one, in a folder, in cabinets. */
class PackageTest {

    @TempDir Path folder;

    private static final String KERBEROS =
            "amd64_microsoft-windows-security-kerberos_31bf3856ad364e35_6.1.7601.21932_none_456ee4abe09cb6ac";

    /** A package of our own, in the form of the package manifests of KB4512506. */
    private static final String MUM =
            """
            <?xml version="1.0" encoding="utf-8"?>
            <assembly xmlns="urn:schemas-microsoft-com:asm.v3" manifestVersion="1.0" description="Fix for KB9999901"
                supportInformation="http://support.example/?kbid=9999901">
              <assemblyIdentity name="Package_1_for_KB9999901" version="6.1.1.0" language="neutral"
                  processorArchitecture="amd64" publicKeyToken="31bf3856ad364e35"/>
              <package identifier="KB9999901" releaseType="Hotfix" restart="required">
                <parent buildCompare="EQ" serviceCompare="EQ" integrate="separate" disposition="detect">
                  <assemblyIdentity name="Microsoft-Windows-Foundation-Package" version="6.1.7601.17514"
                      language="neutral" processorArchitecture="amd64" publicKeyToken="31bf3856ad364e35"/>
                </parent>
                <update name="9999901-1_neutral_LDR">
                  <component>
                    <assemblyIdentity name="7cf403405c83884862a12c0d4c61113b" version="6.1.7601.21932"
                        processorArchitecture="amd64" language="neutral" publicKeyToken="31bf3856ad364e35"
                        versionScope="nonSxS"/>
                  </component>
                </update>
              </package>
            </assembly>
            """;

    private static final String COMPONENT =
            """
            <?xml version="1.0" encoding="utf-8"?>
            <assembly xmlns="urn:schemas-microsoft-com:asm.v3" manifestVersion="1.0">
              <assemblyIdentity name="Microsoft-Windows-Security-Kerberos" version="6.1.7601.21932"
                  processorArchitecture="amd64" language="neutral" publicKeyToken="31bf3856ad364e35"
                  versionScope="nonSxS"/>
              <file name="kerberos.dll" destinationPath="$(runtime.system32)\\"/>
              <registryKeys><registryKey keyName="HKEY_LOCAL_MACHINE\\SYSTEM\\Lab"/></registryKeys>
            </assembly>
            """;

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The beginning of a binary with a version resource, as a linker writes it. */
    private static byte[] binary() {
        ByteBuffer bytes = ByteBuffer.allocate(4096).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(0, (byte) 'M').put(1, (byte) 'Z');
        bytes.putInt(512, 0xFEEF04BD).putInt(516, 0x10000);
        bytes.putInt(520, 6 << 16 | 1).putInt(524, 7601 << 16 | 21932);
        return bytes.array();
    }

    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("update.mum", utf8(MUM));
        files.put("update.cat", new byte[9000]);
        files.put(KERBEROS + ".manifest", utf8(COMPONENT));
        files.put(KERBEROS + "\\kerberos.dll", binary());
        return files;
    }

    private static final String HEAD =
            """
            // Package Package_1_for_KB9999901~31bf3856ad364e35~amd64~~6.1.1.0
            // Registry key HKEY_LOCAL_MACHINE\\SYSTEM\\Lab
            hotfix kb9999901 "Fix for KB9999901" {
                article     KB9999901
                class       hotfix
                prerequisites any of {
                    Windows7            SP1
                    WindowsServer2008R2 SP1
                }
                restart     required

                payload NT6_1 {
                    branch 6.1.7601.21xxx SP1 LDR
                    package x64 {
            """;

    private static final String CABINET =
            HEAD
                    + """
                                file     kerberos.dll 6.1.7601.21932 4,096 - - x64
                                mum      update.mum 1,161 - -
                                catalog  update.cat 9,000 - -
                                manifest %s   564 - -
                                manifest amd64_7cf403405c83884862a12c0d4c61113b_31bf3856ad364e35_6.1.7601.21932_none_28b47ab5d0cd9845      - - -
                            }
                        }
                    }
                    """
                            .formatted(KERBEROS);

    @Test
    void cabinetGivesTheTableOfAnArticle() throws Exception {
        Source source = new Sources(folder).bytes("a.cab", Cabinets.of(files()));

        assertEquals("cbs", Sources.kind(source));
        assertEquals(normal(CABINET), normal(Sources.write(Sources.read(source))));
    }

    @Test
    void cabinetInACabinet() throws Exception {
        Map<String, byte[]> outer = new LinkedHashMap<>();
        outer.put("WSUSSCAN.cab", Cabinets.of(Map.of("other.mum", utf8("<odd/>"))));
        outer.put("Windows6.1-KB9999901-x64.cab", Cabinets.of(files()));
        outer.put("Windows6.1-KB9999901-x64.xml", utf8("<unattend/>"));
        Source source = new Sources(folder).bytes("a.msu", Cabinets.of(outer));

        assertEquals(normal(CABINET), normal(Sources.write(Sources.read(source))));
    }

    @Test
    void filesOfAFolderAreOnePackage() throws Exception {
        Sources sources = new Sources(folder);
        List<Source> files =
                List.of(
                        sources.text(KERBEROS + ".manifest", COMPONENT),
                        sources.text("update.mum", MUM));
        FolderImporter.Folder read = new PackageImporter().read(files, Sources.CATALOG);

        assertEquals(List.of(), read.failures());
        assertEquals(1, read.imported().size());
        String text = Sources.write(read.imported().getFirst());
        assertTrue(text.contains("file     kerberos.dll - - - - x64"), text);
        assertTrue(text.contains("mum      update.mum"), text);
    }

    @Test
    void brokenFileCostsOnlyItself() {
        Sources sources = new Sources(folder);
        List<Source> files =
                List.of(
                        sources.text("broken.mum", MUM.substring(0, 600)),
                        sources.text("update.mum", MUM));
        FolderImporter.Folder read = new PackageImporter().read(files, Sources.CATALOG);

        assertEquals(1, read.failures().size());
        assertEquals("broken.mum", read.failures().getFirst().source().name());
        assertEquals(8, read.failures().getFirst().reason().line());
        assertEquals(
                List.of("1 of the 2 files of this folder could not be read"),
                read.imported().getFirst().warnings());
    }

    @Test
    void twoUpdatesInAFolderAreTwoDescriptors() {
        Sources sources = new Sources(folder);
        List<Source> files =
                List.of(
                        sources.text("a.mum", MUM),
                        sources.text("b.mum", MUM.replace("9999901", "9999902")));
        FolderImporter.Folder read = new PackageImporter().read(files, Sources.CATALOG);

        assertEquals(2, read.imported().size());
    }

    @Test
    void parentsThatAllowLaterLevels() throws Exception {
        String text =
                Sources.write(
                        Sources.read(
                                new Sources(folder)
                                        .text(
                                                "a.mum",
                                                MUM.replace(
                                                                "buildCompare=\"EQ\"",
                                                                "buildCompare=\"GE\"")
                                                        .replace("6.1.7601.17514", "6.1.7600.16385")
                                                        .replace(
                                                                "Microsoft-Windows-Foundation-Package",
                                                                "Microsoft-Windows-Client-Features-Package"))));

        assertTrue(text.contains("prerequisites Windows7 RTM, SP1\n"), text);
    }

    @Test
    void parentThatIsNoReleaseIsNoted() throws Exception {
        String text =
                Sources.write(
                        Sources.read(
                                new Sources(folder)
                                        .text(
                                                "a.mum",
                                                MUM.replace("6.1.7601.17514", "11.2.9600.16428"))));

        assertTrue(
                text.contains(
                        "// Parent that is no release of Windows:"
                                + " Microsoft-Windows-Foundation-Package 11.2.9600.16428"),
                text);
    }

    private String refusal(String name, byte... bytes) {
        Source source = new Sources(folder).bytes(name, bytes);
        ImportException refused =
                assertThrows(
                        ImportException.class,
                        () -> new PackageImporter().read(source, Sources.CATALOG));
        return refused.line() + ": " + refused.getMessage();
    }

    @Test
    void compressedManifestIsNamedAsSuch() {
        String message = refusal("a.manifest", new byte[] {'D', 'C', 'M', 1, 0, 0});

        assertTrue(
                message.startsWith("0: a compressed manifest (DCM), as Windows stores"), message);
    }

    @Test
    void entityBombIsRefused() {
        String bomb =
                """
                <?xml version="1.0"?>
                <!DOCTYPE assembly [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
                <assembly xmlns="urn:schemas-microsoft-com:asm.v3" x="&b;"/>
                """;

        assertEquals("2: has a document type, which no manifest has", refusal("a.mum", utf8(bomb)));
    }

    @Test
    void externalEntityIsRefused() {
        String thief =
                """
                <!DOCTYPE assembly SYSTEM "file:///etc/passwd">
                <assembly xmlns="urn:schemas-microsoft-com:asm.v3"/>
                """;

        assertEquals(
                "1: has a document type, which no manifest has", refusal("a.mum", utf8(thief)));
    }

    @Test
    void deepNestingIsRefused() {
        String deep = "<assembly xmlns='urn:schemas-microsoft-com:asm.v3'>" + "<a>".repeat(100_000);

        assertEquals("1: nested more than 60 levels deep", refusal("a.mum", utf8(deep)));
    }

    @Test
    void encodingsOfXml() throws Exception {
        String wide = MUM.replace("utf-8", "utf-16");
        for (byte[] bytes :
                List.of(
                        utf8("\uFEFF" + MUM),
                        wide.getBytes(StandardCharsets.UTF_16),
                        wide.getBytes(StandardCharsets.UTF_16LE),
                        MUM.replace("utf-8", "windows-1252")
                                .getBytes(StandardCharsets.ISO_8859_1))) {
            Source source = new Sources(folder).bytes("update.mum", bytes);
            assertTrue(Sources.write(Sources.read(source)).contains("hotfix kb9999901"));
        }
    }

    @Test
    void wrongByteIsRefused() {
        byte[] bytes = utf8(MUM.replace("Fix for", "Fix ? for"));
        bytes[MUM.indexOf("Fix for") + 4] = (byte) 0xE9;

        assertEquals("2: not well-formed XML: a byte that is not UTF-8", refusal("a.mum", bytes));
    }

    @Test
    void unknownEncodingIsRefused() {
        assertEquals(
                "1: states the unknown encoding klingon",
                refusal("a.mum", utf8(MUM.replace("utf-8", "klingon"))));
    }

    @Test
    void otherXmlIsRefused() {
        assertEquals(
                "2: XML, but no manifest of a package or a component: its root is html of ''",
                refusal("a.mum", utf8("<?xml version='1.0'?>\n<html/>")));
    }

    @Test
    void manifestOfAProgramIsRefused() {
        assertEquals(
                "1: XML, but no manifest of a package or a component: its root is assembly of"
                        + " 'urn:schemas-microsoft-com:asm.v1'",
                refusal(
                        "a.manifest",
                        utf8("<assembly xmlns='urn:schemas-microsoft-com:asm.v1'/>")));
    }

    @Test
    void namesThatLeadOutAreRefused() {
        for (String name :
                List.of("..\\evil.mum", "a\\..\\..\\b.mum", "C:\\evil.mum", "\\evil.mum")) {
            assertEquals(
                    "0: the name '%s' leads out of the cabinet".formatted(name),
                    refusal("a.cab", Cabinets.of(Map.of(name, utf8(MUM)))));
        }
    }

    @Test
    void claimOfTwoGigabytesIsRefused() {
        assertEquals(
                "0: claims to hold 2047 MiB; at most 512 are unpacked",
                refusal("a.cab", Cabinets.of(Map.of("a.mum", utf8(MUM)), Integer.MAX_VALUE)));
    }

    @Test
    void cabinetThatIsCutOffIsRefused() {
        byte[] whole = Cabinets.of(files());
        for (int length : new int[] {20, 100, 400, whole.length - 10}) {
            String message = refusal("a.cab", java.util.Arrays.copyOf(whole, length));
            assertTrue(message.contains("cabinet"), message);
        }
    }

    @Test
    void wrongChecksumIsReportedPlainly() {
        byte[] bytes = Cabinets.of(files());
        bytes[bytes.length - 1] ^= 1;

        assertEquals(
                "0: this cabinet cannot be unpacked: Invalid CFDATA checksum",
                refusal("a.cab", bytes));
    }

    @Test
    void cabinetWithoutManifestsIsRefused() {
        assertEquals(
                "0: a cabinet without a package manifest in it",
                refusal("a.cab", Cabinets.of(Map.of("a.txt", utf8("text")))));
    }

    /** Sizes depend on the text of the fixtures, which nobody should have to count. */
    private static String normal(String text) {
        return text.replaceAll("(update\\.mum|manifest\\s+amd64_\\S+)\\s+[\\d,]+ - -", "$1 SIZE");
    }
}
