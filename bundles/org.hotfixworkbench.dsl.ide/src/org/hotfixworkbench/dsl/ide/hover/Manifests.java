package org.hotfixworkbench.dsl.ide.hover;

import java.util.Optional;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.ManifestEntry;
import org.hotfixworkbench.model.value.FileVersion;
import org.hotfixworkbench.model.value.ManifestName;

/** Says what the name of a manifest consists of, and whether its key is right. */
final class Manifests {

    private final Catalog catalog;

    Manifests(Catalog catalog) {
        this.catalog = catalog;
    }

    HoverText manifest(ManifestEntry row) {
        ManifestName name = row.getIdentity();
        if (name == null) {
            return new HoverText(String.valueOf(row.getName()))
                    .paragraph(
                            "Not the name of a manifest: it is architecture, component, public key"
                                    + " token, version, culture and key with underscores between"
                                    + " them.");
        }
        HoverText text = new HoverText(name.component());
        text.paragraph(
                name.deployment()
                        ? "Manifest of a deployment, which only ties components together"
                        : "Manifest of a component");
        text.fact(
                "architecture",
                name.platform()
                        .map(
                                it ->
                                        it.getLiteral().equals(name.architecture())
                                                ? name.architecture()
                                                : name.architecture() + " = " + it.getLiteral())
                        .orElse(name.architecture() + ", which is unknown"));
        text.fact("public key token", name.publicKeyToken());
        text.fact("version", version(name.version()));
        text.fact("culture", name.culture().equals("none") ? "none: neutral" : name.culture());
        return text.fact("key", name.key() + key(name));
    }

    private String version(FileVersion version) {
        Optional<Codebase> codebase = catalog.codebaseOf(version);
        return version
                + codebase.flatMap(it -> CatalogQueries.levelOf(it, version))
                        .map(
                                it ->
                                        ": "
                                                + new Releases(catalog)
                                                        .of(
                                                                it,
                                                                CatalogQueries.branchOf(
                                                                                codebase.get(),
                                                                                version)
                                                                        .orElse(null)))
                        .orElse("");
    }

    private static String key(ManifestName name) {
        Optional<Boolean> valid = name.keyValid();
        if (valid.isEmpty()) {
            return ", which nobody can check: the name is shortened";
        }
        return valid.get()
                ? ", which is right"
                : ", which is wrong: the name has the key " + name.computedKey();
    }
}
