package org.hotfixworkbench.editor.testing;

import java.util.List;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;

/** The words of the scripted server for what words mean. */
public final class Legend {

    private Legend() {}

    static SemanticTokensWithRegistrationOptions options() {
        return new SemanticTokensWithRegistrationOptions(
                new SemanticTokensLegend(
                        List.of("class", "type", "enumMember", "property", "decorator", "other"),
                        List.of("declaration", "readonly")),
                true);
    }
}
