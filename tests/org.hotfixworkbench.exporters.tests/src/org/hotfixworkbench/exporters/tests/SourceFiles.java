package org.hotfixworkbench.exporters.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.exporters.ExportFinding;
import org.hotfixworkbench.exporters.ExportedFile;
import org.hotfixworkbench.exporters.FormatChoice;
import org.hotfixworkbench.exporters.Losses;
import org.hotfixworkbench.exporters.ModelExport;
import org.hotfixworkbench.exporters.OutputFolder;
import org.hotfixworkbench.exporters.pieces.EarlierExport;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Document;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServicingFactory;

/** A model in several source files, which is exported again and again. */
final class SourceFiles {

    /** What the reports about an export say. */
    record Reports(List<Losses> losses, List<ExportFinding> findings) {}

    private final Catalog catalog;
    private final List<Document> files = new ArrayList<>();

    /** What is remembered of the last export with reuse, as the bytes that a cache has. */
    private Map<Document, byte[]> known = new IdentityHashMap<>();

    SourceFiles(List<? extends Element> catalog) {
        this.catalog = Catalog.of(catalog);
    }

    /** The files, in their order. */
    List<Document> files() {
        return files;
    }

    /** Adds a file with some elements, taken out of the file that they are in. */
    Document add(List<? extends Element> elements) {
        Document file = ServicingFactory.eINSTANCE.createDocument();
        for (Element element : elements) {
            if (!(element instanceof Codebase) && !(element instanceof Product)) {
                file.getElements().add(element);
            }
        }
        files.add(file);
        return file;
    }

    /** What is remembered of a file. */
    byte[] known(Document file) {
        byte[] bytes = known.get(file);
        if (bytes == null) {
            throw new IllegalStateException("Not exported");
        }
        return bytes;
    }

    /** The elements of a file have changed: it is exported anew. */
    void changed(Document file) {
        known.remove(file);
    }

    /** Exports as if nothing was ever exported. */
    Reports clean(List<FormatChoice> choices, Path folder) throws IOException {
        return export(choices, folder, null, new IdentityHashMap<>());
    }

    /** Exports what is new, and takes the rest from what the folder has. */
    Reports again(List<FormatChoice> choices, Path folder) throws IOException {
        Map<Document, byte[]> next = new IdentityHashMap<>();
        Reports reports = export(choices, folder, new EarlierExport(folder), next);
        known = next;
        return reports;
    }

    private Reports export(
            List<FormatChoice> choices,
            Path folder,
            @Nullable EarlierExport earlier,
            Map<Document, byte[]> next)
            throws IOException {
        Map<Document, ExportedFile> exported = new IdentityHashMap<>();
        try (OutputFolder output = OutputFolder.open(folder);
                ModelExport export =
                        earlier == null
                                ? new ModelExport(choices, output)
                                : new ModelExport(choices, output, earlier)) {
            export.catalog(catalog);
            for (Document file : files) {
                byte[] bytes = known.get(file);
                exported.put(
                        file,
                        earlier == null || bytes == null
                                ? export.document(file).orElseThrow()
                                : export.reuse(read(bytes)));
            }
            export.finish();
            for (Map.Entry<Document, ExportedFile> entry : exported.entrySet()) {
                next.put(entry.getKey(), write(entry.getValue()));
            }
            output.commit();
            return new Reports(export.losses(), export.findings());
        }
    }

    private static byte[] write(ExportedFile file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    /** Reads what is remembered of a file. */
    static ExportedFile read(byte[] bytes) throws IOException {
        return ExportedFile.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }
}
