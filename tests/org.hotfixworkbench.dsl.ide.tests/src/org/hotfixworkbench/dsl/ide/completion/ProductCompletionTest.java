package org.hotfixworkbench.dsl.ide.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Products, levels, code bases and conditions. */
class ProductCompletionTest {

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
    void allProducts() {
        assertEquals(
                """
                WindowsXP : Windows XP
                WindowsServer2003 : Windows Server 2003
                WindowsServer2003R2 : Windows Server 2003 R2
                WindowsXPx64 : Windows XP Professional x64 Edition
                WindowsVista : Windows Vista
                WindowsServer2008 : Windows Server 2008
                Windows7 : Windows 7
                WindowsServer2008R2 : Windows Server 2008 R2
                Windows8 : Windows 8
                WindowsRT : Windows RT
                WindowsServer2012 : Windows Server 2012
                Windows8_1 : Windows 8.1
                WindowsRT8_1 : Windows RT 8.1
                WindowsServer2012R2 : Windows Server 2012 R2
                Windows10 : Windows 10
                WindowsServer2016 : Windows Server 2016
                WindowsServer : Windows Server
                WindowsServer2019 : Windows Server 2019
                """,
                writer.inHotfix("applies to |").proposals());
    }

    @Test
    void productsThatAreNotNamed() {
        // those of the same code base come first
        assertEquals(
                """
                WindowsServer2008R2, WindowsXP, WindowsServer2003, WindowsServer2003R2, \
                WindowsXPx64, WindowsVista, WindowsServer2008, Windows8, WindowsRT, \
                WindowsServer2012, Windows8_1, WindowsRT8_1, WindowsServer2012R2, Windows10, \
                WindowsServer2016, WindowsServer, WindowsServer2019""",
                writer.inHotfix("applies to Windows7,", "           |").labels());
    }

    @Test
    void productsOfThePayloadFirst() {
        assertEquals(
                """
                WindowsVista, WindowsServer2008, WindowsXP, WindowsServer2003, \
                WindowsServer2003R2, WindowsXPx64, Windows7, WindowsServer2008R2, Windows8, \
                WindowsRT, WindowsServer2012, Windows8_1, WindowsRT8_1, WindowsServer2012R2, \
                Windows10, WindowsServer2016, WindowsServer, WindowsServer2019""",
                writer.inHotfix("applies to |", "payload NT6_0 {", "}").labels());
    }

    @Test
    void levelsOfTheProduct() {
        assertEquals(
                """
                RTM : build 7600
                SP1 : build 7601
                """,
                writer.inHotfix("applies to Windows7 |").proposals());
    }

    @Test
    void levelsInTheWordsOfTheProduct() {
        assertEquals(
                """
                RTM : build 6001
                SP2 : builds 6002, 6003
                any level
                """,
                writer.inHotfix("prerequisites WindowsServer2008 |").proposals());
    }

    @Test
    void levelsThatAreNotNamed() {
        assertEquals(
                """
                SP2 : builds 6002, 6003
                """,
                writer.inHotfix("prerequisites any of {", "    WindowsServer2008 RTM, |", "}")
                        .proposals());
    }

    @Test
    void levelsBeforeOtherProducts() {
        assertEquals(
                "RTM, SP1, SP2", writer.inHotfix("applies to WindowsVista |, Windows7").labels());
    }

    @Test
    void conditions() {
        // what the hotfix applies to comes first
        assertEquals(
                """
                Windows7, WindowsServer2008R2, WindowsXP, WindowsServer2003, \
                WindowsServer2003R2, WindowsXPx64, WindowsVista, WindowsServer2008, Windows8, \
                WindowsRT, WindowsServer2012, Windows8_1, WindowsRT8_1, WindowsServer2012R2, \
                Windows10, WindowsServer2016, WindowsServer, WindowsServer2019, any of, all of, \
                hotfix, feature, not, none""",
                writer.inHotfix("applies to Windows7", "prerequisites |").labels());
    }

    @Test
    void conditionsInAGroup() {
        // a product that the group has comes last
        assertEquals(
                """
                WindowsServer2008, WindowsVista, WindowsServer2008R2, WindowsXP, \
                WindowsServer2003, WindowsServer2003R2, WindowsXPx64, Windows8, WindowsRT, \
                WindowsServer2012, Windows8_1, WindowsRT8_1, WindowsServer2012R2, Windows10, \
                WindowsServer2016, WindowsServer, WindowsServer2019, any of, all of, hotfix, \
                feature, not, Windows7""",
                writer.inHotfix(
                                "applies to WindowsServer2008, Windows7",
                                "prerequisites any of {",
                                "    Windows7 RTM",
                                "    |",
                                "}")
                        .labels());
    }

    @Test
    void group() {
        assertEquals(
                """
                any of : any of -> any of {
                        $0
                    }
                """,
                writer.inHotfix("prerequisites an|").proposals());
    }

    @Test
    void groupWord() {
        assertEquals(
                """
                of { -> of {
                        $0
                    }
                """,
                writer.inHotfix("prerequisites any |").proposals());
    }

    @Test
    void negation() {
        assertEquals(
                """
                hotfix : hotfix HOTFIX -> hotfix $0
                """,
                writer.inHotfix("prerequisites not hot|").proposals());
    }

    @Test
    void requiredHotfix() {
        assertEquals(
                """
                kerberos-pac : Remote Assistance across forests
                two words -> "two words"
                """,
                writer.inHotfix(
                                "prerequisites all of {",
                                "    hotfix lsa-update",
                                "    not hotfix |",
                                "}")
                        .proposals());
    }

    @Test
    void codebases() {
        assertEquals(
                """
                NT6_0 : Windows Vista and Windows Server 2008
                NT5_1 : Windows XP
                NT5_2 : Windows Server 2003
                NT6_2 : Windows 8 and Windows Server 2012
                NT6_3 : Windows 8.1 and Windows Server 2012 R2
                NT10_0 : Windows 10
                unstated : the source does not tell it
                """,
                writer.inHotfix("applies to WindowsServer2008", "payload NT6_1 {", "}", "payload |")
                        .proposals());
    }

    @Test
    void braces() {
        assertEquals(
                """
                { -> {
                        $0
                    }
                """,
                writer.inHotfix("payload NT6_1 |").proposals());
    }

    @Test
    void productsOfAPackage() {
        // only those of the code base that exist for the architecture
        assertEquals(
                """
                WindowsServer2008 : Windows Server 2008
                """,
                writer.inHotfix("payload NT6_0 {", "    package ia64 of |", "}").proposals());
    }

    @Test
    void productsOfABranch() {
        assertEquals(
                """
                WindowsServer2008 : Windows Server 2008
                """,
                writer.inHotfix(
                                "payload NT6_0 {",
                                "    branch 6.0.6001.22xxx SP1 LDR of WindowsVista, |",
                                "}")
                        .proposals());
    }

    @Test
    void ownCatalog() {
        // a product has the levels of a code base of the same file
        assertEquals(
                """
                RTM : build 8000
                """,
                writer.writes(
                                "own.catalog",
                                "codebase NT9_0 {\n    version 9.0\n    level RTM build 8000\n}\nproduct Sample of NT9_0 {\n    from |\n}\n")
                        .proposals());
    }

    @Test
    void firstLevelGoesOn() {
        assertEquals(
                """
                as : from LEVEL [as NAME] [to LEVEL] -> as $0
                to : from LEVEL [as NAME] [to LEVEL] -> to $0
                """,
                writer.writes("own.catalog", "product Sample of NT6_1 {\n    from SP1 |\n}\n")
                        .proposals());
    }

    @Test
    void codebaseOfAProduct() {
        assertEquals(
                """
                NT6_0 : Windows Vista and Windows Server 2008
                NT6_1 : Windows 7 and Windows Server 2008 R2
                NT6_2 : Windows 8 and Windows Server 2012
                NT6_3 : Windows 8.1 and Windows Server 2012 R2
                """,
                writer.writes("own.catalog", "product Sample of NT6|\n").proposals());
    }

    @Test
    void architecturesOfAProduct() {
        assertEquals(
                "x64, ia64, arm, arm64, alpha",
                writer.writes(
                                "own.catalog",
                                "product Sample of NT6_1 {\n    architectures x86, |\n}\n")
                        .labels());
    }

    @Test
    void clausesOfAProduct() {
        assertEquals(
                "architectures, supported, level, allow",
                writer.writes("own.catalog", "product Sample of NT6_1 {\n    from SP1\n    |\n}\n")
                        .labels());
    }

    @Test
    void clausesOfACodebase() {
        assertEquals(
                """
                version : version VERSION -> version ${1:10.0}
                cumulative from : cumulative from DATE -> cumulative from ${1:DATE}
                level : level NAME build BUILD, ... [base REVISION] [revision RANGE] [released \
                DATE] -> level ${1:SP1} build ${2:BUILD}
                branch : branch NAME [revision RANGE] [build BUILD, ...] [declared] -> branch \
                ${1:LDR} revision ${2:20480..24575}
                allow : allow RULE [for ROW] "REASON" [until DATE] -> allow ${1:RULE} \
                "${2:reason}"
                """,
                writer.writes("own.catalog", "codebase NT9_0 {\n    |\n}\n").proposals());
    }

    @Test
    void restOfALevel() {
        assertEquals(
                "base, revision, released",
                writer.writes("own.catalog", "codebase NT9_0 {\n    level RTM build 8000 |\n}\n")
                        .labels());
    }
}
