package org.hotfixworkbench.dsl.formatting;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ExceptionAcceptor;
import org.hotfixworkbench.model.Document;
import org.hotfixworkbench.model.Suppressible;

/** Formats whole files. */
public class SourceFormatter {

    private final Provider<IFormatter2> formatters;
    private final Provider<FormatterRequest> requests;
    private final Provider<TextRegionAccessBuilder> builders;

    /** Takes the services of the language. */
    @Inject
    public SourceFormatter(
            Provider<IFormatter2> formatters,
            Provider<FormatterRequest> requests,
            Provider<TextRegionAccessBuilder> builders) {
        this.formatters = formatters;
        this.requests = requests;
        this.builders = builders;
    }

    /**
     * Returns the formatted text of a file, with line feeds only and one at its end. References
     * need not be resolved.
     *
     * @param resource a parsed file with its node model
     * @return empty when the text has a syntax error, because a broken file is never touched
     */
    public Optional<String> format(XtextResource resource) {
        IParseResult parsed = resource.getParseResult();
        if (parsed == null || parsed.hasSyntaxErrors() || hasMisreadTokens(resource)) {
            return Optional.empty();
        }
        if (isEmpty(resource)) {
            return Optional.of(GapText.ofEmptyFile(parsed.getRootNode().getText()));
        }
        ITextRegionAccess access = builders.get().forNodeModel(resource).create();
        FormatterRequest request = requests.get();
        request.setTextRegionAccess(access);
        request.setExceptionHandler(ExceptionAcceptor.THROWING);
        List<ITextReplacement> replacements = formatters.get().format(request);
        String text = access.getRewriter().renderToString(replacements);
        return Optional.of(withLineFeeds(text));
    }

    private static boolean isEmpty(XtextResource resource) {
        return resource.getContents().isEmpty()
                || resource.getContents().get(0) instanceof Document document
                        && document.getElements().isEmpty();
    }

    private static boolean hasMisreadTokens(XtextResource resource) {
        TreeIterator<EObject> elements = resource.getAllContents();
        while (elements.hasNext()) {
            EObject element = elements.next();
            if (element instanceof Suppressible suppressible) {
                if (!suppressible.getMisread().isEmpty()) {
                    return true;
                }
            } else if (!(element instanceof Document)) {
                elements.prune();
            }
        }
        return false;
    }

    /** Text blocks may still have the line ends of another system; their value has not. */
    private static String withLineFeeds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
