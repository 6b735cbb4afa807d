package org.hotfixworkbench.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the project aims at, each beside what it is compared with in the same run. Where fewer
 * hotfixes were measured than an aim is for, the rows say what was measured and judge nothing.
 */
final class Aims {

    private static final int HOTFIXES = 10_000;
    private static final int ARTICLES = 1_000;
    private static final String NOTE = "&nbsp;&nbsp;";
    private static final String STOCK_SERVER = NOTE + "Xtext's stock server : ours";

    private final Figures figures;
    private final int hotfixes;
    private final int articles;
    private final List<Aim> all = new ArrayList<>();

    private Aims(Figures figures) {
        this.figures = figures;
        this.hotfixes = largest("check.cold", HOTFIXES);
        this.articles = largest("import.cli", ARTICLES);
    }

    private int largest(String measure, int other) {
        return figures.sizes(measure).isEmpty() ? other : figures.sizes(measure).last();
    }

    /** The table of all aims. */
    static String table(Figures figures) {
        Aims aims = new Aims(figures);
        aims.compiler();
        aims.start();
        aims.server();
        aims.questions();
        aims.others();
        StringBuilder table = new StringBuilder();
        table.append("| what | aim | measured | ratio | met |\n");
        table.append("| --- | --- | ---: | ---: | :---: |\n");
        aims.all.forEach(aim -> table.append(aim.row(figures)));
        return table.toString();
    }

    private void compiler() {
        add(
                Aim.most(
                        many("`check` of %,d hotfixes, cold, `-Xmx512m`"),
                        8,
                        "s",
                        "check.cold",
                        hotfixes));
        add(
                Aim.slower(
                        NOTE + "Xtext's stock builder : check",
                        5,
                        "stock.build",
                        "check.cold",
                        hotfixes));
        add(Aim.within(NOTE + "check : lexing alone", 6, "check.cold", "lex", hotfixes));
        add(
                Aim.most(
                        "`build --to xmi,json,csv` of the same, `-Xmx768m`",
                        14,
                        "s",
                        "build.all",
                        hotfixes));
        add(Aim.within(NOTE + "build : check", 2, "build.all", "check.cold", hotfixes));
        add(Aim.most("the same again, nothing changed", 1, "s", "build.unchanged", hotfixes));
        add(
                Aim.beside(
                        NOTE + "clean build : nothing changed",
                        "build.new",
                        "build.unchanged",
                        hotfixes));
        add(
                Aim.most(
                        "the same again, one file changed, same bytes as a clean build",
                        1.5,
                        "s",
                        "build.edited",
                        hotfixes));
        add(
                Aim.beside(
                        NOTE + "clean build : one file changed",
                        "build.new",
                        "build.edited",
                        hotfixes));
    }

    private void start() {
        add(
                Aim.most(
                        "`hotfix check` of one file, packaged start script",
                        0.32,
                        "s",
                        "start.check",
                        0));
        add(
                Aim.within(
                        NOTE + "check : a JVM that says hello",
                        10,
                        "start.check",
                        "start.hello",
                        0));
        add(
                Aim.beside(
                        NOTE + "without the cache of classes : with it",
                        "start.check.no-cache",
                        "start.check",
                        0));
    }

    private void server() {
        add(
                Aim.most(
                        many("server, %,d files: to the findings of the open file"),
                        2,
                        "s",
                        "server.first",
                        hotfixes));
        add(Aim.beside(STOCK_SERVER, "server.stock.first", "server.first", hotfixes));
        add(Aim.most("server: to the findings of all files", 10, "s", "server.indexed", hotfixes));
        add(Aim.beside(STOCK_SERVER, "server.stock.indexed", "server.indexed", hotfixes));
        add(
                Aim.most(
                        "server: change to findings, file of 2,000 lines, median",
                        40,
                        "ms",
                        "server.typing.size",
                        hotfixes));
        add(Aim.beside(STOCK_SERVER, "server.stock.typing.size", "server.typing.size", hotfixes));
        add(Aim.mostHigh("server: the same, p95", 70, "ms", "server.typing.size", hotfixes));
        add(Aim.most("server: heap after the start", 250, "MB", "server.heap", hotfixes));
        add(Aim.beside(STOCK_SERVER, "server.stock.heap", "server.heap", hotfixes));
        add(Aim.mostHigh("server: completion, p95", 20, "ms", "server.completion.row", hotfixes));
        add(Aim.mostHigh("server: hover, p95", 20, "ms", "server.hover", hotfixes));
    }

    private void questions() {
        add(
                Aim.most(
                        many("`query`, one machine, %,d hotfixes: all verdicts, one proof"),
                        5,
                        "ms",
                        "query.proof",
                        hotfixes));
        add(
                Aim.most(
                        "`query`: all verdicts, and the proofs of all that fit the machine",
                        5,
                        "ms",
                        "query.proofs",
                        hotfixes));
        add(
                Aim.beside(
                        NOTE + "SQLite, numbers of verdicts only : all verdicts",
                        "query.sqlite",
                        "query.one",
                        hotfixes));
        add(Aim.most(many("fleet: as many machines as hotfixes, %,d"), 10, "s", "fleet", hotfixes));
        add(
                Aim.beside(
                        NOTE + "SQLite, numbers of verdicts only : fleet",
                        "fleet.sqlite",
                        "fleet",
                        hotfixes));
    }

    private void others() {
        imported(
                Aim.most(
                        String.format(Locale.ROOT, "`import` of %,d articles", articles),
                        10,
                        "s",
                        "import.cli",
                        articles));
        imported(
                Aim.within(
                        NOTE + "import : parsing the same text with the library",
                        4,
                        "import.cli",
                        "import.library",
                        articles));
        add(Aim.most("workbench: until its window can be used", 5, "s", "window.usable", 0));
        add(
                Aim.beside(
                        NOTE + "workbench : a bare platform product",
                        "window.usable",
                        "window.bare",
                        0));
        all.add(
                Aim.most(
                        "view Applicability, 10,000 hotfixes: another machine",
                        300,
                        "ms",
                        "view.Applicability: choose another machine",
                        HOTFIXES));
    }

    private void imported(Aim aim) {
        all.add(articles == ARTICLES ? aim : aim.unbound());
    }

    private String many(String label) {
        return String.format(Locale.ROOT, label, hotfixes);
    }

    private void add(Aim aim) {
        boolean judged = aim.measure().size() == 0 || hotfixes == HOTFIXES;
        all.add(judged ? aim : aim.unbound());
    }
}
