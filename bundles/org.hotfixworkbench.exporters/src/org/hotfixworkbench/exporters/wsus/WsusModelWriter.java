package org.hotfixworkbench.exporters.wsus;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotfixworkbench.core.applicability.engine.Deliveries;
import org.hotfixworkbench.core.applicability.engine.PackageDelivery;
import org.hotfixworkbench.exporters.Export;
import org.hotfixworkbench.exporters.FileNames;
import org.hotfixworkbench.exporters.ModelWriter;
import org.hotfixworkbench.exporters.Spool;
import org.hotfixworkbench.exporters.TextOutput;
import org.hotfixworkbench.exporters.updates.Articles;
import org.hotfixworkbench.exporters.updates.Platform;
import org.hotfixworkbench.exporters.updates.Platforms;
import org.hotfixworkbench.exporters.updates.ReleaseDay;
import org.hotfixworkbench.exporters.updates.Replacements;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Hotfix;

/** Writes the packages, when it is known what replaces each hotfix. */
final class WsusModelWriter implements ModelWriter {

    private static final Gson GSON = new Gson();

    private final Export export;
    private final Platforms platforms = new Platforms();
    private final Replacements replacements = new Replacements();
    private final FileNames names = new FileNames();
    private final Spool spool;
    private final Map<PackageKey, Kept> packages = new LinkedHashMap<>();

    /**
     * A package that waits.
     *
     * @param piece where its draft is
     * @param asked the hotfixes that its rules ask for
     */
    private record Kept(Spool.Piece piece, Set<String> asked) {}

    WsusModelWriter(Export export) throws IOException {
        this.export = export;
        spool = new Spool(export.folder());
    }

    @Override
    public void write(Element element) throws IOException {
        platforms.add(element);
        replacements.add(element);
        if (element instanceof Hotfix hotfix && !hotfix.isExternal()) {
            String title = hotfix.getTitle();
            Optional<ReleaseDay> day = ReleaseDay.of(hotfix);
            List<Platform> fitting = platforms.of(hotfix);
            if (title == null || title.isBlank()) {
                refuse(hotfix, "a package needs a title");
            } else if (day.isEmpty()) {
                refuse(hotfix, "a package needs the day of release");
            } else if (fitting.isEmpty()) {
                refuse(hotfix, "a package needs a product");
            } else {
                packages(hotfix, day.get(), fitting);
            }
        }
    }

    private void refuse(Hotfix hotfix, String reason) {
        export.refuse(hotfix.getName(), reason + "; not written");
    }

    private void packages(Hotfix hotfix, ReleaseDay day, List<Platform> fitting)
            throws IOException {
        List<PackageDelivery> deliveries = new Deliveries(platforms.catalog()).of(hotfix);
        Map<PackageKey, List<Platform>> groups = new LinkedHashMap<>();
        Set<String> untold = new LinkedHashSet<>();
        for (Platform it : fitting) {
            if (MachineRules.level(it.codebase(), it.level()).isEmpty()
                    || MachineRules.architecture(it.architecture()).isEmpty()) {
                untold.add(it.title());
            } else {
                groups.computeIfAbsent(key(hotfix, it), key -> new ArrayList<>()).add(it);
            }
        }
        if (!untold.isEmpty()) {
            refuse(hotfix, "no rule can tell " + String.join(", ", untold));
        }
        for (Map.Entry<PackageKey, List<Platform>> group : groups.entrySet()) {
            PackageRules rules =
                    PackageRules.of(
                            hotfix,
                            group.getValue(),
                            deliveries,
                            new ProductRules(platforms.all()));
            Optional<String> problem = problem(hotfix, group.getValue(), rules);
            if (problem.isPresent()) {
                refuse(hotfix, group.getKey().fileName() + ": " + problem.get());
            } else {
                keep(hotfix, group.getKey(), Draft.of(hotfix, day, group.getValue(), rules), rules);
            }
        }
    }

    private static PackageKey key(Hotfix hotfix, Platform platform) {
        return new PackageKey(
                hotfix.getName(),
                String.valueOf(platform.codebase().getName()),
                platform.architectureName());
    }

    private static Optional<String> problem(
            Hotfix hotfix, List<Platform> fitting, PackageRules rules) {
        if (Articles.of(hotfix) == null && rules.newer().equals(Rule.FALSE)) {
            return Optional.of(
                    "without article number and files with versions nothing tells when it is installed");
        }
        if (ConditionRules.asksForFeatures(hotfix.getPrerequisites())
                && !MachineRules.knowsFeatures(fitting.getFirst().codebase())) {
            return Optional.of("no rule can ask for features before Windows 7");
        }
        return Optional.empty();
    }

    private void keep(Hotfix hotfix, PackageKey key, JsonObject draft, PackageRules rules)
            throws IOException {
        if (!names.take(key.fileName())) {
            refuse(hotfix, "another package has the file name " + key.fileName() + ".sdp");
            return;
        }
        try {
            new PackageXml(Writer.nullWriter(), export.choice(), it -> Rule.TRUE)
                    .write(key, draft, List.of(), List.of());
        } catch (CharConversionException e) {
            refuse(hotfix, key.fileName() + ": a text has a character that XML does not have");
            return;
        }
        Set<String> asked = new LinkedHashSet<>();
        collect(rules.installable(), asked);
        byte[] bytes = GSON.toJson(draft).getBytes(StandardCharsets.UTF_8);
        packages.put(key, new Kept(spool.add(bytes), asked));
    }

    private static void collect(Rule rule, Set<String> hotfixes) {
        switch (rule) {
            case Rule.All it -> it.members().forEach(one -> collect(one, hotfixes));
            case Rule.Any it -> it.members().forEach(one -> collect(one, hotfixes));
            case Rule.Not it -> collect(it.member(), hotfixes);
            case Rule.Installed it -> hotfixes.add(it.hotfix());
            case Rule.Test it -> {
                // asks for no hotfix
            }
        }
    }

    @Override
    public void finish() throws IOException {
        packages.entrySet().removeIf(it -> !canAsk(it.getKey(), it.getValue().asked()));
        for (Map.Entry<PackageKey, Kept> entry : packages.entrySet()) {
            PackageKey key = entry.getKey();
            String json = new String(spool.get(entry.getValue().piece()), StandardCharsets.UTF_8);
            try (TextOutput out =
                    new TextOutput(export.folder().create("wsus/" + key.fileName() + ".sdp"))) {
                new PackageXml(out, export.choice(), this::installed)
                        .write(
                                key,
                                JsonParser.parseString(json).getAsJsonObject(),
                                superseded(key),
                                superseding(key.hotfix()));
            }
        }
    }

    private boolean canAsk(PackageKey key, Set<String> asked) {
        String missing =
                asked.stream()
                        .filter(it -> replacements.article(it).isEmpty())
                        .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            export.refuse(
                    key.hotfix(),
                    key.fileName()
                            + ": no rule can ask for "
                            + missing
                            + ", which has no article number; not written");
        }
        return missing.isEmpty();
    }

    private Rule installed(String hotfix) {
        return replacements.article(hotfix).map(MachineRules::installed).orElse(Rule.FALSE);
    }

    private Collection<UUID> superseded(PackageKey key) {
        return replacements.replaced(key.hotfix()).stream()
                .map(key::of)
                .filter(packages::containsKey)
                .map(it -> it.id(""))
                .toList();
    }

    private Collection<String> superseding(String hotfix) {
        return replacements.covering(hotfix).stream()
                .filter(it -> replacements.article(it).isPresent())
                .toList();
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
