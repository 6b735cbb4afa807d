package org.hotfixworkbench.dsl.ide.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What payloads can have, from the rest of the hotfix. */
class PayloadCompletionTest {

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
    void payload() {
        assertEquals(
                """
                branch 6.0.6001.22xxx SP1 LDR : from the files of the payload
                branch 6.0.6002.22xxx SP2 LDR : from the files of the payload
                package x64 like x86 : names and versions of package x86 -> package x64 {
                            file     Credssp.dll 6.0.6001.22765 - - - x64
                            file     Credssp.dll 6.0.6002.22489 - - - x64
                            file     Tspkg.mof - - - - -
                            mum      Update.mum - - -
                            manifest \
                amd64_microsoft-windows-security-credssp_31bf3856ad364e35_6.0.6001.22765_none_202\
                4970c73372b14 - - -
                        }
                package ia64 like x86 : names and versions of package x86 -> package ia64 {
                            file     Credssp.dll 6.0.6001.22765 - - - ia64
                            file     Credssp.dll 6.0.6002.22489 - - - ia64
                            file     Tspkg.mof - - - - -
                            mum      Update.mum - - -
                            manifest \
                ia64_microsoft-windows-security-credssp_31bf3856ad364e35_6.0.6001.22765_none_c407\
                9f7ebad7c2da - - -
                        }
                branch : branch MASK LEVEL BRANCH [of PRODUCT, ...] -> branch ${1:MASK} \
                ${2:LEVEL} ${3:BRANCH}
                package : package ARCHITECTURE [of PRODUCT, ...] -> package ${1:ARCHITECTURE} {
                            file     ${2:NAME} ${3:-} ${4:-} ${5:-} ${6:-} ${7:-}
                        }
                allow : allow RULE [for ROW] "REASON" [until DATE] -> allow ${1:RULE} \
                "${2:reason}"
                """,
                writer.inPayload("|").proposals());
    }

    @Test
    void packageLikeAnother() {
        // a copy for 32-bit programs is the same file everywhere
        assertEquals(
                """
                hotfix fix {
                    applies to WindowsVista, WindowsServer2008
                    payload NT6_0 {
                        package x86 {
                            file Credssp.dll 6.0.6001.22765 16,384 2010-09-16 16:04 x86
                            file Credssp.dll 6.0.6002.22489 16,384 2010-09-16 17:44 x86
                            file Tspkg.mof - 964 2010-03-04 06:05 -
                            mum Update.mum 2,590 2010-09-17 07:35
                            manifest \
                x86_microsoft-windows-security-credssp_31bf3856ad364e35_6.0.6001.22765_none_c405f\
                b88bad9b9de 12,936 2010-09-16 16:22
                        }
                        package x64 of WindowsVista {
                            file Credssp.dll 6.0.6001.22765 19,456 2010-09-16 15:04 x64
                            file Credssp.dll 6.0.6001.22765 16,384 2010-09-16 16:04 x86
                        }
                        package ia64 of WindowsServer2008 {
                            file     Credssp.dll 6.0.6001.22765 - - - ia64
                            file     Credssp.dll 6.0.6001.22765 16,384 2010-09-16 16:04 x86
                        }
                    }
                }
                """,
                writer.inPayload(
                                "package x64 of WindowsVista {",
                                "    file Credssp.dll 6.0.6001.22765 19,456 2010-09-16 15:04 x64",
                                "    file Credssp.dll 6.0.6001.22765 16,384 2010-09-16 16:04 x86",
                                "}",
                                "pack|")
                        .with("package ia64 like x64"));
    }

    @Test
    void architectures() {
        assertEquals(
                """
                x64 : WindowsVista, WindowsServer2008
                ia64 : WindowsServer2008
                unstated : the source does not tell it
                """,
                writer.inPayload("package |").proposals());
    }

    @Test
    void architecturesOfAllProducts() {
        assertEquals(
                """
                x86 : Windows7
                x64 : Windows7, WindowsServer2008R2
                ia64 : WindowsServer2008R2
                unstated : the source does not tell it
                """,
                writer.inHotfix("payload NT6_1 {", "    package |", "}").proposals());
    }

    @Test
    void afterAnArchitecture() {
        assertEquals(
                """
                of : package ARCHITECTURE [of PRODUCT, ...] { -> of $0
                { -> {
                            $0
                        }
                """,
                writer.inPayload("package x64 |").proposals());
    }

    @Test
    void masks() {
        assertEquals(
                """
                6.0.6001.22xxx : SP1 LDR -> 6.0.6001.22xxx SP1 LDR
                """,
                writer.inPayload("branch 6.0.6002.22xxx SP2 LDR", "branch |").proposals());
    }

    @Test
    void maskAlone() {
        // what follows is there already
        assertEquals(
                """
                6.0.6001.22xxx : SP1 LDR
                6.0.6002.22xxx : SP2 LDR
                """,
                writer.inPayload("branch 6.0.600|1.22xxx SP1 LDR").proposals());
    }

    @Test
    void levelOfAMask() {
        assertEquals(
                """
                SP1 : build 6001
                RTM : build 6000
                SP2 : builds 6002, 6003
                - : not stated
                """,
                writer.inPayload("branch 6.0.6001.22xxx |").proposals());
    }

    @Test
    void branchOfAMask() {
        assertEquals(
                """
                GDR : revision 16384..20479
                LDR : revision 20480..24575
                Rollup : revision 24576..28671
                - : not stated
                """,
                writer.inPayload("branch 6.0.6001.18xxx SP1 |").proposals());
    }

    @Test
    void afterABranch() {
        assertEquals(
                """
                of : branch MASK LEVEL BRANCH [of PRODUCT, ...] -> of $0
                """,
                writer.inPayload("branch 6.0.6001.18xxx SP1 GDR |").proposals());
    }
}
