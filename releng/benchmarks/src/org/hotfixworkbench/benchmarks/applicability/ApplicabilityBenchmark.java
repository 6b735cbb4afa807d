package org.hotfixworkbench.benchmarks.applicability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hotfixworkbench.benchmarks.Figure;
import org.hotfixworkbench.benchmarks.Folders;
import org.hotfixworkbench.core.applicability.engine.Applicability;
import org.hotfixworkbench.core.applicability.engine.Decision;
import org.hotfixworkbench.core.applicability.engine.MachineFacts;
import org.hotfixworkbench.core.applicability.engine.Verdicts;
import org.hotfixworkbench.model.Verdict;

/**
 * Measures questions about applicability: one machine, the same with reasons and with proofs, and a
 * fleet; beside them the same to SQLite. Both have to give the same counts.
 */
public final class ApplicabilityBenchmark {

    private static final int THREADS = 2;
    private static final int RUNS = 30;
    private static final double THOUSAND = 1e3;
    private static final String PAIRS = "fleet.pairs";

    /** So many machines of a fleet the database is asked about; its time is projected from that. */
    private static final int SAMPLE = 500;

    private ApplicabilityBenchmark() {}

    /** Prints figures. Arguments: a folder for output, then numbers of hotfixes. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        for (int i = 1; i < arguments.length; i++) {
            int size = Integer.parseInt(arguments[i]);
            System.err.println(size + " hotfixes, " + size + " machines: questions");
            run(folder, size, size).forEach(it -> System.out.println(it.line()));
        }
    }

    /**
     * Asks both once.
     *
     * @return how many pairs fit
     * @throws IllegalStateException when the answers differ
     */
    public static long check(Path folder, int descriptors, int machines) throws Exception {
        return run(folder, descriptors, machines).stream()
                .filter(it -> it.measure().equals(PAIRS))
                .mapToLong(it -> (long) it.median())
                .sum();
    }

    /** Measures with some hotfixes and machines. */
    private static List<Figure> run(Path folder, int descriptors, int count)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        Path file = folder.resolve("applicability-" + descriptors + ".sqlite");
        Path sources = folder.resolve("asked-" + descriptors);
        Files.createDirectories(folder);
        Files.deleteIfExists(file);
        try (Database database = new Database(file)) {
            AskedCorpus corpus = AskedCorpus.of(sources, descriptors, List.of(database));
            List<MachineFacts> machines = corpus.machines(count);
            database.finish(machines);
            Applicability engine = corpus.engine();
            List<Figure> figures = new ArrayList<>();
            one(engine, most(engine, machines), database, descriptors, figures);
            fleet(engine, machines, database, descriptors, figures);
            return figures;
        } finally {
            Folders.delete(sources);
            Files.deleteIfExists(file);
        }
    }

    private static void one(
            Applicability engine,
            MachineFacts machine,
            Database database,
            int size,
            List<Figure> figures)
            throws SQLException, InterruptedException, ExecutionException {
        List<String> fitting = fitting(engine, machine);
        String last = fitting.getLast();
        figures.add(often("query.one", size, () -> engine.query(machine).size()));
        figures.add(often("query.reasons", size, () -> reasons(engine.query(machine))));
        figures.add(
                often(
                        "query.proof",
                        size,
                        () -> engine.query(machine).size() + steps(engine, machine, last)));
        figures.add(often("query.proofs", size, () -> proofs(engine, machine, fitting.size())));
        figures.add(Figure.of("query.proofs.count", size, "x", List.of((double) fitting.size())));
        try (Database.Asker asker = database.asker()) {
            figures.add(often("query.sqlite", size, () -> asker.ask(machine.name()).size()));
        }
    }

    private static void fleet(
            Applicability engine,
            List<MachineFacts> machines,
            Database database,
            int size,
            List<Figure> figures)
            throws SQLException, InterruptedException, ExecutionException {
        List<TreeMap<String, Integer>> counts = new ArrayList<>();
        double fleet = millis(() -> counts.add(ask(machines, () -> it -> counts(engine, it))));
        List<MachineFacts> some = machines.subList(0, Math.min(SAMPLE, machines.size()));
        List<TreeMap<String, Integer>> both = new ArrayList<>();
        both.add(ask(some, () -> it -> counts(engine, it)));
        double sql = millis(() -> both.add(asked(database, some))) * machines.size() / some.size();
        if (!both.get(0).equals(both.get(1))) {
            throw new IllegalStateException("the answers differ: " + both);
        }
        double pairs = counts.get(0).values().stream().mapToLong(Integer::longValue).sum();
        figures.add(Figure.of("fleet", size, "s", List.of(fleet / THOUSAND)));
        figures.add(Figure.of(PAIRS, size, "x", List.of(pairs)));
        figures.add(Figure.of("fleet.sqlite", size, "s", List.of(sql / THOUSAND)));
    }

    /** The machine that most hotfixes fit. */
    private static MachineFacts most(Applicability engine, List<MachineFacts> machines) {
        MachineFacts most = machines.getFirst();
        int fits = -1;
        for (MachineFacts machine : machines.subList(0, Math.min(200, machines.size()))) {
            int here = counts(engine, machine).values().stream().mapToInt(it -> it).sum();
            if (here > fits) {
                most = machine;
                fits = here;
            }
        }
        return most;
    }

    /** How many hotfixes that fit the release of a machine have which verdict. */
    private static TreeMap<String, Integer> counts(Applicability engine, MachineFacts machine) {
        Verdicts verdicts = engine.query(machine);
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (Verdict verdict : Verdict.values()) {
            int number = verdicts.count(verdict);
            if (verdict == Verdict.INSTALLED) {
                // the database knows of those only that fit
                number = fitting(engine, machine, verdicts);
            }
            if (verdict != Verdict.NOT_APPLICABLE && number > 0) {
                counts.put(verdict.getLiteral(), number);
            }
        }
        return counts;
    }

    private static int fitting(Applicability engine, MachineFacts machine, Verdicts verdicts) {
        int fitting = 0;
        for (String hotfix : machine.installed()) {
            fitting += engine.fitsRelease(machine, hotfix) ? 1 : 0;
        }
        return Math.min(fitting, verdicts.count(Verdict.INSTALLED));
    }

    /** The hotfixes that are for a machine: applicable, installed or superseded. */
    private static List<String> fitting(Applicability engine, MachineFacts machine) {
        Verdicts verdicts = engine.query(machine);
        List<String> names = engine.hotfixes().names();
        List<String> fitting = new ArrayList<>();
        for (int i = 0; i < verdicts.size(); i++) {
            if (verdicts.cause(i).verdict() != Verdict.NOT_APPLICABLE) {
                fitting.add(names.get(i));
            }
        }
        return fitting;
    }

    /** The reasons of all verdicts, put into words. */
    private static int reasons(Verdicts verdicts) {
        int length = 0;
        for (Decision decision : verdicts) {
            length += decision.explanation().length();
        }
        return length;
    }

    private static int steps(Applicability engine, MachineFacts machine, String hotfix) {
        int steps = engine.explain(machine, hotfix).root().children().size();
        if (steps == 0) {
            throw new IllegalStateException("no proof for " + hotfix);
        }
        return steps;
    }

    /** Asks for all verdicts, and for the proof of each hotfix that fits. */
    private static int proofs(Applicability engine, MachineFacts machine, int expected) {
        List<String> fitting = fitting(engine, machine);
        if (fitting.size() != expected) {
            throw new IllegalStateException(fitting.size() + " instead of " + expected);
        }
        int steps = 0;
        for (String hotfix : fitting) {
            steps += steps(engine, machine, hotfix);
        }
        return steps;
    }

    private interface Question {
        TreeMap<String, Integer> of(MachineFacts machine) throws SQLException;
    }

    private static TreeMap<String, Integer> asked(Database database, List<MachineFacts> machines)
            throws InterruptedException, ExecutionException {
        return ask(
                machines,
                () -> {
                    Database.Asker asker = database.asker();
                    return it -> asker.ask(it.name());
                });
    }

    /** Asks about all machines, each thread about its part of them. */
    private static TreeMap<String, Integer> ask(
            List<MachineFacts> machines, Callable<Question> questions)
            throws InterruptedException, ExecutionException {
        TreeMap<String, Integer> sum = new TreeMap<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<TreeMap<String, Integer>>> parts = new ArrayList<>();
            for (int part = 0; part < THREADS; part++) {
                int first = part;
                parts.add(
                        threads.submit(
                                () -> {
                                    Question question = questions.call();
                                    TreeMap<String, Integer> own = new TreeMap<>();
                                    for (int i = first; i < machines.size(); i += THREADS) {
                                        question.of(machines.get(i))
                                                .forEach((k, v) -> own.merge(k, v, Integer::sum));
                                    }
                                    return own;
                                }));
            }
            for (Future<TreeMap<String, Integer>> part : parts) {
                part.get().forEach((k, v) -> sum.merge(k, v, Integer::sum));
            }
        }
        return sum;
    }

    private interface Work {
        Object run() throws SQLException, InterruptedException, ExecutionException;
    }

    private static double millis(Work work)
            throws SQLException, InterruptedException, ExecutionException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static Figure often(String measure, int size, Work work)
            throws SQLException, InterruptedException, ExecutionException {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            times.add(millis(work));
        }
        return Figure.of(measure, size, "ms", times);
    }
}
