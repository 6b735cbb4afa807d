package org.hotfixworkbench.cli.settings;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotfixworkbench.cli.report.CheckResult;
import org.hotfixworkbench.cli.report.Fingerprints;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.dsl.settings.Json;
import org.hotfixworkbench.dsl.settings.SettingsException;
import org.hotfixworkbench.dsl.settings.SettingsFile;

/** Findings that are known and accepted, by fingerprint. */
public final class Baseline {

    private static final String SCHEMA = "1";

    private final Map<String, Entry> entries;

    private Baseline(Map<String, Entry> entries) {
        this.entries = entries;
    }

    /**
     * An accepted finding. Only the fingerprint decides; the rest is for readers.
     *
     * @param fingerprint identifies the finding, wherever its line moves
     * @param rule id of the rule
     * @param file the file, relative to the working folder
     * @param message what was wrong
     */
    public record Entry(String fingerprint, String rule, String file, String message) {

        @Override
        public String toString() {
            return file + ": " + message + " [" + rule + "]";
        }
    }

    /**
     * A result compared with a baseline.
     *
     * @param fresh the findings that are not accepted
     * @param accepted the number of those that are
     * @param gone entries for findings that are there no more
     */
    public record Comparison(List<SourceFinding> fresh, int accepted, List<Entry> gone) {}

    /**
     * Reads a baseline.
     *
     * @param name the file as messages name it
     * @throws SettingsException when it cannot be read, or is no baseline
     */
    public static Baseline read(Path path, String name) throws SettingsException {
        SettingsFile file = SettingsFile.read(path, name);
        Map<String, Entry> entries = new LinkedHashMap<>();
        boolean found = false;
        for (Json.Member member : file.members(file.root(), "a baseline")) {
            if (member.name().equals("schema")) {
                file.choice(member, List.of(SCHEMA));
            } else if (!member.name().equals("findings")) {
                file.unknown(member, List.of("schema", "findings"));
            } else if (member.value() instanceof Json.Arr findings) {
                found = true;
                findings.values().forEach(it -> entry(file, it, entries));
            } else {
                file.report(member.value().offset(), "'findings' has to be an array: [ ... ]");
                found = true;
            }
        }
        if (!found) {
            file.report(file.root().offset(), "a baseline has 'findings', but this has none");
        }
        file.requireNoProblem();
        return new Baseline(entries);
    }

    private static void entry(SettingsFile file, Json value, Map<String, Entry> entries) {
        Map<String, String> texts = new HashMap<>();
        for (Json.Member member : file.members(value, "a finding")) {
            if (member.value() instanceof Json.Str text) {
                texts.put(member.name(), text.value());
            } else {
                file.report(member.value().offset(), "'" + member.name() + "' has to be a text");
            }
        }
        String fingerprint = texts.get("fingerprint");
        if (fingerprint == null) {
            file.report(value.offset(), "this finding has no 'fingerprint'");
            return;
        }
        entries.put(
                fingerprint,
                new Entry(
                        fingerprint,
                        texts.getOrDefault("rule", "?"),
                        texts.getOrDefault("file", "?"),
                        texts.getOrDefault("message", "?")));
    }

    /** Compares what was found with what is accepted. */
    public Comparison compare(CheckResult result) {
        List<String> fingerprints = Fingerprints.of(result);
        Map<String, Entry> left = new LinkedHashMap<>(entries);
        List<SourceFinding> fresh = new ArrayList<>();
        for (int i = 0; i < fingerprints.size(); i++) {
            if (left.remove(fingerprints.get(i)) == null) {
                fresh.add(result.findings().get(i));
            }
        }
        Set<String> checked =
                result.files().stream()
                        .map(it -> result.relative(it.name()))
                        .collect(Collectors.toSet());
        List<Entry> gone =
                left.values().stream().filter(it -> isGone(it, checked, result)).toList();
        return new Comparison(fresh, result.findings().size() - fresh.size(), gone);
    }

    /** Nothing is known about a file that was not checked this time, unless it is not there. */
    private static boolean isGone(Entry entry, Set<String> checked, CheckResult result) {
        return checked.contains(entry.file())
                || !Files.exists(result.workingFolder().resolve(entry.file()));
    }

    /** The text of a baseline that accepts all findings of a result. */
    public static String accepting(CheckResult result) throws IOException {
        List<String> fingerprints = Fingerprints.of(result);
        StringWriter text = new StringWriter();
        JsonWriter json = new JsonWriter(text);
        json.setIndent("  ");
        json.setHtmlSafe(false);
        json.beginObject();
        json.name("schema").value(SCHEMA);
        json.name("findings").beginArray();
        for (int i = 0; i < fingerprints.size(); i++) {
            SourceFinding finding = result.findings().get(i);
            json.beginObject();
            json.name("fingerprint").value(fingerprints.get(i));
            json.name("rule").value(finding.rule());
            json.name("file").value(result.relative(finding.file()));
            json.name("message").value(finding.message());
            json.endObject();
        }
        json.endArray().endObject();
        return text.append('\n').toString();
    }
}
