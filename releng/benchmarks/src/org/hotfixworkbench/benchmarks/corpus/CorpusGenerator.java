package org.hotfixworkbench.benchmarks.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Writes a corpus: hotfixes of 100 rows each in chains of replacements over several releases of
 * Windows, and a few machines. The same number and seed give the same bytes, and there is no error
 * in them.
 */
public final class CorpusGenerator {

    /** The seed that published figures are measured with. */
    public static final long SEED = 2010;

    private static final int FILES_IN_FOLDER = 100;
    private static final int HOTFIXES_PER_MACHINE = 100;

    private final Path folder;
    private int files;
    private long lines;
    private long bytes;

    private CorpusGenerator(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes a corpus.
     *
     * @param folder where it goes; files of the same names are replaced, others stay
     * @param descriptors the number of hotfixes, each in a file of its own
     * @param seed what sizes, times and the like follow from
     * @return what was written
     */
    public static Corpus generate(Path folder, int descriptors, long seed) throws IOException {
        CorpusGenerator generator = new CorpusGenerator(folder);
        for (int i = 0; i < descriptors; i++) {
            String part = String.format(Locale.ROOT, "hotfixes/%03d/", i / FILES_IN_FOLDER);
            generator.write(part + DescriptorText.id(i) + ".hotfix", DescriptorText.of(seed, i));
        }
        int machines = Math.max(1, descriptors / HOTFIXES_PER_MACHINE);
        for (int i = 0; i < machines; i++) {
            generator.write(
                    "machines/" + MachineText.id(i) + ".machine", MachineText.of(i, descriptors));
        }
        return new Corpus(folder, generator.files, generator.lines, generator.bytes);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        Files.write(file, encoded);
        files++;
        lines += text.lines().count();
        bytes += encoded.length;
    }

    /**
     * A text with several hotfixes, of 120 lines each.
     *
     * @param first the number of the first one: those of a corpus are below its size
     * @param count how many
     */
    public static String large(long seed, int first, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = first; i < first + count; i++) {
            text.append(DescriptorText.of(seed, i)).append('\n');
        }
        return text.toString();
    }

    /** Arguments: the folder, the number of hotfixes. */
    public static void main(String[] arguments) throws IOException {
        generate(Path.of(arguments[0]), Integer.parseInt(arguments[1]), SEED);
    }
}
