package org.hotfixworkbench.dsl.ide.signature;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.ParameterInformation;
import org.eclipse.lsp4j.ParameterInformationCapabilities;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureHelpCapabilities;
import org.eclipse.lsp4j.SignatureInformation;
import org.eclipse.lsp4j.SignatureInformationCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Tuple;
import org.hotfixworkbench.dsl.ide.clauses.Cursor;
import org.hotfixworkbench.dsl.ide.clauses.Form;
import org.hotfixworkbench.dsl.ide.clauses.Parameter;
import org.hotfixworkbench.dsl.ide.clauses.Place;
import org.hotfixworkbench.dsl.ide.clauses.Step;
import org.hotfixworkbench.dsl.ide.workspace.Analysis;

/** The syntax of the clause at a position, and which of its values is next. */
public final class Signatures {

    private final boolean offsets;

    /**
     * For a client.
     *
     * @param offsets whether it can be told where in the syntax a value stands
     */
    public Signatures(boolean offsets) {
        this.offsets = offsets;
    }

    /** For a client with certain abilities. */
    public static Signatures of(ClientCapabilities client) {
        TextDocumentClientCapabilities document = client.getTextDocument();
        SignatureHelpCapabilities help = document == null ? null : document.getSignatureHelp();
        SignatureInformationCapabilities signature =
                help == null ? null : help.getSignatureInformation();
        ParameterInformationCapabilities parameter =
                signature == null ? null : signature.getParameterInformation();
        return new Signatures(
                parameter != null && Boolean.TRUE.equals(parameter.getLabelOffsetSupport()));
    }

    /**
     * The clauses that what is written at a position may be, or become; null when there are none.
     */
    public @Nullable SignatureHelp at(Analysis analysis, int offset) {
        Cursor cursor = Cursor.at(analysis, offset);
        if (!(cursor.place() instanceof Place.Within within)) {
            return null;
        }
        Map<Form, Integer> active = active(within);
        if (active.isEmpty()) {
            return null;
        }
        List<SignatureInformation> signatures = new ArrayList<>();
        active.forEach((form, index) -> signatures.add(signature(form, index)));
        return new SignatureHelp(signatures, 0, signatures.getFirst().getActiveParameter());
    }

    /** The possible clauses, and of each the value that is next, or the last one when none is. */
    private static Map<Form, Integer> active(Place.Within within) {
        Map<Form, Integer> active = new LinkedHashMap<>();
        for (Step step : within.next()) {
            int index = value(step);
            if (!active.containsKey(step.form())
                    && (index >= 0 || step.form().parameters().isEmpty())) {
                active.put(step.form(), index);
            }
        }
        for (Step step : within.before()) {
            Parameter parameter = step.parameter();
            active.putIfAbsent(step.form(), parameter == null ? -1 : parameter.index());
        }
        return active;
    }

    /** The first value from a place of the syntax on; -1 when there is none. */
    private static int value(Step step) {
        Step at = step;
        while (at.parameter() == null) {
            if (at.next().isEmpty() || at.next().getFirst().form() != step.form()) {
                return -1;
            }
            at = at.next().getFirst();
        }
        return at.parameter().index();
    }

    private SignatureInformation signature(Form form, int active) {
        SignatureInformation signature = new SignatureInformation(form.syntax().replace(" {", ""));
        signature.setDocumentation(form.meaning());
        List<ParameterInformation> parameters = new ArrayList<>();
        for (Parameter parameter : form.parameters()) {
            ParameterInformation information = new ParameterInformation();
            information.setLabel(label(parameter));
            information.setDocumentation(parameter.sentence());
            parameters.add(information);
        }
        signature.setParameters(parameters);
        signature.setActiveParameter(active < 0 ? null : Integer.valueOf(active));
        return signature;
    }

    private Either<String, Tuple.Two<Integer, Integer>> label(Parameter parameter) {
        return offsets
                ? Either.forRight(Tuple.two(parameter.start(), parameter.end()))
                : Either.forLeft(parameter.label());
    }
}
