package org.hotfixworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/**
 * The rules of WSUS packages give the verdicts of the engine: a package is offered on exactly the
 * machines that the hotfix applies to.
 */
class WsusRulesTest {

    private static final Pattern FILE = Pattern.compile("(.*)-nt\\d+_\\d+(-\\w+)?\\.sdp");

    @TempDir Path folder;

    private final Map<String, List<Element>> packages = new TreeMap<>();

    private JsonObject build(Path sources) throws Exception {
        Cli.Answer built =
                new Cli(Project.ROOT)
                        .run(
                                "build",
                                sources.toString(),
                                "--out",
                                folder.resolve("out").toString(),
                                "--to",
                                "wsus,json");
        assertEquals(0, built.code(), built.err());
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setNamespaceAware(true);
        try (Stream<Path> files = Files.list(folder.resolve("out/wsus"))) {
            for (Path file : files.toList()) {
                Matcher name = FILE.matcher(file.getFileName().toString());
                assertTrue(name.matches(), file.toString());
                packages.computeIfAbsent(name.group(1), it -> new ArrayList<>())
                        .add(
                                factory.newDocumentBuilder()
                                        .parse(file.toFile())
                                        .getDocumentElement());
            }
        }
        return JsonParser.parseString(Files.readString(folder.resolve("out/servicing.json")))
                .getAsJsonObject();
    }

    private boolean offered(String hotfix, WsusMachine machine) {
        return packages.get(hotfix).stream().anyMatch(it -> offered(it, machine));
    }

    private static boolean offered(Element part, WsusMachine machine) {
        Element rules = (Element) part.getElementsByTagNameNS("*", "ApplicabilityRules").item(0);
        Map<String, Boolean> holds = new HashMap<>();
        for (Element rule : WsusRule.children(rules)) {
            holds.put(
                    rule.getLocalName(),
                    new WsusRule(machine).holds(WsusRule.children(rule).getFirst()));
        }
        return holds.get("IsInstallable")
                && !holds.get("IsInstalled")
                && !holds.getOrDefault("IsSuperseded", false);
    }

    /** The verdicts of the engine: by machine, by hotfix. */
    private static Map<String, Map<String, String>> verdicts(Path sources) {
        Cli.Answer answer =
                new Cli(Project.ROOT)
                        .run(
                                "query",
                                sources.toString(),
                                "--machines",
                                sources.resolve("machines").toString(),
                                "--format",
                                "json");
        Map<String, Map<String, String>> verdicts = new TreeMap<>();
        JsonObject answered = JsonParser.parseString(answer.out()).getAsJsonObject();
        for (JsonObject machine : WsusMachines.objects(answered, "machines")) {
            Map<String, String> own = new TreeMap<>();
            for (JsonObject it : WsusMachines.objects(machine, "verdicts")) {
                own.put(it.get("hotfix").getAsString(), it.get("verdict").getAsString());
            }
            verdicts.put(machine.get("machine").getAsString(), own);
        }
        return verdicts;
    }

    /** Compares all pairs of hotfixes and machines; the counts are by verdict. */
    private Map<String, Integer> compare(Path sources) throws Exception {
        JsonObject model = build(sources);
        WsusMachines machines = new WsusMachines(model);
        Map<String, Map<String, String>> verdicts = verdicts(sources);
        Map<String, Integer> counts = new TreeMap<>();
        List<String> differences = new ArrayList<>();
        for (JsonObject stated : WsusMachines.objects(model, "machines")) {
            String name = stated.get("id").getAsString();
            List<WsusMachine> possible = machines.of(stated);
            Map<String, String> known = new TreeMap<>(verdicts.get(name));
            known.keySet().retainAll(packages.keySet());
            known.values().removeIf("unknown"::equals);
            for (Map.Entry<String, String> verdict : known.entrySet()) {
                counts.merge(verdict.getValue(), 1, Integer::sum);
                for (WsusMachine machine : possible) {
                    if (offered(verdict.getKey(), machine)
                            != verdict.getValue().equals("applicable")) {
                        differences.add(verdict + " on " + name);
                    }
                }
            }
        }
        assertEquals(List.of(), differences);
        return counts;
    }

    @Test
    void theConformancePackIsDecidedAlike() throws Exception {
        Map<String, Integer> counts = compare(Path.of("examples/conformance"));

        assertEquals(
                List.of("applicable", "installed", "not-applicable", "superseded"),
                List.copyOf(counts.keySet()));
        assertTrue(counts.get("applicable") > 200, counts.toString());
        assertTrue(counts.get("not-applicable") > 1000, counts.toString());
        assertTrue(counts.get("superseded") > 50, counts.toString());
        assertTrue(counts.get("installed") > 5, counts.toString());
    }

    @Test
    void theExamplesAreDecidedAlike() throws Exception {
        Map<String, Integer> counts = compare(Path.of("examples/servicing"));

        assertTrue(counts.get("applicable") > 0, counts.toString());
        assertTrue(counts.get("not-applicable") > 0, counts.toString());
    }
}
