package org.hotfixworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.hotfixworkbench.core.diff.ChangeKind;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Makes one change in an example hotfix, at a place that a seed chooses, and looks at the diff. */
class DiffMutationTest {

    private static final int TIMES = 6;
    private static final List<String> HOTFIXES =
            List.of("credssp-ca-chain", "kerberos-pac-remote-assistance");

    /** Mistakes in a clause of several lines: its first line is the place. */
    private static final Set<Mutation> CLAUSES =
            Set.of(
                    Mutation.PREREQUISITE_LEVEL,
                    Mutation.MASK_BUILD,
                    Mutation.MASK_REVISION,
                    Mutation.MASK_LEVEL,
                    Mutation.MASK_BRANCH);

    @TempDir Path folder;

    /** What {@code diff} answers when the sources are these. */
    private Cli.Answer diff(String before, String after) throws IOException {
        Cli cli = new Cli(folder);
        cli.write("old/a.hotfix", before);
        cli.write("new/a.hotfix", after);
        return cli.run("diff", "old", "new", "--format", "json");
    }

    private static List<JsonObject> changes(Cli.Answer answer) {
        List<JsonObject> changes = new ArrayList<>();
        JsonParser.parseString(answer.out())
                .getAsJsonObject()
                .getAsJsonArray("changes")
                .forEach(it -> changes.add(it.getAsJsonObject()));
        return changes;
    }

    /** The categories, in the order of the alphabet, as often as they occur. */
    private static List<String> categories(Cli.Answer answer) {
        return changes(answer).stream()
                .map(it -> it.get("category").getAsString())
                .sorted()
                .toList();
    }

    private static List<String> mirrored(List<String> categories) {
        return categories.stream()
                .map(it -> ChangeKind.valueOf(it.toUpperCase(Locale.ROOT).replace('-', '_')))
                .map(it -> it.mirrored().id())
                .sorted()
                .toList();
    }

    /** What one mistake of a kind changes; several answers where it depends on the place. */
    private static Set<List<String>> expected(Mutation mutation) {
        return switch (mutation) {
            case MAJOR, MINOR, OVERFLOW -> Set.of(List.of("version-changed"));
            case BUILD -> Set.of(List.of("version-changed"));
            case REVISION -> Set.of(List.of("version-lowered"), List.of("version-raised"));
            case MASK_BUILD, MASK_REVISION, MASK_LEVEL, MASK_BRANCH ->
                    Set.of(List.of("masks-changed"));
            case PREREQUISITE_LEVEL -> Set.of(List.of("applicability-narrowed"));
            case PACKAGE_ARCHITECTURE ->
                    Set.of(List.of("applicability-narrowed", "package-added", "package-removed"));
            case PLATFORM -> Set.of(List.of("platform-changed"));
            case KEY, MANIFEST_VERSION, TOKEN -> Set.of(List.of("manifest-changed"));
            case COMPONENT, MANIFEST_ARCHITECTURE ->
                    Set.of(List.of("manifest-added", "manifest-removed"));
            case REPEATED_SIZE -> Set.of(List.of("size-changed"));
            case DATE -> Set.of(List.of("date-changed"));
            case ROW_TWICE -> Set.of(List.of("file-added"), List.of("manifest-added"));
            case PRODUCT_NAME, CLAUSE -> Set.of();
        };
    }

    /** One slip is one change: of its category, at its line, and mirrored the other way round. */
    @ParameterizedTest
    @EnumSource(
            value = Mutation.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PRODUCT_NAME", "CLAUSE"})
    void oneChangeIsOneCategory(Mutation mutation) throws IOException {
        Random random = new Random(mutation.name().hashCode());
        for (int i = 0; i < TIMES; ) {
            String hotfix = HOTFIXES.get(random.nextInt(HOTFIXES.size()));
            String text = Project.read("examples/servicing/hotfixes/" + hotfix + ".hotfix");
            String mutated = mutation.in(text, random);
            if (mutated.equals(text)) {
                continue;
            }
            i++;
            Cli.Answer answer = diff(text, mutated);
            List<String> found = categories(answer);
            assertTrue(expected(mutation).contains(found), () -> mutation + ": " + answer.out());
            assertEquals(mirrored(found), categories(diff(mutated, text)));
            if (!CLAUSES.contains(mutation)) {
                int line = line(text, mutated);
                assertTrue(lines(answer).contains(line), () -> line + " in " + answer.out());
            }
        }
    }

    /** The first line that differs, from 1. */
    private static int line(String text, String mutated) {
        List<String> one = text.lines().toList();
        List<String> other = mutated.lines().toList();
        int line = 0;
        while (one.get(line).equals(other.get(line))) {
            line++;
        }
        return line + 1;
    }

    private static Set<Integer> lines(Cli.Answer answer) {
        Set<Integer> lines = new TreeSet<>();
        for (JsonObject change : changes(answer)) {
            for (String side : List.of("old", "new")) {
                if (change.get(side).isJsonObject()) {
                    lines.add(change.getAsJsonObject(side).get("line").getAsInt());
                }
            }
        }
        return lines;
    }

    /**
     * Text that is not understood is an error of its own, and still does not end the comparison.
     */
    @ParameterizedTest
    @EnumSource(
            value = Mutation.class,
            names = {"PRODUCT_NAME", "CLAUSE"})
    void sourcesThatAreNotUnderstoodAreErrors(Mutation mutation) throws IOException {
        Random random = new Random(1);
        for (int i = 0; i < TIMES; i++) {
            String text = Project.read("examples/servicing/hotfixes/credssp-ca-chain.hotfix");
            Cli.Answer answer = diff(text, mutation.in(text, random));

            assertEquals(1, answer.code(), answer.err());
            assertTrue(answer.err().startsWith("new/a.hotfix:"), answer.err());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"credssp-ca-chain", "kerberos-pac-remote-assistance"})
    void whatIsTheSameHasNoChanges(String hotfix) throws IOException {
        String text = Project.read("examples/servicing/hotfixes/" + hotfix + ".hotfix");

        assertEquals(List.of(), categories(diff(text, text)));
    }

    /** Rows in any order, other layout and other comments are the same hotfix. */
    @ParameterizedTest
    @ValueSource(strings = {"credssp-ca-chain", "kerberos-pac-remote-assistance"})
    void orderLayoutAndCommentsAreOnlyText(String hotfix) throws IOException {
        String text = Project.read("examples/servicing/hotfixes/" + hotfix + ".hotfix");
        for (long seed = 0; seed < TIMES; seed++) {
            Random random = new Random(seed);
            String other = shuffled(text, random).replaceAll(" {2,}(?=[0-9])", "   ");

            Cli.Answer answer = diff(text, "// A new comment.\n" + other);

            assertEquals(List.of("only-text"), categories(answer), answer.out());
            assertEquals(0, answer.code());
        }
    }

    /** Shuffles each run of rows. */
    private static String shuffled(String text, Random random) {
        List<String> lines = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.strip().matches("(file|manifest|mum) .*")) {
                rows.add(line);
                continue;
            }
            Collections.shuffle(rows, random);
            lines.addAll(rows);
            rows.clear();
            lines.add(line);
        }
        return String.join("\n", lines) + "\n";
    }
}
