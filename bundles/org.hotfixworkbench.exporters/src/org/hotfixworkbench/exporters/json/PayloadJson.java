package org.hotfixworkbench.exporters.json;

import java.io.IOException;
import java.util.List;
import org.hotfixworkbench.exporters.References;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.BranchMask;
import org.hotfixworkbench.model.CatalogEntry;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.ManifestEntry;
import org.hotfixworkbench.model.MumEntry;
import org.hotfixworkbench.model.PackageEntry;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.Suppression;

/** Payloads: branch masks, packages and their rows. Levels have the names of the code base. */
final class PayloadJson {

    private final JsonOutput json;

    PayloadJson(JsonOutput json) {
        this.json = json;
    }

    void write(List<Payload> payloads) throws IOException {
        json.name("payloads").beginArray();
        for (Payload payload : payloads) {
            json.beginObject();
            json.text("codebase", References.nameOf(payload.getCodebase()));
            branches(payload.getBranches());
            json.name("packages").beginArray();
            for (ArchitecturePackage it : payload.getPackages()) {
                architecturePackage(it);
            }
            json.endArray();
            suppressions(payload.getSuppressions());
            json.endObject();
        }
        json.endArray();
    }

    private void branches(List<BranchMask> branches) throws IOException {
        json.name("branches").beginArray();
        for (BranchMask branch : branches) {
            json.beginLine();
            json.text("mask", branch.getMask());
            json.text("level", References.nameOf(branch.getLevel()));
            json.text("branch", References.nameOf(branch.getBranch()));
            products(branch.getProducts());
            json.endLine();
        }
        json.endArray();
    }

    private void architecturePackage(ArchitecturePackage it) throws IOException {
        json.beginObject();
        json.stated("architecture", it.getArchitecture());
        json.name("entries").beginArray();
        for (PackageEntry entry : it.getEntries()) {
            json.beginLine();
            entry(entry);
            json.endLine();
        }
        json.endArray();
        products(it.getProducts());
        suppressions(it.getSuppressions());
        json.endObject();
    }

    private void entry(PackageEntry entry) throws IOException {
        switch (entry) {
            case FileEntry it -> file(it);
            case ManifestEntry it -> manifest(it);
            case MumEntry it -> common("mum", it);
            case CatalogEntry it -> common("catalog", it);
            default -> throw new IllegalArgumentException(entry.eClass().getName());
        }
    }

    private void file(FileEntry file) throws IOException {
        json.text("kind", "file");
        json.text("name", file.getName());
        json.text("version", file.getVersion());
        sizeAndTime(file);
        json.stated("platform", file.getPlatform());
        json.text("level", References.nameOf(file.getLevel()));
        json.text("branch", References.nameOf(file.getBranch()));
        if (file.getRequiredLevel() != null) {
            json.text("statedLevel", file.getRequiredLevel());
        }
        if (file.getServiceBranch() != null) {
            json.text("statedBranch", file.getServiceBranch());
        }
    }

    private void manifest(ManifestEntry manifest) throws IOException {
        common("manifest", manifest);
        json.text("component", manifest.getComponent());
        json.text("componentVersion", manifest.getComponentVersion());
        json.text("key", manifest.getKey());
        json.name("keyValid").value(manifest.getKeyValid());
    }

    private void common(String kind, PackageEntry entry) throws IOException {
        json.text("kind", kind);
        json.text("name", entry.getName());
        sizeAndTime(entry);
    }

    private void sizeAndTime(PackageEntry entry) throws IOException {
        json.name("size").value(entry.getSize());
        json.text("timestamp", entry.getTimestamp());
    }

    private void products(List<Product> products) throws IOException {
        if (!products.isEmpty()) {
            json.names("products", products.stream().map(Product::getName).toList());
        }
    }

    private void suppressions(List<Suppression> suppressions) throws IOException {
        if (!suppressions.isEmpty()) {
            SuppressionJson.write(json, suppressions);
        }
    }
}
