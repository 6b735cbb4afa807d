package org.hotfixworkbench.dsl.ide.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What packages can have, from the rest of the hotfix. */
class RowCompletionTest {

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
    void wholeRows() {
        assertEquals(
                """
                file Credssp.dll 6.0.6001.22765 x64 : SP1 LDR, from package x86 -> file     Creds\
                sp.dll 6.0.6001.22765 ${1:-} ${2:-} ${3:-} x64
                file Credssp.dll 6.0.6002.22489 x64 : SP2 LDR, from package x86 -> file     Creds\
                sp.dll 6.0.6002.22489 ${1:-} ${2:-} ${3:-} x64
                manifest \
                amd64_microsoft-windows-security-credssp_31bf3856ad364e35_6.0.6001.22765_none_202\
                4970c73372b14 : from package x86 -> manifest \
                amd64_microsoft-windows-security-credssp_31bf3856ad364e35_6.0.6001.22765_none_202\
                4970c73372b14 ${1:-} ${2:-} ${3:-}
                file Tspkg.mof : from package x86 -> file     Tspkg.mof - ${1:-} ${2:-} ${3:-} -
                mum Update.mum : from package x86 -> mum      Update.mum ${1:-} ${2:-} ${3:-}
                file : file NAME VERSION SIZE DATE TIME PLATFORM [at LEVEL BRANCH] -> file     ${\
                1:NAME} ${2:-} ${3:-} ${4:-} ${5:-} ${6:-}
                manifest : manifest NAME SIZE DATE TIME -> manifest ${1:NAME} ${2:-} ${3:-} ${4:-}
                mum : mum NAME SIZE DATE TIME -> mum      ${1:Update.mum} ${2:-} ${3:-} ${4:-}
                catalog : catalog NAME SIZE DATE TIME -> catalog  ${1:Update.cat} ${2:-} ${3:-} \
                ${4:-}
                allow : allow RULE [for ROW] "REASON" [until DATE] -> allow ${1:RULE} \
                "${2:reason}"
                """,
                writer.inPackage("|").proposals());
    }

    @Test
    void rowsByPrefix() {
        assertEquals(
                """
                mum Update.mum : from package x86 -> mum      Update.mum ${1:-} ${2:-} ${3:-}
                mum : mum NAME SIZE DATE TIME -> mum      ${1:Update.mum} ${2:-} ${3:-} ${4:-}
                """,
                writer.inPackage("mum|").proposals());
    }

    @Test
    void fileNames() {
        // names that the package lacks come first
        assertEquals(
                """
                Tspkg.mof : in x86
                Credssp.dll : in x64, x86
                """,
                writer.inPackage("file |").proposals());
    }

    @Test
    void anotherFileName() {
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
                        package x64 {
                            file Credssp.dll 6.0.6001.22765 16,384 2010-09-16 16:04 x86
                            file Credssp.dll - - - - -
                        }
                    }
                }
                """,
                writer.inPackage("file |Tspkg.mof - - - - -").with("Credssp.dll"));
    }

    @Test
    void versions() {
        assertEquals(
                """
                6.0.6001.22765 : SP1 LDR
                6.0.6002.22489 : SP2 LDR
                - : no version
                """,
                writer.inPackage("file Credssp.dll |").proposals());
    }

    @Test
    void versionsByPrefix() {
        // a number with its points is one word
        assertEquals(
                """
                6.0.6002.22489 : SP2 LDR
                """,
                writer.inPackage("file Credssp.dll 6.0.6002.2|").proposals());
    }

    @Test
    void anotherVersion() {
        assertEquals(
                """
                6.0.6001.22765 : SP1 LDR
                6.0.6002.22489 : SP2 LDR
                - : no version
                """,
                writer.inPackage("file Tspkg.dll |6.0.6001.22765 16,384 2010-09-16 16:04 x86")
                        .proposals());
    }

    @Test
    void sizes() {
        assertEquals(
                """
                16,384 : Credssp.dll in x86
                - : not stated
                """,
                writer.inPackage("file Credssp.dll 6.0.6002.22489 |").proposals());
    }

    @Test
    void sizeBehindAComma() {
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
                        package x64 {
                            file Credssp.dll 6.0.6001.22765 16,384 2010-09-16 16:04 x86
                            file Credssp.dll 6.0.6002.22489 16,384
                        }
                    }
                }
                """,
                writer.inPackage("file Credssp.dll 6.0.6002.22489 16,|").with("16,384"));
    }

    @Test
    void dates() {
        assertEquals(
                """
                2010-09-16 : Credssp.dll in x64 and 2 more
                2010-03-04 : Tspkg.mof in x86
                2010-09-17 : Update.mum in x86
                - : not stated
                """,
                writer.inPackage("file Credssp.dll 6.0.6001.22765 19,456 |").proposals());
    }

    @Test
    void times() {
        assertEquals(
                """
                16:04 : Credssp.dll in x64 and 1 more
                17:44 : Credssp.dll in x86
                06:05 : Tspkg.mof in x86
                07:35 : Update.mum in x86
                16:22 : \
                x86_microsoft-windows-security-credssp_31bf3856ad364e35_6.0.6001.22765_none_c405f\
                b88bad9b9de in x86
                - : not stated
                """,
                writer.inPackage("file Credssp.dll 6.0.6001.22765 19,456 2010-09-16 |")
                        .proposals());
    }

    @Test
    void timeBehindAColon() {
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
                        package x64 {
                            file Credssp.dll 6.0.6001.22765 16,384 2010-09-16 16:04 x86
                            file Credssp.dll 6.0.6001.22765 19,456 2010-09-16 17:44
                        }
                    }
                }
                """,
                writer.inPackage("file Credssp.dll 6.0.6001.22765 19,456 2010-09-16 17:|")
                        .with("17:44"));
    }

    @Test
    void platforms() {
        assertEquals(
                """
                x64 : the architecture of the package
                x86
                wow64
                - : not stated
                """,
                writer.inPackage("file Credssp.dll 6.0.6001.22765 19,456 2010-09-16 15:04 |")
                        .proposals());
    }

    @Test
    void behindARow() {
        assertEquals(
                """
                at : file NAME VERSION SIZE DATE TIME PLATFORM [at LEVEL BRANCH] -> at $0
                """,
                writer.inPackage("file Credssp.dll 6.0.6001.22765 19,456 2010-09-16 15:04 x64 |")
                        .proposals());
    }

    @Test
    void printedColumns() {
        assertEquals(
                """
                SP3QFE : of A.dll
                - : not stated
                """,
                writer.inPackage(
                                "file A.dll 5.1.2600.6059 1 2011-01-04 07:21 x86 at SP3 SP3QFE",
                                "file B.dll 5.1.2600.6059 1 2011-01-04 07:21 x86 at SP3 |")
                        .proposals());
    }

    @Test
    void mum() {
        assertEquals(
                """
                Update.mum : in x86
                """,
                writer.inPackage("mum |").proposals());
    }

    @Test
    void catalog() {
        assertEquals(
                """
                Update.cat
                """,
                writer.inPackage("catalog |").proposals());
    }

    @Test
    void manifests() {
        // the keys are those of the published article
        assertEquals(
                """
                amd64_microsoft-windows-security-credssp_31bf3856ad364e35_6.0.6001.22765_none_202\
                4970c73372b14 : SP1 LDR
                wow64_microsoft-windows-security-credssp_31bf3856ad364e35_6.0.6001.22765_none_2a7\
                9415ea797ed0f : SP1 LDR
                x86_microsoft-windows-security-credssp_31bf3856ad364e35_6.0.6001.22765_none_c405f\
                b88bad9b9de : SP1 LDR
                """,
                writer.inPackage("manifest |").proposals());
    }

    @Test
    void manifestsByPrefix() {
        assertEquals(
                """
                wow64_microsoft-windows-security-credssp_31bf3856ad364e35_6.0.6001.22765_none_2a7\
                9415ea797ed0f : SP1 LDR
                """,
                writer.inPackage("manifest wow|").proposals());
    }

    @Test
    void keyOfAName() {
        assertEquals(
                """
                318cb0fcb4737414 : the key of this identity -> \
                amd64_microsoft-windows-vssapi_31bf3856ad364e35_6.1.7600.20741_none_318cb0fcb4737\
                414
                """,
                writer.inPackage(
                                "manifest amd64_microsoft-windows-vssapi_31bf3856ad364e35_6.1.7600.20741_none_|")
                        .proposals());
    }

    @Test
    void keyInsteadOfAWrongOne() {
        assertEquals(
                """
                d56e1578fc1602de : the key of this identity -> \
                x86_microsoft-windows-vssapi_31bf3856ad364e35_6.1.7600.20741_none_d56e1578fc1602de
                """,
                writer.inPackage(
                                "manifest x86_microsoft-windows-vssapi_31bf3856ad364e35_6.1.7600.20741_none_|d56e1578fc160000 - - -")
                        .proposals());
    }

    @Test
    void manifestOfANewComponent() {
        assertEquals(
                """
                amd64_microsoft-windows-tspkg_31bf3856ad364e35_6.0.6001.22765_none_bdd1ec87611abe\
                de : SP1 LDR
                """,
                writer.inPackage("manifest amd64_microsoft-windows-tspkg|").proposals());
    }
}
