package org.hotfixworkbench.dsl.ide.hints;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.hotfixworkbench.dsl.ide.server.Editor;
import org.hotfixworkbench.dsl.ide.server.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown behind values and above elements. */
class HintsTest {

    private static final Range ALL = new Range(new Position(0, 0), new Position(99, 0));

    @TempDir Path folder;
    private Editor editor;

    @BeforeEach
    void open() throws IOException {
        Sample.write(folder);
        editor = Editor.on(folder);
        editor.open(Sample.FILE);
        editor.open(Sample.OTHERS);
        editor.settle();
    }

    @AfterEach
    void close() {
        editor.close();
    }

    private static String place(Position position) {
        return position.getLine() + ":" + position.getCharacter();
    }

    private String hints(String file, Range range) {
        StringBuilder text = new StringBuilder();
        for (InlayHint hint :
                Editor.get(
                        editor.server()
                                .getTextDocumentService()
                                .inlayHint(new InlayHintParams(editor.document(file), range)))) {
            text.append(place(hint.getPosition()))
                    .append(' ')
                    .append(hint.getLabel().getLeft())
                    .append(" | ")
                    .append(hint.getTooltip().getLeft())
                    .append('\n');
        }
        return text.toString();
    }

    @Test
    void hintsOfAFile() {
        assertEquals(
                """
                2:14 replaced by lsa-new | lsa-old is replaced by lsa-new
                30:43 SP1 LDR | Windows Vista SP1 and Windows Server 2008 RTM, LDR branch
                """,
                hints(Sample.FILE, ALL));
    }

    @Test
    void hintsOfTheLinesThatAreSeen() {
        assertEquals(
                """
                2:14 replaced by lsa-new | lsa-old is replaced by lsa-new
                """,
                hints(Sample.FILE, editor.range(Sample.FILE, "hotfix lsa-old \"The older one\"")));
    }

    @Test
    void hintsOfAMachine() {
        assertEquals(
                """
                2:32 replaced by lsa-new | lsa-old is replaced by lsa-new
                3:36 SP1 GDR | Windows Vista SP1 and Windows Server 2008 RTM, GDR branch
                8:13 replaced by lsa-new | lsa-old is replaced by lsa-new
                """,
                hints(Sample.OTHERS, ALL));
    }

    private String lenses(String file) {
        StringBuilder text = new StringBuilder();
        for (CodeLens lens :
                Editor.get(
                        editor.server()
                                .getTextDocumentService()
                                .codeLens(new CodeLensParams(editor.document(file))))) {
            CodeLens resolved =
                    Editor.get(editor.server().getTextDocumentService().resolveCodeLens(lens));
            text.append(place(resolved.getRange().getStart()))
                    .append(' ')
                    .append(resolved.getCommand().getTitle())
                    .append(" > ")
                    .append(resolved.getCommand().getCommand())
                    .append(' ')
                    .append(arguments(resolved.getCommand().getArguments()))
                    .append('\n');
        }
        return text.toString().replace(folder.toUri().toString(), "");
    }

    private static String arguments(List<Object> arguments) {
        StringBuilder text = new StringBuilder();
        for (Object argument : arguments) {
            text.append(
                    switch (argument) {
                        case Position position -> place(position);
                        case List<?> places ->
                                places.stream()
                                        .map(Location.class::cast)
                                        .map(
                                                it ->
                                                        it.getUri()
                                                                + ":"
                                                                + place(it.getRange().getStart()))
                                        .toList();
                        case null, default -> String.valueOf(argument);
                    });
            text.append(' ');
        }
        return text.toString().strip();
    }

    @Test
    void lensesOfHotfixes() {
        assertEquals(
                """
                2:7 4 references > hotfix.showReferences lsa.hotfix 2:7 [lsa.hotfix:21:15, lsa.hotfix:23:16, others.machine:2:23, others.machine:8:4]
                2:7 replaces 1 > hotfix.showReferences lsa.hotfix 2:7 [lsa.hotfix:6:16]
                2:7 replaced by 1 > hotfix.showReferences lsa.hotfix 2:7 [lsa.hotfix:9:7]
                2:7 applies to 0 of 1 machine > hotfix.applicability null lsa-old
                9:7 2 references > hotfix.showReferences lsa.hotfix 9:7 [others.machine:7:4, others.machine:11:7]
                9:7 replaces 1 > hotfix.showReferences lsa.hotfix 9:7 [lsa.hotfix:2:7]
                9:7 applies to 0 of 1 machine > hotfix.applicability null lsa-new
                """,
                lenses(Sample.FILE));
    }

    @Test
    void lensesOfOthers() {
        assertEquals(
                """
                0:8 1 reference > hotfix.showReferences others.machine 0:8 [others.machine:11:18]
                0:8 0 applicable, 1 installed, 0 unknown > hotfix.applicability server
                6:6 0 references > hotfix.showReferences others.machine 6:6 []
                11:7 differs: superseded > hotfix.explain lsa-new server
                """,
                lenses(Sample.OTHERS));
    }

    @Test
    void anExpectationThatIsMetLater() {
        editor.replace(Sample.OTHERS, "complete KB1000001", "complete");
        editor.settle();
        assertEquals(
                """
                0:8 1 reference > hotfix.showReferences others.machine 0:8 [others.machine:11:18]
                0:8 1 applicable, 0 installed, 1 unknown > hotfix.applicability server
                6:6 0 references > hotfix.showReferences others.machine 6:6 []
                11:7 met > hotfix.explain lsa-new server
                """,
                lenses(Sample.OTHERS));
    }
}
