package org.hotfixworkbench.dsl.ide.hover;

import java.io.IOException;
import org.hotfixworkbench.dsl.ide.server.Sample;
import org.junit.jupiter.api.Test;

/** What is said of values, of words of the language, and of machines. */
class WordHoverTest extends HoverTesting {

    private static final String VALUES_AND_WORDS =
            """
            **1,572,864 bytes**

            1.5 MiB
            ---
            **16,384 bytes**

            16 KiB
            ---
            **2010-09-16**

            Thursday

            2 years and 7 months after SP1 was released (2008-02-04).
            ---
            **2012-03-13**

            Tuesday
            ---
            **foreign-version**

            A file has the version of another product.

            [The page about it](folder/.cache/rules/foreign-version.md)
            ---
            **allow**

            Accepts the findings of a rule here and below.

            ```hotfix
            allow RULE [for ROW] "REASON" [until DATE]
            ```
            ---
            **any of**

            At least one of the conditions has to hold.

            ```hotfix
            any of {
            ```
            ---
            **hotfix**

            The hotfix is installed.

            ```hotfix
            hotfix HOTFIX
            ```
            ---
            **prerequisites**

            The article says that nothing has to be met. Left out: not stated.

            ```hotfix
            prerequisites none
            ```

            What a machine has to meet. Left out: not stated.

            ```hotfix
            prerequisites CONDITION
            ```
            ---
            **file**

            A file, with the columns of the article's table; - stands for what is not stated.

            ```hotfix
            file NAME VERSION SIZE DATE TIME PLATFORM [at LEVEL BRANCH]
            ```
            ---
            **required**

            The machine has to be restarted.
            ---
            **hotfix**

            For one situation, on request, with limited distribution.
            ---
            **x64**

            64-bit, amd64 in names of manifests.
            ---
            nothing
            ---
            nothing
            ---
            nothing
            ---
            """;

    private static final String MACHINES_AND_GROUPS =
            """
            **server**

            Of the lab

            - runs: WindowsServer2008 SP1 x64
            - installed: 1 hotfix and no other
            - files: 1 file, maybe more
            - hotfixes: 0 applicable, 1 installed, 0 unknown
            ---
            **lsa-old**

            The older one

            - article: KB1000001
            - class: hotfix
            - restart: required
            - replaces: KB999999
            - replaced by: lsa-new
            ---
            **complete**

            The list is exhaustive: what it does not name is absent.
            ---
            **6.0.6001.18000**

            Windows Vista SP1 and Windows Server 2008 RTM, GDR branch

            This is what the level itself was released with.

            - level: SP1 of NT6_0, build 6001, released 2008-02-04
            - branch: GDR, revision 16384..20479
            - base revision: 18000
            ---
            **the-hole**

            - any of: lsa-new, lsa-old
            ---
            **server**

            Of the lab

            - runs: WindowsServer2008 SP1 x64
            - installed: 1 hotfix and no other
            - files: 1 file, maybe more
            - hotfixes: 0 applicable, 1 installed, 0 unknown
            ---
            **applicable**

            It would install.
            ---
            """;

    @Test
    void valuesAndWords() throws IOException {
        says(
                VALUES_AND_WORDS,
                "|1,572,864",
                "|16,384",
                "|2010-09-16",
                "released    |2012-03-13",
                "allow |foreign-version",
                "|allow",
                "|any of",
                "WindowsServer2008 RTM\n        |hotfix",
                "|prerequisites",
                "|file     Lsa",
                "restart     |required",
                "class       |hotfix",
                "package |x64",
                "x64 |{",
                "Lsa|.dll",
                "// Two| of a kind");
    }

    @Test
    void machinesAndGroups() throws IOException {
        inFile(
                Sample.OTHERS,
                MACHINES_AND_GROUPS,
                "machine |server",
                "complete |KB1000001",
                "installed |complete",
                "Lsa.dll |6.0.6001.18000",
                "fixes |the-hole",
                "on |server",
                "server |applicable");
    }
}
