package org.hotfixworkbench.dsl.ide.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Expectations, alternatives and suppressions. */
class QuestionCompletionTest {

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
    void rules() {
        // those with findings here come first
        assertEquals(
                """
                binary-without-version : warning, 2 findings here
                branch-after-cumulative : info
                branch-contradicts-catalog : error
                branch-on-single-line : warning
                """,
                writer.inPackage(
                                "file A.dll - 1 2010-09-16 15:04 x64",
                                "file B.dll - 1 2010-09-16 15:04 x64",
                                "allow b|")
                        .proposals());
    }

    @Test
    void rulesOfAPayload() {
        assertEquals(
                """
                unused-branch-mask : error, 1 finding here
                unexpected-version : warning
                unknown-build : error
                unsupported-level : info
                unusual-public-key-token : info
                undeclared-replacement : info
                undescribed-hotfix : info
                unordered-dates : error
                unordered-range : error
                unknown-rule : warning
                unresolved-reference : error
                unused-suppression : warning
                """,
                writer.inPayload("branch 6.0.6001.18xxx SP1 GDR", "allow un|").proposals());
    }

    @Test
    void subjects() {
        assertEquals(
                """
                Credssp.dll
                A.dll
                """,
                writer.inPackage("file A.dll - - - - x64", "allow binary-without-version for |")
                        .proposals());
    }

    @Test
    void subjectsOfAPayload() {
        assertEquals(
                """
                6.0.6001.18xxx
                Credssp.dll
                Tspkg.mof
                Update.mum
                x86_microsoft-windows-security-credssp_31bf3856ad364e35_6.0.6001.22765_none_c405f\
                b88bad9b9de
                """,
                writer.inPayload("branch 6.0.6001.18xxx SP1 GDR", "allow unused-branch-mask for |")
                        .proposals());
    }

    @Test
    void afterARule() {
        assertEquals(
                """
                for : allow RULE [for ROW] "REASON" [until DATE] -> for $0
                """,
                writer.inHotfix("allow no-title |").proposals());
    }

    @Test
    void members() {
        assertEquals(
                """
                kerberos-pac : Remote Assistance across forests
                two words -> "two words"
                """,
                writer.writes("new.hotfix", "fixes two any of {\n    lsa-update |\n}\n")
                        .proposals());
    }

    @Test
    void membersOnANewLine() {
        assertEquals(
                """
                two words -> "two words"
                """,
                writer.writes(
                                "new.hotfix",
                                "fixes two any of {\n    lsa-update\n    |\n    kerberos-pac\n}\n")
                        .proposals());
    }

    @Test
    void expectation() {
        assertEquals(
                """
                kerberos-pac : Remote Assistance across forests
                lsa-update : LSA leaks handles
                two words -> "two words"
                """,
                writer.writes("new.hotfix", "expect |\n").proposals());
    }

    @Test
    void on() {
        assertEquals(
                """
                on : expect HOTFIX on MACHINE VERDICT [by HOTFIX] [because REASON] -> on $0
                """,
                writer.writes("new.hotfix", "expect lsa-update |\n").proposals());
    }

    @Test
    void machines() {
        assertEquals(
                """
                lab-win7 : The machine of the lab
                till
                """,
                writer.writes("new.hotfix", "expect lsa-update on |\n").proposals());
    }

    @Test
    void verdicts() {
        assertEquals(
                """
                applicable : It would install.
                installed : It is there.
                superseded : Something installed replaces it.
                not-applicable : It would not install.
                unknown : A fact is missing.
                """,
                writer.writes("new.hotfix", "expect lsa-update on till |\n").proposals());
    }

    @Test
    void afterAVerdict() {
        assertEquals(
                """
                by : expect HOTFIX on MACHINE VERDICT [by HOTFIX] [because REASON] -> by $0
                because : expect HOTFIX on MACHINE VERDICT [by HOTFIX] [because REASON] -> \
                because $0
                """,
                writer.writes("new.hotfix", "expect lsa-update on till not-applicable |\n")
                        .proposals());
    }

    @Test
    void by() {
        assertEquals(
                """
                kerberos-pac : Remote Assistance across forests
                """,
                writer.writes("new.hotfix", "expect lsa-update on till superseded by k|\n")
                        .proposals());
    }

    @Test
    void reasons() {
        assertEquals(
                """
                architecture : No package is for the architecture.
                product : It is not for the product.
                service-level : It is not for the service level.
                prerequisite : A required hotfix is absent, or a forbidden one present.
                feature : A required feature is absent.
                branch : No file is of the branch.
                """,
                writer.writes("new.hotfix", "expect lsa-update on till not-applicable because |\n")
                        .proposals());
    }
}
