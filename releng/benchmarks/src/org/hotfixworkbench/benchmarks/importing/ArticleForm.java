package org.hotfixworkbench.benchmarks.importing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The forms that articles come in. */
enum ArticleForm {
    /** With tables as GitHub has them. */
    MARKDOWN(".md") {
        @Override
        String heading(int level, String text) {
            return "#".repeat(level) + " " + text + "\n\n";
        }

        @Override
        String paragraph(String text) {
            return text + "\n\n";
        }

        @Override
        String items(List<String> items) {
            return items.stream().map(it -> "- " + it + "\n").collect(Collectors.joining()) + "\n";
        }

        @Override
        String table(List<List<String>> rows) {
            StringBuilder table = new StringBuilder(row(Article.COLUMNS));
            table.append("|---".repeat(Article.COLUMNS.size())).append("|\n");
            rows.forEach(it -> table.append(row(it)));
            return table.append('\n').toString();
        }

        private String row(List<String> cells) {
            return "|" + String.join("|", cells) + "|\n";
        }
    },
    /** A page of a web site. */
    HTML(".html") {
        @Override
        String heading(int level, String text) {
            return "<h%d>%s</h%d>%n".formatted(level, text, level);
        }

        @Override
        String paragraph(String text) {
            return "<p>" + text + "</p>\n";
        }

        @Override
        String items(List<String> items) {
            return items.stream()
                    .map(it -> "<li>" + it + "</li>\n")
                    .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
        }

        @Override
        String table(List<List<String>> rows) {
            StringBuilder table = new StringBuilder("<table>\n<thead>\n");
            table.append(row("th", Article.COLUMNS)).append("</thead>\n<tbody>\n");
            rows.forEach(it -> table.append(row("td", it)));
            return table.append("</tbody>\n</table>\n").toString();
        }

        private String row(String kind, List<String> cells) {
            return cells.stream()
                    .map(it -> "<%s>%s</%s>".formatted(kind, it, kind))
                    .collect(Collectors.joining("", "<tr>", "</tr>\n"));
        }

        @Override
        String page(String title, String body) {
            return "<!DOCTYPE html>\n<html><head><title>%s</title></head>%n<body>%n%s</body></html>%n"
                    .formatted(title, body);
        }
    };

    private final String ending;

    ArticleForm(String ending) {
        this.ending = ending;
    }

    /** What names of files end with. */
    String ending() {
        return ending;
    }

    abstract String heading(int level, String text);

    abstract String paragraph(String text);

    abstract String items(List<String> items);

    abstract String table(List<List<String>> rows);

    String page(String title, String body) {
        return body;
    }

    /** The text of an article. */
    String text(Article article) {
        StringBuilder body = new StringBuilder();
        body.append(heading(1, article.title()));
        body.append(paragraph("Original KB number: " + article.number()));
        body.append(heading(2, "Symptoms")).append(paragraph(article.symptoms()));
        body.append(
                paragraph(
                        "Programs that ask the service meanwhile wait until their own limit has"
                                + " passed, and the event log has an entry for each of them."));
        body.append(heading(2, "Cause"));
        body.append(
                paragraph(
                        "A request that is given up by its sender is not taken off the list of those"
                                + " that wait. When the list is full, no other request is taken on."));
        body.append(heading(2, "Resolution")).append(heading(3, "Hotfix information"));
        body.append(
                paragraph(
                        "A hotfix is there for systems that have exactly this problem. Where the"
                                + " problem does little harm, wait for the next collection of updates"
                                + " that contains the hotfix."));
        clauses(article, body);
        body.append(heading(3, "File information"));
        body.append(
                paragraph(
                        "The hotfix installs files with the attributes in the following tables. Dates"
                                + " and times are in Coordinated Universal Time."));
        tables(article.files(), body);
        body.append(heading(2, "More information"));
        body.append(paragraph("These files are installed with those above."));
        tables(article.manifests(), body);
        body.append(heading(2, "Applies to")).append(items(article.products()));
        return page(article.title(), body.toString());
    }

    private void clauses(Article article, StringBuilder body) {
        body.append(heading(4, "Prerequisites"));
        body.append(
                paragraph("To apply this hotfix, the computer has to run one of these systems:"));
        body.append(items(article.products().stream().map(it -> it + " Service Pack 1").toList()));
        body.append(heading(4, "Registry information"));
        body.append(paragraph("You do not have to make any changes to the registry."));
        body.append(heading(4, "Restart requirement"));
        body.append(
                paragraph(
                        article.restart()
                                ? "You must restart the computer after you apply this hotfix."
                                : "You may have to restart the computer after you apply this hotfix."));
        body.append(heading(4, "Hotfix replacement information"));
        body.append(
                paragraph(
                        article.replaced().isEmpty()
                                ? "This hotfix does not replace a previously released hotfix."
                                : "This hotfix replaces hotfix " + article.replaced() + "."));
    }

    private void tables(Map<String, List<List<String>>> tables, StringBuilder body) {
        tables.forEach((above, rows) -> body.append(heading(5, above)).append(table(rows)));
    }
}
