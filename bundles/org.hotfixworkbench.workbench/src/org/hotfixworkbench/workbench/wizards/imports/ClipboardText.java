package org.hotfixworkbench.workbench.wizards.imports;

import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.hotfixworkbench.importers.Importer;
import org.hotfixworkbench.importers.Importers;
import org.hotfixworkbench.importers.Source;

/**
 * What is in the clipboard.
 *
 * @param text as plain text, which people read
 * @param html as a web page has it, with its tables; null when it is no page
 */
record ClipboardText(String text, @Nullable String html) {

    private static final String TEXT_NAME = "pasted.txt";
    private static final String HTML_NAME = "pasted.html";

    /** A copy from a programmer's editor is HTML, too, but has only colours. */
    private static final Pattern STRUCTURE = Pattern.compile("(?i)<(table|h[1-6]|li|p)[\\s>]");

    /** Reads the clipboard, in the thread of the display. */
    static ClipboardText of(Display display) {
        Clipboard clipboard = new Clipboard(display);
        try {
            Object text = clipboard.getContents(TextTransfer.getInstance());
            Object html = clipboard.getContents(HTMLTransfer.getInstance());
            boolean page = html != null && STRUCTURE.matcher(html.toString()).find();
            String plain = text == null ? page ? html.toString() : "" : text.toString();
            return new ClipboardText(plain, page ? html.toString() : null);
        } finally {
            clipboard.dispose();
        }
    }

    /** What is imported of it. */
    ImportRequest.PastedText pasted() {
        String page = html;
        return page == null
                ? new ImportRequest.PastedText(TEXT_NAME, text)
                : new ImportRequest.PastedText(HTML_NAME, page);
    }

    /** The kind that it looks like. */
    Optional<Importer> kind() {
        ImportRequest.PastedText pasted = pasted();
        return pasted.text().isBlank()
                ? Optional.empty()
                : Importers.recognising(Source.of(pasted.name(), pasted.text()));
    }
}
