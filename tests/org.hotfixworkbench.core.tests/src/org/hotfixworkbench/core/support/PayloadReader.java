package org.hotfixworkbench.core.support;

import java.time.LocalTime;
import java.util.Set;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.BranchMask;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.PackageEntry;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.ServicingFactory;
import org.hotfixworkbench.model.value.FileVersion;
import org.hotfixworkbench.model.value.VersionMask;

/** Reads payloads. */
final class PayloadReader {

    private static final ServicingFactory FACTORY = ServicingFactory.eINSTANCE;

    private final Sources sources;
    private final Tokens tokens;

    PayloadReader(Sources sources, Tokens tokens) {
        this.sources = sources;
        this.tokens = tokens;
    }

    Payload payload() {
        Payload payload = FACTORY.createPayload();
        String codebase = tokens.take();
        if (codebase.equals("unstated")) {
            payload.setCodebaseUnstated(true);
        } else {
            payload.setCodebase(sources.codebase(codebase));
        }
        tokens.expect("{");
        while (!tokens.takeIf("}")) {
            switch (tokens.take()) {
                case "branch" -> payload.getBranches().add(mask(payload.getCodebase()));
                case "package" -> payload.getPackages().add(architecturePackage());
                case "allow" -> new CatalogReader(sources, tokens).suppression(payload);
                default -> throw new IllegalArgumentException("no clause before " + tokens.peek());
            }
        }
        return payload;
    }

    private BranchMask mask(Codebase codebase) {
        BranchMask mask = FACTORY.createBranchMask();
        mask.setMask(VersionMask.parse(tokens.take()));
        String level = tokens.take();
        String branch = tokens.take();
        if (!level.equals("-")) {
            mask.setLevel(CatalogReader.named(codebase.getLevels(), level));
        }
        if (!branch.equals("-")) {
            mask.setBranch(
                    CatalogReader.named(WindowsCatalog.allBranches(sources, codebase), branch));
        }
        if (tokens.takeIf("of")) {
            tokens.takeList().forEach(it -> mask.getProducts().add(sources.product(it)));
        }
        return mask;
    }

    private ArchitecturePackage architecturePackage() {
        ArchitecturePackage result = FACTORY.createArchitecturePackage();
        if (!tokens.takeIf("unstated")) {
            result.setArchitecture(CatalogReader.architecture(tokens.take()));
        }
        if (tokens.takeIf("of")) {
            tokens.takeList().forEach(it -> result.getProducts().add(sources.product(it)));
        }
        tokens.expect("{");
        while (!tokens.takeIf("}")) {
            String keyword = tokens.take();
            if (keyword.equals("allow")) {
                new CatalogReader(sources, tokens).suppression(result);
            } else {
                result.getEntries().add(row(keyword));
            }
        }
        return result;
    }

    private PackageEntry row(String keyword) {
        if (keyword.equals("file")) {
            return file();
        }
        if (!Set.of("manifest", "mum", "catalog").contains(keyword)) {
            throw new IllegalArgumentException("no row: " + keyword);
        }
        PackageEntry entry =
                switch (keyword) {
                    case "manifest" -> FACTORY.createManifestEntry();
                    case "mum" -> FACTORY.createMumEntry();
                    default -> FACTORY.createCatalogEntry();
                };
        entry.setName(tokens.take());
        attributes(entry);
        return entry;
    }

    private FileEntry file() {
        FileEntry file = FACTORY.createFileEntry();
        file.setName(tokens.take());
        String version = tokens.take();
        file.setVersion(version.equals("-") ? null : FileVersion.parse(version));
        attributes(file);
        file.setPlatform(CatalogReader.architecture(tokens.take()));
        if (tokens.takeIf("at")) {
            String level = tokens.take();
            String branch = tokens.take();
            file.setRequiredLevel(level.equals("-") ? null : level);
            file.setServiceBranch(branch.equals("-") ? null : branch);
        }
        return file;
    }

    private void attributes(PackageEntry entry) {
        String size = tokens.take();
        entry.setSize(size.equals("-") ? null : Long.valueOf(size.replace(",", "")));
        entry.setDate(Sources.date(tokens.take()));
        String time = tokens.take();
        entry.setTime(time.equals("-") ? null : LocalTime.parse(time));
    }
}
