package org.hotfixworkbench.exporters.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hotfixworkbench.exporters.Exporters;
import org.hotfixworkbench.exporters.FormatChoice;
import org.hotfixworkbench.model.Element;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A site that was exported, and its pages. */
final class SiteFiles {

    private final Path root;
    private final String extension;

    private SiteFiles(Path root, String extension) {
        this.root = root;
        this.extension = extension;
    }

    /** The site of some elements as HTML. */
    static SiteFiles html(Path folder, List<? extends Element> elements) throws IOException {
        return of("html", ".html", folder, elements);
    }

    /** The site of some elements as Markdown. */
    static SiteFiles markdown(Path folder, List<? extends Element> elements) throws IOException {
        return of("markdown", ".md", folder, elements);
    }

    private static SiteFiles of(
            String format, String extension, Path folder, List<? extends Element> elements)
            throws IOException {
        Exported.write(FormatChoice.of(Exporters.byId(format).orElseThrow()), folder, elements);
        return new SiteFiles(folder.resolve(format), extension);
    }

    Path root() {
        return root;
    }

    /** The names of all pages without their ending, sorted. */
    List<String> pages() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(it -> it.toString().endsWith(extension))
                    .map(it -> root.relativize(it).toString().replace('\\', '/'))
                    .map(it -> it.substring(0, it.length() - extension.length()))
                    .sorted()
                    .toList();
        }
    }

    /** All files, by their paths with slashes, sorted. */
    List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(it -> root.relativize(it).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    String text(String page) throws IOException {
        return Files.readString(root.resolve(page + extension));
    }

    /** A page as a browser reads it. */
    Document html(String page) throws IOException {
        return Jsoup.parse(text(page), "file:///" + page + extension);
    }
}
