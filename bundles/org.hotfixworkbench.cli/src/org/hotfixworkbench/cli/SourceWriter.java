package org.hotfixworkbench.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.hotfixworkbench.dsl.compile.SourceFile;
import org.hotfixworkbench.exporters.OutputFolder;

/** Replaces texts in one step: a reader sees the old one or the new one. */
final class SourceWriter {

    private SourceWriter() {}

    /** Writes through a symbolic link, which would become a file otherwise. */
    static void write(SourceFile file, String text) throws CommandFailure {
        try {
            write(file.path().toRealPath(), text);
        } catch (IOException e) {
            throw CommandFailure.unwritable(file.name(), e);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(
                    file.name() + " is not changed: not every system accepts its name");
        }
    }

    /** Writes a file that a command was told to write. */
    static void write(Terminal terminal, Path named, String text) throws CommandFailure {
        Path file = terminal.workingFolder().resolve(named).normalize();
        if (file.getParent() == null) {
            throw new CommandFailure(named + " is no name for a file");
        }
        try {
            write(file, text);
        } catch (IOException e) {
            throw CommandFailure.unwritable(named.toString(), e);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(named + " is no name for a file");
        }
    }

    private static void write(Path file, String text) throws IOException {
        try (OutputFolder target = OutputFolder.open(file.getParent())) {
            try (OutputStream out = target.create(file.getFileName().toString())) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
            target.commit();
        }
    }
}
