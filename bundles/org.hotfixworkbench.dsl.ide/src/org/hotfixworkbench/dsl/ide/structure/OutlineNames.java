package org.hotfixworkbench.dsl.ide.structure;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.SymbolKind;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.model.AlternativeGroup;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.BranchMask;
import org.hotfixworkbench.model.CatalogEntry;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.ConditionGroup;
import org.hotfixworkbench.model.Expectation;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.MachineFile;
import org.hotfixworkbench.model.ManifestEntry;
import org.hotfixworkbench.model.MumEntry;
import org.hotfixworkbench.model.NamedElement;
import org.hotfixworkbench.model.PackageEntry;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ProductList;
import org.hotfixworkbench.model.Replacement;
import org.hotfixworkbench.model.ServiceBranch;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.Unconditional;

/** What the outline calls things. */
final class OutlineNames {

    private static final int LONGEST = 60;

    private OutlineNames() {}

    static SymbolKind kind(PackageEntry entry) {
        return switch (entry) {
            case ManifestEntry manifest -> SymbolKind.Object;
            case MumEntry mum -> SymbolKind.Object;
            case CatalogEntry catalog -> SymbolKind.Key;
            default -> SymbolKind.File;
        };
    }

    /** The name of an element; never empty, because clients refuse that. */
    static String name(EObject element) {
        String name =
                switch (element) {
                    case NamedElement named -> named.getName();
                    case Payload payload -> payload(payload);
                    case ArchitecturePackage part -> part.getArchitecture().getLiteral();
                    case BranchMask mask ->
                            mask.getMask() == null ? null : mask.getMask().toString();
                    case ManifestEntry manifest ->
                            manifest.getComponent() == null
                                    ? manifest.getName()
                                    : manifest.getComponent();
                    case FileEntry file -> versioned(file.getName(), file.getVersion());
                    case PackageEntry entry -> entry.getName();
                    case MachineFile file -> versioned(file.getName(), file.getVersion());
                    case Expectation expectation ->
                            Targeted.name(expectation, Literals.EXPECTATION__HOTFIX)
                                    + " on "
                                    + Targeted.name(expectation, Literals.EXPECTATION__MACHINE);
                    default -> null;
                };
        return name == null || name.isBlank() ? "(no name)" : name;
    }

    private static String payload(Payload payload) {
        return payload.isCodebaseUnstated()
                ? "unstated"
                : Targeted.name(payload, Literals.PAYLOAD__CODEBASE);
    }

    private static @Nullable String versioned(@Nullable String name, @Nullable Object version) {
        return name == null || version == null ? name : name + " " + version;
    }

    static @Nullable String detail(EObject element) {
        return switch (element) {
            case Hotfix hotfix -> joined(" ", hotfix.getArticle(), hotfix.getTitle());
            case AlternativeGroup group -> group.getTitle();
            case Machine machine -> machine(machine);
            case Codebase codebase -> codebase.getTitle();
            case Product product -> product.getTitle();
            case Payload payload -> "payload";
            case ArchitecturePackage part -> "package, " + rows(part);
            case BranchMask mask -> mask(mask);
            case ServiceLevel level -> builds("level", level.getBuilds());
            case ServiceBranch branch ->
                    branch.getRevisions() == null
                            ? builds("branch", branch.getBuilds())
                            : "branch, revision " + branch.getRevisions();
            case Expectation expectation ->
                    expectation.getVerdict() == null ? null : expectation.getVerdict().getLiteral();
            case PackageEntry entry -> row(entry);
            case MachineFile file -> stated(file.getPlatform());
            default -> null;
        };
    }

    private static String machine(Machine machine) {
        return joined(
                " ",
                machine.eGet(Literals.MACHINE__PRODUCT, false) == null
                        ? null
                        : Targeted.name(machine, Literals.MACHINE__PRODUCT),
                machine.eGet(Literals.MACHINE__LEVEL, false) == null
                        ? null
                        : Targeted.name(machine, Literals.MACHINE__LEVEL),
                stated(machine.getArchitecture()));
    }

    private static String rows(ArchitecturePackage part) {
        long files = part.getEntries().stream().filter(FileEntry.class::isInstance).count();
        long others = part.getEntries().size() - files;
        String text = Words.count((int) files, "file");
        return others == 0 ? text : text + ", " + Words.count((int) others, "manifest");
    }

    private static String mask(BranchMask mask) {
        return joined(
                " ",
                mask.eGet(Literals.BRANCH_MASK__LEVEL, false) == null
                        ? null
                        : Targeted.name(mask, Literals.BRANCH_MASK__LEVEL),
                mask.eGet(Literals.BRANCH_MASK__BRANCH, false) == null
                        ? null
                        : Targeted.name(mask, Literals.BRANCH_MASK__BRANCH));
    }

    private static String builds(String noun, List<Integer> builds) {
        return builds.isEmpty()
                ? noun
                : noun
                        + ", build "
                        + String.join(", ", builds.stream().map(String::valueOf).toList());
    }

    private static String row(PackageEntry entry) {
        return switch (entry) {
            case FileEntry file ->
                    joined(
                            " ",
                            file.getLevel() == null ? null : file.getLevel().getName(),
                            file.getBranch() == null ? null : file.getBranch().getName(),
                            stated(file.getPlatform()));
            case ManifestEntry manifest ->
                    manifest.getIdentity() == null
                            ? "manifest"
                            : manifest.getIdentity().architecture()
                                    + " "
                                    + manifest.getIdentity().version();
            case MumEntry mum -> "package manifest";
            default -> "security catalog";
        };
    }

    private static @Nullable String stated(@Nullable Architecture architecture) {
        return architecture == null || architecture == Architecture.UNSTATED
                ? null
                : architecture.getLiteral();
    }

    /** A clause in few words. */
    static @Nullable String clause(@Nullable Object value) {
        return switch (value) {
            case String text -> shortened(text.strip().lines().findFirst().orElse(""));
            case ProductList list ->
                    String.join(
                            ", ",
                            list.getProducts().stream()
                                    .map(
                                            it ->
                                                    Targeted.name(
                                                            it, Literals.PRODUCT_AT_LEVEL__PRODUCT))
                                    .distinct()
                                    .toList());
            case Replacement replacement -> {
                List<String> names = Targeted.names(replacement, Literals.REPLACEMENT__HOTFIXES);
                yield names.isEmpty() ? "nothing" : String.join(", ", names);
            }
            case Unconditional none -> "none";
            case ConditionGroup group ->
                    group.getKind().getLiteral() + " of " + group.getConditions().size();
            case null, default -> null;
        };
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1).strip() + "…";
    }

    private static String joined(String joint, @Nullable Object... parts) {
        List<String> stated = new ArrayList<>();
        for (Object part : parts) {
            if (part != null) {
                stated.add(part.toString());
            }
        }
        return String.join(joint, stated);
    }
}
