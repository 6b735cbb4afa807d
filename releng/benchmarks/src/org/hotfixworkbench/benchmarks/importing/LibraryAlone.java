package org.hotfixworkbench.benchmarks.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;

/**
 * Parses articles with the libraries that the importer uses, and makes nothing of them: what no
 * import can go below.
 */
final class LibraryAlone {

    private LibraryAlone() {}

    /** Argument: the folder of the articles. */
    public static void main(String[] arguments) throws IOException {
        Parser markdown = Parser.builder().extensions(List.of(TablesExtension.create())).build();
        int parsed = 0;
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            for (Path file : files.toList()) {
                String text = Files.readString(file);
                boolean html = file.toString().endsWith(ArticleForm.HTML.ending());
                boolean anything =
                        html
                                ? !Jsoup.parse(text).body().children().isEmpty()
                                : markdown.parse(text).getFirstChild() != null;
                parsed += anything ? 1 : 0;
            }
        }
        System.out.println(parsed);
    }
}
