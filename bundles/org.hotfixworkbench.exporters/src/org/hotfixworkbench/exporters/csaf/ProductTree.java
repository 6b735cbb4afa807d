package org.hotfixworkbench.exporters.csaf;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hotfixworkbench.exporters.updates.Platform;

/**
 * The product tree of an advisory: the products with their service levels and architectures, the
 * hotfix, and each product with the hotfix installed on it.
 */
final class ProductTree {

    /** Everything that the catalog knows is a release of Windows. */
    private static final String VENDOR = "Microsoft";

    private static final Pattern VERSION = Pattern.compile("RTM|[0-9][0-9A-Z.]*");

    private final String hotfix;
    private final Map<String, Platform> platforms = new LinkedHashMap<>();

    /**
     * Makes a tree.
     *
     * @param hotfix the name of the hotfix for people
     * @param fitting the releases that it fits
     */
    ProductTree(String hotfix, List<Platform> fitting) {
        this.hotfix = hotfix;
        fitting.forEach(it -> platforms.putIfAbsent(it.id(), it));
    }

    /** The ids of the products without the hotfix. */
    JsonArray unfixed() {
        JsonArray ids = new JsonArray();
        platforms.keySet().forEach(ids::add);
        return ids;
    }

    /** The ids of the products with the hotfix. */
    JsonArray fixed() {
        JsonArray ids = new JsonArray();
        platforms.keySet().forEach(it -> ids.add(fixed(it)));
        return ids;
    }

    private static String fixed(String platform) {
        return platform + "+hotfix";
    }

    JsonObject toJson() {
        JsonArray below = new JsonArray();
        grouped(List.copyOf(platforms.values()), Platform::productTitle)
                .forEach((title, of) -> below.add(branch("product_name", title, levels(of))));
        below.add(leaf("patch_level", hotfix, product(hotfix, "hotfix")));
        JsonArray branches = new JsonArray();
        branches.add(branch("vendor", VENDOR, below));
        JsonObject tree = new JsonObject();
        tree.add("branches", branches);
        tree.add("relationships", relationships());
        return tree;
    }

    private static JsonArray levels(List<Platform> platforms) {
        JsonArray branches = new JsonArray();
        grouped(platforms, Platform::levelName)
                .forEach(
                        (name, of) -> {
                            String shown = name.isEmpty() ? "-" : name;
                            String category = category(name);
                            for (Platform it : of) {
                                if (it.architectureName().isEmpty()) {
                                    branches.add(leaf(category, shown, product(it)));
                                }
                            }
                            JsonArray architectures = architectures(of);
                            if (!architectures.isEmpty()) {
                                branches.add(branch(category, shown, architectures));
                            }
                        });
        return branches;
    }

    /** The name of a version must not read like a range (CSAF 2.0, section 6.1.31). */
    private static String category(String level) {
        return VERSION.matcher(level).matches() ? "product_version" : "service_pack";
    }

    private static JsonArray architectures(List<Platform> platforms) {
        JsonArray branches = new JsonArray();
        for (Platform it : platforms) {
            if (!it.architectureName().isEmpty()) {
                branches.add(leaf("architecture", it.architectureName(), product(it)));
            }
        }
        return branches;
    }

    private JsonArray relationships() {
        JsonArray relationships = new JsonArray();
        platforms.forEach(
                (id, platform) -> {
                    JsonObject relationship = new JsonObject();
                    relationship.addProperty("category", "installed_on");
                    relationship.add(
                            "full_product_name",
                            product(platform.title() + " with " + hotfix, fixed(id)));
                    relationship.addProperty("product_reference", "hotfix");
                    relationship.addProperty("relates_to_product_reference", id);
                    relationships.add(relationship);
                });
        return relationships;
    }

    private static JsonObject product(Platform platform) {
        return product(platform.title(), platform.id());
    }

    private static JsonObject product(String name, String id) {
        JsonObject product = new JsonObject();
        product.addProperty("name", name);
        product.addProperty("product_id", id);
        return product;
    }

    private static JsonObject branch(String category, String name, JsonArray branches) {
        JsonObject branch = new JsonObject();
        branch.add("branches", branches);
        branch.addProperty("category", category);
        branch.addProperty("name", name);
        return branch;
    }

    private static JsonObject leaf(String category, String name, JsonObject product) {
        JsonObject leaf = new JsonObject();
        leaf.addProperty("category", category);
        leaf.addProperty("name", name);
        leaf.add("product", product);
        return leaf;
    }

    private static Map<String, List<Platform>> grouped(
            List<Platform> platforms, Function<Platform, String> key) {
        Map<String, List<Platform>> groups = new LinkedHashMap<>();
        for (Platform it : platforms) {
            groups.computeIfAbsent(key.apply(it), name -> new ArrayList<>()).add(it);
        }
        return groups;
    }
}
