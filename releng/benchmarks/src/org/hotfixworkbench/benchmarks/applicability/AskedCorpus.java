package org.hotfixworkbench.benchmarks.applicability;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.benchmarks.corpus.Corpus;
import org.hotfixworkbench.benchmarks.corpus.CorpusGenerator;
import org.hotfixworkbench.core.applicability.engine.Applicability;
import org.hotfixworkbench.core.applicability.engine.HotfixSet;
import org.hotfixworkbench.core.applicability.engine.MachineFacts;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.core.rules.Profile;
import org.hotfixworkbench.core.rules.RuleSettings;
import org.hotfixworkbench.core.rules.Rules;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.core.supersedence.Place;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.dsl.compile.CompilationListener;
import org.hotfixworkbench.dsl.compile.InputProblem;
import org.hotfixworkbench.dsl.compile.ServicingCompiler;
import org.hotfixworkbench.dsl.compile.SourceFile;
import org.hotfixworkbench.dsl.compile.SourceFinder;
import org.hotfixworkbench.dsl.compile.Timings;
import org.hotfixworkbench.model.Document;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServiceLevel;

/** Generated hotfixes, compiled for the engine and handed to others as they pass by. */
final class AskedCorpus implements CompilationListener {

    private static final int INSTALLED = 20;
    private static final Place NOWHERE = new Place() {};

    private final List<HotfixReader> readers;
    private final List<String> names = new ArrayList<>();
    private Catalog catalog = Catalog.EMPTY;
    private HotfixSet.@Nullable Builder builder;

    /** Takes hotfixes of the model, with derived values. */
    interface HotfixReader {
        void read(Hotfix hotfix);
    }

    private AskedCorpus(List<HotfixReader> readers) {
        this.readers = readers;
    }

    /** Generates and compiles hotfixes. */
    static AskedCorpus of(Path folder, int descriptors, List<HotfixReader> readers)
            throws IOException {
        Corpus corpus = CorpusGenerator.generate(folder, descriptors, CorpusGenerator.SEED);
        AskedCorpus asked = new AskedCorpus(readers);
        Map<String, Severity> off = new HashMap<>();
        Rules.ALL.forEach(it -> off.put(it.id(), Severity.OFF));
        Rules.ACROSS_FILES.forEach(it -> off.put(it.id(), Severity.OFF));
        List<SourceFile> files =
                SourceFinder.find(corpus.folder(), List.of(corpus.folder().resolve("hotfixes")))
                        .files();
        RuleSettings settings = RuleSettings.of(Profile.DRAFT, LocalDate.EPOCH).withOverrides(off);
        ServicingCompiler.compile(files, settings, asked, Timings.none());
        return asked;
    }

    /** The engine with all hotfixes. */
    Applicability engine() {
        HotfixSet.Builder known = builder;
        if (known == null) {
            throw new IllegalStateException("nothing was compiled");
        }
        return new Applicability(known.build());
    }

    /** Machines in any number: of a release of the catalog, each with some of the hotfixes. */
    List<MachineFacts> machines(int count) {
        Random random = new Random(CorpusGenerator.SEED);
        List<Product> products =
                catalog.products().stream()
                        .filter(it -> it.getCodebase().getVersion().major() == 6)
                        .filter(it -> !it.getArchitectures().isEmpty())
                        .toList();
        List<MachineFacts> machines = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Product product = products.get(random.nextInt(products.size()));
            List<ServiceLevel> levels = CatalogQueries.levelsOf(product);
            Set<String> installed = new LinkedHashSet<>();
            for (int j = 0; j < INSTALLED; j++) {
                installed.add(names.get(random.nextInt(names.size())));
            }
            machines.add(
                    new MachineFacts(
                            "machine-" + i,
                            product.getName(),
                            levels.get(random.nextInt(levels.size())).getName(),
                            product.getArchitectures()
                                    .get(random.nextInt(product.getArchitectures().size())),
                            installed,
                            true,
                            Set.of(),
                            Set.of(),
                            true,
                            Set.of(),
                            List.of(),
                            false));
        }
        return machines;
    }

    @Override
    public void catalog(Catalog known) {
        catalog = known;
        builder = new HotfixSet.Builder(known);
    }

    @Override
    public void file(SourceFile file, Document document, List<SourceFinding> findings) {
        HotfixSet.Builder known = builder;
        for (Element element : document.getElements()) {
            if (element instanceof Hotfix hotfix && known != null) {
                known.add(hotfix, (owner, feature, index) -> NOWHERE);
                names.add(hotfix.getName());
                readers.forEach(it -> it.read(hotfix));
            }
        }
    }

    @Override
    public void workspace(List<SourceFinding> findings) {
        // the rules do not run
    }

    @Override
    public void unreadable(InputProblem problem) {
        throw new IllegalStateException(problem.toString());
    }
}
