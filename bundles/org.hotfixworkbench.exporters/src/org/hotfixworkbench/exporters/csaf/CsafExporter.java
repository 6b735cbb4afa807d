package org.hotfixworkbench.exporters.csaf;

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

/** Writes {@code csaf/<hotfix>.json}. */
public final class CsafExporter implements Exporter {

    static final String PUBLISHER = "publisher";
    static final String PUBLISHER_CATEGORY = "publisher-category";
    static final String NAMESPACE = "namespace";
    static final String CATEGORY = "category";
    static final String TLP = "tlp";
    static final String BASE_URL = "base-url";
    static final String LANGUAGE = "language";

    /** The category that follows from the class of the hotfix. */
    static final String BY_CLASS = "by-class";

    static final String BASE = "csaf_base";
    static final String ADVISORY = "csaf_security_advisory";

    /** The format. */
    public static final Format FORMAT =
            new Format(
                    "csaf",
                    "an advisory for each hotfix, CSAF 2.0 (csaf/*.json)",
                    List.of(
                            new FormatOption(
                                    PUBLISHER, "who publishes", "Hotfix Workbench", List.of()),
                            new FormatOption(
                                    PUBLISHER_CATEGORY,
                                    "what the publisher is",
                                    "other",
                                    List.of(
                                            "coordinator",
                                            "discoverer",
                                            "other",
                                            "translator",
                                            "user",
                                            "vendor")),
                            new FormatOption(
                                    NAMESPACE,
                                    "an address of the publisher",
                                    "http://hotfixworkbench.org",
                                    List.of()),
                            new FormatOption(
                                    CATEGORY,
                                    "the profile; by-class is the security advisory for security updates"
                                            + " and the base for all others",
                                    BY_CLASS,
                                    List.of(BY_CLASS, BASE, ADVISORY)),
                            new FormatOption(
                                    TLP,
                                    "who may read it (Traffic Light Protocol)",
                                    "WHITE",
                                    List.of("WHITE", "GREEN", "AMBER", "RED")),
                            new FormatOption(
                                    LANGUAGE, "the language of the sources", "en", List.of()),
                            new FormatOption(
                                    BASE_URL,
                                    "the address of the folder that the advisories are published in",
                                    "",
                                    List.of()),
                            Articles.OPTION),
                    Set.of(
                            ModelPart.ARTICLE,
                            ModelPart.TITLE,
                            ModelPart.TEXTS,
                            ModelPart.RELATED_ARTICLES,
                            ModelPart.RESTART),
                    new CsafExporter());

    @Override
    public ModelWriter open(Export export) throws IOException {
        return new CsafModelWriter(export, Publication.of(export.choice()));
    }
}
