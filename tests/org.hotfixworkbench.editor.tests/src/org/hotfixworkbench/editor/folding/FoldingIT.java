package org.hotfixworkbench.editor.folding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.editor.documents.Uris;
import org.hotfixworkbench.editor.testing.WithServer;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.TestProject;
import org.hotfixworkbench.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Blocks are folded. */
class FoldingIT {

    @RegisterExtension final NothingLogged log = new NothingLogged();
    @RegisterExtension final WithServer server = new WithServer();
    @RegisterExtension final TestProject project = new TestProject();

    private static final String TEXT = "hotfix kb1 {\n    restart none\n}\nhotfix kb2 {\n\n}\n";

    private static List<Position> folds(ITextEditor editor) {
        ProjectionAnnotationModel model = Workbench.viewer(editor).getProjectionAnnotationModel();
        List<Position> folds = new ArrayList<>();
        model.getAnnotationIterator().forEachRemaining(it -> folds.add(model.getPosition(it)));
        folds.sort((one, other) -> Integer.compare(one.offset, other.offset));
        return folds;
    }

    @Test
    void blocksFoldAndStayFolded() {
        server.server()
                .on(
                        "foldingRange",
                        params -> List.of(new FoldingRange(0, 1), new FoldingRange(3, 4)));
        IFile file = project.file("a.hotfix", TEXT);
        ITextEditor editor = Workbench.open(file);
        Workbench.awaitEquals(
                List.of(new Position(0, 30), new Position(32, 14)), () -> folds(editor));

        ProjectionAnnotationModel model = Workbench.viewer(editor).getProjectionAnnotationModel();
        model.getAnnotationIterator()
                .forEachRemaining(it -> model.collapse((ProjectionAnnotation) it));
        Workbench.awaitEquals(
                "hotfix kb1 {\n}\nhotfix kb2 {\n}\n", () -> Workbench.text(editor).getText());

        server.server()
                .on(
                        "foldingRange",
                        params -> List.of(new FoldingRange(0, 1), new FoldingRange(7, 9)));
        server.server().publish(Uris.of(file).orElseThrow());
        Workbench.awaitEquals(List.of(new Position(0, 30)), () -> folds(editor));
        assertEquals("hotfix kb1 {\n}\nhotfix kb2 {\n\n}\n", Workbench.text(editor).getText());
    }
}
