package org.hotfixworkbench.core.diff;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.CatalogEntry;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.MumEntry;
import org.hotfixworkbench.model.PackageEntry;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.ServicingPackage.Literals;

/** Takes down the packages of a hotfix. */
final class PackageReader {

    private PackageReader() {}

    static List<PackageFacts> packages(Hotfix hotfix, ElementTexts texts) {
        List<PackageFacts> packages = new ArrayList<>();
        for (Payload payload : hotfix.getPayloads()) {
            Codebase codebase = Elements.codebase(payload).orElse(null);
            Object stated = payload.eGet(Literals.PAYLOAD__CODEBASE, false);
            String of = stated == null ? "" : " of " + ModelValues.name(stated);
            for (ArchitecturePackage architecture : payload.getPackages()) {
                String words = architecture.getArchitecture().getLiteral() + " package" + of;
                int line = texts.of(architecture, null);
                String products =
                        ModelValues.of(architecture, Literals.ARCHITECTURE_PACKAGE__PRODUCTS);
                packages.add(
                        new PackageFacts(
                                words,
                                products == null ? "" : products,
                                line,
                                architecture.getEntries().size(),
                                PackedRows.of(rows(architecture, codebase, texts), line)));
            }
        }
        return packages;
    }

    private static List<Row> rows(
            ArchitecturePackage architecture, @Nullable Codebase codebase, ElementTexts texts) {
        List<Row> rows = new ArrayList<>();
        for (PackageEntry entry : architecture.getEntries()) {
            if (entry.getName() != null) {
                int line = texts.of(entry, null);
                rows.add(
                        entry instanceof FileEntry file
                                ? file(file, codebase, line)
                                : other(entry, line));
            }
        }
        return rows;
    }

    private static Row file(FileEntry file, @Nullable Codebase codebase, int line) {
        boolean ordered =
                codebase != null
                        && file.getLevel() != null
                        && (file.getBranch() != null || codebase.getBranches().isEmpty());
        return new Row(
                Row.Kind.FILE,
                file.getName(),
                file.getVersion(),
                file.getPlatform(),
                file.getBranch() == null ? stated(file) : file.getBranch().getName() + stated(file),
                ordered,
                file.getSize(),
                file.getDate(),
                file.getTime(),
                line);
    }

    private static String stated(FileEntry file) {
        return file.getRequiredLevel() == null && file.getServiceBranch() == null
                ? ""
                : " at " + file.getRequiredLevel() + " " + file.getServiceBranch();
    }

    private static Row other(PackageEntry entry, int line) {
        return new Row(
                kind(entry),
                entry.getName(),
                null,
                Architecture.UNSTATED,
                "",
                false,
                entry.getSize(),
                entry.getDate(),
                entry.getTime(),
                line);
    }

    private static Row.Kind kind(EObject entry) {
        return switch (entry) {
            case MumEntry it -> Row.Kind.MUM;
            case CatalogEntry it -> Row.Kind.CATALOG;
            default -> Row.Kind.MANIFEST;
        };
    }
}
