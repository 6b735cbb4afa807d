package org.hotfixworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.hotfixworkbench.dsl.ide.server.ServicingLanguageServer;
import org.junit.jupiter.api.Test;

/**
 * The table of what works where: every request of the server is in it, and every test that it names
 * exists.
 */
class EditorsPageTest {

    private static final int COLUMNS = 6;

    /** Requests that are no feature, or a detail of one. */
    private static final Set<String> NOTIFICATIONS =
            Set.of("publishDiagnostics", "didChangeWorkspaceFolders", "didChangeWatchedFiles");

    private static List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        for (String line : Project.read("docs/editors.md").lines().toList()) {
            String[] cells = line.split("\\|");
            if (cells.length == COLUMNS + 1 && line.contains("`") && line.contains("Test")) {
                rows.add(Arrays.stream(cells).skip(1).map(String::strip).toArray(String[]::new));
            }
        }
        return rows;
    }

    @Test
    void everyRequestThatTheServerAnswersHasARow() {
        Set<String> stated = new TreeSet<>();
        for (String[] row : rows()) {
            Matcher names = Pattern.compile("`(\\w+)`").matcher(row[1]);
            while (names.find()) {
                stated.add(names.group(1));
            }
        }
        stated.removeAll(NOTIFICATIONS);
        if (stated.remove("resolve")) {
            stated.add("resolveCompletionItem");
        }
        ServicingLanguageServer server = new ServicingLanguageServer();
        Set<String> answered = new TreeSet<>();
        answered.addAll(requests(TextDocumentService.class, server.getTextDocumentService()));
        answered.addAll(requests(WorkspaceService.class, server.getWorkspaceService()));

        assertEquals(answered, stated);
    }

    /** The requests of an interface that the server has a method of its own for. */
    private static Set<String> requests(Class<?> type, Object service) {
        Set<String> names = new HashSet<>();
        for (Method method : type.getMethods()) {
            if (method.isAnnotationPresent(JsonRequest.class)) {
                try {
                    Method own =
                            service.getClass()
                                    .getMethod(method.getName(), method.getParameterTypes());
                    if (own.getDeclaringClass() != type) {
                        names.add(method.getName());
                    }
                } catch (NoSuchMethodException e) {
                    throw new AssertionError(e);
                }
            }
        }
        return names;
    }

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        List<String> missing = new ArrayList<>();
        Set<String> server = files("tests/org.hotfixworkbench.dsl.ide.tests/src");
        Set<String> eclipse = files("tests/org.hotfixworkbench.editor.tests/src");
        Set<String> vscode = files("releng/vscode/test");
        String neovim = Project.read("releng/neovim/test.lua");
        for (String[] row : rows()) {
            missing.addAll(absent(row[2], ".java", server));
            missing.addAll(absent(row[3], ".java", eclipse));
            missing.addAll(absent(row[4], "", vscode));
            if (!row[5].equals("-") && !neovim.contains("test('" + row[5] + "'")) {
                missing.add(row[5]);
            }
        }

        assertEquals(List.of(), missing);
        assertTrue(rows().size() > 20);
    }

    private static List<String> absent(String cell, String ending, Set<String> files) {
        return Stream.of(cell.split(", ")).filter(it -> !files.contains(it + ending)).toList();
    }

    private static Set<String> files(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Project.ROOT.resolve(folder))) {
            Set<String> names = new HashSet<>();
            files.forEach(it -> names.add(it.getFileName().toString()));
            return names;
        }
    }
}
