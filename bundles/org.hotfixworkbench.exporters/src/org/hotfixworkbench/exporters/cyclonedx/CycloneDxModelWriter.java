package org.hotfixworkbench.exporters.cyclonedx;

import java.io.IOException;
import org.hotfixworkbench.exporters.Export;
import org.hotfixworkbench.exporters.FileNames;
import org.hotfixworkbench.exporters.ModelWriter;
import org.hotfixworkbench.exporters.TextOutput;
import org.hotfixworkbench.exporters.updates.Articles;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Hotfix;

/** Writes a bill for each hotfix as it passes by. */
final class CycloneDxModelWriter implements ModelWriter {

    private final Export export;
    private final FileNames names = new FileNames();

    CycloneDxModelWriter(Export export) {
        this.export = export;
    }

    @Override
    public void write(Element element) throws IOException {
        if (element instanceof Hotfix hotfix && !hotfix.isExternal()) {
            String file = FileNames.of(hotfix.getName());
            if (names.take(file)) {
                try (TextOutput out =
                        new TextOutput(export.folder().create("cyclonedx/" + file + ".cdx.json"))) {
                    new Bill(out, export.choice().value(Articles.OPTION.name())).write(hotfix);
                }
            } else {
                export.refuse(
                        hotfix.getName(),
                        "another bill has the file name " + file + ".cdx.json; not written");
            }
        }
    }

    @Override
    public void finish() {
        // every bill was complete
    }

    @Override
    public void close() {
        // every file was closed when it was complete
    }
}
