package org.hotfixworkbench.importers.cbs;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.importers.xml.XmlElement;
import org.hotfixworkbench.model.BranchMask;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.ServiceBranch;
import org.hotfixworkbench.model.ServicingFactory;
import org.hotfixworkbench.model.value.AssemblyIdentity;
import org.hotfixworkbench.model.value.FileVersion;
import org.hotfixworkbench.model.value.VersionMask;

/**
 * The service branches that the names of updates in a package state, as masks.
 *
 * <p>Domain: an update of a package is called {@code 4512506-1034_neutral_LDR} or {@code ..._GDR};
 * the versions of the components in it have the revisions of that branch (package manifests of
 * KB4512506 and KB4577066). The mask has the thousand of the revision, as articles print it.
 */
final class BranchNames {

    private static final Pattern NAME = Pattern.compile("(?i)_(GDR|LDR)$");
    private static final int THOUSAND = 1000;

    private BranchNames() {}

    /** Adds the masks of the updates of a package to its payload; each once. */
    static void add(Manifest manifest, Payload payload, Codebase codebase) {
        Map<String, BranchMask> masks = new TreeMap<>();
        for (BranchMask mask : payload.getBranches()) {
            masks.put(key(mask), mask);
        }
        for (XmlElement update : manifest.root().descendants("update")) {
            Matcher name = NAME.matcher(update.attribute("name"));
            if (name.find()) {
                for (XmlElement component : update.descendants("component")) {
                    for (XmlElement identity : component.children("assemblyIdentity")) {
                        mask(Manifest.identity(identity), name.group(1), codebase, masks);
                    }
                }
            }
        }
        payload.getBranches().clear();
        payload.getBranches().addAll(masks.values());
    }

    private static String key(BranchMask mask) {
        ServiceBranch branch = mask.getBranch();
        return mask.getMask() + " " + (branch == null ? "" : branch.getName());
    }

    private static void mask(
            AssemblyIdentity component,
            String branch,
            Codebase codebase,
            Map<String, BranchMask> masks) {
        FileVersion version;
        try {
            version = FileVersion.parse(component.version());
        } catch (IllegalArgumentException e) {
            return;
        }
        if (!CatalogQueries.holds(codebase, version) || version.revision() < THOUSAND) {
            return;
        }
        for (ServiceBranch known : codebase.getBranches()) {
            if (branch.toUpperCase(Locale.ROOT).equals(known.getName())) {
                BranchMask mask = ServicingFactory.eINSTANCE.createBranchMask();
                mask.setMask(
                        VersionMask.parse(
                                "%d.%d.%d.%dxxx"
                                        .formatted(
                                                version.major(),
                                                version.minor(),
                                                version.build(),
                                                version.revision() / THOUSAND)));
                mask.setBranch(known);
                CatalogQueries.levelOf(codebase, version).ifPresent(mask::setLevel);
                masks.putIfAbsent(key(mask), mask);
            }
        }
    }
}
