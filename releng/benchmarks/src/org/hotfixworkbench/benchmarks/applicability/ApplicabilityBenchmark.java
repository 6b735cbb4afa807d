package org.hotfixworkbench.benchmarks.applicability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hotfixworkbench.core.applicability.engine.Applicability;
import org.hotfixworkbench.core.applicability.engine.MachineFacts;
import org.hotfixworkbench.core.applicability.engine.Verdicts;
import org.hotfixworkbench.model.Verdict;

/**
 * Measures questions about applicability: one machine, one machine with a proof for each hotfix
 * that fits it, and a fleet; beside them the same to SQLite. Both have to give the same counts.
 */
public final class ApplicabilityBenchmark {

    private static final int THREADS = 2;
    private static final int RUNS = 30;

    /** So many machines of a fleet the database is asked about; its time is projected from that. */
    private static final int SAMPLE = 500;

    private ApplicabilityBenchmark() {}

    /** What was measured, in milliseconds; how many pairs fit, and what they came to. */
    private record Result(
            int hotfixes,
            int machines,
            double one,
            double proofs,
            double fleet,
            double oneSql,
            double fleetSql,
            long pairs,
            TreeMap<String, Integer> counts) {}

    /** Prints a table in Markdown. Arguments: a folder for output, then numbers of hotfixes. */
    public static void main(String[] arguments) throws Exception {
        StringBuilder text = new StringBuilder("## Applicability, ").append(THREADS);
        text.append(" threads for a fleet\n\n| hotfixes | one machine ms | 100 proofs ms |")
                .append(" machines | fleet s | pairs that fit | ns a pair |")
                .append(" SQLite: one machine ms | SQLite: fleet s, projected |\n")
                .append("| ---: ".repeat(9))
                .append("|\n");
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        for (int i = 1; i < arguments.length; i++) {
            int size = Integer.parseInt(arguments[i]);
            Result result = run(folder, size, size);
            text.append(
                    String.format(
                            Locale.ROOT,
                            "| %d | %.3f | %.1f | %d | %.2f | %d | %.0f | %.2f | %.2f |%n",
                            result.hotfixes(),
                            result.one(),
                            result.proofs(),
                            result.machines(),
                            result.fleet() / 1e3,
                            result.pairs(),
                            THREADS * result.fleet() * 1e6 / Math.max(1, result.pairs()),
                            result.oneSql(),
                            result.fleetSql() / 1e3));
        }
        System.out.print(text);
    }

    /**
     * Asks both once.
     *
     * @return how many pairs fit
     * @throws IllegalStateException when the answers differ
     */
    public static long check(Path folder, int descriptors, int machines) throws Exception {
        return run(folder, descriptors, machines).pairs();
    }

    /** Measures with some hotfixes and machines. */
    private static Result run(Path folder, int descriptors, int count)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        Path file = folder.resolve("applicability-" + descriptors + ".sqlite");
        Files.createDirectories(folder);
        Files.deleteIfExists(file);
        try (Database database = new Database(file)) {
            AskedCorpus corpus =
                    AskedCorpus.of(
                            folder.resolve("asked-" + descriptors), descriptors, List.of(database));
            List<MachineFacts> machines = corpus.machines(count);
            database.finish(machines);
            Applicability engine = corpus.engine();
            MachineFacts most = most(engine, machines);
            double one = median(() -> engine.query(most).size());
            double proofs = median(() -> proofs(engine, most));
            double oneSql;
            try (Database.Asker asker = database.asker()) {
                oneSql = median(() -> asker.ask(most.name()).size());
            }
            List<TreeMap<String, Integer>> counts = new ArrayList<>();
            double fleet = millis(() -> counts.add(ask(machines, () -> it -> counts(engine, it))));
            List<MachineFacts> some = machines.subList(0, Math.min(SAMPLE, count));
            List<TreeMap<String, Integer>> both = new ArrayList<>();
            both.add(ask(some, () -> it -> counts(engine, it)));
            double fleetSql = millis(() -> both.add(asked(database, some))) * count / some.size();
            if (!both.get(0).equals(both.get(1))) {
                throw new IllegalStateException("the answers differ: " + both);
            }
            long pairs = counts.get(0).values().stream().mapToLong(Integer::longValue).sum();
            return new Result(
                    descriptors, count, one, proofs, fleet, oneSql, fleetSql, pairs, counts.get(0));
        }
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

    private static int proofs(Applicability engine, MachineFacts machine) {
        Verdicts verdicts = engine.query(machine);
        List<String> names = engine.hotfixes().names();
        int proved = 0;
        for (int i = 0; i < verdicts.size() && proved < 100; i++) {
            if (verdicts.cause(i).verdict() != Verdict.NOT_APPLICABLE) {
                proved +=
                        engine.explain(machine, names.get(i)).root().children().size() > 0 ? 1 : 0;
            }
        }
        return proved;
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

    private static double median(Work work)
            throws SQLException, InterruptedException, ExecutionException {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            times.add(millis(work));
        }
        return times.stream().sorted().toList().get(RUNS / 2);
    }
}
