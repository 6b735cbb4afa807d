package org.hotfixworkbench.cli.incremental;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hotfixworkbench.core.supersedence.FileLine;
import org.hotfixworkbench.dsl.compile.FileResult;
import org.hotfixworkbench.exporters.ExportedFile;
import org.hotfixworkbench.exporters.OutputFolder;

/** Writes a {@link BuildMemory} while the build runs, so that little of it waits in memory. */
public final class BuildMemoryWriter implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final BuildInputs inputs;
    private final OutputStream out;
    private final Packer packer = new Packer();

    /** They are complete at the end of the build only. */
    private final List<ExportedFile> exports = new ArrayList<>();

    /**
     * Begins the file.
     *
     * @param folder gets the file as one of those of the build
     * @param inputs what is built
     * @throws IOException when that is not possible
     */
    public BuildMemoryWriter(OutputFolder folder, BuildInputs inputs) throws IOException {
        this.inputs = inputs;
        this.out = new BufferedOutputStream(folder.create(BuildMemory.NAME), BUFFER);
        out.write(BuildMemory.HEAD);
        packer.text(inputs.basis());
        packer.flushTo(out);
    }

    /** Remembers a file that was compiled. */
    public void add(String name, FileResult result, ExportedFile exported) throws IOException {
        FileContent content = Objects.requireNonNull(inputs.contents().get(name), name);
        Packer block = new Packer();
        block.text(name);
        block.number(content.size());
        block.text(content.sha256());
        ResultPacker.pack(block, result);
        packer.block(block.toBytes());
        packer.flushTo(out);
        exports.add(exported);
    }

    /** Remembers a file as it was remembered before. */
    public void add(String name, BuildMemory earlier, ExportedFile exported) throws IOException {
        packer.block(earlier.bytes(name));
        packer.flushTo(out);
        exports.add(exported);
    }

    /**
     * Completes the file; the export is finished.
     *
     * @param lines what the numbers of rows mean
     */
    public void finish(List<FileLine> lines) throws IOException {
        packer.block(new byte[0]);
        packer.list(lines, ResultPacker::line);
        for (ExportedFile exported : exports) {
            Packer block = new Packer();
            exported.write(new DataOutputStream(block));
            packer.block(block.toBytes());
        }
        packer.flushTo(out);
        out.close();
    }

    /** Closes the file, also when it is not complete; it is thrown away then. */
    @Override
    public void close() throws IOException {
        out.close();
    }
}
