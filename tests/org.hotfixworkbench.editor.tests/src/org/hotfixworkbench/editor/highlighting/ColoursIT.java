package org.hotfixworkbench.editor.highlighting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.editor.documents.Uris;
import org.hotfixworkbench.editor.testing.ScriptedServer;
import org.hotfixworkbench.editor.testing.WithServer;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.TestProject;
import org.hotfixworkbench.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Colours on screen. */
class ColoursIT {

    @RegisterExtension final NothingLogged log = new NothingLogged();
    @RegisterExtension final WithServer server = new WithServer();
    @RegisterExtension final TestProject project = new TestProject();

    private static final String TEXT =
            """
            // one
            hotfix kb1 "title" {
                restart none
            }
            """;

    private static @Nullable RGB color(ITextEditor editor, String piece) {
        StyledText text = Workbench.text(editor);
        StyleRange style = text.getStyleRangeAtOffset(text.getText().indexOf(piece));
        return style == null || style.foreground == null ? null : style.foreground.getRGB();
    }

    private static RGB theme(Style style) {
        return PlatformUI.getWorkbench()
                .getThemeManager()
                .getCurrentTheme()
                .getColorRegistry()
                .getRGB(style.color());
    }

    @Test
    void wordsHaveColoursAtOnce() {
        ITextEditor editor = Workbench.open(project.file("a.hotfix", TEXT));

        assertEquals(theme(Style.COMMENT), color(editor, "// one"));
        assertEquals(theme(Style.KEYWORD), color(editor, "hotfix"));
        assertEquals(theme(Style.STRING), color(editor, "\"title\""));
        assertEquals(null, color(editor, "kb1"));
        StyledText text = Workbench.text(editor);
        assertEquals(
                SWT.BOLD, text.getStyleRangeAtOffset(text.getText().indexOf("hotfix")).fontStyle);
    }

    @Test
    void aCommentThatBeginsOrEndsRepaintsWhatItTouches() throws BadLocationException {
        ITextEditor editor = Workbench.open(project.file("a.hotfix", TEXT));

        Workbench.document(editor).replace(0, 0, "/*");
        assertEquals(theme(Style.COMMENT), color(editor, "restart"));

        Workbench.document(editor).replace(TEXT.indexOf("{") + 2, 0, "*/");
        assertEquals(theme(Style.COMMENT), color(editor, "kb1"));
        assertEquals(theme(Style.KEYWORD), color(editor, "restart"));

        Workbench.document(editor).replace(0, 2, "");
        assertEquals(theme(Style.KEYWORD), color(editor, "hotfix"));
        assertEquals(theme(Style.COMMENT), color(editor, "// one"));
    }

    @Test
    void aChangeRepaintsNoMoreThanItHasTo() throws BadLocationException {
        Document document = new Document("a\n/* b */\nc\n/* d */\ne\n");
        LexicalColours colours = new LexicalColours();
        colours.setDocument(document);
        List<IRegion> damages = new ArrayList<>();
        document.addDocumentListener(
                new IDocumentListener() {
                    @Override
                    public void documentAboutToBeChanged(DocumentEvent event) {
                        // only what follows counts
                    }

                    @Override
                    public void documentChanged(DocumentEvent event) {
                        damages.add(colours.getDamageRegion(null, event, false));
                        assertEquals(
                                damages.getLast(), colours.getDamageRegion(null, event, false));
                    }
                });

        document.replace(10, 1, "cc"); // a line between two blocks
        document.replace(5, 1, "bb"); // inside a block
        document.replace(0, 1, "/*"); // a block that takes the next one in
        document.replace(0, 2, "a"); // and gives it back

        assertEquals(
                List.of(new Region(10, 2), new Region(2, 8), new Region(0, 11), new Region(0, 11)),
                damages);
    }

    @Test
    void wordsThatTheServerKnowsAreColouredAndMove() throws BadLocationException {
        ScriptedServer scripted = server.server();
        scripted.on(
                "semanticTokensFull",
                params -> new SemanticTokens(List.of(1, 7, 3, 0, 1, 1, 12, 4, 2, 2)));
        IFile file = project.file("a.hotfix", TEXT);
        ITextEditor editor = Workbench.open(file);
        Workbench.await("coloured", () -> theme(Style.ELEMENT).equals(color(editor, "kb1")));

        assertEquals(theme(Style.LITERAL), color(editor, "none"));
        StyledText text = Workbench.text(editor);
        assertEquals(SWT.BOLD, text.getStyleRangeAtOffset(text.getText().indexOf("kb1")).fontStyle);

        Workbench.document(editor).replace(0, 0, "// two\n");
        assertEquals(theme(Style.ELEMENT), color(editor, "kb1"));

        scripted.on("semanticTokensFull", params -> new SemanticTokens(List.of()));
        scripted.publish(Uris.of(file).orElseThrow());
        Workbench.await("uncoloured", () -> color(editor, "kb1") == null);
        assertEquals(theme(Style.KEYWORD), color(editor, "none"));
    }

    @Test
    void theDarkThemeHasItsOwnColours() {
        ITextEditor editor = Workbench.open(project.file("a.hotfix", TEXT));
        RGB before = color(editor, "hotfix");
        IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        String theme = engine.getActiveTheme().getId();
        try {
            engine.setTheme("org.eclipse.e4.ui.css.theme.e4_dark", false);
            Workbench.awaitEquals(new RGB(0xCC, 0x78, 0xD6), () -> color(editor, "hotfix"));
            for (Style style : Style.values()) {
                RGB ground = Workbench.text(editor).getBackground().getRGB();
                assertTrue(
                        contrast(theme(style), ground) >= 4.5,
                        style + " " + theme(style) + " on " + ground);
            }
        } finally {
            engine.setTheme(theme, false);
        }
        Workbench.awaitEquals(before, () -> color(editor, "hotfix"));
        for (Style style : Style.values()) {
            RGB ground = Workbench.text(editor).getBackground().getRGB();
            assertTrue(contrast(theme(style), ground) >= 4.5, style + " on " + ground);
        }
    }

    /** The contrast of the Web Content Accessibility Guidelines; 4.5 is legible. */
    private static double contrast(RGB one, RGB other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(RGB color) {
        return 0.2126 * linear(color.red)
                + 0.7152 * linear(color.green)
                + 0.0722 * linear(color.blue);
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
