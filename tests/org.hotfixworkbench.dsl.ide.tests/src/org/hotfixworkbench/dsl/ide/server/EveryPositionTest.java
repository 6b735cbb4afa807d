package org.hotfixworkbench.dsl.ide.server;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CallHierarchyPrepareParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.ImplementationParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TypeDefinitionParams;
import org.eclipse.lsp4j.TypeHierarchyPrepareParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.hotfixworkbench.dsl.check.LineIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every request that reads answers at every position, and in every text that is half written. */
class EveryPositionTest {

    private static final Path EXAMPLES =
            Path.of(System.getProperty("project.root", "../.."), "examples", "servicing");

    private static final List<String> FILES =
            List.of(
                    "hotfixes/credssp-ca-chain.hotfix",
                    "hotfixes/kerberos-pac-remote-assistance.hotfix");

    @TempDir Path folder;

    private void copyExamples() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(EXAMPLES.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static List<CompletableFuture<?>> at(Editor editor, String file, Position position) {
        TextDocumentService texts = editor.server().getTextDocumentService();
        TextDocumentIdentifier document = editor.document(file);
        return List.of(
                texts.hover(new HoverParams(document, position)),
                texts.definition(new DefinitionParams(document, position)),
                texts.typeDefinition(new TypeDefinitionParams(document, position)),
                texts.implementation(new ImplementationParams(document, position)),
                texts.references(
                        new ReferenceParams(document, position, new ReferenceContext(true))),
                texts.documentHighlight(new DocumentHighlightParams(document, position)),
                texts.prepareRename(new PrepareRenameParams(document, position)),
                texts.prepareCallHierarchy(new CallHierarchyPrepareParams(document, position)),
                texts.prepareTypeHierarchy(new TypeHierarchyPrepareParams(document, position)),
                texts.selectionRange(new SelectionRangeParams(document, List.of(position))));
    }

    private static List<CompletableFuture<?>> whole(Editor editor, String file, Range range) {
        TextDocumentService texts = editor.server().getTextDocumentService();
        TextDocumentIdentifier document = editor.document(file);
        return List.of(
                texts.documentSymbol(new DocumentSymbolParams(document)),
                texts.foldingRange(new FoldingRangeRequestParams(document)),
                texts.semanticTokensFull(new SemanticTokensParams(document)),
                texts.semanticTokensRange(new SemanticTokensRangeParams(document, range)),
                texts.documentLink(new DocumentLinkParams(document)),
                texts.inlayHint(new InlayHintParams(document, range)));
    }

    /** Waits for answers; what is refused in words is one. */
    private static void answered(List<CompletableFuture<?>> answers) {
        for (CompletableFuture<?> answer : answers) {
            try {
                Editor.get(answer);
            } catch (ResponseErrorException e) {
                assertTrue(
                        e.getResponseError().getCode()
                                == ResponseErrorCode.RequestFailed.getValue(),
                        () -> String.valueOf(e.getMessage()));
            }
        }
    }

    private static void lenses(Editor editor, String file) {
        TextDocumentService texts = editor.server().getTextDocumentService();
        List<CompletableFuture<?>> answers = new ArrayList<>();
        for (CodeLens lens :
                Editor.get(texts.codeLens(new CodeLensParams(editor.document(file))))) {
            answers.add(texts.resolveCodeLens(lens));
        }
        answered(answers);
    }

    @Test
    void everyPositionOfTheExamples() throws IOException {
        copyExamples();
        try (Editor editor = Editor.on(folder)) {
            for (String file : FILES) {
                editor.open(file);
                editor.settle();
                LineIndex lines = new LineIndex(editor.text(file));
                for (int offset = 0; offset <= lines.text().length(); offset++) {
                    answered(at(editor, file, Positions.position(lines, offset)));
                }
                lenses(editor, file);
            }
        }
    }

    @Test
    void everyBeginningOfAnExample() throws IOException {
        copyExamples();
        String file = FILES.getLast();
        try (Editor editor = Editor.on(folder)) {
            String text = Files.readString(folder.resolve(file));
            editor.open(file, "");
            for (int end = 0; end < text.length(); end++) {
                LineIndex lines = new LineIndex(text.substring(0, end));
                Position last = Positions.position(lines, end);
                answered(whole(editor, file, new Range(new Position(0, 0), last)));
                answered(at(editor, file, last));
                editor.change(file, end, 0, text.substring(end, end + 1));
            }
            lenses(editor, file);
        }
    }
}
