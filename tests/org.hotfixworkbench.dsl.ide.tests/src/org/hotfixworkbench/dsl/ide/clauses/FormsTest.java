package org.hotfixworkbench.dsl.ide.clauses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.parser.IParser;
import org.hotfixworkbench.dsl.ServicingStandaloneSetup;
import org.hotfixworkbench.dsl.services.ServicingGrammarAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the table of clauses against the grammar. */
class FormsTest {

    private static final Path ROOT = Path.of("..", "..");

    private static <T> T service(Class<T> type) {
        return ServicingStandaloneSetup.injector().getInstance(type);
    }

    @Test
    void theWordsAreThoseOfTheGrammar() {
        Set<String> words =
                new TreeSet<>(
                        GrammarUtil.getAllKeywords(
                                service(ServicingGrammarAccess.class).getGrammar()));
        words.removeIf(it -> !Character.isLetter(it.charAt(0)));
        assertEquals(words, new TreeSet<>(Forms.reserved()));
    }

    @Test
    void everyValueIsUsed() {
        Set<Cell> used = EnumSet.noneOf(Cell.class);
        for (Region region : Region.values()) {
            for (Form form : Forms.in(region)) {
                form.parameters().forEach(it -> used.add(it.cell()));
                assertFalse(form.meaning().isEmpty(), form.syntax());
            }
        }
        assertEquals(EnumSet.allOf(Cell.class), used);
    }

    static Stream<Path> sources() throws IOException {
        List<Path> examples;
        try (Stream<Path> files = Files.walk(ROOT.resolve("examples"))) {
            examples =
                    files.filter(it -> it.toString().matches(".*\\.(hotfix|machine|catalog)"))
                            .sorted()
                            .toList();
        }
        return Stream.concat(
                examples.stream(),
                Stream.of(
                        ROOT.resolve(
                                "bundles/org.hotfixworkbench.dsl/src/org/hotfixworkbench/dsl/"
                                        + "catalog/windows.catalog")));
    }

    /** What the grammar accepts is understood here, too. */
    @ParameterizedTest
    @MethodSource("sources")
    void everyWordOfAWholeTextIsUnderstood(Path source) throws IOException {
        String text = Files.readString(source);
        ICompositeNode root = service(IParser.class).parse(new StringReader(text)).getRootNode();
        Tree tree = new Tree();
        int words = 0;
        boolean first = true;
        for (ILeafNode leaf : root.getLeafNodes()) {
            if (leaf.isHidden()) {
                first |= leaf.getText().indexOf('\n') >= 0;
            } else if (leaf.getLength() > 0) {
                tree.add(new Token(leaf.getOffset(), leaf.getText(), first));
                first = false;
                words += leaf.getText().equals("}") ? 0 : 1;
            }
        }
        assertEquals(Region.DOCUMENT, tree.block().region());
        assertEquals(words, understood(tree.block(), source));
    }

    private static int understood(Block block, Path source) {
        int words = 0;
        for (Statement statement : block.statements()) {
            assertFalse(
                    statement.isBroken(), () -> source + ": not understood behind " + statement);
            words += statement.matches().size();
            if (statement.body() != null) {
                words += understood(statement.body(), source);
            }
        }
        return words;
    }
}
