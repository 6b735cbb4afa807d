package org.hotfixworkbench.exporters.markdown;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.hotfixworkbench.exporters.Export;
import org.hotfixworkbench.exporters.Exporter;
import org.hotfixworkbench.exporters.Format;
import org.hotfixworkbench.exporters.ModelWriter;
import org.hotfixworkbench.exporters.pages.SiteWriter;

/** Writes the folder {@code markdown}. */
public final class MarkdownExporter implements Exporter {

    /** The format. Pages are for people: nothing reads them back. */
    public static final Format FORMAT =
            new Format(
                    "markdown",
                    "the pages of html as Markdown (markdown/index.md)",
                    List.of(SiteWriter.TITLE),
                    Set.of(),
                    new MarkdownExporter());

    @Override
    public ModelWriter open(Export export) throws IOException {
        return new SiteWriter(new MarkdownFormat(), export);
    }
}
