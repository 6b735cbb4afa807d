package org.hotfixworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotfixworkbench.core.diff.ChangeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/questions.md} prints is what the commands print. */
class QuestionsPageTest {

    private static final Pattern BLOCK =
            Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern EDIT = Pattern.compile("s/([^/]*)/([^/]*)/");

    @TempDir Path folder;

    @Test
    void theAnswersAreReal() throws IOException {
        Cli cli = new Cli(folder);
        int tried = 0;
        Matcher block = BLOCK.matcher(Project.read("docs/questions.md"));
        while (block.find()) {
            if (block.group(1).equals("hotfix")) {
                cli.write("pac.hotfix", block.group(2));
            } else if (block.group(1).equals("console")) {
                assertEquals(answer(cli, block.group(2)), output(block.group(2)));
                tried++;
            }
        }
        assertEquals(5, tried);
    }

    private static String output(String block) {
        StringBuilder output = new StringBuilder();
        block.lines()
                .filter(it -> !it.startsWith("$ "))
                .forEach(it -> output.append(it).append('\n'));
        return output.toString();
    }

    private static String answer(Cli cli, String block) throws IOException {
        String out = "";
        for (String line : block.lines().filter(it -> it.startsWith("$ ")).toList()) {
            if (line.startsWith("$ sed ")) {
                String text = cli.read("pac.hotfix");
                Matcher edit = EDIT.matcher(line);
                while (edit.find()) {
                    assertTrue(text.contains(edit.group(1)), edit.group(1));
                    text = text.replace(edit.group(1), edit.group(2));
                }
                cli.write("new.hotfix", text);
            } else {
                List<String> words = new ArrayList<>(List.of(line.split(" ")));
                words.replaceAll(it -> it.replace("'", ""));
                out = cli.run(words.subList(2, words.size()).toArray(String[]::new)).out();
            }
        }
        return out;
    }

    /** The table has every category, and says of each whether it is breaking. */
    @Test
    void theTableHasEveryCategory() {
        String page = Project.read("docs/questions.md");
        for (ChangeKind kind : ChangeKind.values()) {
            String last = kind.id().substring(kind.id().lastIndexOf('-') + 1);
            String short_ = "`-" + last + "`";
            String row =
                    page.lines()
                            .filter(it -> it.startsWith("| `"))
                            .filter(
                                    it ->
                                            it.contains("`" + kind.id() + "`")
                                                    || it.contains(short_)
                                                            && it.contains(
                                                                    kind.id().split("-")[0] + "-"))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError(kind.id()));
            String breaking = row.split("\\|")[2].strip();
            boolean said = breaking.equals("yes") || breaking.equals(last);
            assertEquals(kind.breaking(), said, row);
        }
    }
}
