package org.hotfixworkbench.exporters.tests;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.hotfixworkbench.exporters.OutputFolder;

/** A process that begins one file after the other until it is ended from outside. */
final class UnfinishedExport {

    /** Which of the files its parent waits for. */
    static final String AWAITED = "deep/file20";

    private UnfinishedExport() {}

    /** Writes into the folder that is named first, and tells when there is something. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (OutputFolder output = OutputFolder.open(Path.of(arguments[0]))) {
            OutputStream open = output.create("open");
            for (int i = 0; ; i++) {
                String name = "deep/file" + i;
                try (OutputStream file = output.create(name)) {
                    file.write(1);
                }
                open.write(1);
                System.out.println(name);
                Thread.sleep(1);
            }
        }
    }
}
