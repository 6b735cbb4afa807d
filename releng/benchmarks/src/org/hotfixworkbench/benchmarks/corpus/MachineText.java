package org.hotfixworkbench.benchmarks.corpus;

import java.util.Locale;
import org.hotfixworkbench.benchmarks.corpus.Release.Target;

/** Writes one machine, which has some of the hotfixes. */
final class MachineText {

    private static final int INSTALLED = 5;

    private MachineText() {}

    /**
     * The text of a machine.
     *
     * @param number its number, from 0
     * @param descriptors how many hotfixes there are
     */
    static String of(int number, int descriptors) {
        Release release = Release.ALL.get(number % Release.ALL.size());
        Target product = release.products().get(number % release.products().size());
        String level = product.levels().split(", ")[0];
        StringBuilder text = new StringBuilder();
        text.append("machine ").append(id(number)).append(" {\n");
        text.append("    runs ").append(product.name()).append(' ').append(level).append(" x64\n");
        text.append("    installed ");
        for (int i = 0; i < INSTALLED; i++) {
            int hotfix = (int) ((number * 97L + i) % descriptors);
            text.append(i == 0 ? "" : ", ").append(DescriptorText.article(hotfix));
        }
        return text.append("\n}\n").toString();
    }

    /** The id of the machine of a number. */
    static String id(int number) {
        return String.format(Locale.ROOT, "machine-%04d", number);
    }
}
