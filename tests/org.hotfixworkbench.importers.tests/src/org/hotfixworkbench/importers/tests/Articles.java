package org.hotfixworkbench.importers.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hotfixworkbench.importers.ImportException;
import org.hotfixworkbench.importers.Imported;
import org.hotfixworkbench.importers.Source;
import org.hotfixworkbench.importers.kb.KbImporter;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.BranchMask;
import org.hotfixworkbench.model.Condition;
import org.hotfixworkbench.model.ConditionGroup;
import org.hotfixworkbench.model.FeatureCondition;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.HotfixCondition;
import org.hotfixworkbench.model.PackageEntry;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ProductAtLevel;
import org.hotfixworkbench.model.ProductCondition;
import org.hotfixworkbench.model.ServiceLevel;

/** What tests ask of imported articles, as texts that are easy to compare. */
final class Articles {

    /** The fixtures. */
    static final Path FOLDER = Path.of("testdata/kb");

    private Articles() {}

    /** Imports a file of the fixtures. */
    static Imported fixture(String name) throws ImportException, IOException {
        return read(FOLDER.resolve(name));
    }

    /** Imports an article. */
    static Imported read(Path file) throws ImportException, IOException {
        return new KbImporter().read(Source.open(file), Sources.CATALOG);
    }

    /** The only hotfix of an import. */
    static Hotfix hotfix(Imported imported) {
        return (Hotfix) imported.elements().get(0);
    }

    /** The repairs as lines and words. */
    static List<String> repairs(Imported imported) {
        return imported.repairs().stream().map(it -> it.line() + ": " + it.what()).toList();
    }

    /** All rows. */
    static List<PackageEntry> entries(Hotfix hotfix) {
        List<PackageEntry> entries = new ArrayList<>();
        for (Payload payload : hotfix.getPayloads()) {
            for (ArchitecturePackage part : payload.getPackages()) {
                entries.addAll(part.getEntries());
            }
        }
        return entries;
    }

    /** All file rows. */
    static List<FileEntry> files(Hotfix hotfix) {
        return entries(hotfix).stream()
                .filter(FileEntry.class::isInstance)
                .map(FileEntry.class::cast)
                .toList();
    }

    /** Masks and rows with everything that is stated of them, below their payloads and packages. */
    static List<String> payloads(Hotfix hotfix) {
        List<String> lines = new ArrayList<>();
        for (Payload payload : hotfix.getPayloads()) {
            String codebase =
                    payload.getCodebase() == null ? "unstated" : payload.getCodebase().getName();
            for (BranchMask branch : payload.getBranches()) {
                lines.add(
                        "%s branch %s %s %s of %s"
                                .formatted(
                                        codebase,
                                        branch.getMask(),
                                        name(branch.getLevel()),
                                        branch.getBranch() == null
                                                ? "-"
                                                : branch.getBranch().getName(),
                                        products(branch.getProducts())));
            }
            for (ArchitecturePackage part : payload.getPackages()) {
                String where =
                        "%s %s of %s: "
                                .formatted(
                                        codebase,
                                        part.getArchitecture(),
                                        products(part.getProducts()));
                part.getEntries().forEach(it -> lines.add(where + row(it)));
            }
        }
        return lines;
    }

    /** A row with its kind, name, version, size, day, time, platform, level and branch. */
    static String row(PackageEntry entry) {
        String row =
                "%s %s %s %s %s"
                        .formatted(
                                entry.eClass().getName(),
                                entry.getName(),
                                entry.getSize(),
                                entry.getDate(),
                                entry.getTime());
        return entry instanceof FileEntry file
                ? "%s %s %s %s %s"
                        .formatted(
                                row,
                                file.getVersion(),
                                file.getPlatform(),
                                file.getRequiredLevel(),
                                file.getServiceBranch())
                : row;
    }

    private static String products(List<Product> products) {
        return products.stream().map(Product::getName).sorted().toList().toString();
    }

    private static String name(ServiceLevel level) {
        return level == null ? "-" : level.getName();
    }

    /** The products that a hotfix applies to, in the form of the language; "-" when not stated. */
    static String appliesTo(Hotfix hotfix) {
        return hotfix.getAppliesTo() == null
                ? "-"
                : hotfix.getAppliesTo().getProducts().stream()
                        .map(Articles::product)
                        .collect(Collectors.joining(", "));
    }

    private static String product(ProductAtLevel product) {
        return product.getProduct().getName()
                + (product.getLevel() == null ? "" : " " + name(product.getLevel()));
    }

    /** The numbers of what is replaced, "nothing", or "-" when not stated. */
    static String replaced(Hotfix hotfix) {
        if (hotfix.getReplacement() == null) {
            return "-";
        }
        List<Hotfix> replaced = hotfix.getReplacement().getHotfixes();
        return replaced.isEmpty()
                ? "nothing"
                : replaced.stream()
                        .map(it -> String.valueOf(it.getArticle().number()))
                        .collect(Collectors.joining("; "));
    }

    /** A condition in words; "-" when not stated. */
    static String condition(Condition condition) {
        return switch (condition) {
            case null -> "-";
            case ProductCondition it ->
                    it.getProduct().getName()
                            + it.getLevels().stream().map(Articles::name).toList();
            case HotfixCondition it -> it.getHotfix().getName();
            case FeatureCondition it -> "feature " + it.getFeature();
            case ConditionGroup it ->
                    it.getKind()
                            + it.getConditions().stream()
                                    .map(Articles::condition)
                                    .toList()
                                    .toString();
            default -> condition.eClass().getName().toLowerCase(Locale.ROOT);
        };
    }

    /** The distinct versions of the files. */
    static long versions(Hotfix hotfix) {
        return files(hotfix).stream()
                .map(FileEntry::getVersion)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }
}
