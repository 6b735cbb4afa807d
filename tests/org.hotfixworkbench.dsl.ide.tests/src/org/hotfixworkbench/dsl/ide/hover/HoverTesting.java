package org.hotfixworkbench.dsl.ide.hover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.hotfixworkbench.dsl.ide.server.Editor;
import org.hotfixworkbench.dsl.ide.server.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Asks what is said of places in the sample. */
abstract class HoverTesting {

    @TempDir Path folder;

    @BeforeEach
    void files() throws IOException {
        Sample.write(folder);
    }

    static Hover hover(Editor editor, String file, String at) {
        return Editor.get(
                editor.server()
                        .getTextDocumentService()
                        .hover(new HoverParams(editor.document(file), editor.at(file, at))));
    }

    /** Compares what is said, one after the other. */
    final void inFile(String file, String expected, String... places) throws IOException {
        StringBuilder said = new StringBuilder();
        try (Editor editor = Editor.on(folder)) {
            editor.open(file);
            editor.settle();
            for (String place : places) {
                Hover hover = hover(editor, file, place);
                said.append(hover == null ? "nothing" : hover.getContents().getRight().getValue())
                        .append("\n---\n");
            }
        }
        assertEquals(expected, said.toString().replace(folder.toUri().toString(), "folder/"));
    }

    final void says(String expected, String... places) throws IOException {
        inFile(Sample.FILE, expected, places);
    }
}
