package org.hotfixworkbench.dsl.ide.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CallHierarchyIncomingCallsParams;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCallsParams;
import org.eclipse.lsp4j.CallHierarchyPrepareParams;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DefinitionCapabilities;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.ImplementationParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TypeDefinitionParams;
import org.eclipse.lsp4j.TypeHierarchyItem;
import org.eclipse.lsp4j.TypeHierarchyPrepareParams;
import org.eclipse.lsp4j.TypeHierarchySubtypesParams;
import org.eclipse.lsp4j.TypeHierarchySupertypesParams;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.hotfixworkbench.dsl.check.LineIndex;
import org.hotfixworkbench.dsl.ide.server.Editor;
import org.hotfixworkbench.dsl.ide.server.Positions;
import org.hotfixworkbench.dsl.ide.server.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where to go from a place. */
class NavigationTest {

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

    private TextDocumentService texts() {
        return editor.server().getTextDocumentService();
    }

    /** Files, places and what stands there, one a line. */
    private String places(List<? extends Location> locations) {
        StringBuilder text = new StringBuilder();
        locations.forEach(it -> text.append(place(it.getUri(), it.getRange())).append('\n'));
        return text.toString();
    }

    private String place(String uri, Range range) {
        Path file = Path.of(java.net.URI.create(uri));
        String name = folder.relativize(file).toString().replace('\\', '/');
        try {
            LineIndex lines =
                    new LineIndex(
                            editor.text(name).isEmpty()
                                    ? Files.readString(file)
                                    : editor.text(name));
            int line = range.getStart().getLine() + 1;
            int start = Positions.offset(lines, range.getStart());
            int end = Positions.offset(lines, range.getEnd());
            String before = lines.text().substring(lines.start(line), start).stripLeading();
            return name
                    + (name.endsWith(".catalog") ? "" : ":" + (line - 1))
                    + " "
                    + before
                    + "|"
                    + lines.text().substring(start, end)
                    + "|";
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String places(
            CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
                    answer) {
        return places(Editor.get(answer).getLeft());
    }

    private String definition(String file, String at) {
        return places(
                texts().definition(
                                new DefinitionParams(editor.document(file), editor.at(file, at))));
    }

    @Test
    void definitions() {
        assertEquals(
                """
                lsa.hotfix:2 hotfix |lsa-old|
                lsa.hotfix:2 hotfix |lsa-old|
                lsa.hotfix:2 hotfix |lsa-old|
                lsa.hotfix:9 hotfix |lsa-new|
                others.machine:0 machine |server|
                .cache/windows.catalog product |WindowsServer2008|
                .cache/windows.catalog level |SP1|
                .cache/windows.catalog codebase |NT6_0|
                .cache/windows.catalog branch |LDR|
                lsa.hotfix:2 hotfix |lsa-old|
                """,
                definition(Sample.FILE, "replaces    lsa|-old")
                        + definition(Sample.FILE, "see         |KB1000001")
                        + definition(Sample.OTHERS, "complete |KB1000001")
                        + definition(Sample.OTHERS, "expect lsa-new|")
                        + definition(Sample.OTHERS, "on |server")
                        + definition(Sample.FILE, "to  |WindowsServer2008")
                        + definition(Sample.FILE, "to  WindowsServer2008 |RTM")
                        + definition(Sample.FILE, "payload |NT6_0")
                        + definition(Sample.FILE, "SP1 |LDR")
                        + definition(Sample.FILE, "hotfix lsa-ol|d"));
        assertEquals("", definition(Sample.FILE, "replaces    |KB999999"));
        assertEquals("", definition(Sample.FILE, "|16,384"));
    }

    @Test
    void linksForClientsThatWantThem() {
        ClientCapabilities capabilities = Editor.capabilities();
        TextDocumentClientCapabilities texts = new TextDocumentClientCapabilities();
        DefinitionCapabilities definition = new DefinitionCapabilities();
        definition.setLinkSupport(true);
        texts.setDefinition(definition);
        capabilities.setTextDocument(texts);
        try (Editor other = Editor.on(folder, capabilities)) {
            other.open(Sample.FILE, Sample.TEXT);
            LocationLink link =
                    Editor.get(
                                    other.server()
                                            .getTextDocumentService()
                                            .definition(
                                                    new DefinitionParams(
                                                            other.document(Sample.FILE),
                                                            other.at(
                                                                    Sample.FILE,
                                                                    "replaces    lsa|-old"))))
                            .getRight()
                            .getFirst();
            assertEquals(new Range(new Position(2, 7), new Position(2, 14)), link.getTargetRange());
            assertEquals(
                    new Range(new Position(23, 16), new Position(23, 23)),
                    link.getOriginSelectionRange());
        }
    }

    private String type(String file, String at) {
        return places(
                texts().typeDefinition(
                                new TypeDefinitionParams(
                                        editor.document(file), editor.at(file, at))));
    }

    @Test
    void typeDefinitions() {
        editor.settle();
        assertEquals(
                """
                .cache/windows.catalog codebase |NT6_0|
                .cache/windows.catalog codebase |NT6_0|
                .cache/windows.catalog level |SP1|
                .cache/windows.catalog product |WindowsServer2008|
                """,
                type(Sample.FILE, "to  |WindowsServer2008")
                        + type(Sample.FILE, "to  WindowsServer2008 |RTM")
                        + type(Sample.FILE, "Lsa.dll |6.0.6001.22765")
                        + type(Sample.OTHERS, "on |server"));
        assertEquals("", type(Sample.FILE, "replaces    lsa|-old"));
    }

    @Test
    void implementations() {
        assertEquals(
                """
                lsa.hotfix:9 hotfix |lsa-new|
                """,
                places(
                        texts().implementation(
                                        new ImplementationParams(
                                                editor.document(Sample.FILE),
                                                editor.at(Sample.FILE, "hotfix lsa-ol|d")))));
    }

    private String references(String file, String at, boolean declaration) {
        return places(
                Editor.get(
                        texts().references(
                                        new ReferenceParams(
                                                editor.document(file),
                                                editor.at(file, at),
                                                new ReferenceContext(declaration)))));
    }

    @Test
    void referencesByNameAndByArticleNumber() {
        assertEquals(
                """
                lsa.hotfix:2 hotfix |lsa-old|
                lsa.hotfix:21 hotfix |lsa-old|
                lsa.hotfix:23 replaces    |lsa-old|
                others.machine:2 installed complete |KB1000001|
                others.machine:8 |KB1000001|
                """,
                references(Sample.FILE, "hotfix lsa-ol|d", true));
    }

    @Test
    void referencesToPartsOfTheShippedCatalog() {
        assertEquals(
                """
                lsa.hotfix:26 payload |NT6_0|
                lsa.hotfix:18 applies to  |WindowsServer2008|
                lsa.hotfix:20 |WindowsServer2008|
                others.machine:1 runs      |WindowsServer2008|
                .cache/windows.catalog level |SP1|
                lsa.hotfix:18 applies to  WindowsServer2008 |RTM|
                lsa.hotfix:20 WindowsServer2008 |RTM|
                lsa.hotfix:27 branch 6.0.6001.22xxx |SP1|
                others.machine:1 runs      WindowsServer2008 |RTM|
                """,
                references(Sample.FILE, "payload |NT6_0", false)
                        + references(Sample.FILE, "to  |WindowsServer2008", false)
                        + references(Sample.FILE, "|SP1 LDR", true));
    }

    private String symbols(String query) {
        StringBuilder text = new StringBuilder();
        for (WorkspaceSymbol symbol :
                Editor.get(
                                editor.server()
                                        .getWorkspaceService()
                                        .symbol(new WorkspaceSymbolParams(query)))
                        .getRight()) {
            text.append(symbol.getKind() + " " + symbol.getName() + " in ")
                    .append(symbol.getContainerName())
                    .append('\n');
        }
        return text.toString();
    }

    @Test
    void symbols() {
        assertEquals(
                """
                lsa?
                Class lsa-new (KB1000002): The newer one in lsa.hotfix
                Class lsa-old (KB1000001): The older one in lsa.hotfix
                newer one?
                Class lsa-new (KB1000002): The newer one in lsa.hotfix
                KB1000001?
                Class lsa-old (KB1000001): The older one in lsa.hotfix
                lol?
                Class lsa-old (KB1000001): The older one in lsa.hotfix
                server?
                Variable server: Of the lab in others.machine
                Struct WindowsServer: Windows Server in shipped catalog
                Struct WindowsServer2003: Windows Server 2003 in shipped catalog
                Struct WindowsServer2003R2: Windows Server 2003 R2 in shipped catalog
                Struct WindowsServer2008: Windows Server 2008 in shipped catalog
                Struct WindowsServer2008R2: Windows Server 2008 R2 in shipped catalog
                Struct WindowsServer2012: Windows Server 2012 in shipped catalog
                Struct WindowsServer2012R2: Windows Server 2012 R2 in shipped catalog
                Struct WindowsServer2016: Windows Server 2016 in shipped catalog
                Struct WindowsServer2019: Windows Server 2019 in shipped catalog
                Namespace NT5_2: Windows Server 2003 in shipped catalog
                Namespace NT6_0: Windows Vista and Windows Server 2008 in shipped catalog
                Namespace NT6_1: Windows 7 and Windows Server 2008 R2 in shipped catalog
                Namespace NT6_2: Windows 8 and Windows Server 2012 in shipped catalog
                Namespace NT6_3: Windows 8.1 and Windows Server 2012 R2 in shipped catalog
                the hole?
                Array the-hole in others.machine
                windows 7?
                Struct Windows7: Windows 7 in shipped catalog
                Namespace NT6_1: Windows 7 and Windows Server 2008 R2 in shipped catalog
                """,
                Stream.of("lsa", "newer one", "KB1000001", "lol", "server", "the hole", "windows 7")
                        .map(it -> it + "?\n" + symbols(it))
                        .reduce("", String::concat));
    }

    @Test
    void notMoreSymbolsThanAnybodyReads() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            text.append("machine machine-").append(i).append(" { }\n");
        }
        editor.open("many.machine", text.toString());
        assertEquals(300, symbols("machine-").lines().count());
    }

    private CallHierarchyItem call(String file, String at) {
        return Editor.get(
                        texts().prepareCallHierarchy(
                                        new CallHierarchyPrepareParams(
                                                editor.document(file), editor.at(file, at))))
                .getFirst();
    }

    private String item(String name, String detail, String uri, Range range) {
        return name + " [" + detail + "] " + place(uri, range);
    }

    private String item(CallHierarchyItem item) {
        return item(item.getName(), item.getDetail(), item.getUri(), item.getRange());
    }

    private String item(TypeHierarchyItem item) {
        return item(item.getName(), item.getDetail(), item.getUri(), item.getRange());
    }

    @Test
    void callHierarchy() {
        CallHierarchyItem old = call(Sample.FILE, "hotfix lsa-ol|d");
        StringBuilder text = new StringBuilder(item(old)).append('\n');
        Editor.get(texts().callHierarchyIncomingCalls(new CallHierarchyIncomingCallsParams(old)))
                .forEach(
                        it ->
                                text.append("in ")
                                        .append(item(it.getFrom()))
                                        .append(ranges(it.getFromRanges()))
                                        .append('\n'));
        Editor.get(texts().callHierarchyOutgoingCalls(new CallHierarchyOutgoingCallsParams(old)))
                .forEach(
                        it ->
                                text.append("out ")
                                        .append(item(it.getTo()))
                                        .append(ranges(it.getFromRanges()))
                                        .append('\n'));
        CallHierarchyItem external = call(Sample.FILE, "replaces    |KB999999");
        Editor.get(
                        texts().callHierarchyIncomingCalls(
                                        new CallHierarchyIncomingCallsParams(external)))
                .forEach(it -> text.append("external in ").append(item(it.getFrom())).append('\n'));
        assertEquals(
                """
                lsa-old [The older one] lsa.hotfix:2 hotfix |lsa-old|
                in lsa-new [The newer one] lsa.hotfix:9 hotfix |lsa-new|[ 23:16,  21:15]
                out KB999999 [no file describes it] lsa.hotfix:6 replaces    |KB999999|[ 6:16]
                external in lsa-old [The older one] lsa.hotfix:2 hotfix |lsa-old|
                """,
                text.toString());
    }

    private static List<String> ranges(List<Range> ranges) {
        return ranges.stream()
                .map(it -> " " + it.getStart().getLine() + ":" + it.getStart().getCharacter())
                .toList();
    }

    @Test
    void typeHierarchy() {
        TypeHierarchyItem old =
                Editor.get(
                                texts().prepareTypeHierarchy(
                                                new TypeHierarchyPrepareParams(
                                                        editor.document(Sample.OTHERS),
                                                        editor.at(
                                                                Sample.OTHERS,
                                                                "complete |KB1000001"))))
                        .getFirst();
        StringBuilder text = new StringBuilder(item(old)).append('\n');
        Editor.get(texts().typeHierarchySupertypes(new TypeHierarchySupertypesParams(old)))
                .forEach(it -> text.append("above ").append(item(it)).append('\n'));
        Editor.get(texts().typeHierarchySubtypes(new TypeHierarchySubtypesParams(old)))
                .forEach(it -> text.append("below ").append(item(it)).append('\n'));
        assertEquals(
                """
                lsa-old [The older one] lsa.hotfix:2 hotfix |lsa-old|
                above KB999999 [no file describes it] lsa.hotfix:6 replaces    |KB999999|
                below lsa-new [The newer one] lsa.hotfix:9 hotfix |lsa-new|
                """,
                text.toString());
    }
}
