package org.hotfixworkbench.core.applicability;

import java.util.List;
import java.util.Random;
import org.hotfixworkbench.core.support.Sources;
import org.hotfixworkbench.model.Hotfix;

/** Small random hotfixes, of which about a half can apply. */
final class RandomHotfixes {

    /** Products with their levels, code bases with the builds of each level. */
    static final String CATALOG =
            """
            codebase A { version 6.0 level RTM build 6000 level SP1 build 6001 level SP2 build 6002 }
            codebase B { version 6.1 level RTM build 7600 level SP1 build 7601 }
            product Client of A { architectures x86, x64 from RTM }
            product Server of A { architectures x64, ia64 from SP1 as RTM }
            product Next of B { architectures x86 from RTM }
            product NextServer of B { architectures x64 from RTM }
            hotfix f { }
            hotfix g { }
            """;

    private static final List<String> PRODUCTS =
            List.of(
                    "Client any level",
                    "Client RTM",
                    "Client RTM, SP1",
                    "Client SP2",
                    "Server any level",
                    "Server RTM",
                    "Server SP2",
                    "Next any level",
                    "Next SP1",
                    "NextServer RTM",
                    "NextServer SP1");
    private static final List<String> FACTS =
            List.of("hotfix h", "hotfix f", "hotfix g", "feature Telnet", "feature Web");
    private static final List<String> NAMES = List.of("Client", "Server", "Next", "NextServer");
    private static final List<String> SYSTEMS = List.of("x86", "x64", "ia64");
    private static final List<String> VERSIONS_A =
            List.of("6.0.6000.20500", "6.0.6001.20500", "6.0.6002.20500");
    private static final List<String> VERSIONS_B = List.of("6.1.7600.20500", "6.1.7601.20500");

    private final Random random;

    RandomHotfixes(long seed) {
        this.random = new Random(seed);
    }

    Sources next() {
        Sources sources = new Sources().read(CATALOG);
        return sources.read(text());
    }

    static Hotfix hotfix(Sources sources) {
        return (Hotfix) sources.last();
    }

    String text() {
        StringBuilder text = new StringBuilder("hotfix h {\n");
        if (random.nextInt(3) == 0) {
            text.append("applies to ").append(names()).append('\n');
        }
        if (random.nextInt(8) > 0) {
            text.append("prerequisites ").append(condition(3)).append('\n');
        }
        if (random.nextInt(4) > 0) {
            payload(text, "A", VERSIONS_A);
        } else {
            payload(text, "B", VERSIONS_B);
        }
        if (random.nextInt(3) == 0) {
            payload(text, "B", VERSIONS_B);
        }
        return text.append("}\n").toString();
    }

    private void payload(StringBuilder text, String codebase, List<String> versions) {
        text.append("payload ").append(codebase).append(" {\n");
        for (int i = random.nextInt(2); i < 2; i++) {
            text.append("package ").append(one(SYSTEMS));
            if (random.nextInt(4) == 0) {
                text.append(" of ").append(names());
            }
            text.append(" {\n");
            for (int j = random.nextInt(2); j < 2; j++) {
                text.append("file a.dll ").append(one(versions)).append(" 1 - - -\n");
            }
            text.append("}\n");
        }
        text.append("}\n");
    }

    private String names() {
        return random.nextBoolean() ? one(NAMES) : one(NAMES) + ", " + one(NAMES);
    }

    private String condition(int depth) {
        int choice = depth == 0 ? random.nextInt(5) : random.nextInt(10);
        if (choice < 2) {
            return one(PRODUCTS);
        }
        if (choice < 4) {
            return one(FACTS);
        }
        if (choice < 5) {
            return "not " + (random.nextBoolean() ? one(FACTS) : condition(Math.max(0, depth - 1)));
        }
        StringBuilder text = new StringBuilder(choice < 7 ? "any of {" : "all of {");
        for (int i = random.nextInt(3); i < 4; i++) {
            text.append(' ').append(condition(depth - 1));
        }
        return text.append(" }").toString();
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
