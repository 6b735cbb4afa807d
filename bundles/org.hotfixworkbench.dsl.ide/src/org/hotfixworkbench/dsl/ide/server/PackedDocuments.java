package org.hotfixworkbench.dsl.ide.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.log4j.Logger;
import org.eclipse.xtext.resource.XtextResource;
import org.hotfixworkbench.dsl.check.KnownRules;
import org.hotfixworkbench.dsl.check.RulePages;
import org.hotfixworkbench.model.Document;

/**
 * Documents that are packed into the program, as files that every editor can open: the shipped
 * catalog and the pages about the rules. They are copies for reading: what is written into them is
 * overwritten.
 */
public final class PackedDocuments {

    private static final Logger LOG = Logger.getLogger(PackedDocuments.class);

    private final Path folder;
    private final Map<String, Optional<Path>> written = new HashMap<>();

    /** Writes below a folder, which need not exist. */
    public PackedDocuments(Path folder) {
        this.folder = folder;
    }

    /** The page about a rule; empty for an unknown rule, and when the folder cannot be written. */
    public synchronized Optional<Path> rulePage(String rule) {
        if (KnownRules.byId(rule).isEmpty()) {
            return Optional.empty();
        }
        return written.computeIfAbsent(
                "rules/" + rule + ".md", name -> write(name, () -> RulePages.page(rule)));
    }

    /** The shipped catalog; empty when the folder cannot be written. */
    public synchronized Optional<Path> catalog(Document shipped) {
        XtextResource resource = (XtextResource) shipped.eResource();
        return written.computeIfAbsent(
                "windows.catalog",
                name -> write(name, () -> resource.getParseResult().getRootNode().getText()));
    }

    private interface Content {
        String text() throws IOException;
    }

    private Optional<Path> write(String name, Content content) {
        Path file = folder.resolve(name);
        try {
            String text = content.text();
            if (!Files.exists(file) || !Files.readString(file).equals(text)) {
                Files.createDirectories(file.getParent());
                Path fresh = Files.createTempFile(file.getParent(), "fresh", ".tmp");
                Files.writeString(fresh, text);
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return Optional.of(file);
        } catch (IOException e) {
            LOG.warn("cannot write " + file, e);
            return Optional.empty();
        }
    }
}
