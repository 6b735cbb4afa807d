package org.hotfixworkbench.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.Token;
import org.apache.log4j.BasicConfigurator;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.hotfixworkbench.benchmarks.stock.StockBuild;
import org.hotfixworkbench.dsl.compile.SourceFile;
import org.hotfixworkbench.dsl.compile.SourceFinder;
import org.hotfixworkbench.dsl.compile.SourceReader;
import org.hotfixworkbench.dsl.parser.antlr.internal.InternalServicingLexer;

/** Does one task once, in a JVM that has done nothing before. {@link Measurement} starts it. */
final class Worker {

    private Worker() {}

    /** Arguments: the task, the folder of the sources, the folder for exports. */
    public static void main(String[] arguments) throws Exception {
        BasicConfigurator.configure();
        Logger.getRootLogger().setLevel(Level.OFF);
        Outcome outcome =
                run(
                        Task.valueOf(arguments[0]),
                        Path.of(arguments[1]).toAbsolutePath(),
                        Path.of(arguments[2]).toAbsolutePath());
        System.out.println(
                Measurement.ANSWER
                        + outcome.files()
                        + " "
                        + outcome.errors()
                        + " "
                        + outcome.others()
                        + " "
                        + peakHeap()
                        + " "
                        + Machine.cpuSeconds());
    }

    /** Does a task. */
    static Outcome run(Task task, Path sources, Path out)
            throws IOException, SourceReader.UnreadableException {
        List<SourceFile> files = SourceFinder.find(sources, List.of(sources)).files();
        return switch (task) {
            case LEX -> lex(files);
            case CHECK, BUILD_JSON, BUILD_ALL -> Compilation.run(files, task.formats(), out);
            case STOCK -> StockBuild.run(files);
        };
    }

    private static Outcome lex(List<SourceFile> files) throws SourceReader.UnreadableException {
        int tokens = 0;
        for (SourceFile file : files) {
            InternalServicingLexer lexer =
                    new InternalServicingLexer(new ANTLRStringStream(SourceReader.read(file)));
            while (lexer.nextToken().getType() != Token.EOF) {
                tokens++;
            }
        }
        if (tokens == 0) {
            throw new IllegalStateException("no token in " + files.size() + " files");
        }
        return new Outcome(files.size(), 0, 0);
    }

    /** The sum of the peaks of all parts of the heap: a little more than was ever used at once. */
    private static long peakHeap() {
        long sum = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                sum += pool.getPeakUsage().getUsed();
            }
        }
        return sum;
    }
}
