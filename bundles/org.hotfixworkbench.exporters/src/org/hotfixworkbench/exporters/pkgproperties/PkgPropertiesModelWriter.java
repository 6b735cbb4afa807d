package org.hotfixworkbench.exporters.pkgproperties;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hotfixworkbench.exporters.Export;
import org.hotfixworkbench.exporters.FileNames;
import org.hotfixworkbench.exporters.ModelWriter;
import org.hotfixworkbench.exporters.TextOutput;
import org.hotfixworkbench.exporters.updates.Articles;
import org.hotfixworkbench.exporters.updates.Platform;
import org.hotfixworkbench.exporters.updates.Platforms;
import org.hotfixworkbench.exporters.updates.ReleaseDay;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.value.KbNumber;

/** Writes a file for each stand-alone update: a code base and an architecture of a hotfix. */
final class PkgPropertiesModelWriter implements ModelWriter {

    private final Export export;
    private final Platforms platforms = new Platforms();
    private final FileNames names = new FileNames();

    PkgPropertiesModelWriter(Export export) {
        this.export = export;
    }

    @Override
    public void write(Element element) throws IOException {
        platforms.add(element);
        if (element instanceof Hotfix hotfix && !hotfix.isExternal()) {
            KbNumber article = Articles.of(hotfix);
            if (article == null) {
                export.refuse(
                        hotfix.getName(),
                        "the properties of an update need an article number; not written");
            } else {
                updates(hotfix, article);
            }
        }
    }

    private void updates(Hotfix hotfix, KbNumber article) throws IOException {
        Map<String, List<Platform>> updates =
                platforms.of(hotfix).stream()
                        .collect(
                                Collectors.groupingBy(
                                        it -> UpdateName.of(it, article).orElse(""),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        List<Platform> others = updates.remove("");
        if (others != null) {
            export.refuse(
                    hotfix.getName(),
                    others.stream()
                                    .map(Platform::productTitle)
                                    .distinct()
                                    .collect(Collectors.joining(", "))
                            + ": not written, there are no stand-alone updates (.msu)");
        } else if (updates.isEmpty()) {
            export.refuse(
                    hotfix.getName(), "the properties of an update need a product; not written");
        }
        for (Map.Entry<String, List<Platform>> update : updates.entrySet()) {
            if (names.take(FileNames.of(update.getKey()))) {
                write(update.getKey(), hotfix, article, update.getValue());
            } else {
                export.refuse(
                        hotfix.getName(),
                        "another hotfix has the update " + update.getKey() + "; not written");
            }
        }
    }

    private void write(String update, Hotfix hotfix, KbNumber article, List<Platform> fitting)
            throws IOException {
        Optional<ReleaseDay> day = ReleaseDay.of(hotfix);
        String url = export.choice().value(Articles.OPTION.name());
        try (TextOutput out =
                new TextOutput(
                        export.folder().create("pkgproperties/" + update + "-pkgProperties.txt"))) {
            PropertyLines lines = new PropertyLines(out);
            lines.add("ApplicabilityInfo", UpdateName.applicability(fitting));
            lines.add("Applies to", "Windows " + fitting.getFirst().codebase().getVersion());
            if (day.isPresent()) {
                lines.add("Build Date", day.get().day().toString().replace('-', '/'));
            }
            lines.add("Company", export.choice().value(PkgPropertiesExporter.COMPANY));
            lines.add("Installation Type", "FULL");
            lines.add("Installer Engine", "Component Based Servicing - WUSA.exe");
            lines.add("KB Article Number", String.valueOf(article.number()));
            UpdateName.packageType(hotfix.getReleaseClass())
                    .ifPresent(it -> lines.add("Package Type", it));
            lines.add(
                    "Processor Architecture",
                    UpdateName.processor(fitting.getFirst().architecture()));
            lines.add("Support Link", Articles.url(url, article));
            lines.write();
        }
    }

    @Override
    public void finish() {
        // every file was complete
    }

    @Override
    public void close() {
        // every file was closed when it was complete
    }
}
