package org.hotfixworkbench.dsl.ide.colours;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.hotfixworkbench.dsl.ide.server.Editor;
import org.hotfixworkbench.dsl.ide.server.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The colours of a text, word by word. */
class SemanticColoursTest {

    private static final String HOTFIXES =
            """
            comment // Two of a kind,
            comment // one after the other.
            keyword hotfix
            class.declaration lsa-old
            string "The older one"
            keyword article
            number KB1000001
            keyword class
            enumMember hotfix
            keyword restart
            enumMember required
            keyword replaces
            class.abstract KB999999
            keyword hotfix
            class.declaration lsa-new
            string "The newer one"
            keyword article
            number KB1000002
            keyword released
            number 2012-03-13
            keyword symptoms
            string \"""
            string A sign-in fails.
            string It says why.
            string Then it fails again.
            string And again.
            string \"""
            keyword applies
            keyword to
            type.defaultLibrary WindowsServer2008
            type.defaultLibrary RTM
            type.defaultLibrary Windows7
            keyword prerequisites
            keyword any
            keyword of
            type.defaultLibrary WindowsServer2008
            type.defaultLibrary RTM
            keyword hotfix
            class lsa-old
            keyword replaces
            class lsa-old
            keyword see
            number KB1000001
            string "The first try"
            keyword payload
            type.defaultLibrary NT6_0
            keyword branch
            number 6.0.6001.22xxx
            type.defaultLibrary SP1
            enumMember.defaultLibrary LDR
            keyword package
            enumMember x64
            keyword allow
            decorator foreign-version
            string "Printed like that."
            keyword file
            property Lsa.dll
            number 6.0.6001.22765
            number 16,384
            number 2010-09-16
            number 16:04
            enumMember x64
            keyword file
            property Lsa.dll
            number 6.1.7601.17514
            number 1,572,864
            number 2010-09-16
            number 16:04
            enumMember x86
            keyword manifest
            property amd64_microsoft-windows-security-credssp_31bf3856ad364e35_6.0.6001.22765_none_2024570c73172b14
            number 12,936
            number 2010-09-16
            number 16:22
            """;

    @TempDir Path folder;
    private Editor editor;

    @BeforeEach
    void open() throws IOException {
        Sample.write(folder);
        editor = Editor.on(folder);
        editor.open(Sample.FILE);
        editor.open(Sample.OTHERS);
    }

    @AfterEach
    void close() {
        editor.close();
    }

    /** Tokens one a line, with their text. */
    private String colours(String file, List<Integer> data) {
        List<String> types = SemanticColours.legend().getTokenTypes();
        List<String> modifiers = SemanticColours.legend().getTokenModifiers();
        List<String> lines = editor.text(file).lines().toList();
        StringBuilder text = new StringBuilder();
        int line = 0;
        int column = 0;
        for (int i = 0; i < data.size(); i += 5) {
            column = data.get(i) == 0 ? column + data.get(i + 1) : data.get(i + 1);
            line += data.get(i);
            text.append(types.get(data.get(i + 3)));
            for (int bit = 0; bit < modifiers.size(); bit++) {
                if ((data.get(i + 4) & 1 << bit) != 0) {
                    text.append('.').append(modifiers.get(bit));
                }
            }
            text.append(' ')
                    .append(lines.get(line).substring(column, column + data.get(i + 2)).strip())
                    .append('\n');
        }
        return text.toString();
    }

    private List<Integer> full(String file) {
        return Editor.get(
                        editor.server()
                                .getTextDocumentService()
                                .semanticTokensFull(
                                        new SemanticTokensParams(editor.document(file))))
                .getData();
    }

    @Test
    void coloursOfHotfixes() {
        editor.settle();
        assertEquals(HOTFIXES, colours(Sample.FILE, full(Sample.FILE)));
    }

    @Test
    void coloursOfOthers() {
        editor.settle();
        assertEquals(
                """
                keyword machine
                variable.declaration server
                string "Of the lab"
                keyword runs
                type.defaultLibrary WindowsServer2008
                type.defaultLibrary RTM
                enumMember x64
                keyword installed
                keyword complete
                class KB1000001
                keyword file
                property Lsa.dll
                number 6.0.6001.18000
                enumMember x64
                keyword fixes
                struct.declaration the-hole
                keyword any
                keyword of
                class lsa-new
                class KB1000001
                keyword expect
                class lsa-new
                keyword on
                variable server
                enumMember applicable
                """,
                colours(Sample.OTHERS, full(Sample.OTHERS)));
    }

    @Test
    void coloursOfSomeLines() {
        Range range = editor.range(Sample.FILE, "replaces    KB999999\n}\n\nhotfix lsa-new");
        assertEquals(
                """
                keyword replaces
                class.abstract KB999999
                keyword hotfix
                class.declaration lsa-new
                """,
                colours(
                        Sample.FILE,
                        Editor.get(
                                        editor.server()
                                                .getTextDocumentService()
                                                .semanticTokensRange(
                                                        new SemanticTokensRangeParams(
                                                                editor.document(Sample.FILE),
                                                                range)))
                                .getData()));
    }
}
