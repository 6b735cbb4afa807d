package org.hotfixworkbench.editor.markers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.Document;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.hotfixworkbench.editor.documents.Uris;
import org.hotfixworkbench.editor.testing.WithServer;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.TestProject;
import org.hotfixworkbench.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the server finds becomes markers. */
class MarkersIT {

    @RegisterExtension final NothingLogged log = new NothingLogged();
    @RegisterExtension final WithServer server = new WithServer();
    @RegisterExtension final TestProject project = new TestProject();

    private static Diagnostic finding(int line, String message, DiagnosticSeverity severity) {
        return new Diagnostic(
                new Range(new Position(line, 1), new Position(line, 3)),
                message,
                severity,
                "hotfix");
    }

    @Test
    void eachFindingIsAMarkerWhereItBelongs() {
        IFile file = project.file("a.machine", "abc\ndef\n");
        String uri = Uris.of(file).orElseThrow();
        Diagnostic warning = finding(1, "odd", DiagnosticSeverity.Warning);
        warning.setCode("odd-date");

        server.server()
                .publish(
                        uri,
                        warning,
                        finding(0, "bad", DiagnosticSeverity.Error),
                        finding(0, "fine", DiagnosticSeverity.Hint));

        Workbench.awaitEquals(
                List.of("1 error: bad", "1 info: fine", "2 warning: odd [odd-date]"),
                () -> TestProject.problems(file));
        IMarker marker =
                Arrays.stream(TestProject.markers(file)) // they come in any order
                        .filter(it -> it.getAttribute(IMarker.LINE_NUMBER, 0) == 2)
                        .findFirst()
                        .orElseThrow();
        assertEquals(5, marker.getAttribute(IMarker.CHAR_START, 0));
        assertEquals(7, marker.getAttribute(IMarker.CHAR_END, 0));
        assertEquals(List.of(warning), Problems.behind(marker, List.of(warning)));

        server.server().publish(uri);
        Workbench.awaitEquals(List.of(), () -> TestProject.problems(file));
    }

    @Test
    void aFileThatIsGoneIsNoProblem() throws CoreException {
        IFile file = project.file("a.machine", "abc\n");
        String uri = Uris.of(file).orElseThrow();
        file.delete(true, null);

        server.server().publish(uri, finding(0, "bad", DiagnosticSeverity.Error));
        server.server()
                .publish("file:///no/such.hotfix", finding(0, "bad", DiagnosticSeverity.Error));
        server.server().publish("untitled:x y", finding(0, "bad", DiagnosticSeverity.Error));
        Workbench.pass(300);
    }

    @Test
    void aFindingIsFoundAgainWhenLinesHaveMoved() throws CoreException {
        IFile file = project.file("a.machine", "abc\n");
        Diagnostic before = finding(0, "odd", DiagnosticSeverity.Warning);
        Diagnostic after = finding(3, "odd", DiagnosticSeverity.Warning);
        IMarker marker =
                file.createMarker(
                        Problems.TYPE, Problems.attributes(new Document("abc\n"), before));

        assertEquals(List.of(after), Problems.behind(marker, List.of(after)));
        assertEquals(
                List.of(),
                Problems.behind(
                        marker, List.of(after, finding(4, "odd", DiagnosticSeverity.Warning))));
    }

    @Test
    void aListenerThatFailsDoesNotHarmTheOthers() {
        Diagnostics diagnostics = new Diagnostics();
        StringBuilder heard = new StringBuilder();
        diagnostics.addListener(
                uri -> {
                    throw new IllegalStateException("no luck today");
                });
        diagnostics.addListener(heard::append);

        diagnostics.put("file:///a", List.of());

        assertEquals("file:///a", heard.toString());
        assertEquals(
                List.of(
                        "A listener to the server failed: java.lang.IllegalStateException: "
                                + "no luck today"),
                log.expected());
    }
}
