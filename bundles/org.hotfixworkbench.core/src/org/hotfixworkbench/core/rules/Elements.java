package org.hotfixworkbench.core.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.BranchMask;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.MachineFile;
import org.hotfixworkbench.model.ManifestEntry;
import org.hotfixworkbench.model.NamedElement;
import org.hotfixworkbench.model.PackageEntry;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.ServiceLevel;

/** Finds the way in the model, for rules. What is not stated or not resolved is empty. */
public final class Elements {

    private Elements() {}

    /** The target of a reference; empty when it is not stated or could not be resolved. */
    public static <T extends EObject> Optional<T> resolved(@Nullable T target) {
        return target == null || target.eIsProxy() ? Optional.empty() : Optional.of(target);
    }

    /** The nearest container of a type, the element itself included. */
    public static <T extends EObject> Optional<T> container(EObject element, Class<T> type) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (type.isInstance(at)) {
                return Optional.of(type.cast(at));
            }
        }
        return Optional.empty();
    }

    /** The code base of a payload, when it is known with its version. */
    public static Optional<Codebase> codebase(Payload payload) {
        return resolved(payload.getCodebase()).filter(it -> it.getVersion() != null);
    }

    /** The code base of the payload that an element belongs to. */
    public static Optional<Codebase> codebaseOf(EObject element) {
        return container(element, Payload.class).flatMap(Elements::codebase);
    }

    /** The file rows of a package. */
    public static List<FileEntry> files(ArchitecturePackage architecture) {
        List<FileEntry> files = new ArrayList<>(architecture.getEntries().size());
        for (PackageEntry entry : architecture.getEntries()) {
            if (entry instanceof FileEntry file) {
                files.add(file);
            }
        }
        return files;
    }

    /** The file rows of all packages of a payload. */
    public static List<FileEntry> files(Payload payload) {
        List<FileEntry> files = new ArrayList<>();
        for (ArchitecturePackage architecture : payload.getPackages()) {
            files.addAll(files(architecture));
        }
        return files;
    }

    /** The manifest rows of a package. */
    public static List<ManifestEntry> manifests(ArchitecturePackage architecture) {
        List<ManifestEntry> manifests = new ArrayList<>();
        for (PackageEntry entry : architecture.getEntries()) {
            if (entry instanceof ManifestEntry manifest) {
                manifests.add(manifest);
            }
        }
        return manifests;
    }

    /** Whether a file has a version of a code base, as opposed to none or another product's. */
    public static boolean isOf(Codebase codebase, FileEntry file) {
        return file.getVersion() != null && CatalogQueries.holds(codebase, file.getVersion());
    }

    /**
     * Whether a file is the one that its service level was released with. An LDR package carries
     * such files unchanged (KB981506), so they say nothing about the package.
     */
    public static boolean isBaseRelease(FileEntry file) {
        ServiceLevel level = file.getLevel();
        return level != null
                && file.getVersion() != null
                && CatalogQueries.isBaseRelease(level, file.getVersion());
    }

    /** Whether packages for an architecture carry 32-bit copies of files beside the native ones. */
    public static boolean is64Bit(Architecture architecture) {
        return architecture == Architecture.X64
                || architecture == Architecture.IA64
                || architecture == Architecture.ARM64;
    }

    /** The name by which a suppression refers to an element; empty when it has none. */
    public static Optional<String> rowName(EObject element) {
        return switch (element) {
            case PackageEntry entry -> Optional.ofNullable(entry.getName());
            case MachineFile file -> Optional.ofNullable(file.getName());
            case BranchMask mask -> Optional.ofNullable(mask.getMask()).map(Object::toString);
            case NamedElement named -> Optional.ofNullable(named.getName());
            default -> Optional.empty();
        };
    }
}
