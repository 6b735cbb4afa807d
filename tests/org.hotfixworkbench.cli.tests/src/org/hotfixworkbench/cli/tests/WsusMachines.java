package org.hotfixworkbench.cli.tests;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes machines of what a model states of them. Whatever is not stated is chosen: every release
 * that agrees with the statements is one machine, nothing else is installed, and every file is that
 * of the release unless an installed hotfix has brought another one.
 */
final class WsusMachines {

    private static final int BRANCHES = 16;

    private final JsonObject model;
    private final Map<String, JsonObject> codebases = new HashMap<>();
    private final Map<String, JsonObject> hotfixes = new LinkedHashMap<>();

    private record Release(
            JsonObject product, JsonObject codebase, JsonObject level, String architecture) {

        String levelName() {
            return text(level, "name");
        }

        JsonArray builds() {
            return level.getAsJsonArray("builds");
        }
    }

    /** A file on the way to its version. */
    private record Copy(int[] version, int rank) {}

    WsusMachines(JsonObject model) {
        this.model = model;
        objects(model, "codebases").forEach(it -> codebases.put(text(it, "id"), it));
        objects(model, "hotfixes").forEach(it -> hotfixes.put(text(it, "id"), it));
    }

    static List<JsonObject> objects(JsonObject parent, String member) {
        List<JsonObject> objects = new ArrayList<>();
        for (JsonElement it : parent.getAsJsonArray(member)) {
            objects.add(it.getAsJsonObject());
        }
        return objects;
    }

    static String text(JsonObject object, String member) {
        JsonElement value = object.get(member);
        return value == null || value.isJsonNull() ? null : value.getAsString();
    }

    /** The machines that a stated one may be. */
    List<WsusMachine> of(JsonObject stated) {
        List<WsusMachine> machines = new ArrayList<>();
        for (JsonObject product : objects(model, "products")) {
            if (agrees(text(stated, "product"), text(product, "id"))) {
                for (Release release : releases(product, stated)) {
                    machines.add(machine(stated, release));
                }
            }
        }
        return machines;
    }

    private static boolean agrees(String stated, String actual) {
        return stated == null || stated.equals(actual);
    }

    private List<Release> releases(JsonObject product, JsonObject stated) {
        JsonObject codebase = codebases.get(text(product, "codebase"));
        List<Release> releases = new ArrayList<>();
        boolean begun = text(product, "firstLevel") == null;
        for (JsonObject level : objects(codebase, "levels")) {
            String name = text(level, "name");
            boolean first = name.equals(text(product, "firstLevel"));
            begun |= first;
            String own =
                    first && text(product, "firstLevelName") != null
                            ? text(product, "firstLevelName")
                            : name;
            if (begun && agrees(text(stated, "level"), own)) {
                for (JsonElement it : product.getAsJsonArray("architectures")) {
                    if (agrees(text(stated, "architecture"), it.getAsString())) {
                        releases.add(new Release(product, codebase, level, it.getAsString()));
                    }
                }
            }
            if (name.equals(text(product, "lastLevel"))) {
                break;
            }
        }
        return releases;
    }

    private WsusMachine machine(JsonObject stated, Release release) {
        int[] system = WsusMachine.version(text(release.codebase, "version"));
        String name = release.levelName();
        String title = text(release.product, "title");
        List<String> installed = names(stated, "installed");
        Set<String> listed = new HashSet<>();
        for (String it : installed) {
            String article = hotfixes.containsKey(it) ? text(hotfixes.get(it), "article") : it;
            if (article != null) {
                listed.add(article.toUpperCase());
            }
        }
        return new WsusMachine(
                WsusMachine.processor(release.architecture),
                system[0],
                system[1],
                release.builds().get(0).getAsInt(),
                name.startsWith("SP") ? name.charAt(2) - '0' : 0,
                title.contains("Server") ? 3 : 1,
                "Microsoft " + title + " Enterprise",
                listed,
                new HashSet<>(names(stated, "features")),
                files(stated, release, installed));
    }

    private static List<String> names(JsonObject machine, String member) {
        List<String> names = new ArrayList<>();
        if (machine.get(member).isJsonObject()) {
            machine.getAsJsonObject(member)
                    .getAsJsonArray("names")
                    .forEach(it -> names.add(it.getAsString()));
        }
        return names;
    }

    private Map<String, int[]> files(JsonObject stated, Release release, List<String> installed) {
        Map<String, Copy> files = new TreeMap<>();
        if (!stated.get("filesComplete").getAsBoolean()) {
            hotfixes.values()
                    .forEach(
                            it ->
                                    rows(it, release)
                                            .keySet()
                                            .forEach(place -> files.put(place, base(release))));
        }
        for (String name : installed) {
            hotfixes.values().stream()
                    .filter(it -> is(it, name))
                    .forEach(
                            it ->
                                    rows(it, release)
                                            .forEach(
                                                    (place, copies) ->
                                                            install(files, place, copies)));
        }
        Map<String, int[]> versions = new TreeMap<>();
        files.forEach((place, copy) -> versions.put(place, copy.version));
        for (JsonObject file : objects(stated, "files")) {
            String platform = text(file, "platform");
            String place =
                    WsusMachine.place(
                            text(file, "name"),
                            platform == null ? release.architecture : platform,
                            release.architecture);
            if (text(file, "version") != null) {
                versions.put(place, WsusMachine.version(text(file, "version")));
            }
        }
        return versions;
    }

    private static boolean is(JsonObject hotfix, String name) {
        return name.equals(text(hotfix, "id"))
                || name.equalsIgnoreCase(String.valueOf(text(hotfix, "article")));
    }

    private static Copy base(Release release) {
        int[] system = WsusMachine.version(text(release.codebase, "version"));
        JsonElement base = release.level.get("baseRevision");
        int revision = base.isJsonNull() ? 0 : base.getAsInt();
        return new Copy(
                new int[] {system[0], system[1], release.builds().get(0).getAsInt(), revision}, 0);
    }

    /** A file stays on its branch, or moves to the lowest one above it that there is a copy for. */
    private static void install(Map<String, Copy> files, String place, List<Copy> copies) {
        Copy current = files.get(place);
        Copy best = null;
        for (Copy copy : copies) {
            boolean better =
                    best == null
                            || copy.rank < best.rank
                            || copy.rank == best.rank
                                    && java.util.Arrays.compare(copy.version, best.version) > 0;
            if ((current == null || copy.rank >= current.rank) && better) {
                best = copy;
            }
        }
        if (best != null
                && (current == null
                        || best.rank > current.rank
                        || java.util.Arrays.compare(best.version, current.version) > 0)) {
            files.put(place, best);
        }
    }

    /** The copies that a hotfix has for a release, by place. */
    private static Map<String, List<Copy>> rows(JsonObject hotfix, Release release) {
        Map<String, List<Copy>> rows = new LinkedHashMap<>();
        for (JsonObject payload : objects(hotfix, "payloads")) {
            if (!agrees(text(payload, "codebase"), text(release.codebase, "id"))) {
                continue;
            }
            for (JsonObject part : objects(payload, "packages")) {
                if (agrees(text(part, "architecture"), release.architecture)) {
                    for (JsonObject row : objects(part, "entries")) {
                        add(rows, row, part, release);
                    }
                }
            }
        }
        return rows;
    }

    private static void add(
            Map<String, List<Copy>> rows, JsonObject row, JsonObject part, Release release) {
        String level =
                text(row, "statedLevel") == null ? text(row, "level") : text(row, "statedLevel");
        if (text(row, "version") == null || !release.levelName().equals(level)) {
            return;
        }
        String platform = text(row, "platform");
        if (platform == null) {
            platform = text(part, "architecture");
        }
        int[] version = WsusMachine.version(text(row, "version"));
        rows.computeIfAbsent(
                        WsusMachine.place(text(row, "name"), platform, release.architecture),
                        it -> new ArrayList<>())
                .add(new Copy(version, rank(release, version, text(row, "branch"))));
    }

    private static int rank(Release release, int[] version, String branch) {
        int rank = 0;
        for (int i = 0; i < release.builds().size(); i++) {
            if (release.builds().get(i).getAsInt() == version[2]) {
                rank = i * BRANCHES;
            }
        }
        List<JsonObject> branches = objects(release.codebase, "branches");
        for (int i = 0; i < branches.size(); i++) {
            if (text(branches.get(i), "name").equals(branch)) {
                rank += i;
            }
        }
        return rank;
    }
}
