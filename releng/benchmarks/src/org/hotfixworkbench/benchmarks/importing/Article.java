package org.hotfixworkbench.benchmarks.importing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotfixworkbench.benchmarks.corpus.CorpusGenerator;

/**
 * What the article on a generated hotfix says, taken from its descriptor.
 *
 * @param number of the article
 * @param files the rows of files, by the sentence above their table
 * @param manifests the rows of manifests, by the sentence above their table
 */
record Article(
        String number,
        String title,
        String symptoms,
        List<String> products,
        boolean restart,
        String replaced,
        Map<String, List<List<String>>> files,
        Map<String, List<List<String>>> manifests) {

    /** The headings of all tables. */
    static final List<String> COLUMNS =
            List.of("File name", "File version", "File size", "Date", "Time", "Platform");

    private static final String ADDITIONAL = "Additional files for all supported ";
    private static final String NOT_APPLICABLE = "Not applicable";
    private static final Pattern HEAD = Pattern.compile("hotfix \\S+ \"([^\"]*)\" \\{");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd-MMM-yyyy", Locale.ENGLISH);

    private static final Map<String, String> TITLES =
            Map.of(
                    "WindowsVista", "Windows Vista",
                    "WindowsServer2008", "Windows Server 2008",
                    "Windows7", "Windows 7",
                    "WindowsServer2008R2", "Windows Server 2008 R2",
                    "Windows8", "Windows 8",
                    "WindowsServer2012", "Windows Server 2012",
                    "Windows8_1", "Windows 8.1",
                    "WindowsServer2012R2", "Windows Server 2012 R2");

    /** The article of the hotfix of a number, from 0. */
    static Article of(int hotfix) {
        List<String> lines =
                CorpusGenerator.large(CorpusGenerator.SEED, hotfix, 1)
                        .lines()
                        .map(String::strip)
                        .toList();
        Map<String, List<List<String>>> files = new LinkedHashMap<>();
        Map<String, List<List<String>>> manifests = new LinkedHashMap<>();
        String versions = "";
        for (String line : lines) {
            String[] words = line.replace(",", "").split(" ");
            switch (words[0]) {
                case "package" -> versions = versions(line);
                case "file" -> add(files, "For all supported " + versions, fileRow(line));
                case "mum" -> add(manifests, ADDITIONAL + versions, row(line, ""));
                case "manifest" -> add(manifests, ADDITIONAL + versions, row(line, ".manifest"));
                default -> {
                    // a clause
                }
            }
        }
        Matcher head = HEAD.matcher(lines.getFirst());
        if (!head.matches()) {
            throw new IllegalStateException(lines.getFirst());
        }
        return new Article(
                clause(lines, "article KB"),
                head.group(1),
                clause(lines, "symptoms ").replace("\"", ""),
                products(clause(lines, "applies to ")),
                clause(lines, "restart ").equals("required"),
                replaced(hotfix, clause(lines, "replaces ")),
                files,
                manifests);
    }

    private static void add(
            Map<String, List<List<String>>> tables, String above, List<String> row) {
        tables.computeIfAbsent(above, it -> new ArrayList<>()).add(row);
    }

    private static String clause(List<String> lines, String start) {
        return lines.stream()
                .filter(it -> it.startsWith(start))
                .findFirst()
                .orElseThrow()
                .substring(start.length());
    }

    /** Articles name others by number only. */
    private static String replaced(int hotfix, String clause) {
        return clause.equals("nothing")
                ? ""
                : clause(
                        CorpusGenerator.large(CorpusGenerator.SEED, hotfix - 1, 1)
                                .lines()
                                .map(String::strip)
                                .toList(),
                        "article KB");
    }

    private static List<String> products(String names) {
        List<String> titles = new ArrayList<>();
        for (String name : names.split(", ")) {
            String title = TITLES.get(name);
            if (title == null) {
                throw new IllegalStateException(name);
            }
            titles.add(title);
        }
        return titles;
    }

    private static String versions(String line) {
        String[] parts = line.replace(" {", "").split(" of ");
        return parts[0].substring("package ".length())
                + "-based versions of "
                + String.join(" and of ", products(parts[1]));
    }

    private static List<String> fileRow(String line) {
        String[] words = line.split(" ");
        return List.of(words[1], words[2], words[3], day(words[4]), words[5], words[6]);
    }

    private static List<String> row(String line, String ending) {
        String[] words = line.split(" ");
        return List.of(
                words[1] + ending,
                NOT_APPLICABLE,
                words[2],
                day(words[3]),
                words[4],
                NOT_APPLICABLE);
    }

    private static String day(String date) {
        return LocalDate.parse(date).format(DAY);
    }
}
