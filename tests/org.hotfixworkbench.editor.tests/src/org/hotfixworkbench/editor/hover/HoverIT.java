package org.hotfixworkbench.editor.hover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.Position;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.editor.testing.WithServer;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.TestProject;
import org.hotfixworkbench.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the pointer shows, and F2. */
class HoverIT {

    @RegisterExtension final NothingLogged log = new NothingLogged();
    @RegisterExtension final WithServer server = new WithServer();
    @RegisterExtension final TestProject project = new TestProject();

    private static final String TEXT = "file Credssp.dll 6.0.6001.22765\n";

    private static List<StyledText> popups(String text) {
        return Workbench.inPopups(StyledText.class).stream()
                .filter(it -> it.getText().equals(text))
                .toList();
    }

    @Test
    void theWordAtTheCaretIsExplained() {
        server.server()
                .on(
                        "hover",
                        params ->
                                new Hover(
                                        new MarkupContent(
                                                "markdown", "**Windows Vista SP1**, LDR")));
        ITextEditor editor = Workbench.open(project.file("a.hotfix", TEXT));
        Workbench.caretAt(editor, "6001");

        Workbench.run("org.eclipse.ui.edit.text.showInformation");
        Workbench.await("shown", () -> !popups("Windows Vista SP1, LDR").isEmpty());
        StyleRange[] styles = popups("Windows Vista SP1, LDR").getFirst().getStyleRanges();
        Workbench.keys("Escape");

        assertEquals(new Position(0, 21), server.server().last(HoverParams.class).getPosition());
        assertEquals(1, styles.length);
        assertEquals(SWT.BOLD, styles[0].fontStyle);
        assertEquals(17, styles[0].length);
    }

    @Test
    void aWordIsOneWithItsDotsAndHyphens() {
        ITextEditor editor = Workbench.open(project.file("a.hotfix", TEXT));
        ServerHover hover = new ServerHover();

        IRegion region = hover.getHoverRegion(Workbench.viewer(editor), 8);

        assertEquals(new Region(5, 11), region);
        assertEquals(
                new Region(TEXT.length(), 0),
                hover.getHoverRegion(Workbench.viewer(editor), TEXT.length()));
        assertNull(Workbench.elsewhere(() -> hover.getHoverInfo(Workbench.viewer(editor), region)));
    }
}
