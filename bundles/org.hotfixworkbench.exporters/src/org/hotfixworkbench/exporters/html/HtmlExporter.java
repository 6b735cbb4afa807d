package org.hotfixworkbench.exporters.html;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.hotfixworkbench.exporters.Export;
import org.hotfixworkbench.exporters.Exporter;
import org.hotfixworkbench.exporters.Format;
import org.hotfixworkbench.exporters.ModelWriter;
import org.hotfixworkbench.exporters.pages.SiteWriter;

/** Writes the folder {@code html}. */
public final class HtmlExporter implements Exporter {

    /** The format. Pages are for people: nothing reads them back. */
    public static final Format FORMAT =
            new Format(
                    "html",
                    "a site for the browser, with search, that needs no server (html/index.html)",
                    List.of(SiteWriter.TITLE),
                    Set.of(),
                    new HtmlExporter());

    @Override
    public ModelWriter open(Export export) throws IOException {
        return new SiteWriter(new HtmlFormat(), export);
    }
}
