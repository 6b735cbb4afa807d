package org.hotfixworkbench.core.rules.manifest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.ManifestEntry;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.value.ManifestName;

/**
 * Finds payloads whose manifests are of components that have nothing to do with the files, while
 * another payload has the same files with components of their own.
 *
 * <p>Domain: the CredSSP article lists Credssp.dll and Tspkg.dll with microsoft-windows-security-
 * credssp for Windows Vista and with microsoft-windows-vssapi for Windows 7. Components do change
 * between releases of Windows, so that three things have to come together: the files are the same,
 * no component is, and of the two only the other payload has a component that is named after a
 * file.
 */
public final class ForeignComponent extends Rule<Hotfix> {

    private static final int MIN_WORD = 4;

    /** The rule. */
    public ForeignComponent() {
        super(
                "foreign-component",
                Family.MANIFEST,
                Hotfix.class,
                Severities.always(Severity.WARNING),
                "Files come with another component than in the rest of the hotfix");
    }

    @Override
    protected void check(Hotfix hotfix, RuleContext context) {
        List<Content> contents = new ArrayList<>();
        if (hotfix.getPayloads().size() < 2) {
            return;
        }
        hotfix.getPayloads().forEach(it -> contents.add(Content.of(it)));
        for (Content content : contents) {
            for (Content other : contents) {
                if (other != content && content.deviates(other)) {
                    report(content, other, context);
                    break;
                }
            }
        }
    }

    private static void report(Content content, Content other, RuleContext context) {
        Codebase codebase = Elements.codebase(other.payload()).orElse(null);
        String where =
                codebase == null ? "in another payload" : "in the payload of " + codebase.getName();
        content.components()
                .forEach(
                        (component, first) ->
                                context.report(
                                        Location.of(first, Literals.PACKAGE_ENTRY__NAME),
                                        component
                                                + " is a component that no other part of the hotfix knows: "
                                                + Words.and(content.files().values())
                                                + (content.files().size() == 1
                                                        ? " comes with "
                                                        : " come with ")
                                                + Words.and(other.components().keySet())
                                                + " "
                                                + where));
    }

    /** The files of a payload, and the components with their first manifest. */
    private record Content(
            Payload payload,
            Map<String, String> files,
            Map<String, ManifestEntry> components,
            boolean readable) {

        static Content of(Payload payload) {
            Map<String, String> files = new TreeMap<>();
            Map<String, ManifestEntry> components = new LinkedHashMap<>();
            boolean readable = true;
            for (ArchitecturePackage architecture : payload.getPackages()) {
                for (FileEntry file : Elements.files(architecture)) {
                    if (file.getName() != null) {
                        files.putIfAbsent(file.getName().toLowerCase(Locale.ROOT), file.getName());
                    }
                }
                for (ManifestEntry manifest : Elements.manifests(architecture)) {
                    ManifestName name = manifest.getIdentity();
                    readable &= name != null && !name.shortened();
                    if (name != null && !name.deployment()) {
                        components.putIfAbsent(name.component(), manifest);
                    }
                }
            }
            return new Content(payload, files, components, readable);
        }

        boolean deviates(Content other) {
            return readable
                    && other.readable
                    && !files.isEmpty()
                    && !components.isEmpty()
                    && files.keySet().equals(other.files.keySet())
                    && Collections.disjoint(components.keySet(), other.components.keySet())
                    && other.namesFile()
                    && !namesFile();
        }

        /** Whether a component is named after a file. */
        boolean namesFile() {
            return files.keySet().stream()
                    .map(it -> it.substring(0, Math.max(0, it.lastIndexOf('.'))))
                    .filter(it -> it.length() >= MIN_WORD)
                    .anyMatch(
                            word -> components.keySet().stream().anyMatch(it -> it.contains(word)));
        }
    }
}
