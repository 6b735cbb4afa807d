package org.hotfixworkbench.dsl.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.hotfixworkbench.dsl.grammar.Sources;
import org.junit.jupiter.api.Test;

/** Editors hear the same as the command line, in the profile of drafts. */
class ServicingResourceValidatorTest {

    private static List<Issue> validate(String text) {
        XtextResource resource = Sources.parse(text);
        return Sources.service(IResourceValidator.class)
                .validate(resource, CheckMode.ALL, CancelIndicator.NullImpl);
    }

    @Test
    void anIssueHasRuleSeverityAndPlace() {
        Issue issue = validate("hotfix a {\n    replaces nope\n}\n").getFirst();

        assertEquals("unresolved-reference", issue.getCode());
        assertEquals(Severity.ERROR, issue.getSeverity());
        assertEquals("'nope' is no known hotfix", issue.getMessage());
        assertEquals(24, issue.getOffset());
        assertEquals(4, issue.getLength());
        assertEquals(2, issue.getLineNumber());
        assertEquals(14, issue.getColumn());
        assertEquals(18, issue.getColumnEnd());
        assertEquals(Sources.uri("test.hotfix"), issue.getUriToProblem());
    }

    @Test
    void severitiesAreThoseOfDrafts() {
        Issue issue = validate("// nothing\n").getFirst();

        assertEquals("empty-file", issue.getCode());
        assertEquals(Severity.INFO, issue.getSeverity());
    }

    @Test
    void rulesOfTheDomainRunOnDerivedValues() {
        List<String> rules =
                validate(
                                "hotfix a { prerequisites none payload NT6_1 { package x86 {"
                                        + " file a.dll 6.1.9999.21932 1,024 - - x86 } } }")
                        .stream()
                        .map(Issue::getCode)
                        .toList();

        assertEquals(List.of("unknown-build"), rules);
    }
}
