package org.hotfixworkbench.exporters.cyclonedx;

import java.util.List;
import java.util.Set;
import org.hotfixworkbench.exporters.Export;
import org.hotfixworkbench.exporters.Exporter;
import org.hotfixworkbench.exporters.Format;
import org.hotfixworkbench.exporters.ModelPart;
import org.hotfixworkbench.exporters.ModelWriter;
import org.hotfixworkbench.exporters.updates.Articles;

/** Writes {@code cyclonedx/<hotfix>.cdx.json}. */
public final class CycloneDxExporter implements Exporter {

    /** The format. */
    public static final Format FORMAT =
            new Format(
                    "cyclonedx",
                    "a bill of the delivered files for each hotfix, CycloneDX 1.6 (cyclonedx/*.cdx.json)",
                    List.of(Articles.OPTION),
                    Set.of(
                            ModelPart.ARTICLE,
                            ModelPart.TITLE,
                            ModelPart.RELEASE_CLASS,
                            ModelPart.RELEASE_DATE,
                            ModelPart.RESTART,
                            ModelPart.ROWS,
                            ModelPart.STATED_BRANCHES,
                            ModelPart.DERIVED_VALUES,
                            ModelPart.PACKAGE_PRODUCTS),
                    new CycloneDxExporter());

    @Override
    public ModelWriter open(Export export) {
        return new CycloneDxModelWriter(export);
    }
}
