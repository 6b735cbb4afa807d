package org.hotfixworkbench.dsl.ide.completion;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.lsp4j.CompletionItemKind;
import org.hotfixworkbench.dsl.ide.clauses.Block;
import org.hotfixworkbench.dsl.ide.clauses.Region;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.value.Architectures;
import org.hotfixworkbench.model.value.AssemblyIdentity;
import org.hotfixworkbench.model.value.FileVersion;
import org.hotfixworkbench.model.value.ManifestName;

/**
 * Names of manifests with the key that belongs to them: of the components that the hotfix has, for
 * the architecture of the package and the versions of its files.
 */
final class ManifestValues {

    /** The token of Windows itself, which nearly all manifests have. */
    private static final String WINDOWS = "31bf3856ad364e35";

    private static final Pattern BEFORE_KEY = Pattern.compile("(.+_.+_)[0-9a-fA-F]{0,16}");
    private static final Pattern BEFORE_TOKEN = Pattern.compile("([a-z0-9]+)_([^_]{3,})");
    private static final String NO_KEY = "0".repeat(16);

    private final Around around;
    private final Proposals proposals;
    private final String typed;
    private final Set<String> here = new HashSet<>();

    ManifestValues(Around around, Proposals proposals) {
        this.around = around;
        this.proposals = proposals;
        this.typed = around.cursor().typed().prefix().toLowerCase(Locale.ROOT);
        around.enclosing(Region.PACKAGE)
                .ifPresent(it -> around.rows(it).forEach(row -> here.add(row.name())));
    }

    /** What makes a component, whatever its architecture and version. */
    private record Component(@NonNull String name, @NonNull String token, @NonNull String culture) {
        static Component of(ManifestName name) {
            return new Component(name.component(), name.publicKeyToken(), name.culture());
        }

        ManifestName in(String architecture, FileVersion version) {
            return ManifestName.of(
                    AssemblyIdentity.component(
                            name, version.toString(), architecture, token, culture));
        }
    }

    /** Whole names, and the key of the name that is being written. */
    void names() {
        key();
        Set<FileVersion> versions = versions();
        Set<Component> components = components();
        int rank = 1;
        for (String prefix : prefixes()) {
            for (Component component : components) {
                add(prefix, component, versions, rank);
            }
            rank = 2;
        }
        Matcher begun = BEFORE_TOKEN.matcher(typed);
        if (begun.matches() && Architectures.ofManifestPrefix(begun.group(1)).isPresent()) {
            add(begun.group(1), new Component(begun.group(2), WINDOWS, "none"), versions, 3);
        }
    }

    /** A key costs something to compute: only for what goes on from what is typed. */
    private void add(String prefix, Component component, Set<FileVersion> versions, int rank) {
        String name = prefix + "_" + component.name();
        if (name.regionMatches(0, typed, 0, Math.min(name.length(), typed.length()))) {
            for (FileVersion version : versions) {
                if (proposals.isFull()) {
                    return;
                }
                add(component.in(prefix, version), rank);
            }
        }
    }

    private void key() {
        Matcher before = BEFORE_KEY.matcher(typed);
        if (!before.matches()) {
            return;
        }
        ManifestName.parse(before.group(1) + NO_KEY)
                .filter(it -> !it.shortened())
                .map(it -> it.withKey(it.computedKey()))
                .ifPresent(
                        it ->
                                proposals.add(
                                        Proposal.value(it.key(), CompletionItemKind.Constant)
                                                .insert(Template.literal(it.toString()))
                                                .detail("the key of this identity")
                                                .key(it.toString())));
    }

    private void add(ManifestName name, int rank) {
        String text = name.toString();
        if (!here.contains(text)) {
            String release = around.release(name.version());
            proposals.add(
                    Proposal.value(text, CompletionItemKind.Constant)
                            .detail(release)
                            .documentation(describe(name))
                            .rank(rank));
        }
    }

    private static String describe(ManifestName name) {
        return "The manifest of `"
                + name.component()
                + "` "
                + name.version()
                + " for "
                + name.architecture()
                + ". The key is computed.";
    }

    /** Components of the hotfix; not those that only tie an update together, nor shortened ones. */
    private Set<Component> components() {
        Set<Component> components = new LinkedHashSet<>();
        for (Row row : around.rows()) {
            row.manifest()
                    .filter(it -> !it.shortened() && !it.deployment())
                    .ifPresent(it -> components.add(Component.of(it)));
        }
        return components;
    }

    private Set<FileVersion> versions() {
        Set<FileVersion> versions = new LinkedHashSet<>();
        Optional<Block> own = around.enclosing(Region.PACKAGE);
        own.ifPresent(it -> around.rows(it).forEach(row -> row.version().ifPresent(versions::add)));
        if (versions.isEmpty()) {
            around.siblings().forEach(row -> row.version().ifPresent(versions::add));
        }
        return versions;
    }

    /** How names in the package may begin, those for its own architecture first. */
    private List<String> prefixes() {
        Optional<Architecture> architecture = around.architecture();
        if (architecture.isEmpty()) {
            return List.of("x86", "amd64", "ia64");
        }
        return switch (architecture.get()) {
            case X64, IA64, ARM64 ->
                    List.of(
                            Architectures.manifestPrefix(architecture.get()).orElse("amd64"),
                            "wow64",
                            "x86");
            case X86, ARM, MSIL, WOW64 ->
                    Architectures.manifestPrefix(architecture.get()).stream().toList();
            case UNSTATED -> List.of("x86", "amd64", "ia64");
            case ALPHA -> List.of();
        };
    }
}
