package org.hotfixworkbench.editor.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.lsp4j.ParameterInformation;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureInformation;
import org.junit.jupiter.api.Test;

/** Which part of a form is the present one. */
class ClauseHelpTest {

    private static final SignatureInformation FORM = new SignatureInformation("runs PRODUCT LEVEL");

    static {
        FORM.setParameters(
                List.of(
                        new ParameterInformation("PRODUCT"),
                        new ParameterInformation("LEVEL"),
                        new ParameterInformation("NONE")));
    }

    private static List<ClauseHelp> help(Integer active) {
        return ClauseHelp.of(new SignatureHelp(List.of(FORM), 0, active), 3);
    }

    @Test
    void thePartThatTheServerNames() {
        assertEquals(List.of(new ClauseHelp("runs PRODUCT LEVEL", 5, 7, 3)), help(0));
        assertEquals(List.of(new ClauseHelp("runs PRODUCT LEVEL", 13, 5, 3)), help(1));
        assertEquals(List.of(new ClauseHelp("runs PRODUCT LEVEL", 0, 0, 3)), help(2));
    }

    @Test
    void noPart() {
        assertEquals(List.of(new ClauseHelp("runs PRODUCT LEVEL", 0, 0, 3)), help(null));
        assertEquals(List.of(new ClauseHelp("runs PRODUCT LEVEL", 0, 0, 3)), help(9));
        assertEquals(
                List.of(new ClauseHelp("none", 0, 0, 3)),
                ClauseHelp.of(
                        new SignatureHelp(List.of(new SignatureInformation("none")), 0, 0), 3));
        assertEquals(List.of(), ClauseHelp.of(new SignatureHelp(), 3));
    }

    @Test
    void thePartOfTheFormItselfComesFirst() {
        SignatureInformation form = new SignatureInformation("runs PRODUCT");
        form.setParameters(List.of(new ParameterInformation("PRODUCT")));
        form.setActiveParameter(0);

        ClauseHelp help = ClauseHelp.of(new SignatureHelp(List.of(form), 0, 7), 3).getFirst();

        assertEquals(new ClauseHelp("runs PRODUCT", 5, 7, 3), help);
        assertEquals("runs PRODUCT", help.getContextDisplayString());
        assertEquals(3, help.getContextInformationPosition());
        assertEquals(null, help.getImage());
    }
}
