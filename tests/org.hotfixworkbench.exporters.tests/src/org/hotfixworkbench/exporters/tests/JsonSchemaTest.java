package org.hotfixworkbench.exporters.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema accepts what is written, and nothing that differs from it in one place. */
class JsonSchemaTest {

    /** Members that are written only when there is something to say. */
    private static final Set<String> OPTIONAL =
            Set.of("statedLevel", "statedBranch", "products", "suppressions");

    @TempDir Path folder;

    @Test
    void whatIsWrittenIsValid() throws IOException {
        String json = Exported.text("json", folder, new SmallModel().elements());

        assertEquals(List.of(), ServicingSchema.problems(json));
    }

    @Test
    void anEmptyModelIsValid() throws IOException {
        String json = Exported.text("json", folder, List.of());

        assertEquals(List.of(), ServicingSchema.problems(json));
    }

    @Test
    void theSchemaItselfIsValid() {
        JsonObject schema = JsonParser.parseString(ServicingSchema.TEXT).getAsJsonObject();

        assertEquals(
                "https://json-schema.org/draft/2020-12/schema",
                schema.get("$schema").getAsString());
    }

    @Test
    void noObjectTakesAnUnknownMember() throws IOException {
        JsonElement document = golden();
        for (JsonObject object : objects(document)) {
            object.addProperty("unexpected", 1);
            assertInvalid(document, object + " with one member more");
            object.remove("unexpected");
        }
    }

    @Test
    void noMemberCanBeLeftOut() throws IOException {
        JsonElement document = golden();
        for (JsonObject object : objects(document)) {
            for (Map.Entry<String, JsonElement> member : List.copyOf(object.entrySet())) {
                object.remove(member.getKey());
                if (!isOptional(object, member.getKey())) {
                    assertInvalid(document, object + " without " + member.getKey());
                }
                object.add(member.getKey(), member.getValue());
            }
        }
    }

    /** Suppressions are optional where the contract shows none, in payloads and packages. */
    private static boolean isOptional(JsonObject object, String member) {
        boolean table = object.has("entries") || object.has("packages") || object.has("mask");
        return switch (member) {
            case "products" -> table;
            case "suppressions" -> table;
            default -> OPTIONAL.contains(member);
        };
    }

    @Test
    void noMemberCanHaveAnotherType() throws IOException {
        JsonElement document = golden();
        JsonObject wrong = new JsonObject();
        wrong.addProperty("wrong", 1);
        for (JsonObject object : objects(document)) {
            for (Map.Entry<String, JsonElement> member : List.copyOf(object.entrySet())) {
                for (JsonElement value : List.of(wrong, new JsonPrimitive(1.5), nested())) {
                    object.add(member.getKey(), value);
                    assertInvalid(document, object.toString());
                }
                object.add(member.getKey(), member.getValue());
            }
        }
    }

    private static JsonArray nested() {
        JsonArray array = new JsonArray();
        array.add(new JsonArray());
        return array;
    }

    static Stream<Arguments> malformedValues() {
        return Stream.of(
                Arguments.of("article", "976932"),
                Arguments.of("class", "unstated"),
                Arguments.of("class", "patch"),
                Arguments.of("restart", "unstated"),
                Arguments.of("registry", "changed"),
                Arguments.of("released", "14.06.2016"),
                Arguments.of("timestamp", "2010-09-16 16:04"),
                Arguments.of("version", "6.0.6001"),
                Arguments.of("mask", "6.0.x"),
                Arguments.of("platform", "amd64"),
                Arguments.of("architecture", "unstated"),
                Arguments.of("kind", "folder"),
                Arguments.of("key", "c405"),
                Arguments.of("verdict", "no"),
                Arguments.of("schema", "2"));
    }

    @ParameterizedTest
    @MethodSource("malformedValues")
    void noValueCanBeMalformed(String member, String value) throws IOException {
        JsonElement document = golden();
        JsonObject object =
                objects(document).stream().filter(it -> it.has(member)).findFirst().orElseThrow();

        object.addProperty(member, value);

        assertInvalid(document, object.toString());
    }

    static Stream<Arguments> enumerations() {
        return Stream.of(
                Arguments.of(Literals.ARCHITECTURE, "/$defs/architecture"),
                Arguments.of(Literals.HOTFIX_CLASS, "/$defs/hotfix/properties/class"),
                Arguments.of(Literals.RESTART, "/$defs/hotfix/properties/restart"),
                Arguments.of(Literals.VERDICT, "/$defs/expectation/properties/verdict"),
                Arguments.of(Literals.REASON, "/$defs/expectation/properties/reason"));
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void enumerationsAreThoseOfTheModel(EEnum type, String pointer) {
        List<String> expected = new ArrayList<>();
        for (EEnumLiteral literal : type.getELiterals()) {
            if (!literal.getLiteral().equals("unstated")) {
                expected.add(literal.getLiteral());
            }
        }
        JsonElement schema = JsonParser.parseString(ServicingSchema.TEXT);
        for (String step : pointer.substring(1).split("/")) {
            schema = schema.getAsJsonObject().get(step);
        }
        List<String> actual = new ArrayList<>();
        for (JsonElement value : schema.getAsJsonObject().getAsJsonArray("enum")) {
            if (!value.isJsonNull()) {
                actual.add(value.getAsString());
            }
        }

        assertEquals(expected, actual);
    }

    @Test
    void everythingIsDescribed() {
        JsonObject schema = JsonParser.parseString(ServicingSchema.TEXT).getAsJsonObject();
        for (JsonObject object : objects(schema)) {
            if (object.has("properties") && object.get("properties").isJsonObject()) {
                assertTrue(object.has("description"), object.toString());
                assertFalse(object.get("additionalProperties").getAsBoolean(), object.toString());
            }
        }
    }

    private static JsonElement golden() throws IOException {
        return JsonParser.parseString(ProjectFiles.golden("servicing.json"));
    }

    private static List<JsonObject> objects(JsonElement element) {
        List<JsonObject> objects = new ArrayList<>();
        if (element.isJsonObject()) {
            objects.add(element.getAsJsonObject());
            element.getAsJsonObject()
                    .entrySet()
                    .forEach(it -> objects.addAll(objects(it.getValue())));
        } else if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(it -> objects.addAll(objects(it)));
        }
        return objects;
    }

    private static void assertInvalid(JsonElement document, String message) {
        assertFalse(ServicingSchema.problems(document).isEmpty(), message);
    }
}
