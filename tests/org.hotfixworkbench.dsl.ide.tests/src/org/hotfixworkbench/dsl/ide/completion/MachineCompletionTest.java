package org.hotfixworkbench.dsl.ide.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of a machine. */
class MachineCompletionTest {

    @TempDir static Path folder;
    private static Writer writer;

    @BeforeAll
    static void start() throws IOException {
        writer = Writer.in(folder);
    }

    @AfterAll
    static void end() {
        writer.close();
    }

    @Test
    void clauses() {
        assertEquals(
                """
                runs : runs PRODUCT LEVEL ARCHITECTURE -> runs      ${1:PRODUCT} ${2:LEVEL} \
                ${3:ARCHITECTURE}
                installed : installed [complete] [HOTFIX, ...] -> installed $0
                not installed : not installed HOTFIX, ... -> not installed $0
                feature : feature [complete] [FEATURE, ...] -> feature   ${1:FEATURE}
                not feature : not feature FEATURE, ... -> not feature ${1:FEATURE}
                file : file NAME VERSION PLATFORM [branch BRANCH] -> file      ${1:NAME} \
                ${2:VERSION} ${3:PLATFORM}
                files complete : files complete -> files     complete
                allow : allow RULE [for ROW] "REASON" [until DATE] -> allow ${1:RULE} \
                "${2:reason}"
                """,
                writer.inMachine("|").proposals());
    }

    @Test
    void clausesThatAreNotTaken() {
        assertEquals(
                "not installed, feature, not feature, file, allow",
                writer.inMachine(
                                "runs Windows7 SP1 x64",
                                "installed complete",
                                "|",
                                "files complete")
                        .labels());
    }

    @Test
    void products() {
        assertEquals(
                """
                WindowsServer2003, WindowsServer2003R2, WindowsServer2008, WindowsServer2008R2""",
                writer.inMachine("runs WindowsServer200|3 RTM x86").labels());
    }

    @Test
    void level() {
        assertEquals(
                """
                RTM : build 6001
                SP2 : builds 6002, 6003
                - : unknown
                """,
                writer.inMachine("runs WindowsServer2008 |").proposals());
    }

    @Test
    void architecture() {
        assertEquals(
                """
                x64
                ia64
                - : unknown
                """,
                writer.inMachine("runs WindowsServer2008R2 RTM |").proposals());
    }

    @Test
    void installed() {
        assertEquals(
                """
                kerberos-pac : Remote Assistance across forests
                KB2393802 : LSA leaks handles
                lsa-update : LSA leaks handles
                two words -> "two words"
                complete
                """,
                writer.inMachine("installed |").proposals());
    }

    @Test
    void installedElsewhere() {
        // what is stated to be absent cannot be installed
        assertEquals(
                """
                two words -> "two words"
                """,
                writer.inMachine("not installed KB2393802", "installed complete kerberos-pac, |")
                        .proposals());
    }

    @Test
    void notWhat() {
        assertEquals(
                """
                installed : not installed HOTFIX, ... -> installed $0
                feature : not feature FEATURE, ... -> feature $0
                """,
                writer.inMachine("not |").proposals());
    }

    @Test
    void fileNames() {
        assertEquals(
                """
                Kerberos.dll : also for x64
                """,
                writer.inMachine("file Kerberos.dll 6.1.7601.17514 x64", "file |").proposals());
    }

    @Test
    void fileVersions() {
        // the version of the release is known
        assertEquals(
                """
                6.0.6001.18000 : RTM as released
                6.0.6001.22765 : SP1 LDR
                - : unknown
                """,
                writer.inMachine(
                                "runs WindowsServer2008 RTM ia64",
                                "file Credssp.dll 6.0.6001.22765 ia64",
                                "file Tspkg.dll |")
                        .proposals());
    }

    @Test
    void sameFileFirst() {
        assertEquals(
                """
                6.1.7601.21932 : SP1 LDR
                6.1.7601.17514 : SP1 as released
                - : unknown
                """,
                writer.inMachine(
                                "runs Windows7 SP1 x64",
                                "file A.dll 6.1.7601.21932 x64",
                                "file A.dll |")
                        .proposals());
    }

    @Test
    void platforms() {
        assertEquals(
                """
                x64 : the architecture of the system
                x86
                wow64
                - : unknown
                """,
                writer.inMachine("runs Windows7 SP1 x64", "file A.dll 6.1.7601.21932 |")
                        .proposals());
    }

    @Test
    void branches() {
        assertEquals(
                """
                GDR : no number tells it
                QFE : no number tells it
                """,
                writer.inMachine("runs WindowsXP SP3 x86", "file A.dll 5.1.2600.5512 x86 branch |")
                        .proposals());
    }

    @Test
    void filesComplete() {
        assertEquals(
                """
                complete
                """,
                writer.inMachine("files |").proposals());
    }
}
