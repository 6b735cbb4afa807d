package org.hotfixworkbench.benchmarks;

import java.util.List;

/** What is measured, each in a JVM of its own. */
enum Task {
    /** Only the generated lexer, over the same text: what no compiler can go below. */
    LEX("lexing alone", "1g", List.of()),
    /** What {@code hotfix check} does. */
    CHECK("check", "1g", List.of()),
    /** What {@code hotfix build --to json} does. */
    BUILD_JSON("check, json", "1g", List.of("json")),
    /** What {@code hotfix build --to xmi,json,csv} does. */
    BUILD_ALL("check, xmi, json, csv", "1g", List.of("xmi", "json", "csv")),
    /**
     * The same language as Xtext generates it, in Xtext's own builder. It keeps all models: with
     * less heap, 10,000 files are more work for the garbage collector than for the builder.
     */
    STOCK("stock IncrementalBuilder", "14g", List.of());

    private final String label;
    private final String heap;
    private final List<String> formats;

    Task(String label, String heap, List<String> formats) {
        this.label = label;
        this.heap = heap;
        this.formats = formats;
    }

    /** How tables call it. */
    String label() {
        return label;
    }

    /** The largest heap it may have, as the JVM wants it said. */
    String heap() {
        return heap;
    }

    /** The formats that it exports. */
    List<String> formats() {
        return formats;
    }
}
