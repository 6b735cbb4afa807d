package org.hotfixworkbench.dsl.ide.commands;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Position;
import org.hotfixworkbench.dsl.check.LineIndex;
import org.hotfixworkbench.dsl.ide.actions.WorkspaceEdits;
import org.hotfixworkbench.dsl.ide.editing.RowPaste;
import org.hotfixworkbench.dsl.ide.server.Failures;
import org.hotfixworkbench.dsl.ide.server.Positions;
import org.hotfixworkbench.dsl.ide.server.Session;
import org.hotfixworkbench.dsl.ide.workspace.SourceState;

/** Makes rows of what is in the clipboard; the editor puts them in. */
final class PasteRowsCommand implements Command {

    @Override
    public String id() {
        return "hotfix.pasteRows";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.required("uri", "address of an open file"),
                Parameter.required("position", "a position in a package"),
                Parameter.required("text", "the text of the clipboard"));
    }

    @Override
    public CompletableFuture<Object> run(Session session, Arguments arguments) {
        String uri = arguments.required("uri");
        Position position = arguments.position("position");
        String text = arguments.required("text");
        return session.submit(
                cancel -> {
                    SourceState source = session.source(uri);
                    LineIndex lines = source == null ? null : source.text();
                    if (source == null || lines == null) {
                        throw Failures.of(uri + " is no open file");
                    }
                    int offset = Positions.offset(lines, position);
                    return new WorkspaceEdits(session.capabilities())
                            .of(source, List.of(RowPaste.edit(lines, offset, text)));
                });
    }
}
