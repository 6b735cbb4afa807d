package org.hotfixworkbench.dsl.ide.hover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.TerminalRule;
import org.hotfixworkbench.dsl.ServicingStandaloneSetup;
import org.hotfixworkbench.model.ServicingPackage;
import org.junit.jupiter.api.Test;

/** Something is said of every word of the language, and in one place only. */
class MeaningsTest {

    /** Rules that read a value are left out: their words are values of the model. */
    private static boolean hasWords(AbstractRule rule) {
        boolean value = rule instanceof ParserRule parser && GrammarUtil.isDatatypeRule(parser);
        return !value && !(rule instanceof TerminalRule);
    }

    @Test
    void everyWordOfTheGrammar() {
        Set<String> rest = new TreeSet<>();
        IGrammarAccess grammar =
                ServicingStandaloneSetup.injector().getInstance(IGrammarAccess.class);
        for (AbstractRule rule : GrammarUtil.allRules(grammar.getGrammar())) {
            if (hasWords(rule)) {
                GrammarUtil.containedKeywords(rule).stream()
                        .map(Keyword::getValue)
                        .filter(it -> Character.isLetter(it.charAt(0)))
                        .filter(it -> Clauses.of(rule.getName(), it).isEmpty())
                        .forEach(it -> rest.add(rule.getName() + "." + it));
            }
        }
        Set<String> table = new TreeSet<>(Meanings.words());
        table.removeIf(it -> it.startsWith("Architecture."));
        assertEquals(String.join("\n", rest), String.join("\n", table));
    }

    @Test
    void everyValueOfTheModel() {
        Set<String> without = new TreeSet<>();
        for (EClassifier type : ServicingPackage.eINSTANCE.getEClassifiers()) {
            if (type instanceof EEnum kinds) {
                for (EEnumLiteral literal : kinds.getELiterals()) {
                    Enumerator value = literal.getInstance();
                    if (Subjects.meaning(value).isEmpty()) {
                        without.add(kinds.getName() + "." + literal.getLiteral());
                    }
                }
            }
        }
        assertEquals(
                Set.of(
                        "GroupKind.all",
                        "GroupKind.any",
                        "HotfixClass.unstated",
                        "Reason.unstated",
                        "Restart.unstated"),
                without);
    }
}
