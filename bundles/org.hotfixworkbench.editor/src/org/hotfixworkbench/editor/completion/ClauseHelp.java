package org.hotfixworkbench.editor.completion;

import java.util.List;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationExtension;
import org.eclipse.lsp4j.ParameterInformation;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureInformation;
import org.eclipse.swt.graphics.Image;

/**
 * The form of the clause at the caret.
 *
 * @param label the whole form
 * @param start where the part begins that the caret is in
 * @param length how long that part is; zero when there is none
 * @param offset the place in the text
 */
record ClauseHelp(@NonNull String label, int start, int length, int offset)
        implements IContextInformation, IContextInformationExtension {

    static List<ClauseHelp> of(SignatureHelp help, int offset) {
        if (help.getSignatures() == null) {
            return List.of();
        }
        return help.getSignatures().stream()
                .map(signature -> of(signature, active(help, signature), offset))
                .toList();
    }

    private static int active(SignatureHelp help, SignatureInformation signature) {
        Integer active =
                signature.getActiveParameter() != null
                        ? signature.getActiveParameter()
                        : help.getActiveParameter();
        return active == null ? -1 : active;
    }

    private static ClauseHelp of(SignatureInformation signature, int active, int offset) {
        String label = signature.getLabel();
        List<ParameterInformation> parts = signature.getParameters();
        if (parts == null || active < 0 || active >= parts.size()) {
            return new ClauseHelp(label, 0, 0, offset);
        }
        return parts.get(active)
                .getLabel()
                .map(
                        text ->
                                new ClauseHelp(
                                        label,
                                        Math.max(0, label.indexOf(text)),
                                        label.contains(text) ? text.length() : 0,
                                        offset),
                        range ->
                                new ClauseHelp(
                                        label,
                                        range.getFirst(),
                                        range.getSecond() - range.getFirst(),
                                        offset));
    }

    @Override
    public String getContextDisplayString() {
        return label;
    }

    @Override
    public @Nullable Image getImage() {
        return null;
    }

    @Override
    public String getInformationDisplayString() {
        return label;
    }

    @Override
    public int getContextInformationPosition() {
        return offset;
    }
}
