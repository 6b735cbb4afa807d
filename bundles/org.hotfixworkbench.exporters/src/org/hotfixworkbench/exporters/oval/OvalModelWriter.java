package org.hotfixworkbench.exporters.oval;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.applicability.engine.Deliveries;
import org.hotfixworkbench.core.applicability.engine.FileDelivery;
import org.hotfixworkbench.core.applicability.engine.PackageDelivery;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.exporters.Export;
import org.hotfixworkbench.exporters.ModelWriter;
import org.hotfixworkbench.exporters.References;
import org.hotfixworkbench.exporters.TextOutput;
import org.hotfixworkbench.model.AlternativeGroup;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.value.KbNumber;

/**
 * Writes one document. Its sections are put together at the end: the schema wants definitions
 * before tests, tests before objects, and these before states.
 */
final class OvalModelWriter implements ModelWriter {

    private final Export export;
    private final Tests tests;
    private final DefinitionXml xml;
    private final DefinitionsFile definitions;
    private final PartsFile parts;
    private final Hotfixes hotfixes = new Hotfixes();
    private final List<Codebase> codebases = new ArrayList<>();
    private final List<Product> products = new ArrayList<>();
    private @Nullable Rules rules;
    private @Nullable LocalDate newest;

    /** What works with the whole catalog, which comes first. */
    private record Rules(Deliveries deliveries, PatchDefinition patches) {}

    OvalModelWriter(Export export) throws IOException {
        this.export = export;
        String namespace = export.choice().value(OvalExporter.NAMESPACE);
        tests = new Tests(namespace);
        xml = new DefinitionXml(namespace);
        definitions = new DefinitionsFile(export.folder().scratch());
        parts = new PartsFile(export.folder().scratch());
    }

    @Override
    public void write(Element element) throws IOException {
        switch (element) {
            case Codebase it -> codebases.add(it);
            case Product it -> products.add(it);
            case Hotfix it when !it.isExternal() && it.getName() != null -> patch(it);
            case AlternativeGroup it ->
                    hotfixes.alternatives(
                            References.names(it, Literals.ALTERNATIVE_GROUP__HOTFIXES));
            default -> {
                // machines and expectations are what definitions are tried on
            }
        }
    }

    private void patch(Hotfix hotfix) throws IOException {
        Rules known = rules();
        String name = hotfix.getName();
        hotfixes.describe(name, hotfix.getArticle());
        if (hotfix.getReplacement() != null) {
            for (String it :
                    References.names(hotfix.getReplacement(), Literals.REPLACEMENT__HOTFIXES)) {
                hotfixes.replace(name, it);
            }
        }
        LocalDate released = hotfix.getReleased();
        if (released != null && (newest == null || released.isAfter(newest))) {
            newest = released;
        }
        List<PackageDelivery> packages = known.deliveries().of(hotfix);
        List<String> both = known.patches().parts(xml, hotfix, packages);
        definitions.add(name, both.getFirst(), both.getLast());
        takeTests();
        refuse(hotfix, packages);
    }

    /** Tells what is not written as it is. */
    private void refuse(Hotfix hotfix, List<PackageDelivery> packages) {
        for (PackageDelivery part : packages) {
            part.levels().stream()
                    .flatMap(it -> it.files().stream())
                    .filter(it -> !FileCriteria.testable(it))
                    .map(FileDelivery::name)
                    .distinct()
                    .forEach(
                            it ->
                                    export.refuse(
                                            hotfix.getName(),
                                            "the file '%s' has a name or a version that no file can have; its test says unknown"
                                                    .formatted(it)));
        }
        String symptoms = hotfix.getSymptoms();
        boolean allowed =
                Characters.allowed(hotfix.getName())
                        && (hotfix.getTitle() == null || Characters.allowed(hotfix.getTitle()))
                        && (symptoms == null || Characters.allowed(symptoms));
        if (!allowed) {
            export.refuse(
                    hotfix.getName(), "characters that XML does not have are written as U+FFFD");
        }
    }

    private void takeTests() throws IOException {
        for (Map.Entry<Id, String> part : tests.take().entrySet()) {
            parts.add(part.getKey(), part.getValue());
        }
    }

    /** Writes the definitions of the catalog when the first hotfix is there. */
    private Rules rules() throws IOException {
        Rules known = rules;
        if (known == null) {
            Catalog catalog = new Catalog(codebases, products);
            ReleaseCriteria releases = new ReleaseCriteria(tests, catalog);
            boolean missing = export.choice().value(OvalExporter.MISSING).equals("install");
            FileCriteria files = new FileCriteria(tests, releases, missing);
            ConditionCriteria conditions = new ConditionCriteria(tests, releases, hotfixes);
            known =
                    new Rules(
                            new Deliveries(catalog),
                            new PatchDefinition(
                                    releases,
                                    conditions,
                                    new PackageCriteria(releases, files),
                                    hotfixes));
            rules = known;
            inventory(releases);
        }
        return known;
    }

    private void inventory(ReleaseCriteria releases) throws IOException {
        inventory(
                ReleaseCriteria.windows(),
                "Microsoft Windows is installed",
                List.of(),
                List.of(Criterion.of(tests.windows(), "the system is Windows")));
        for (Codebase codebase : codebases) {
            String name = String.valueOf(codebase.getName());
            inventory(
                    ReleaseCriteria.id(codebase),
                    "A product of the code base %s is installed".formatted(name),
                    List.of(),
                    releases.definition(codebase));
            for (ServiceLevel level : codebase.getLevels()) {
                inventory(
                        ReleaseCriteria.id(codebase, level),
                        "%s of the code base %s is installed".formatted(level.getName(), name),
                        List.of(),
                        releases.definition(codebase, level));
            }
        }
        for (Product product : products) {
            inventory(releases, product);
        }
    }

    private void inventory(ReleaseCriteria releases, Product product) throws IOException {
        List<String> platforms = List.of(PatchDefinition.platform(product));
        inventory(
                ReleaseCriteria.id(product),
                platforms.getFirst() + " is installed",
                platforms,
                releases.definition(product));
        Codebase codebase = product.getCodebase();
        if (codebase != null && !codebase.eIsProxy()) {
            for (ServiceLevel level : CatalogQueries.levelsOf(product)) {
                inventory(
                        ReleaseCriteria.id(product, level),
                        "%s %s is installed"
                                .formatted(
                                        platforms.getFirst(),
                                        CatalogQueries.levelName(product, level)),
                        platforms,
                        List.of(releases.product(product), releases.level(codebase, level)));
            }
        }
    }

    private void inventory(Id id, String title, List<String> platforms, List<Criterion> criteria)
            throws IOException {
        definitions.add(xml.inventory(id, title, platforms, criteria));
        takeTests();
    }

    @Override
    public void finish() throws IOException {
        rules();
        Successions successions = new Successions(hotfixes);
        try (TextOutput out = new TextOutput(export.folder().create("oval.xml"))) {
            new DocumentHead(newest).write(out);
            out.write("\n  <definitions>");
            definitions.write(out, hotfix -> between(successions, hotfix));
            for (String definition : successions.definitions(xml)) {
                out.write(definition);
            }
            for (String name : hotfixes.asked()) {
                out.write(installed(name));
            }
            takeTests();
            out.write("\n  </definitions>");
            section(out, "tests", Kind.TEST);
            section(out, "objects", Kind.OBJECT);
            section(out, "states", Kind.STATE);
            section(out, "variables", Kind.VARIABLE);
            out.write("\n</oval_definitions>\n");
        }
    }

    private String between(Successions successions, String hotfix) throws IOException {
        Criterion criterion = successions.notSuperseded(hotfix);
        return criterion == null ? "" : xml.between(criterion);
    }

    private String installed(String name) throws IOException {
        KbNumber number = hotfixes.number(name);
        Criterion criterion =
                number == null
                        ? Criterion.not(
                                ReleaseCriteria.windows(),
                                "it has no article number, so no list of hotfixes names it")
                        : Criterion.of(tests.installed(number), number + " is in the list");
        String title = name + " is installed";
        DefinitionXml.Heading heading =
                new DefinitionXml.Heading(
                        hotfixes.installed(name), false, title, List.of(), number, title);
        return xml.text(heading, true, List.of(criterion));
    }

    private void section(TextOutput out, String tag, Kind kind) throws IOException {
        if (parts.has(kind)) {
            out.write("\n  <" + tag + ">");
            parts.write(kind, out);
            out.write("\n  </" + tag + ">");
        }
    }

    @Override
    public void close() {
        // the folder closes the temporary files
    }
}
