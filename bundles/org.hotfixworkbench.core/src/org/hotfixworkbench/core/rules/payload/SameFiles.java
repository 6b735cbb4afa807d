package org.hotfixworkbench.core.rules.payload;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.core.rules.Analysis;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.ManifestEntry;
import org.hotfixworkbench.model.PackageEntry;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.value.FileVersion;

/**
 * Groups the rows of a payload that are about one and the same file, in whichever packages.
 *
 * <p>Domain: 64-bit packages repeat the 32-bit files. Those of a wow64 component are built apart
 * and may differ from the files of the x86 package (KB981506 lists Sspicli.dll 6.1.7600.20667 with
 * 100,352 bytes for x86 and with 96,768 in both 64-bit packages); those of an x86 component, or
 * without a native twin in the package, are the same files. On 5.x GDR and QFE twins have one
 * version, and rows marked WOW do not tell of which they are (KB2492386).
 */
final class SameFiles {

    private final Codebase codebase;
    private final boolean declared;
    private final Map<Object, List<PackageEntry>> groups = new LinkedHashMap<>();

    private SameFiles(Codebase codebase) {
        this.codebase = codebase;
        this.declared = CatalogQueries.declaresBranches(codebase);
    }

    /** The groups that have more than one row; none where the code base is not known. */
    static final Analysis<Payload, List<List<PackageEntry>>> GROUPS =
            (payload, catalog) ->
                    Elements.codebase(payload).map(it -> of(payload, it)).orElse(List.of());

    private static List<List<PackageEntry>> of(Payload payload, Codebase codebase) {
        SameFiles files = new SameFiles(codebase);
        payload.getPackages().forEach(files::add);
        return files.groups.values().stream().filter(it -> it.size() > 1).toList();
    }

    private void add(ArchitecturePackage architecture) {
        Set<Identity> natives = new HashSet<>();
        boolean wow = Elements.is64Bit(architecture.getArchitecture());
        boolean x86Components = wow && hasOnlyX86Components(architecture);
        if (wow && !x86Components) {
            for (FileEntry file : Elements.files(architecture)) {
                if (comparable(file)
                        && platform(file, architecture) == architecture.getArchitecture()) {
                    natives.add(Identity.of(file));
                }
            }
        }
        for (PackageEntry entry : architecture.getEntries()) {
            if (entry instanceof ManifestEntry manifest && manifest.getComponent() != null) {
                put(manifest.getName().toLowerCase(Locale.ROOT), manifest);
            } else if (entry instanceof FileEntry file && comparable(file)) {
                Architecture platform = platform(file, architecture);
                boolean copy =
                        wow && platform == Architecture.X86 && natives.contains(Identity.of(file));
                put(new Key(Identity.of(file), platform, file.getServiceBranch(), copy), file);
            }
        }
    }

    private void put(Object key, PackageEntry entry) {
        groups.computeIfAbsent(key, it -> new ArrayList<>(2)).add(entry);
    }

    private boolean comparable(FileEntry file) {
        if (file.getName() == null || !Elements.isOf(codebase, file)) {
            return false;
        }
        return !declared || file.getServiceBranch() == null || file.getBranch() != null;
    }

    private static Architecture platform(FileEntry file, ArchitecturePackage architecture) {
        return file.getPlatform() == Architecture.UNSTATED
                ? architecture.getArchitecture()
                : file.getPlatform();
    }

    private static boolean hasOnlyX86Components(ArchitecturePackage architecture) {
        boolean x86 = false;
        for (ManifestEntry manifest : Elements.manifests(architecture)) {
            if (has(manifest, "wow64_")) {
                return false;
            }
            x86 |= has(manifest, "x86_");
        }
        return x86;
    }

    private static boolean has(ManifestEntry manifest, String prefix) {
        String name = manifest.getName();
        return name != null && name.regionMatches(true, 0, prefix, 0, prefix.length());
    }

    private record Identity(String name, FileVersion version) {

        static Identity of(FileEntry file) {
            return new Identity(file.getName().toLowerCase(Locale.ROOT), file.getVersion());
        }
    }

    private record Key(
            Identity file, Architecture platform, @Nullable String branch, boolean copy) {}
}
