package org.hotfixworkbench.dsl.ide.hover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.hotfixworkbench.dsl.ide.server.Editor;
import org.hotfixworkbench.dsl.ide.server.Sample;
import org.junit.jupiter.api.Test;

/** What is said of everything that has something to say. */
class HoverTest extends HoverTesting {

    private static final String HOTFIXES =
            """
            **lsa-new**

            The newer one

            - article: KB1000002
            - released: 2012-03-13
            - replaces: lsa-old
            - requires: lsa-old
            - files: 2 files, 1 manifest

            A sign-in fails. \s
            It says why. \s
            Then it fails again. …
            ---
            **lsa-old**

            The older one

            - article: KB1000001
            - class: hotfix
            - restart: required
            - replaces: KB999999
            - replaced by: lsa-new
            ---
            **lsa-old**

            The older one

            - article: KB1000001
            - class: hotfix
            - restart: required
            - replaces: KB999999
            - replaced by: lsa-new
            ---
            **KB999999**

            No file describes this hotfix.

            - replaced by: lsa-old
            ---
            **lsa-old**

            The older one

            - article: KB1000001
            - class: hotfix
            - restart: required
            - replaces: KB999999
            - replaced by: lsa-new
            ---
            """;

    @Test
    void versionsAndMasks() throws IOException {
        says(
                """
                **6.0.6001.22765**

                Windows Vista SP1 and Windows Server 2008 RTM, LDR branch

                - level: SP1 of NT6_0, build 6001, released 2008-02-04
                - branch: LDR, revision 20480..24575
                - base revision: 18000
                ---
                **6.1.7601.17514**

                A version of Windows 7 and Windows Server 2008 R2 (NT6_1), while these files are for Windows Vista and Windows Server 2008 (NT6_0).

                Windows 7 SP1 and Windows Server 2008 R2 SP1, GDR branch

                This is what the level itself was released with.

                - level: SP1 of NT6_1, build 7601, released 2011-02-22
                - branch: GDR, revision 16384..20479
                - base revision: 17514
                ---
                **6.0.6001.22xxx**

                Windows Vista SP1 and Windows Server 2008 RTM, LDR branch

                - level: SP1 of NT6_0, build 6001, released 2008-02-04
                - versions: 6.0.6001.22000 to revision 22999
                - branches: GDR 16384..20479, LDR 20480..24575, Rollup 24576..28671
                - in this payload: 1 file
                ---
                """,
                "|6.0.6001.22765",
                "6.1.7601|.17514",
                "6.0.6001.22xxx|");
    }

    @Test
    void manifests() throws IOException {
        says(
                """
                **microsoft-windows-security-credssp**

                Manifest of a component

                - architecture: amd64 = x64
                - public key token: 31bf3856ad364e35
                - version: 6.0.6001.22765: Windows Vista SP1 and Windows Server 2008 RTM, LDR branch
                - culture: none: neutral
                - key: 2024570c73172b14, which is wrong: the name has the key 2024970c73372b14
                ---
                """,
                "amd64_microsoft-|windows");
    }

    @Test
    void hotfixes() throws IOException {
        says(
                HOTFIXES,
                "hotfix |lsa-new",
                "article     KB1000001|",
                "replaces    |lsa-old",
                "replaces    |KB999999",
                "see         |KB1000001");
    }

    @Test
    void releases() throws IOException {
        says(
                """
                **Windows Server 2008**

                - code base: NT6_0
                - levels: RTM (SP1 of the code base), SP2
                - architectures: x86, x64, ia64
                - supported: 2008-05-06 to 2020-01-14, extended to 2023-01-10
                - RTM supported: 2008-05-06 to 2011-07-12
                - SP2 supported: 2009-04-29 to 2020-01-14
                ---
                **SP1 of NT6_0**

                Windows Vista SP1 and Windows Server 2008 RTM

                - build: 6001
                - base revision: 18000
                - released: 2008-02-04
                ---
                **Windows Vista and Windows Server 2008**

                - version of files: 6.0
                - levels: 6000 (RTM), 6001 (SP1), 6002, 6003 (SP2)
                - branches: GDR 16384..20479, LDR 20480..24575, Rollup 24576..28671
                - products: Windows Vista, Windows Server 2008
                ---
                **LDR of NT6_0**

                - revision: 20480..24575
                ---
                """,
                "applies to  |WindowsServer2008",
                "WindowsServer2008 |RTM",
                "payload |NT6_0",
                "SP1 |LDR");
    }

    @Test
    void plainText() throws IOException {
        ClientCapabilities capabilities = Editor.capabilities();
        TextDocumentClientCapabilities texts = new TextDocumentClientCapabilities();
        texts.setHover(new HoverCapabilities(List.of("plaintext"), false));
        capabilities.setTextDocument(texts);
        try (Editor editor = Editor.on(folder, capabilities)) {
            editor.open(Sample.FILE);
            Hover hover = hover(editor, Sample.FILE, "allow |foreign-version");
            assertEquals("plaintext", hover.getContents().getRight().getKind());
            assertEquals(
                    """
                    foreign-version
                    A file has the version of another product.
                    The page about it
                    """,
                    hover.getContents().getRight().getValue() + "\n");
            assertEquals(editor.range(Sample.FILE, "foreign-version"), hover.getRange());
        }
    }
}
