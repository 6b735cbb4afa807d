package org.hotfixworkbench.dsl.compile;

import com.google.inject.Injector;
import java.util.List;
import org.eclipse.xtext.resource.XtextResource;
import org.hotfixworkbench.dsl.ServicingStandaloneSetup;
import org.hotfixworkbench.dsl.check.SourceChecker;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.dsl.formatting.SourceFormatter;

/** Formats one file after the other, each for itself: nothing has to be linked for that. */
public final class TextFormatter {

    private final Injector injector = ServicingStandaloneSetup.injector();
    private final ResourceLoader loader = new ResourceLoader();
    private final SourceFormatter formatter = injector.getInstance(SourceFormatter.class);

    /**
     * A formatted file.
     *
     * @param text its text; the old one when there are findings
     * @param findings what keeps it from being formatted
     */
    public record Result(String text, List<SourceFinding> findings) {}

    /**
     * Formats the text of a file.
     *
     * @throws SourceReader.UnreadableException when its blocks are nested too deeply
     */
    public Result format(SourceFile file, String text) throws SourceReader.UnreadableException {
        DeclarationScanner.scan(file, text);
        XtextResource resource = loader.load(file, text);
        List<SourceFinding> findings = SourceChecker.checkSyntax(resource, file.name());
        String formatted = formatter.format(resource).orElse(text);
        return new Result(formatted, findings);
    }
}
