package org.hotfixworkbench.exporters.tests;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;

/** The schema of the page docs/servicing.schema.json. */
final class ServicingSchema {

    static final String TEXT = read();

    private static final Validator VALIDATOR =
            new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();

    private static final URI SCHEMA = VALIDATOR.registerSchema(JsonParser.parseString(TEXT));

    private ServicingSchema() {}

    private static String read() {
        try {
            return ProjectFiles.read("docs/servicing.schema.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the schema has against a document. */
    static List<String> problems(String json) {
        return problems(JsonParser.parseString(json));
    }

    /** What the schema has against a document. */
    static List<String> problems(JsonElement json) {
        return VALIDATOR.validate(SCHEMA, json).getErrors().stream()
                .map(it -> it.getInstanceLocation() + " " + it.getError())
                .toList();
    }
}
