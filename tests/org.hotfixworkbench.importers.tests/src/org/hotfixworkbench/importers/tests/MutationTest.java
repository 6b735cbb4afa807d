package org.hotfixworkbench.importers.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hotfixworkbench.importers.ImportException;
import org.hotfixworkbench.importers.Importer;
import org.hotfixworkbench.importers.Importers;
import org.hotfixworkbench.importers.Source;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Good sources, damaged at random: an importer understands them or refuses them, and what it
 * understands is text of the language. Any other exception fails the test.
 */
class MutationTest {

    private static final int ROUNDS = 150;

    @TempDir Path folder;

    private static final String SYSTEM =
            """
            Host Name:      LAB7
            OS Name:        Microsoft Windows 7 Enterprise
            OS Version:     6.1.7601 Service Pack 1 Build 7601
            System Type:    x64-based PC
            Processor(s):   1 Processor(s) Installed.
                            [01]: Family 6
            Hotfix(s):      2 Hotfix(s) Installed.
                            [01]: KB2534111
                            [02]: KB976902
            """;

    private static final String COMPONENT =
            """
            <?xml version="1.0" encoding="utf-8"?>
            <assembly xmlns="urn:schemas-microsoft-com:asm.v3" description="Fix for KB9999901">
              <assemblyIdentity name="Package_for_KB9999901" version="6.1.1.0" language="neutral"
                  processorArchitecture="amd64" publicKeyToken="31bf3856ad364e35" versionScope="nonSxS"/>
              <package identifier="KB9999901" releaseType="Hotfix"><parent buildCompare="EQ">
                  <assemblyIdentity name="Microsoft-Windows-Foundation-Package" version="6.1.7601.17514"/>
              </parent><update name="1_neutral_LDR"><component>
                  <assemblyIdentity name="lab" version="6.1.7601.21932" processorArchitecture="wow64"/>
              </component></update></package><file name="lab.dll"/><registryKey keyName="HKLM\\Lab"/>
            </assembly>
            """;

    private static Map<String, byte[]> seeds() {
        return Map.of(
                "systeminfo", utf8(SYSTEM),
                "qfe", utf8("Node,CSName,HotFixID\nL,L,KB2534111\nL,L,Q976902\n"),
                "dism",
                        utf8(
                                """
                                Image Version: 6.1.7601.18489
                                Package Identity : Microsoft-Windows-Client-Features-Package~31bf3856ad364e35~amd64~~6.1.7601.17514
                                State : Installed
                                Package Identity : Package_for_KB2534111~31bf3856ad364e35~amd64~~6.1.1.0
                                State : Installed
                                """),
                "updates", utf8("KB3102429: one (KB3102429)\nKB2483139: two\n"),
                "files", utf8("name,path,version,arch\nA.dll,C:\\A.dll,6.1.7601.1,x64\n"),
                "supersedence",
                        utf8(
                                "date\tkb\tproduct\tsupersedes\n20081209\t952068\tWindows 7\t944275\n"),
                "cbs", utf8(COMPONENT),
                "kb",
                        utf8(
                                """
                                A lab program stops

                                Article ID: 9999901

                                Hotfix information

                                Prerequisites
                                There are no prerequisites.

                                File information

                                File name\tFile version\tFile size\tDate\tTime\tPlatform
                                Lab.dll\t6.1.7601.21932\t716,288\t29-Feb-2012\t06:20\tx64
                                """));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @TestFactory
    List<DynamicTest> damagedSources() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Importer importer : Importers.ALL) {
            byte[] seed = seeds().get(importer.id());
            tests.add(DynamicTest.dynamicTest(importer.id(), () -> damage(importer, seed)));
        }
        byte[] cabinet = Cabinets.of(Map.of("update.mum", utf8(COMPONENT), "a.dll", new byte[100]));
        tests.add(
                DynamicTest.dynamicTest(
                        "cabinet", () -> damage(Importers.byId("cbs").orElseThrow(), cabinet)));
        return tests;
    }

    private void damage(Importer importer, byte[] seed) throws Exception {
        Random random = new Random(7);
        Path file = folder.resolve(importer.id());
        for (int i = 0; i < ROUNDS; i++) {
            byte[] bytes = i == 0 ? seed : damaged(seed, random);
            assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> readOrRefuse(importer, file, bytes),
                    () -> Arrays.toString(bytes));
        }
    }

    private static void readOrRefuse(Importer importer, Path file, byte[] bytes)
            throws IOException {
        Source source = Source.open(Files.write(file, bytes));
        importer.recognises(source);
        try {
            Sources.write(importer.read(source, Sources.CATALOG));
        } catch (ImportException e) {
            // refused in words, as it has to be
            assertFalse(e.getMessage().isBlank());
        }
    }

    /** Bytes changed, cut out, repeated or put elsewhere. */
    private static byte[] damaged(byte[] seed, Random random) {
        byte[] bytes = seed.clone();
        for (int i = random.nextInt(6); i >= 0 && bytes.length > 1; i--) {
            int from = random.nextInt(bytes.length);
            int to = Math.min(bytes.length, from + 1 + random.nextInt(40));
            switch (random.nextInt(5)) {
                case 0 -> bytes[from] = (byte) random.nextInt();
                case 1 -> bytes[from] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bytes = joined(bytes, 0, from, to, bytes.length);
                case 3 -> bytes = joined(bytes, 0, to, from, bytes.length);
                default -> bytes = joined(bytes, from, bytes.length, 0, from);
            }
        }
        return bytes;
    }

    private static byte[] joined(byte[] bytes, int from, int to, int again, int end) {
        byte[] result = new byte[to - from + end - again];
        System.arraycopy(bytes, from, result, 0, to - from);
        System.arraycopy(bytes, again, result, to - from, end - again);
        return result;
    }
}
