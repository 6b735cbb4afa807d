package org.hotfixworkbench.exporters;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;
import org.eclipse.jdt.annotation.Nullable;

/** Closes several things, each also when another one fails. */
final class Closing {

    private Closing() {}

    /**
     * Closes all of them.
     *
     * @throws IOException the first failure, with the others in it
     */
    static void all(Collection<? extends Closeable> open) throws IOException {
        IOException failure = null;
        for (Closeable one : open) {
            try {
                one.close();
            } catch (IOException e) {
                failure = first(failure, e);
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private static IOException first(@Nullable IOException known, IOException next) {
        if (known == null) {
            return next;
        }
        known.addSuppressed(next);
        return known;
    }
}
