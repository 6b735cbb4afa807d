package org.hotfixworkbench.editor.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.hotfixworkbench.editor.documents.Positions;
import org.hotfixworkbench.editor.documents.Uris;

/**
 * A server that says what a test wants it to say, at once or never. It keeps the texts as it is
 * told of them, so that tests can compare.
 */
public final class ScriptedServer implements LanguageServer, LanguageClientAware {

    private final Map<String, Function<Object, Object>> answers = new ConcurrentHashMap<>();
    private final Map<String, Document> texts = new ConcurrentHashMap<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final List<Object> parameters = new CopyOnWriteArrayList<>();
    private final ServerCapabilities capabilities = new ServerCapabilities();
    private final TextDocumentService textService = proxy(TextDocumentService.class);
    private final WorkspaceService workspaceService = proxy(WorkspaceService.class);
    private volatile LanguageClient client;

    /** Says what a request is answered with. A future is passed on as it is. */
    @SuppressWarnings("unchecked")
    public <P> void on(String method, Function<P, Object> answer) {
        answers.put(method, (Function<Object, Object>) answer);
    }

    /** What the server tells that it can do; to be set before it is started. */
    public ServerCapabilities capabilities() {
        return capabilities;
    }

    /** The client, to be called as a server does. */
    public LanguageClient client() {
        return client;
    }

    /** The names of the methods that were called, in order. */
    public List<String> calls() {
        return calls;
    }

    /** The last parameters of a type that were received. */
    public <P> P last(Class<P> type) {
        return parameters.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .reduce((one, other) -> other)
                .orElseThrow(() -> new AssertionError("no " + type.getSimpleName()));
    }

    /** The text of a file as the server knows it; null when it is not open. */
    public String text(String uri) {
        Document text = texts.get(uri);
        return text == null ? null : text.get();
    }

    /** Sends findings, which is also the sign that a text was analysed. */
    public void publish(String uri, Diagnostic... diagnostics) {
        client.publishDiagnostics(new PublishDiagnosticsParams(uri, List.of(diagnostics)));
    }

    @SuppressWarnings("unchecked")
    private <S> S proxy(Class<S> service) {
        InvocationHandler handler = (proxy, method, arguments) -> invoke(method, arguments);
        return (S)
                Proxy.newProxyInstance(service.getClassLoader(), new Class<?>[] {service}, handler);
    }

    private Object invoke(Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return method.invoke(this, arguments);
        }
        calls.add(method.getName());
        parameters.add(arguments[0]);
        if (arguments[0] instanceof DidOpenTextDocumentParams open) {
            texts.put(
                    Uris.normal(open.getTextDocument().getUri()),
                    new Document(open.getTextDocument().getText()));
        } else if (arguments[0] instanceof DidChangeTextDocumentParams change) {
            change(change);
        }
        Function<Object, Object> answer = answers.get(method.getName());
        if (method.getReturnType() != CompletableFuture.class) {
            return answer == null ? null : answer.apply(arguments[0]);
        }
        Object value = answer == null ? null : answer.apply(arguments[0]);
        return value instanceof CompletableFuture
                ? value
                : CompletableFuture.completedFuture(value);
    }

    private void change(DidChangeTextDocumentParams params) throws BadLocationException {
        Document text = texts.get(Uris.normal(params.getTextDocument().getUri()));
        for (TextDocumentContentChangeEvent change : params.getContentChanges()) {
            if (change.getRange() == null) {
                text.set(change.getText());
            } else {
                IRegion region = Positions.region(text, change.getRange());
                text.replace(region.getOffset(), region.getLength(), change.getText());
            }
        }
    }

    @Override
    public void connect(LanguageClient connected) {
        client = connected;
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        calls.add("initialize");
        parameters.add(params);
        return CompletableFuture.completedFuture(new InitializeResult(capabilities));
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        calls.add("shutdown");
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void exit() {
        calls.add("exit");
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return textService;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return workspaceService;
    }
}
