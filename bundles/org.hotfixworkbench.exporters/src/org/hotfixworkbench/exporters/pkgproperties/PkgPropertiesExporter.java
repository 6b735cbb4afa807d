package org.hotfixworkbench.exporters.pkgproperties;

import java.util.List;
import java.util.Set;
import org.hotfixworkbench.exporters.Export;
import org.hotfixworkbench.exporters.Exporter;
import org.hotfixworkbench.exporters.Format;
import org.hotfixworkbench.exporters.FormatOption;
import org.hotfixworkbench.exporters.ModelPart;
import org.hotfixworkbench.exporters.ModelWriter;
import org.hotfixworkbench.exporters.updates.Articles;

/** Writes {@code pkgproperties/Windows6.1-KB<number>-x64-pkgProperties.txt}. */
public final class PkgPropertiesExporter implements Exporter {

    static final String COMPANY = "company";

    /** The format. */
    public static final Format FORMAT =
            new Format(
                    "pkgproperties",
                    "the properties file of each stand-alone update (pkgproperties/*-pkgProperties.txt)",
                    List.of(
                            new FormatOption(
                                    COMPANY,
                                    "the company that made the update",
                                    "Microsoft Corporation",
                                    List.of()),
                            Articles.OPTION),
                    Set.of(ModelPart.ARTICLE),
                    new PkgPropertiesExporter());

    @Override
    public ModelWriter open(Export export) {
        return new PkgPropertiesModelWriter(export);
    }
}
