package org.hotfixworkbench.benchmarks;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

/** What figures were measured on. */
final class Machine {

    private static final long GIB = 1L << 30;
    private static final double NANOS = 1e9;

    private Machine() {}

    /** Cores, memory, system and Java, in one sentence. */
    static String describe() {
        return Runtime.getRuntime().availableProcessors()
                + " cores, "
                + memory()
                + ", "
                + System.getProperty("os.name")
                + " "
                + System.getProperty("os.arch")
                + ", JDK "
                + Runtime.version()
                + " ("
                + System.getProperty("java.vendor")
                + ").";
    }

    private static String memory() {
        return BuildReport.number((double) attribute("TotalMemorySize") / GIB, 0) + " GiB";
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
