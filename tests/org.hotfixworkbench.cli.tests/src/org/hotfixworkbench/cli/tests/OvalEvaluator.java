package org.hotfixworkbench.cli.tests;

import static org.hotfixworkbench.cli.tests.OvalDocument.child;
import static org.hotfixworkbench.cli.tests.OvalDocument.children;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotfixworkbench.core.applicability.engine.Truth;
import org.w3c.dom.Element;

/**
 * Evaluates definitions on a system as the OVAL language specifies it, for the tests and operations
 * that the exporter writes; anything else is an error. It knows nothing of hotfixes.
 */
final class OvalEvaluator {

    private static final Pattern HOTFIX =
            Pattern.compile(
                    "SELECT HotFixID FROM Win32_QuickFixEngineering WHERE HotFixID = '(.*)'");
    private static final Pattern FEATURE =
            Pattern.compile(
                    "SELECT Name FROM Win32_OptionalFeature WHERE Name = '(.*)' AND InstallState ="
                            + " 1");

    private final OvalDocument document;
    private final OvalSystem system;
    private final Map<String, Truth> known = new HashMap<>();

    OvalEvaluator(OvalDocument document, OvalSystem system) {
        this.document = document;
        this.system = system;
    }

    /** The result of a definition or test. */
    Truth evaluate(String id) {
        Truth result = known.get(id);
        if (result == null) {
            Element part = document.part(id);
            result =
                    part.getLocalName().equals("definition")
                            ? criteria(child(part, "criteria"))
                            : test(part);
            known.put(id, result);
        }
        return result;
    }

    private Truth criteria(Element criteria) {
        boolean and = !criteria.getAttribute("operator").equals("OR");
        Truth result = Truth.of(and);
        for (Element it : children(criteria)) {
            Truth one =
                    switch (it.getLocalName()) {
                        case "criteria" -> criteria(it);
                        case "criterion" -> negated(it, evaluate(it.getAttribute("test_ref")));
                        case "extend_definition" ->
                                negated(it, evaluate(it.getAttribute("definition_ref")));
                        default -> throw new IllegalStateException(it.getLocalName());
                    };
            result = and ? result.and(one) : result.or(one);
        }
        return negated(criteria, result);
    }

    private static Truth negated(Element element, Truth result) {
        return element.getAttribute("negate").equals("true") ? result.not() : result;
    }

    private Truth test(Element test) {
        return switch (test.getLocalName()) {
            case "unknown_test" -> Truth.UNKNOWN;
            case "family_test" -> Truth.TRUE;
            case "registry_test" -> registry(test, object(test));
            case "wmi57_test" -> query(child(object(test), "wql").getTextContent());
            case "file_test" -> file(test, object(test));
            default -> throw new IllegalStateException(test.getLocalName());
        };
    }

    private Element object(Element test) {
        return document.part(child(test, "object").getAttribute("object_ref"));
    }

    private Truth registry(Element test, Element object) {
        List<String> values =
                system.value(
                        child(object, "key").getTextContent(),
                        child(object, "name").getTextContent());
        if (values == null) {
            return Truth.UNKNOWN;
        }
        if (test.getAttribute("check_existence").equals("none_exist")) {
            return Truth.of(values.isEmpty());
        }
        Truth result = Truth.FALSE;
        for (String value : values) {
            result = result.or(states(test, Map.of("value", value)));
        }
        return result;
    }

    private Truth query(String query) {
        Matcher hotfix = HOTFIX.matcher(query);
        Matcher feature = FEATURE.matcher(query);
        Boolean there;
        if (hotfix.matches()) {
            there = system.hotfixes().has(hotfix.group(1));
        } else if (feature.matches()) {
            there = system.features().has(feature.group(1).replaceAll("\\\\(.)", "$1"));
        } else {
            throw new IllegalStateException(query);
        }
        return there == null ? Truth.UNKNOWN : Truth.of(there);
    }

    private Truth file(Element test, Element object) {
        boolean narrow = child(object, "behaviors").getAttribute("windows_view").equals("32_bit");
        OvalSystem.Found found =
                system.files().find(child(object, "filename").getTextContent(), narrow);
        if (found.there() == null) {
            return Truth.UNKNOWN;
        }
        if (test.getAttribute("check_existence").equals("none_exist")) {
            return Truth.of(!found.there());
        }
        if (!found.there()) {
            return Truth.FALSE;
        }
        Map<String, String> properties = new HashMap<>();
        properties.put("version", found.version());
        properties.put("development_class", found.branch());
        return states(test, properties);
    }

    /** What was collected of one thing, compared with all states of a test. */
    private Truth states(Element test, Map<String, String> properties) {
        boolean and = !test.getAttribute("state_operator").equals("OR");
        List<Truth> results = new ArrayList<>();
        for (Element it : children(test)) {
            if (it.getLocalName().equals("state")) {
                results.add(state(document.part(it.getAttribute("state_ref")), properties));
            }
        }
        Truth all = results.isEmpty() ? Truth.TRUE : results.getFirst();
        for (Truth it : results) {
            all = and ? all.and(it) : all.or(it);
        }
        return all;
    }

    private static Truth state(Element state, Map<String, String> properties) {
        Truth all = Truth.TRUE;
        for (Element entity : children(state)) {
            String actual = properties.get(entity.getLocalName());
            all = all.and(actual == null ? Truth.UNKNOWN : Truth.of(holds(entity, actual)));
        }
        return all;
    }

    private static boolean holds(Element entity, String actual) {
        String expected = entity.getTextContent();
        return switch (entity.getAttribute("operation")) {
            case "equals" -> actual.equals(expected);
            case "case insensitive equals" -> actual.equalsIgnoreCase(expected);
            case "pattern match" -> Pattern.compile(expected).matcher(actual).find();
            case "less than" -> compare(entity, actual, expected) < 0;
            case "greater than or equal" -> compare(entity, actual, expected) >= 0;
            default -> throw new IllegalStateException(entity.getAttribute("operation"));
        };
    }

    private static int compare(Element entity, String one, String other) {
        if (!entity.getAttribute("datatype").equals("version")) {
            throw new IllegalStateException(entity.getAttribute("datatype"));
        }
        String[] parts = one.split("\\.");
        String[] others = other.split("\\.");
        for (int i = 0; i < Math.max(parts.length, others.length); i++) {
            int difference = Integer.compare(number(parts, i), number(others, i));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private static int number(String[] parts, int index) {
        return index < parts.length ? Integer.parseInt(parts[index]) : 0;
    }
}
