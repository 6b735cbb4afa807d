package org.hotfixworkbench.dsl.ide.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.ParameterInformation;
import org.eclipse.lsp4j.ParameterInformationCapabilities;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureHelpCapabilities;
import org.eclipse.lsp4j.SignatureHelpParams;
import org.eclipse.lsp4j.SignatureInformation;
import org.eclipse.lsp4j.SignatureInformationCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.hotfixworkbench.dsl.check.LineIndex;
import org.hotfixworkbench.dsl.ide.server.Editor;
import org.hotfixworkbench.dsl.ide.server.Positions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignaturesTest {

    @TempDir static Path folder;
    private static Editor editor;

    @BeforeAll
    static void start() {
        editor = Editor.on(folder, capabilities());
    }

    @AfterAll
    static void end() {
        editor.close();
    }

    private static ClientCapabilities capabilities() {
        SignatureInformationCapabilities signature = new SignatureInformationCapabilities();
        signature.setParameterInformation(new ParameterInformationCapabilities(true));
        TextDocumentClientCapabilities document = new TextDocumentClientCapabilities();
        document.setSignatureHelp(new SignatureHelpCapabilities(signature, false));
        ClientCapabilities capabilities = Editor.capabilities();
        capabilities.setTextDocument(document);
        return capabilities;
    }

    private static SignatureHelp help(Editor editor, String textWithBar) {
        String text = textWithBar.replace("|", "");
        editor.open("new.hotfix", text);
        return Editor.get(
                editor.server()
                        .getTextDocumentService()
                        .signatureHelp(
                                new SignatureHelpParams(
                                        editor.document("new.hotfix"),
                                        Positions.position(
                                                new LineIndex(text), textWithBar.indexOf('|')))));
    }

    /** The signatures, one a line, the active value in brackets, and what it means. */
    private static String shown(String textWithBar) {
        SignatureHelp help = help(editor, textWithBar);
        if (help == null) {
            return "";
        }
        assertEquals(0, help.getActiveSignature());
        assertEquals(
                help.getSignatures().getFirst().getActiveParameter(), help.getActiveParameter());
        return String.join("", help.getSignatures().stream().map(SignaturesTest::line).toList());
    }

    private static String line(SignatureInformation signature) {
        Integer active = signature.getActiveParameter();
        if (active == null) {
            return signature.getLabel() + "\n";
        }
        ParameterInformation parameter = signature.getParameters().get(active);
        int start = parameter.getLabel().getRight().getFirst();
        int end = parameter.getLabel().getRight().getSecond();
        String label = signature.getLabel();
        return label.substring(0, start)
                + "<"
                + label.substring(start, end)
                + ">"
                + label.substring(end)
                + " : "
                + parameter.getDocumentation().getLeft()
                + "\n";
    }

    private static String inHotfix(String line) {
        return shown("hotfix h {\n    " + line + "\n}\n");
    }

    private static String inPackage(String line) {
        return shown(
                "hotfix h {\n    payload NT6_1 {\n        package x64 {\n            "
                        + line
                        + "\n        }\n    }\n}\n");
    }

    @Test
    void cellsOfARow() {
        String label = "file NAME VERSION SIZE DATE TIME PLATFORM [at LEVEL BRANCH]";
        List<String> values =
                List.of("NAME", "VERSION", "SIZE", "DATE", "TIME", "PLATFORM", "LEVEL", "BRANCH");
        String row = "file A.dll 6.1.7601.21932 - 2010-09-16 16:04 x64 at SP1 LDR";
        List<String> cells = List.of(row.replace(" at", "").split(" ")).subList(1, 9);
        for (int i = 0; i < cells.size(); i++) {
            int start = row.indexOf(" " + cells.get(i)) + 1;
            String expected =
                    label.replaceFirst("\\b" + values.get(i) + "\\b", "<" + values.get(i) + ">");
            String shown = inPackage(row.substring(0, start) + "|" + row.substring(start));
            assertEquals(expected, shown.substring(0, shown.indexOf(" : ")));
        }
    }

    @Test
    void meaningOfAValue() {
        assertEquals(
                """
                file NAME <VERSION> SIZE DATE TIME PLATFORM [at LEVEL BRANCH] : \
                Four numbers, or - when the file has none.
                """,
                inPackage("file A.dll |"));
        assertEquals(
                """
                manifest <NAME> SIZE DATE TIME : Architecture, component, public key token, \
                version, culture and key, with _ between them.
                """,
                inPackage("manifest amd64_|"));
        assertEquals("", inPackage("|"));
        assertEquals("", inPackage("// file |"));
    }

    @Test
    void clausesWithAlternatives() {
        assertEquals(
                """
                registry unchanged
                registry "<KEY>", ... : A key, with a double backslash between its parts.
                """,
                inHotfix("registry |"));
        assertEquals(
                """
                replaces <HOTFIX>, ... : A hotfix by its name, or by an article number that need \
                not be described.
                """,
                inHotfix("replaces a, |"));
    }

    @Test
    void conditions() {
        assertEquals(
                """
                PRODUCT <LEVEL>, ... : A service level, in the words of the product.
                <PRODUCT> any level : A product of the catalog.
                """,
                inHotfix("prerequisites Windows7 |"));
        assertEquals(
                """
                hotfix <HOTFIX> : A hotfix by its name, or by an article number that need not be \
                described.
                """,
                inHotfix("prerequisites all of { not hotfix |"));
    }

    @Test
    void listsAndWordsBetween() {
        assertEquals(
                """
                applies to PRODUCT [<LEVEL>], ... : Its service level, when the article names one.
                """,
                inHotfix("applies to Windows7 RTM, WindowsVista |"));
        assertEquals(
                """
                expect HOTFIX on <MACHINE> VERDICT [by HOTFIX] [because REASON] : The machine \
                that is asked about.
                """,
                shown("expect h |"));
        assertEquals(
                """
                expect HOTFIX on MACHINE VERDICT [by HOTFIX] [because <REASON>] : Why it does not \
                apply; without it any reason will do.
                """,
                shown("expect h on m not-applicable because |"));
    }

    @Test
    void headOfAnElement() {
        assertEquals(
                """
                product NAME ["TITLE"] of <CODEBASE> : The code base that it is built from.
                """,
                shown("product P of |"));
    }

    @Test
    void clientWithoutOffsets() throws IOException {
        try (Editor simple = Editor.on(folder, new ClientCapabilities())) {
            SignatureInformation signature =
                    help(simple, "hotfix h {\n    class |\n}\n").getSignatures().getFirst();
            assertEquals("class CLASS", signature.getLabel());
            assertEquals(
                    "The release class. Left out: not stated.",
                    signature.getDocumentation().getLeft());
            assertEquals("CLASS", signature.getParameters().getFirst().getLabel().getLeft());
        }
    }
}
