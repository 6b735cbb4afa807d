package org.hotfixworkbench.benchmarks;

import java.util.List;

/**
 * How a JVM is told to compile: as the start script of the command line tells it, which chooses by
 * the number of files. What stands beside the compiler in the tables is told the same. It helps the
 * stock builder no less: with 1,000 files the quick compiler takes 6.5 seconds of processor time
 * and the thorough one 11, with 3,000 the limits take 17 and their absence 21, with 10,000 both 75.
 */
public enum Jit {
    /** Only the quick compiler. */
    QUICK("-XX:TieredStopAtLevel=1"),
    /** The thorough one, too, with limits of inlining. */
    LIMITED("-XX:MaxInlineSize=15", "-XX:FreqInlineSize=100", "-XX:InlineSmallCode=800");

    /** The first number of files that the start script calls many. */
    static final int MANY = 3000;

    /** The same of articles. */
    static final int MANY_ARTICLES = 1000;

    private final List<String> options;

    Jit(String... options) {
        this.options = List.of(options);
    }

    /** What the start script chooses for a folder to be checked or built. */
    static Jit ofFolder(int files) {
        return files >= MANY ? LIMITED : QUICK;
    }

    /** What the start script chooses for a folder to be imported. */
    public static Jit ofImport(int articles) {
        return articles >= MANY_ARTICLES ? LIMITED : QUICK;
    }

    /** The options that say so. */
    List<String> options() {
        return options;
    }
}
