package org.hotfixworkbench.dsl.ide.commands;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonSyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.hotfixworkbench.dsl.ide.server.Failures;

/**
 * What a command is given: values in the order of its parameters, the last of which may be an
 * object that names those which are left. Clients in other processes send JSON, one in this process
 * sends objects.
 */
public final class Arguments {

    private static final Gson GSON = new GsonBuilder().serializeNulls().create();

    private final Command command;
    private final Map<String, JsonElement> values = new HashMap<>();

    private Arguments(Command command) {
        this.command = command;
    }

    /**
     * Takes arguments apart.
     *
     * @throws ResponseErrorException when one is missing, or is for nothing
     */
    static Arguments of(Command command, @Nullable List<Object> given) {
        Arguments arguments = new Arguments(command);
        List<JsonElement> all = new ArrayList<>();
        if (given != null) {
            given.forEach(it -> all.add(json(it)));
        }
        arguments.take(all);
        for (Parameter parameter : command.parameters()) {
            if (parameter.required() && !arguments.values.containsKey(parameter.name())) {
                throw arguments.wrong("was given no " + parameter.name());
            }
        }
        return arguments;
    }

    private static JsonElement json(@Nullable Object value) {
        return value instanceof JsonElement element ? element : GSON.toJsonTree(value);
    }

    private void take(List<JsonElement> given) {
        for (int i = 0; i < given.size(); i++) {
            if (i == given.size() - 1
                    && given.get(i) instanceof JsonObject object
                    && names(object)) {
                object.asMap().forEach(this::put);
            } else if (i < command.parameters().size()) {
                put(command.parameters().get(i).name(), given.get(i));
            } else {
                throw wrong("was given " + given.size() + " arguments");
            }
        }
    }

    private boolean names(JsonObject object) {
        return object.isEmpty() || object.keySet().stream().anyMatch(this::isParameter);
    }

    private boolean isParameter(String name) {
        return command.parameters().stream().anyMatch(it -> it.name().equals(name));
    }

    private void put(String name, JsonElement value) {
        if (!isParameter(name)) {
            throw wrong("knows no " + name);
        }
        if (!(value instanceof JsonNull)) {
            values.put(name, value);
        }
    }

    /** A text; empty when it was not given. */
    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).map(it -> text(name, it));
    }

    /** A text that is always given. */
    String required(String name) {
        return text(name).orElseThrow(() -> wrong("was given no " + name));
    }

    /** A list of texts; empty when it was not given. */
    Optional<List<String>> texts(String name) {
        JsonElement value = values.get(name);
        if (value == null) {
            return Optional.empty();
        }
        expect(name, "a list of texts", value.isJsonArray());
        return Optional.of(
                value.getAsJsonArray().asList().stream().map(it -> text(name, it)).toList());
    }

    /** A number from 0; empty when it was not given. */
    Optional<Integer> number(String name) {
        JsonElement value = values.get(name);
        if (value == null) {
            return Optional.empty();
        }
        boolean number =
                value.isJsonPrimitive()
                        && value.getAsJsonPrimitive().isNumber()
                        && value.getAsDouble() >= 0
                        && value.getAsDouble() == value.getAsInt();
        expect(name, "a number", number);
        return Optional.of(value.getAsInt());
    }

    /** Whether something is wanted; not when it was not given. */
    boolean flag(String name) {
        JsonElement value = values.get(name);
        if (value == null) {
            return false;
        }
        boolean flag = value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean();
        expect(name, "true or false", flag);
        return value.getAsBoolean();
    }

    /** A position that is always given. */
    Position position(String name) {
        try {
            Position position = GSON.fromJson(values.get(name), Position.class);
            if (position != null) {
                return position;
            }
        } catch (JsonSyntaxException e) {
            // the sentence below says what is expected
        }
        throw wrong(name + " has to be a position");
    }

    private String text(String name, JsonElement value) {
        boolean text = value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
        expect(name, "a text", text);
        return value.getAsString();
    }

    private void expect(String name, String what, boolean given) {
        if (!given) {
            throw wrong(name + " has to be " + what);
        }
    }

    /** What to throw when the arguments are no use: what is wrong, and what is expected. */
    ResponseErrorException wrong(String what) {
        String expected =
                command.parameters().stream()
                        .map(Arguments::described)
                        .collect(Collectors.joining(", "));
        return Failures.of(
                command.id()
                        + ": "
                        + what
                        + "; it takes "
                        + (expected.isEmpty() ? "no arguments" : expected));
    }

    private static String described(Parameter parameter) {
        return parameter.name()
                + " ("
                + parameter.description()
                + (parameter.required() ? "" : ", optional")
                + ")";
    }
}
