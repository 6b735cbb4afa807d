package org.hotfixworkbench.dsl.ide.hover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.hotfixworkbench.dsl.ServicingStandaloneSetup;
import org.hotfixworkbench.model.ServicingPackage;
import org.junit.jupiter.api.Test;

/** The table of meanings has every word of the language, and no other. */
class MeaningsTest {

    /** Rules of the grammar that read a value, or what is wrong. */
    private static boolean readsValue(ParserRule rule) {
        return GrammarUtil.isDatatypeRule(rule);
    }

    @Test
    void everyWordOfTheGrammarAndEveryLiteralOfTheModel() {
        Set<String> words = new TreeSet<>();
        IGrammarAccess grammar =
                ServicingStandaloneSetup.injector().getInstance(IGrammarAccess.class);
        for (ParserRule rule : GrammarUtil.allParserRules(grammar.getGrammar())) {
            if (!readsValue(rule)) {
                GrammarUtil.containedKeywords(rule).stream()
                        .map(Keyword::getValue)
                        .filter(it -> Character.isLetter(it.charAt(0)))
                        .forEach(it -> words.add(rule.getName() + "." + it));
            }
        }
        for (EClassifier type : ServicingPackage.eINSTANCE.getEClassifiers()) {
            if (type instanceof EEnum kinds) {
                kinds.getELiterals().stream()
                        .map(EEnumLiteral::getLiteral)
                        .forEach(it -> words.add(kinds.getName() + "." + it));
            }
        }
        List<EnumRule> enumerations = GrammarUtil.allEnumRules(grammar.getGrammar());
        assertEquals(
                Set.of("GroupKind"),
                Set.copyOf(enumerations.stream().map(EnumRule::getName).toList()));

        assertEquals(
                words.stream().filter(it -> !isUnstated(it)).toList(),
                Meanings.words().stream().sorted().toList());
    }

    /** What says nothing can be written for architectures only. */
    private static boolean isUnstated(String word) {
        return word.endsWith(".unstated")
                && !word.startsWith("Architecture.")
                && !word.startsWith("PayloadCodebase.");
    }
}
