package org.hotfixworkbench.dsl.ide.server;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.log4j.Logger;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.hotfixworkbench.dsl.ide.workspace.ProjectListener;
import org.hotfixworkbench.dsl.ide.workspace.SourceState;

/** Tells the client what becomes of files. */
final class Publisher implements ProjectListener {

    private static final Logger LOG = Logger.getLogger(Publisher.class);

    private final LanguageClient client;
    private final Diagnostics diagnostics;
    private final Refresh refresh;
    private final CheckProgress progress;

    /** Files of which the client has heard something that is not empty. */
    private final Set<String> published = new HashSet<>();

    Publisher(
            LanguageClient client,
            Diagnostics diagnostics,
            Refresh refresh,
            CheckProgress progress) {
        this.client = client;
        this.diagnostics = diagnostics;
        this.refresh = refresh;
        this.progress = progress;
    }

    @Override
    public void checked(SourceState source) {
        List<Diagnostic> found = diagnostics.of(source);
        // of open files also that nothing is wrong: clients wait for it
        if (!found.isEmpty() || published.contains(source.uri()) || source.isOpen()) {
            publish(source.uri(), found, source.version());
        }
    }

    @Override
    public void removed(SourceState source) {
        if (published.contains(source.uri())) {
            publish(source.uri(), List.of(), null);
        }
    }

    private void publish(String uri, List<Diagnostic> found, @Nullable Integer version) {
        if (found.isEmpty()) {
            published.remove(uri);
        } else {
            published.add(uri);
        }
        client.publishDiagnostics(new PublishDiagnosticsParams(uri, found, version));
    }

    @Override
    public void progress(int done, int waiting) {
        progress.report(done, waiting);
    }

    @Override
    public void settled() {
        progress.end();
        refresh.everything();
    }

    @Override
    public void failed(Throwable defect) {
        LOG.error("internal error", defect);
        client.logMessage(new MessageParams(MessageType.Error, "internal error: " + defect));
    }
}
