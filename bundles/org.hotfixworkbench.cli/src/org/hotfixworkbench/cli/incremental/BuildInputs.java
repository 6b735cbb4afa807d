package org.hotfixworkbench.cli.incremental;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hotfixworkbench.core.rules.RuleSettings;
import org.hotfixworkbench.dsl.compile.InputProblem;
import org.hotfixworkbench.dsl.compile.SourceFile;
import org.hotfixworkbench.dsl.compile.SourceFinder;
import org.hotfixworkbench.exporters.FormatChoice;
import org.hotfixworkbench.exporters.FormatOption;

/**
 * Everything that the result of a build follows from: the program, the formats with their options,
 * the settings of the rules with the day that ends of suppressions are compared with, and names and
 * contents of the sources. Of equal inputs the same files come.
 *
 * @param basis the digest of everything but the sources
 * @param contents what is in the sources, by name
 * @param digest the same for equal inputs only
 * @param complete whether everything could be read; if not, equal digests mean nothing for files
 */
public record BuildInputs(
        String basis, Map<String, FileContent> contents, String digest, boolean complete) {

    /** Copies the map. */
    public BuildInputs {
        contents = Map.copyOf(contents);
    }

    /** Reads the sources, which may be many; they are hashed and not understood. */
    public static BuildInputs of(
            SourceFinder.Sources sources, List<FormatChoice> formats, RuleSettings rules) {
        Optional<String> tool = Tool.digest();
        boolean complete = tool.isPresent() && sources.problems().isEmpty();
        String basis = basis(tool, formats, rules);
        Sha256 digest = new Sha256().add(basis).add("sources");
        Map<String, FileContent> known = new HashMap<>();
        List<Optional<FileContent>> contents =
                sources.files().parallelStream().map(BuildInputs::content).toList();
        for (int i = 0; i < contents.size(); i++) {
            String name = sources.files().get(i).name();
            digest.add(name);
            Optional<FileContent> content = contents.get(i);
            content.ifPresentOrElse(digest::add, () -> digest.add("unreadable"));
            content.ifPresent(it -> known.put(name, it));
            complete &= content.isPresent();
        }
        digest.add("problems");
        for (InputProblem problem : sources.problems()) {
            digest.add(problem.toString());
        }
        return new BuildInputs(basis, known, digest.hex(), complete);
    }

    /** Whether sources are still what they were when these inputs were read. */
    public boolean holdFor(Collection<SourceFile> sources) {
        return complete
                && sources.parallelStream()
                        .allMatch(
                                it ->
                                        content(it)
                                                .equals(
                                                        Optional.ofNullable(
                                                                contents.get(it.name()))));
    }

    private static String basis(
            Optional<String> tool, List<FormatChoice> formats, RuleSettings rules) {
        Sha256 digest = new Sha256().add(tool.orElse(""));
        addFormats(digest, formats);
        addRules(digest, rules);
        return digest.hex();
    }

    private static Optional<FileContent> content(SourceFile file) {
        try {
            return Optional.of(Sha256.of(file.path()));
        } catch (IOException e) {
            // the compiler will say why
            return Optional.empty();
        }
    }

    private static void addFormats(Sha256 digest, List<FormatChoice> formats) {
        digest.add("formats");
        for (FormatChoice choice : formats) {
            digest.add(choice.format().id());
            for (FormatOption option : choice.format().options()) {
                digest.add(option.name()).add(choice.value(option.name()));
            }
        }
    }

    private static void addRules(Sha256 digest, RuleSettings rules) {
        digest.add("rules").add(rules.profile().name()).add(rules.today().toString());
        new TreeMap<>(rules.overrides())
                .forEach((rule, severity) -> digest.add(rule).add(severity.name()));
        List<String> others = new ArrayList<>(rules.otherRules());
        others.sort(null);
        digest.add("others").add(others.toString());
    }
}
