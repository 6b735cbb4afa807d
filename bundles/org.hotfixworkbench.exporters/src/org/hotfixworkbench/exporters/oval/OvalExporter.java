package org.hotfixworkbench.exporters.oval;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.hotfixworkbench.exporters.Export;
import org.hotfixworkbench.exporters.Exporter;
import org.hotfixworkbench.exporters.Format;
import org.hotfixworkbench.exporters.FormatOption;
import org.hotfixworkbench.exporters.ModelPart;
import org.hotfixworkbench.exporters.ModelWriter;

/** Writes {@code oval.xml}. */
public final class OvalExporter implements Exporter {

    /** The option for the part of ids that says whose they are. */
    static final String NAMESPACE = "namespace";

    /** The option for files that are not there. */
    static final String MISSING = "missing-files";

    /** The format. */
    public static final Format FORMAT =
            new Format(
                    "oval",
                    "definitions for scanners in OVAL 5.11 (oval.xml)",
                    List.of(
                            new FormatOption(
                                    NAMESPACE,
                                    "whose the ids are, as a reversed domain name",
                                    "org.hotfixworkbench",
                                    List.of()),
                            new FormatOption(
                                    MISSING,
                                    "whether a file that is not there makes a hotfix apply",
                                    "install",
                                    List.of("install", "ignore"))),
                    Set.of(
                            ModelPart.ARTICLE,
                            ModelPart.TITLE,
                            ModelPart.RELEASE_CLASS,
                            ModelPart.RELEASE_DATE,
                            ModelPart.RESTART),
                    new OvalExporter());

    @Override
    public ModelWriter open(Export export) throws IOException {
        String namespace = export.choice().value(NAMESPACE);
        if (!namespace.matches("[A-Za-z0-9_.-]+")) {
            throw new IOException(
                    "oval.namespace is made of letters, digits and ._- only, unlike " + namespace);
        }
        return new OvalModelWriter(export);
    }
}
