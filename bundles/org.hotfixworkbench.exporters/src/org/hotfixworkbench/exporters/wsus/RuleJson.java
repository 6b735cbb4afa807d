package org.hotfixworkbench.exporters.wsus;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rules as they are kept until the model has passed by. */
final class RuleJson {

    private static final String ALL = "all";
    private static final String ANY = "any";
    private static final String NOT = "not";
    private static final String TEST = "test";
    private static final String WITH = "with";
    private static final String INSTALLED = "installed";

    private RuleJson() {}

    static JsonObject write(Rule rule) {
        JsonObject json = new JsonObject();
        switch (rule) {
            case Rule.All it -> json.add(ALL, write(it.members()));
            case Rule.Any it -> json.add(ANY, write(it.members()));
            case Rule.Not it -> json.add(NOT, write(it.member()));
            case Rule.Installed it -> json.addProperty(INSTALLED, it.hotfix());
            case Rule.Test it -> {
                json.addProperty(TEST, it.element());
                JsonObject attributes = new JsonObject();
                it.attributes().forEach(attributes::addProperty);
                json.add(WITH, attributes);
            }
        }
        return json;
    }

    private static JsonArray write(List<Rule> rules) {
        JsonArray array = new JsonArray();
        rules.forEach(it -> array.add(write(it)));
        return array;
    }

    static Rule read(JsonObject json) {
        if (json.has(ALL)) {
            return new Rule.All(list(json.getAsJsonArray(ALL)));
        }
        if (json.has(ANY)) {
            return new Rule.Any(list(json.getAsJsonArray(ANY)));
        }
        if (json.has(NOT)) {
            return new Rule.Not(read(json.getAsJsonObject(NOT)));
        }
        if (json.has(INSTALLED)) {
            return new Rule.Installed(json.get(INSTALLED).getAsString());
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        json.getAsJsonObject(WITH)
                .entrySet()
                .forEach(it -> attributes.put(it.getKey(), it.getValue().getAsString()));
        return new Rule.Test(json.get(TEST).getAsString(), attributes);
    }

    private static List<Rule> list(JsonArray array) {
        List<Rule> rules = new ArrayList<>();
        for (JsonElement it : array) {
            rules.add(read(it.getAsJsonObject()));
        }
        return rules;
    }
}
