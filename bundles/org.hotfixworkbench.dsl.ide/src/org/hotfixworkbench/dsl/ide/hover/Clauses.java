package org.hotfixworkbench.dsl.ide.hover;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.hotfixworkbench.dsl.ide.clauses.Form;
import org.hotfixworkbench.dsl.ide.clauses.Forms;
import org.hotfixworkbench.dsl.ide.clauses.Region;

/** Says what a clause means and how it is written, by the words that it begins with. */
final class Clauses {

    private Clauses() {}

    /**
     * The forms of a clause that has a word among those that it begins with.
     *
     * @param rule the rule of the grammar that has the word
     */
    static List<Form> of(String rule, String word) {
        return Forms.in(region(rule, word)).stream()
                .filter(it -> Arrays.asList(it.words().split(" ")).contains(word))
                .filter(it -> !it.words().equals("not " + word))
                .toList();
    }

    private static Region region(String rule, String word) {
        return switch (rule) {
            case "AlternativeGroup", "Expectation" -> Region.DOCUMENT;
            case "Hotfix" -> word.equals("hotfix") ? Region.DOCUMENT : Region.HOTFIX;
            case "Machine" -> word.equals("machine") ? Region.DOCUMENT : Region.MACHINE;
            case "Codebase" -> word.equals("codebase") ? Region.DOCUMENT : Region.CODEBASE;
            case "Product" -> word.equals("product") ? Region.DOCUMENT : Region.PRODUCT;
            case "Payload", "Suppression" -> Region.HOTFIX;
            case "RegistryInformation", "Replacement", "Unconditional" -> Region.HOTFIX;
            case "BranchMask", "ArchitecturePackage" -> Region.PAYLOAD;
            case "FileEntry", "ManifestEntry", "MumEntry", "CatalogEntry" -> Region.PACKAGE;
            case "GroupKind", "ConditionGroup", "NegatedCondition" -> Region.CONDITIONS;
            case "HotfixCondition", "FeatureCondition" -> Region.CONDITIONS;
            default -> Region.UNKNOWN;
        };
    }

    /** What the forms of a clause mean. */
    static HoverText text(List<Form> forms) {
        String shortest =
                forms.stream()
                        .map(Form::words)
                        .min(Comparator.comparingInt(String::length))
                        .orElseThrow();
        HoverText text = new HoverText(shortest);
        for (Form form : forms) {
            text.paragraph(form.meaning()).code(form.syntax());
        }
        return text;
    }
}
