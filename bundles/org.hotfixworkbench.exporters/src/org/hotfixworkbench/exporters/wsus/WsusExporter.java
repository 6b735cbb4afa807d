package org.hotfixworkbench.exporters.wsus;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.hotfixworkbench.exporters.Export;
import org.hotfixworkbench.exporters.Exporter;
import org.hotfixworkbench.exporters.Format;
import org.hotfixworkbench.exporters.FormatOption;
import org.hotfixworkbench.exporters.ModelPart;
import org.hotfixworkbench.exporters.ModelWriter;
import org.hotfixworkbench.exporters.updates.Articles;

/** Writes {@code wsus/<hotfix>-<code base>-<architecture>.sdp}. */
public final class WsusExporter implements Exporter {

    static final String VENDOR = "vendor";
    static final String LANGUAGE = "language";

    /** The format. */
    public static final Format FORMAT =
            new Format(
                    "wsus",
                    "packages for local publishing by WSUS and Configuration Manager (wsus/*.sdp)",
                    List.of(
                            new FormatOption(
                                    VENDOR,
                                    "the vendor of the updates",
                                    "Microsoft Corporation",
                                    List.of()),
                            new FormatOption(
                                    LANGUAGE, "the language of titles and texts", "en", List.of()),
                            Articles.OPTION),
                    Set.of(ModelPart.ARTICLE, ModelPart.TITLE, ModelPart.RESTART),
                    new WsusExporter());

    @Override
    public ModelWriter open(Export export) throws IOException {
        String language = export.choice().value(LANGUAGE);
        if (!language.matches("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*")) {
            throw new IOException("the option wsus.language is no language: " + language);
        }
        return new WsusModelWriter(export);
    }
}
