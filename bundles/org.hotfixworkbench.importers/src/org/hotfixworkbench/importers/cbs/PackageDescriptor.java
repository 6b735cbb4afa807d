package org.hotfixworkbench.importers.cbs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.importers.Imported;
import org.hotfixworkbench.importers.Imported.Note;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.CatalogEntry;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.HotfixClass;
import org.hotfixworkbench.model.MumEntry;
import org.hotfixworkbench.model.PackageEntry;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.Restart;
import org.hotfixworkbench.model.ServicingFactory;
import org.hotfixworkbench.model.value.Architectures;
import org.hotfixworkbench.model.value.KbNumber;

/** The descriptor of the manifests that belong to one update. */
final class PackageDescriptor {

    private static final ServicingFactory FACTORY = ServicingFactory.eINSTANCE;

    private final Catalog catalog;
    private final List<Manifest> manifests;
    private final List<Carried> files;
    private final Hotfix hotfix = FACTORY.createHotfix();
    private final List<String> notes = new ArrayList<>();

    PackageDescriptor(Catalog catalog, List<Manifest> manifests, List<Carried> files) {
        this.catalog = catalog;
        this.manifests =
                manifests.stream()
                        .sorted(Comparator.comparing(Manifest::key).thenComparing(Manifest::size))
                        .toList();
        this.files = files;
    }

    /**
     * Makes the descriptor.
     *
     * @param article the number that the packages state; null when they state none
     * @param name what it is called when there is no number
     * @param warnings what went wrong with some of the manifests
     */
    Imported build(@Nullable KbNumber article, String name, List<String> warnings) {
        hotfix.setArticle(article);
        hotfix.setName(article == null ? name : article.toString().toLowerCase(Locale.ROOT));
        ParentGate parents = new ParentGate(catalog);
        Set<String> identities = new TreeSet<>();
        for (Manifest manifest : manifests) {
            if (manifest.packageElement().isPresent()) {
                head(manifest);
                parents.add(manifest);
                identities.add(identity(manifest));
            }
        }
        hotfix.setPrerequisites(parents.condition());
        identities.forEach(it -> notes.add("Package " + it));
        parents.others().forEach(it -> notes.add("Parent that is no release of Windows: " + it));
        payload();
        registry();
        return new Imported(
                List.of(hotfix), List.of(), warnings, List.of(), List.of(new Note(hotfix, notes)));
    }

    private static String identity(Manifest manifest) {
        String language = manifest.identity().neutral() ? "" : manifest.identity().culture();
        return String.join(
                "~",
                manifest.identity().name(),
                manifest.identity().publicKeyToken(),
                manifest.identity().processorArchitecture(),
                language,
                manifest.identity().version());
    }

    /** Title, class and restart; of several packages the gravest restart counts. */
    private void head(Manifest manifest) {
        String description = manifest.root().attribute("description").strip();
        if (hotfix.getTitle() == null && !description.isEmpty()) {
            hotfix.setTitle(description);
        }
        var element = manifest.packageElement().orElseThrow();
        HotfixClass stated = releaseClass(element.attribute("releaseType"));
        if (stated != HotfixClass.UNSTATED) {
            hotfix.setReleaseClass(stated);
        } else if (!element.attribute("releaseType").isEmpty()) {
            String note = "Release type " + element.attribute("releaseType");
            if (!notes.contains(note)) {
                notes.add(note);
            }
        }
        Restart restart =
                switch (element.attribute("restart").toLowerCase(Locale.ROOT)) {
                    case "required" -> Restart.REQUIRED;
                    case "possible" -> Restart.POSSIBLE;
                    default -> Restart.NONE;
                };
        if (gravity(restart) > gravity(hotfix.getRestart())) {
            hotfix.setRestart(restart);
        }
    }

    private static int gravity(Restart restart) {
        return switch (restart) {
            case UNSTATED -> 0;
            case NONE -> 1;
            case POSSIBLE -> 2;
            case REQUIRED -> 3;
        };
    }

    /** Domain: the release types are those of DISM (DismReleaseType, Microsoft Learn). */
    private static HotfixClass releaseClass(String releaseType) {
        return switch (releaseType.toLowerCase(Locale.ROOT).replace(" ", "")) {
            case "hotfix" -> HotfixClass.HOTFIX;
            case "securityupdate" -> HotfixClass.SECURITY_UPDATE;
            case "criticalupdate" -> HotfixClass.CRITICAL_UPDATE;
            case "update", "softwareupdate" -> HotfixClass.UPDATE;
            case "updaterollup" -> HotfixClass.ROLLUP;
            case "servicepack" -> HotfixClass.SERVICE_PACK;
            case "featurepack" -> HotfixClass.FEATURE_PACK;
            case "driver" -> HotfixClass.DRIVER;
            default -> HotfixClass.UNSTATED;
        };
    }

    private void payload() {
        Map<String, Payload> payloads = new TreeMap<>();
        Map<Payload, Map<Architecture, ArchitecturePackage>> packages = new LinkedHashMap<>();
        Rows rows = new Rows(files);
        Set<Architecture> architectures = packageArchitectures();
        for (Manifest manifest : manifests) {
            Codebase codebase = codebaseOf(manifest);
            String key = codebase == null ? "" : String.valueOf(codebase.getName());
            Payload payload = payloads.computeIfAbsent(key, it -> newPayload(codebase));
            if (codebase != null) {
                BranchNames.add(manifest, payload, codebase);
            }
            Architecture architecture = machineOf(manifest, architectures);
            ArchitecturePackage target =
                    packages.computeIfAbsent(payload, it -> new EnumMap<>(Architecture.class))
                            .computeIfAbsent(architecture, PackageDescriptor::newPackage);
            for (PackageEntry row : rows.of(manifest, target)) {
                target.getEntries().add(row);
            }
        }
        packages.forEach(
                (payload, targets) -> {
                    for (ArchitecturePackage target : targets.values()) {
                        if (!target.getEntries().isEmpty()) {
                            sort(target);
                            payload.getPackages().add(target);
                        }
                    }
                    if (!payload.getPackages().isEmpty()) {
                        hotfix.getPayloads().add(payload);
                    }
                });
    }

    /** Files first, as in articles; otherwise in the order of the manifests. */
    private static void sort(ArchitecturePackage target) {
        ECollections.sort(
                target.getEntries(),
                Comparator.comparingInt(
                        (PackageEntry row) ->
                                switch (row) {
                                    case FileEntry file -> 0;
                                    case MumEntry mum -> 1;
                                    case CatalogEntry catalog -> 2;
                                    default -> 3;
                                }));
    }

    private static Payload newPayload(@Nullable Codebase codebase) {
        Payload payload = FACTORY.createPayload();
        payload.setCodebase(codebase);
        payload.setCodebaseUnstated(codebase == null);
        return payload;
    }

    private static ArchitecturePackage newPackage(Architecture architecture) {
        ArchitecturePackage created = FACTORY.createArchitecturePackage();
        created.setArchitecture(architecture);
        return created;
    }

    private Set<Architecture> packageArchitectures() {
        Set<Architecture> found = new TreeSet<>();
        for (Manifest manifest : manifests) {
            if (manifest.packageElement().isPresent()) {
                Architectures.ofManifestPrefix(manifest.identity().processorArchitecture())
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** A 32-bit component belongs to the 64-bit package that it lies with. */
    private static Architecture machineOf(Manifest manifest, Set<Architecture> packages) {
        Architecture own =
                Architectures.ofManifestPrefix(manifest.identity().processorArchitecture())
                        .orElse(Architecture.UNSTATED);
        boolean of64 = own == Architecture.WOW64 || own == Architecture.MSIL;
        if (packages.size() == 1 && manifest.packageElement().isEmpty()) {
            return packages.iterator().next();
        }
        return own == Architecture.WOW64 ? Architecture.X64 : of64 ? Architecture.UNSTATED : own;
    }

    /** What the update is for: the packages of it tell, and a component alone does by itself. */
    private @Nullable Codebase codebaseOf(Manifest manifest) {
        if (manifest.packageElement().isEmpty()) {
            for (Manifest other : manifests) {
                if (other.packageElement().isPresent()) {
                    return codebaseOf(other.identity().version());
                }
            }
        }
        return codebaseOf(manifest.identity().version());
    }

    /**
     * Domain: the version of a package begins with the number of its code base (6.1.1.0); packages
     * of Windows 10 begin with the build (14393.2312.1.14).
     */
    private @Nullable Codebase codebaseOf(String version) {
        String[] parts = version.split("\\.");
        for (Codebase codebase : catalog.codebases()) {
            if (codebase.getVersion() != null && version.startsWith(codebase.getVersion() + ".")) {
                return codebase;
            }
        }
        for (Codebase codebase : catalog.codebases()) {
            boolean holds =
                    codebase.getLevels().stream()
                            .flatMap(it -> it.getBuilds().stream())
                            .anyMatch(it -> parts[0].equals(it.toString()));
            if (holds && parts[0].length() > 4) {
                return codebase;
            }
        }
        return null;
    }

    private void registry() {
        Set<String> keys = new TreeSet<>();
        manifests.forEach(it -> keys.addAll(it.registryKeys()));
        keys.forEach(it -> notes.add("Registry key " + it));
    }
}
