package org.hotfixworkbench.editor.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.jface.text.hyperlink.URLHyperlink;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.editor.documents.Uris;
import org.hotfixworkbench.editor.testing.NothingLogged;
import org.hotfixworkbench.editor.testing.TestProject;
import org.hotfixworkbench.editor.testing.WithServer;
import org.hotfixworkbench.editor.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From rules and articles to pages and files. */
class LinksIT {

    @RegisterExtension final NothingLogged log = new NothingLogged();
    @RegisterExtension final WithServer server = new WithServer();
    @RegisterExtension final TestProject project = new TestProject();

    @Test
    void pagesAndFilesAreOpened() {
        IFile other = project.file("b.hotfix", "// one\nhotfix kb1 {\n}\n");
        DocumentLink file = link(0, 3, Uris.of(other).orElseThrow() + "#L2");
        file.setTooltip("kb1");
        server.server()
                .on(
                        "documentLink",
                        params ->
                                List.of(
                                        file,
                                        link(4, 7, Uris.of(other).orElseThrow()),
                                        link(8, 11, "http://x/y")));
        ITextEditor editor = Workbench.open(project.file("a.hotfix", "kb1 two tre   \n"));
        PageLinks links = new PageLinks();

        IHyperlink first = at(links, editor, 1);
        assertEquals("Open kb1", first.getHyperlinkText());
        assertEquals(new Region(0, 3), first.getHyperlinkRegion());
        assertNull(first.getTypeLabel());
        assertEquals("Open", at(links, editor, 5).getHyperlinkText());
        assertEquals("http://x/y", ((URLHyperlink) at(links, editor, 9)).getURLString());
        assertNull(links.detectHyperlinks(Workbench.viewer(editor), new Region(13, 0), false));

        first.open();
        ITextEditor opened = (ITextEditor) Workbench.page().getActiveEditor();
        assertEquals("b.hotfix", opened.getTitle());
        assertEquals(7, Workbench.text(opened).getCaretOffset());
    }

    private static IHyperlink at(PageLinks links, ITextEditor editor, int offset) {
        return links.detectHyperlinks(Workbench.viewer(editor), new Region(offset, 0), false)[0];
    }

    private static DocumentLink link(int start, int end, String target) {
        return new DocumentLink(new Range(new Position(0, start), new Position(0, end)), target);
    }
}
