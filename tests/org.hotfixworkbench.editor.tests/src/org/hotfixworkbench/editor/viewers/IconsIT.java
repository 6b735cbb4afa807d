package org.hotfixworkbench.editor.viewers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.hotfixworkbench.testing.NothingLogged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every kind has an icon, and every icon can be read. */
class IconsIT {

    @RegisterExtension final NothingLogged log = new NothingLogged();

    @Test
    void everyKindHasAnIcon() {
        List<Image> icons = new ArrayList<>();
        for (SymbolKind kind : SymbolKind.values()) {
            icons.add(Icons.of(kind));
        }
        for (CompletionItemKind kind : CompletionItemKind.values()) {
            icons.add(Icons.of(kind));
        }
        icons.add(Icons.of((CompletionItemKind) null));

        for (Image icon : icons) {
            assertEquals(new Rectangle(0, 0, 16, 16), icon.getBounds());
        }
        assertEquals(13, icons.stream().distinct().count());
    }
}
