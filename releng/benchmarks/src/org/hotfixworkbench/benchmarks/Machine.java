package org.hotfixworkbench.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import javax.management.JMException;
import javax.management.ObjectName;

/** What figures were measured on. */
final class Machine {

    private static final long GIB = 1L << 30;
    private static final double NANOS = 1e9;

    private Machine() {}

    /** Prints the sentence about the machine. */
    public static void main(String[] arguments) {
        System.out.println(describe());
    }

    /** Cores, memory, system and Java, in one sentence. */
    private static String describe() {
        return String.format(
                Locale.ROOT,
                "%d cores, %.0f GiB, %s %s, JDK %s (%s).",
                Runtime.getRuntime().availableProcessors(),
                (double) attribute("TotalMemorySize") / GIB,
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.version(),
                System.getProperty("java.vendor"));
    }

    /** The time that this process has had on all cores, compilers and collectors included. */
    static double cpuSeconds() {
        return attribute("ProcessCpuTime") / NANOS;
    }

    private static long attribute(String name) {
        try {
            return (Long)
                    ManagementFactory.getPlatformMBeanServer()
                            .getAttribute(new ObjectName("java.lang:type=OperatingSystem"), name);
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }
}
