package org.hotfixworkbench.benchmarks.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** A person at work on one long file: types, and asks for what editors ask all the time. */
final class Editing {

    private static final int WARM_UP = 10;
    private static final int SCREEN = 60;
    private static final double MILLION = 1e6;

    private final ServerProcess server;
    private final TextDocumentService texts;
    private final String uri;
    private final String text;
    private final String[] lines;
    private final int row;
    private final int clause;
    private final int rounds;
    private int version;

    /** Takes one list of times, in milliseconds. */
    interface Times {

        /** Takes the times of one thing that was done many times. */
        void add(String what, List<Double> milliseconds);
    }

    /**
     * @param text what is in the file
     * @param rounds how often each thing is done
     */
    Editing(ServerProcess server, Path file, String text, int rounds) {
        this.server = server;
        this.texts = server.server().getTextDocumentService();
        this.uri = file.toUri().toString();
        this.text = text;
        this.lines = text.split("\n");
        this.row = lineFrom(lines, lines.length / 2, "            file ");
        this.clause = lineFrom(lines, 0, "    restart");
        this.rounds = rounds;
    }

    private static int lineFrom(String[] lines, int first, String start) {
        for (int i = first; i < lines.length; i++) {
            if (lines[i].startsWith(start)) {
                return i;
            }
        }
        throw new IllegalStateException("no line that starts with " + start);
    }

    private int placeInRow(String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(lines[row]);
        if (!matcher.find()) {
            throw new IllegalStateException("no such place in " + lines[row]);
        }
        return matcher.start() + 1;
    }

    /** Opens the file and waits for its findings. */
    void open() throws InterruptedException {
        version = 1;
        server.client().expectFindings();
        texts.didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "hotfix", 1, text)));
        server.client().awaitVersion(version);
    }

    /** Types a character and takes it back, at three places. */
    void type(Times times) throws InterruptedException {
        times.add("typing.size", typed(row, placeInRow(" \\d{1,3}(,\\d{3})* "), "9"));
        times.add("typing.name", typed(row, lines[row].indexOf('.'), "x"));
        times.add("typing.clause", typed(clause, 4, "q"));
    }

    private List<Double> typed(int line, int column, String character) throws InterruptedException {
        List<Double> taken = new ArrayList<>();
        for (int i = 0; i < rounds + WARM_UP; i++) {
            boolean back = i % 2 == 1;
            Position start = new Position(line, column);
            Range range = new Range(start, back ? new Position(line, column + 1) : start);
            TextDocumentContentChangeEvent change =
                    new TextDocumentContentChangeEvent(range, back ? "" : character);
            version++;
            server.client().expectFindings();
            long began = System.nanoTime();
            texts.didChange(
                    new DidChangeTextDocumentParams(
                            new VersionedTextDocumentIdentifier(uri, version), List.of(change)));
            server.client().awaitVersion(version);
            if (i >= WARM_UP) {
                taken.add((System.nanoTime() - began) / MILLION);
            }
        }
        return taken;
    }

    /** Asks for what both servers answer. */
    void ask(Times times) throws InterruptedException, ExecutionException {
        DocumentSymbolParams outline = new DocumentSymbolParams(new TextDocumentIdentifier(uri));
        times.add("outline", asked(() -> texts.documentSymbol(outline)));
    }

    /** Asks for what the generated server does not have, and for nothing: the way and back. */
    void askForMore(Times times) throws InterruptedException, ExecutionException {
        TextDocumentIdentifier document = new TextDocumentIdentifier(uri);
        Position value = new Position(row, placeInRow(" \\d+\\.\\d+\\.\\d+\\.\\d+ ") + 2);
        Position inClause = new Position(clause, 4);
        Range screen = new Range(new Position(row, 0), new Position(row + SCREEN, 0));
        ExecuteCommandParams unknown = new ExecuteCommandParams("none", List.of());
        WorkspaceService workspace = server.server().getWorkspaceService();
        times.add(
                "roundtrip",
                asked(() -> workspace.executeCommand(unknown).handle((answer, failure) -> true)));
        times.add(
                "completion.row",
                asked(() -> texts.completion(new CompletionParams(document, value))));
        times.add(
                "completion.clause",
                asked(() -> texts.completion(new CompletionParams(document, inClause))));
        times.add("hover", asked(() -> texts.hover(new HoverParams(document, value))));
        times.add(
                "colours",
                asked(() -> texts.semanticTokensFull(new SemanticTokensParams(document))));
        times.add("hints", asked(() -> texts.inlayHint(new InlayHintParams(document, screen))));
    }

    private <T> List<Double> asked(Supplier<CompletableFuture<T>> request)
            throws InterruptedException, ExecutionException {
        List<Double> taken = new ArrayList<>();
        for (int i = 0; i < rounds + WARM_UP; i++) {
            long start = System.nanoTime();
            request.get().get();
            if (i >= WARM_UP) {
                taken.add((System.nanoTime() - start) / MILLION);
            }
        }
        return taken;
    }
}
