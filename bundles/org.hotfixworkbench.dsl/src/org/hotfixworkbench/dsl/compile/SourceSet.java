package org.hotfixworkbench.dsl.compile;

import com.google.inject.Injector;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.rules.RuleRunner;
import org.hotfixworkbench.core.rules.RuleSettings;
import org.hotfixworkbench.core.rules.Rules;
import org.hotfixworkbench.dsl.ServicingStandaloneSetup;
import org.hotfixworkbench.dsl.catalog.CatalogAssembler;
import org.hotfixworkbench.dsl.catalog.ShippedCatalog;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.dsl.check.SourceRule;
import org.hotfixworkbench.model.Document;

/**
 * Files that see each other: what they declare, the catalog, and how one of them is checked against
 * both. A command puts all files in and then compiles them; an editor puts a file in again whenever
 * its text changes. Only files with code bases or products stay in memory.
 *
 * <p>{@link #scan}, {@link #parse} and {@link #compileAhead} may be called by any thread,
 * everything else by one, which owns the files. A {@link FileCompiler} is what several threads
 * compile with while no file comes or goes.
 */
public final class SourceSet {

    private final RuleSettings settings;
    private final Timings timings;
    private final Injector injector = ServicingStandaloneSetup.injector();
    private final ResourceLoader loader = new ResourceLoader();
    private final SourceIndex index = new SourceIndex();
    private final StreamingResourceSet resources = new StreamingResourceSet(index.data(), Map.of());
    private final Map<SourceFile, LazyLinkingResource> catalogs = new HashMap<>();

    /** Who compiles ahead reads the index and the catalogs; the owner alone changes them. */
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    private @Nullable Catalog catalog;
    private volatile @Nullable FileCompiler compiler;

    /**
     * A text and what it declares.
     *
     * @param text the text
     * @param declarations its named top-level elements, in their order
     */
    public record Scanned(String text, List<Declaration> declarations) {

        /** Whether the file says something about releases of Windows: all others depend on it. */
        public boolean belongsToCatalog() {
            return FileResult.belongToCatalog(declarations);
        }
    }

    /**
     * A file that has been parsed, linked and checked.
     *
     * @param resource its model with its text
     * @param document its elements, with derived values
     * @param findings what is to be said of it, in the order of the text
     * @param names the names that it has asked for; empty when for all that there are, and for
     *     catalogs, which are always compiled
     */
    public record Compiled(
            LazyLinkingResource resource,
            Document document,
            List<SourceFinding> findings,
            Optional<Set<String>> names) {}

    /**
     * What a thread found in a file.
     *
     * @param scanned the text on disk
     * @param compiled its content; empty when the owner of the files has to compile it: it is a
     *     catalog, or declares something else now, or the catalog has just changed
     */
    public record Ahead(Scanned scanned, Optional<Compiled> compiled) {}

    /** Starts with no file; the shipped catalog is there. */
    public SourceSet(RuleSettings settings, Timings timings) {
        this.settings = settings.withOtherRules(SourceRule.ids());
        this.timings = timings;
    }

    /** The settings with which files are checked. */
    public RuleSettings settings() {
        return settings;
    }

    /**
     * Reads what a text declares.
     *
     * @throws SourceReader.UnreadableException when its blocks are nested too deeply
     */
    public Scanned scan(SourceFile file, String text) throws SourceReader.UnreadableException {
        return new Scanned(text, DeclarationScanner.scan(file, text));
    }

    /** Parses a text as the content of a file. */
    public LazyLinkingResource parse(SourceFile file, String text) {
        long start = timings.start();
        LazyLinkingResource resource = loader.load(file, text);
        timings.stop(Timings.Phase.PARSE, start);
        return resource;
    }

    /** Makes known what a file declares, in the place of what it declared before. */
    public void put(SourceFile file, Scanned scanned) {
        changing(() -> replace(file, scanned));
    }

    private void replace(SourceFile file, Scanned scanned) {
        URI uri = ResourceLoader.uri(file);
        forget(file);
        if (scanned.belongsToCatalog()) {
            LazyLinkingResource resource = loader.load(file, scanned.text());
            resources.getResources().add(resource);
            catalogs.put(file, resource);
            changed();
            index.put(file, uri, scanned.declarations(), document(resource));
        } else {
            index.put(file, uri, scanned.declarations());
        }
    }

    /** Makes known what a file declares that is no catalog and has not been read. */
    void put(SourceFile file, List<Declaration> declarations) {
        changing(
                () -> {
                    forget(file);
                    index.put(file, ResourceLoader.uri(file), declarations);
                });
    }

    /** Forgets what a file declared. */
    public void remove(SourceFile file) {
        changing(
                () -> {
                    forget(file);
                    index.remove(file, ResourceLoader.uri(file));
                });
    }

    /** Waits until nobody compiles. */
    private void changing(Runnable change) {
        lock.writeLock().lock();
        try {
            change.run();
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void forget(SourceFile file) {
        LazyLinkingResource old = catalogs.remove(file);
        if (old != null) {
            resources.getResources().remove(old);
            changed();
        }
    }

    private void changed() {
        catalog = null;
        compiler = null;
    }

    /** What a file declares. */
    public List<Declaration> declarations(SourceFile file) {
        return index.declarations(file);
    }

    /** Whether a file stays in memory, because others are checked against it. */
    public boolean isCatalog(SourceFile file) {
        return catalogs.containsKey(file);
    }

    /** The releases of Windows that these files know. */
    public Catalog catalog() {
        Catalog known = catalog;
        if (known == null) {
            Document shipped = ShippedCatalog.in(resources);
            known = injector.getInstance(CatalogAssembler.class).assemble(shipped.eResource());
            catalog = known;
        }
        return known;
    }

    /** The elements of the shipped catalog, which have their text with them. */
    public Document shippedCatalog() {
        return ShippedCatalog.in(resources);
    }

    /** What compiles files against those that were put in. */
    FileCompiler compiler() {
        FileCompiler known = compiler;
        if (known == null) {
            RuleRunner rules =
                    new RuleRunner(
                            catalog(), Rules.ALL, settings, timings.ruleTimer().orElse(null));
            Map<URI, Resource> kept = new HashMap<>();
            resources.getResources().forEach(it -> kept.put(it.getURI(), it));
            resources.getResources().forEach(CompleteModel::of);
            known = new FileCompiler(index, Map.copyOf(kept), rules, settings, timings);
            compiler = known;
        }
        return known;
    }

    /** Links, derives and checks the text with which a catalog file was put in. */
    public Compiled compileCatalog(SourceFile file) {
        LazyLinkingResource kept = catalogs.get(file);
        if (kept == null) {
            throw new IllegalArgumentException(file + " is no catalog");
        }
        FileCompiler current = compiler();
        lock.writeLock().lock();
        try {
            Compiled compiled = current.compileCatalog(file, kept);
            CompleteModel.of(kept);
            return compiled;
        } finally {
            lock.writeLock().unlock();
        }
    }

    /**
     * Links, derives and checks a file that is no catalog.
     *
     * @param resource the text with which the file was put in, parsed; in no resource set
     */
    public Compiled compile(SourceFile file, LazyLinkingResource resource) {
        return compiler().compile(file, resource);
    }

    /**
     * Reads a file that was put in, and compiles it if it can be. Any number of threads may do so
     * while the owner changes other files, which waits for those that are being compiled.
     *
     * @throws SourceReader.UnreadableException when the file cannot be read
     */
    public Ahead compileAhead(SourceFile file) throws SourceReader.UnreadableException {
        Scanned scanned = scan(file, SourceReader.read(file));
        LazyLinkingResource resource = parse(file, scanned.text());
        lock.readLock().lock();
        try {
            FileCompiler current = compiler;
            return current == null
                            || isCatalog(file)
                            || !scanned.declarations().equals(declarations(file))
                    ? new Ahead(scanned, Optional.empty())
                    : new Ahead(scanned, Optional.of(current.compile(file, resource)));
        } finally {
            lock.readLock().unlock();
        }
    }

    private static Document document(LazyLinkingResource resource) {
        return (Document) resource.getContents().get(0);
    }
}
