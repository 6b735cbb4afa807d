package org.hotfixworkbench.benchmarks;

import java.util.List;

/** What is measured, each in a JVM of its own. */
enum Task {
    /** Only the generated lexer, over the same text: what no compiler can go below. */
    LEX("lex", "512m", List.of()),
    /** What {@code hotfix check} does. */
    CHECK("check.cold", "512m", List.of()),
    /** What {@code hotfix build --to json} does. */
    BUILD_JSON("build.json", "768m", List.of("json")),
    /** What {@code hotfix build --to xmi,json,csv} does. */
    BUILD_ALL("build.all", "768m", List.of("xmi", "json", "csv")),
    /**
     * The same language as Xtext generates it, in Xtext's own builder. It keeps all models: with
     * less heap, 10,000 files are more work for the garbage collector than for the builder.
     */
    STOCK("stock.build", "14g", List.of());

    private final String measure;
    private final String heap;
    private final List<String> formats;

    Task(String measure, String heap, List<String> formats) {
        this.measure = measure;
        this.heap = heap;
        this.formats = formats;
    }

    /** The name of its time; that of its processor time and its heap begin with it. */
    String measure() {
        return measure;
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
