package org.hotfixworkbench.exporters.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.harrel.jsonschema.FormatEvaluatorFactory;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cyclonedx.CycloneDxSchema;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.PackageEntry;
import org.hotfixworkbench.model.Payload;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bills of files, against the schemas that the CycloneDX project publishes. */
class CycloneDxExportTest {

    private static final String SCHEMAS = "http://cyclonedx.org/schema/";

    private static Validator validator;

    @TempDir Path folder;

    @BeforeAll
    static void readSchemas() throws IOException {
        validator =
                new ValidatorFactory()
                        .withJsonNodeFactory(new GsonNode.Factory())
                        .withEvaluatorFactory(new FormatEvaluatorFactory())
                        .createValidator();
        for (String name : List.of("spdx", "jsf-0.82", "bom-1.6")) {
            String file = name + ".schema.json";
            try (InputStream in = CycloneDxSchema.class.getResourceAsStream("/" + file)) {
                assertNotNull(in, file);
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                validator.registerSchema(
                        java.net.URI.create(SCHEMAS + file), JsonParser.parseString(text));
            }
        }
    }

    private static List<String> problems(String bill) {
        return validator
                .validate(
                        java.net.URI.create(SCHEMAS + "bom-1.6.schema.json"),
                        JsonParser.parseString(bill))
                .getErrors()
                .stream()
                .map(it -> it.getInstanceLocation() + " " + it.getError())
                .toList();
    }

    @Test
    void theBillsOfTheSmallModelAreValid() throws IOException {
        FolderTree.write("cyclonedx", folder, new SmallModel().elements());

        Map<String, String> bills = FolderTree.read(folder);

        assertEquals(4, bills.size());
        bills.forEach((name, bill) -> assertEquals(List.of(), problems(bill), name));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void billsOfAnyModelAreValid(long seed) throws IOException {
        FolderTree.write("cyclonedx", folder, new RandomModel(seed).elements());

        FolderTree.read(folder)
                .forEach((name, bill) -> assertEquals(List.of(), problems(bill), name));
    }

    @Test
    void theSchemaSeesWhatIsWrong() throws IOException {
        FolderTree.write("cyclonedx", folder, new SmallModel().elements());
        String bill = FolderTree.read(folder).get("cyclonedx/credssp-ca-chain.cdx.json");

        assertFalse(problems(bill.replace("\"file\"", "\"dossier\"")).isEmpty());
        assertFalse(problems(bill.replace("urn:uuid:", "uuid:")).isEmpty());
        assertFalse(problems(bill.replace("package-1-row-2", "")).isEmpty());
    }

    @Test
    void everyRowComesBack() throws IOException {
        List<Element> elements = new SmallModel().elements();
        FolderTree.write("cyclonedx", folder, elements);
        Map<String, String> bills = FolderTree.read(folder);
        List<String> expected = new ArrayList<>();
        for (Element element : elements) {
            if (element instanceof Hotfix hotfix) {
                for (Payload payload : hotfix.getPayloads()) {
                    for (ArchitecturePackage part : payload.getPackages()) {
                        for (PackageEntry entry : part.getEntries()) {
                            expected.add(
                                    "%s %s %s"
                                            .formatted(
                                                    entry.getName(),
                                                    entry.getSize(),
                                                    entry.getTimestamp()));
                        }
                    }
                }
            }
        }

        List<String> actual = new ArrayList<>();
        for (String file : List.of("credssp-ca-chain", "the_odd_one_1_more")) {
            JsonObject bill =
                    JsonParser.parseString(bills.get("cyclonedx/" + file + ".cdx.json"))
                            .getAsJsonObject();
            for (JsonElement part : bill.getAsJsonArray("components")) {
                for (JsonElement row : part.getAsJsonObject().getAsJsonArray("components")) {
                    Map<String, String> properties = properties(row.getAsJsonObject());
                    actual.add(
                            "%s %s %s"
                                    .formatted(
                                            row.getAsJsonObject().get("name").getAsString(),
                                            properties.get("size"),
                                            properties.get("timestamp")));
                }
            }
        }
        assertEquals(expected, actual);
    }

    private static Map<String, String> properties(JsonObject component) {
        Map<String, String> properties = new TreeMap<>();
        for (JsonElement it : component.getAsJsonArray("properties")) {
            properties.put(
                    it.getAsJsonObject()
                            .get("name")
                            .getAsString()
                            .replaceFirst("^hotfixworkbench:", ""),
                    it.getAsJsonObject().get("value").getAsString());
        }
        return properties;
    }

    @Test
    void ofTwoBillsWithOneFileNameTheFirstIsWritten() throws IOException {
        List<Hotfix> hotfixes =
                List.of(SmallHotfixes.hotfix("a b", null), SmallHotfixes.hotfix("A.B", null));

        assertEquals(
                List.of("A.B: another bill has the file name a_b.cdx.json; not written"),
                FolderTree.messages(FolderTree.write("cyclonedx", folder, hotfixes)));
    }
}
