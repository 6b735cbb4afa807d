package org.hotfixworkbench.importers.cbs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.importers.FolderImporter;
import org.hotfixworkbench.importers.ImportException;
import org.hotfixworkbench.importers.Imported;
import org.hotfixworkbench.importers.Source;
import org.hotfixworkbench.importers.text.SourceText;
import org.hotfixworkbench.model.value.AssemblyIdentity;
import org.hotfixworkbench.model.value.KbNumber;

/**
 * Reads packages: their manifests one by one, all that lie in a folder, or all in a cabinet. What
 * belongs to one article becomes one descriptor.
 */
public final class PackageImporter implements FolderImporter {

    private static final int LARGEST_MANIFEST = 16 << 20;

    @Override
    public String id() {
        return "cbs";
    }

    @Override
    public String description() {
        return "Package and component manifests (.mum, .manifest), also in .cab and .msu";
    }

    @Override
    public boolean recognises(Source source) {
        byte[] head = source.head();
        if (Manifest.startsWith(head, Cabinet.SIGNATURE) || Manifest.isCompressed(head)) {
            return true;
        }
        String text = String.join("\n", SourceText.head(source).lines());
        return text.stripLeading().startsWith("<")
                && text.contains("assembly")
                && text.contains(Manifest.NAMESPACE);
    }

    @Override
    public Folder read(List<Source> sources, Catalog catalog) {
        List<Imported> imported = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        List<Manifest> loose = new ArrayList<>();
        List<Carried> files = new ArrayList<>();
        for (Source source : sources) {
            try {
                if (Manifest.startsWith(source.head(), Cabinet.SIGNATURE)) {
                    imported.addAll(cabinet(source, catalog));
                } else {
                    Manifest manifest =
                            Manifest.parse(source.name(), source.bytes(LARGEST_MANIFEST));
                    loose.add(manifest);
                    if (source.file().isPresent()) {
                        files.addAll(LooseFiles.beside(source.file().get(), manifest));
                    }
                }
            } catch (ImportException e) {
                failures.add(new Failure(source, e));
            } catch (IOException e) {
                failures.add(
                        new Failure(
                                source, new ImportException(0, "cannot be read: " + reason(e))));
            }
        }
        List<String> warnings =
                failures.isEmpty() || loose.isEmpty()
                        ? List.of()
                        : List.of(
                                "%d of the %d files of this folder could not be read"
                                        .formatted(failures.size(), sources.size()));
        imported.addAll(descriptors(loose, files, catalog, warnings));
        return new Folder(imported, failures);
    }

    private static String reason(IOException e) {
        return String.valueOf(e.getMessage());
    }

    private static List<Imported> cabinet(Source source, Catalog catalog)
            throws ImportException, IOException {
        Cabinet cabinet = Cabinet.read(source.bytes(Cabinet.LARGEST));
        if (cabinet.manifests().isEmpty()) {
            throw new ImportException(
                    0,
                    cabinet.unread().isEmpty()
                            ? "a cabinet without a package manifest in it"
                            : cabinet.unread().getFirst());
        }
        return descriptors(cabinet.manifests(), cabinet.files(), catalog, cabinet.unread());
    }

    private static List<Imported> descriptors(
            List<Manifest> manifests, List<Carried> files, Catalog catalog, List<String> warnings) {
        Map<KbNumber, List<Manifest>> updates = new TreeMap<>();
        Map<String, List<Manifest>> others = new LinkedHashMap<>();
        List<Manifest> components = new ArrayList<>();
        for (Manifest manifest : manifests) {
            if (manifest.packageElement().isEmpty()) {
                components.add(manifest);
            } else if (manifest.article().isPresent()) {
                updates.computeIfAbsent(manifest.article().get(), it -> new ArrayList<>())
                        .add(manifest);
            } else {
                others.computeIfAbsent(nameOf(manifest), it -> new ArrayList<>()).add(manifest);
            }
        }
        List<Imported> imported = new ArrayList<>();
        boolean alone = updates.size() + others.size() == 1;
        updates.forEach(
                (article, packages) -> {
                    packages.addAll(claimed(components, packages, alone));
                    imported.add(
                            new PackageDescriptor(catalog, packages, files)
                                    .build(article, "", warnings));
                });
        others.forEach(
                (name, packages) -> {
                    packages.addAll(claimed(components, packages, alone));
                    imported.add(
                            new PackageDescriptor(catalog, packages, files)
                                    .build(null, name, warnings));
                });
        for (Manifest component : components) {
            imported.add(
                    new PackageDescriptor(catalog, List.of(component), files)
                            .build(null, nameOf(component), warnings));
        }
        return imported;
    }

    /**
     * Takes the components out of a list that packages carry, also through deployments. When there
     * is one update only, all are its own.
     */
    private static List<Manifest> claimed(
            List<Manifest> components, List<Manifest> packages, boolean all) {
        List<Manifest> found = new ArrayList<>();
        if (all) {
            found.addAll(components);
            components.clear();
            return found;
        }
        Set<String> wanted = new HashSet<>();
        packages.forEach(it -> want(it, wanted));
        for (boolean more = true; more; ) {
            List<Manifest> next =
                    components.stream().filter(it -> wanted.contains(key(it.identity()))).toList();
            next.forEach(it -> want(it, wanted));
            components.removeAll(next);
            found.addAll(next);
            more = !next.isEmpty();
        }
        return found;
    }

    private static void want(Manifest manifest, Set<String> wanted) {
        manifest.components().forEach(it -> wanted.add(key(it)));
    }

    private static String key(AssemblyIdentity identity) {
        return String.join(
                        "_",
                        identity.processorArchitecture(),
                        identity.name(),
                        identity.publicKeyToken(),
                        identity.version(),
                        identity.neutral() ? "" : identity.culture())
                .toLowerCase(Locale.ROOT);
    }

    private static String nameOf(Manifest manifest) {
        return manifest.identity().name().toLowerCase(Locale.ROOT);
    }
}
