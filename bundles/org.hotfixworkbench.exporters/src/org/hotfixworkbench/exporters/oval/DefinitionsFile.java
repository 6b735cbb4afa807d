package org.hotfixworkbench.exporters.oval;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Definitions until the whole model has been seen: what replaces a hotfix may come behind it, and
 * the head of the document has the day of the newest hotfix.
 */
final class DefinitionsFile {

    private final FileChannel file;
    private final DataOutputStream out;
    private int count;

    /** Says what stands between the two parts of a definition. */
    @FunctionalInterface
    interface Between {
        /** The text for a hotfix; empty when there is none. */
        String of(String hotfix) throws IOException;
    }

    DefinitionsFile(FileChannel file) {
        this.file = file;
        out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(file)));
    }

    /** Adds a whole definition. */
    void add(String text) throws IOException {
        add(null, text, "");
    }

    /** Adds the definition of a hotfix in two parts. */
    void add(@Nullable String hotfix, String before, String after) throws IOException {
        out.writeBoolean(hotfix != null);
        write(hotfix == null ? "" : hotfix);
        write(before);
        write(after);
        count++;
    }

    private void write(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Writes all definitions in the order in which they were added. */
    void write(Writer target, Between between) throws IOException {
        out.flush();
        file.position(0);
        DataInputStream in =
                new DataInputStream(new BufferedInputStream(Channels.newInputStream(file)));
        for (int i = 0; i < count; i++) {
            boolean split = in.readBoolean();
            String hotfix = read(in);
            target.write(read(in));
            if (split) {
                target.write(between.of(hotfix));
            }
            target.write(read(in));
        }
    }

    private static String read(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
