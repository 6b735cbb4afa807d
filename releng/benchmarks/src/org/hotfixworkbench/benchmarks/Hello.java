package org.hotfixworkbench.benchmarks;

/** The least that a JVM can be asked to do. */
final class Hello {

    private Hello() {}

    /** Greets. */
    public static void main(String[] arguments) {
        System.out.println("hello");
    }
}
