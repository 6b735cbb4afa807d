package org.hotfixworkbench.editor.viewers;

import java.net.URL;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.swt.graphics.Image;
import org.hotfixworkbench.editor.EditorPlugin;

/** The icons of the bundle, in the words of the protocol. For the thread of the display. */
public final class Icons {

    private Icons() {}

    /** The icon of a symbol. */
    public static @Nullable Image of(SymbolKind kind) {
        return image(
                switch (kind) {
                    case Class, Array -> "hotfix";
                    case Variable -> "machine";
                    case Struct -> "product";
                    case Namespace -> "catalog";
                    case Module -> "payload";
                    case Package -> "package";
                    case File, Key -> "file";
                    case Object -> "manifest";
                    case EnumMember -> "level";
                    case Event -> "expectation";
                    default -> "element";
                });
    }

    /** The icon of a proposal. */
    public static @Nullable Image of(@Nullable CompletionItemKind kind) {
        if (kind == null) {
            return image("element");
        }
        return image(
                switch (kind) {
                    case Keyword -> "keyword";
                    case Snippet -> "template";
                    case Reference -> "hotfix";
                    case Class -> "product";
                    case Module -> "catalog";
                    case EnumMember -> "level";
                    case File -> "file";
                    case Constant -> "manifest";
                    default -> "element";
                });
    }

    private static @Nullable Image image(String name) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = EditorPlugin.ID + "/" + name;
        if (registry.getDescriptor(key) == null) {
            URL url = Platform.getBundle(EditorPlugin.ID).getEntry("icons/" + name + ".svg");
            registry.put(key, ImageDescriptor.createFromURL(url));
        }
        return registry.get(key);
    }
}
