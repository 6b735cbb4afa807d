package org.hotfixworkbench.exporters.tests;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** An object of a JSON document. A member that is asked for has to be there; null is a value. */
record JsonRow(JsonObject members) {

    boolean has(String name) {
        return members.has(name);
    }

    boolean isNull(String name) {
        return member(name).isJsonNull();
    }

    boolean isList(String name) {
        return member(name).isJsonArray();
    }

    private JsonElement member(String name) {
        JsonElement member = members.get(name);
        if (member == null) {
            throw new IllegalArgumentException("no " + name + " in " + members.keySet());
        }
        return member;
    }

    private <T> T primitive(String name, Function<JsonPrimitive, T> read) {
        return isNull(name) ? null : read.apply(member(name).getAsJsonPrimitive());
    }

    String text(String name) {
        return primitive(name, JsonPrimitive::getAsString);
    }

    Integer number(String name) {
        return primitive(name, JsonPrimitive::getAsInt);
    }

    Long size(String name) {
        return primitive(name, JsonPrimitive::getAsLong);
    }

    Boolean truth(String name) {
        return primitive(name, JsonPrimitive::getAsBoolean);
    }

    /** A value that is written as text. */
    <T> T value(String name, Function<String, T> parse) {
        String text = text(name);
        return text == null ? null : parse.apply(text);
    }

    JsonRow row(String name) {
        return isNull(name) ? null : new JsonRow(member(name).getAsJsonObject());
    }

    List<JsonRow> rows(String name) {
        return list(name, it -> new JsonRow(it.getAsJsonObject()));
    }

    List<String> names(String name) {
        return list(name, JsonElement::getAsString);
    }

    List<Integer> numbers(String name) {
        return list(name, JsonElement::getAsInt);
    }

    private <T> List<T> list(String name, Function<JsonElement, T> read) {
        List<T> list = new ArrayList<>();
        for (JsonElement item : member(name).getAsJsonArray()) {
            list.add(read.apply(item));
        }
        return list;
    }
}
