package org.hotfixworkbench.dsl.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The pages about the rules. They are those of {@code docs/rules}; the build packs them in. */
public final class RulePages {

    private RulePages() {}

    /**
     * The page about a rule, as Markdown.
     *
     * @throws IllegalArgumentException when there is none, which a test rules out for every rule
     */
    public static String page(String rule) throws IOException {
        try (InputStream page = RulePages.class.getResourceAsStream("pages/" + rule + ".md")) {
            if (page == null) {
                throw new IllegalArgumentException("no page for " + rule);
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
