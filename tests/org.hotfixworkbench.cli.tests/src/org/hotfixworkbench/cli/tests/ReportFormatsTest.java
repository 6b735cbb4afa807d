package org.hotfixworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reports for build servers: JUnit XML and the workflow commands of GitHub. */
class ReportFormatsTest {

    @TempDir Path folder;
    private Cli cli;

    @BeforeEach
    void start() {
        cli = new Cli(folder);
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    @Test
    void junitHasASuiteForEachFileAndATestForEachFinding() throws IOException {
        cli.write("a.hotfix", "hotfix a { replaces nope }\n");
        cli.write("b.hotfix", "hotfix b { restart none }\n");
        cli.write("c.machine", "");

        Cli.Answer answer = cli.run("check", ".", "--format", "junit");

        assertEquals(1, answer.code());
        assertEquals(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites name="hotfix check" tests="3" failures="1" errors="0" skipped="0" time="0">
                  <testsuite name="a.hotfix" tests="1" failures="1" errors="0" skipped="0" time="0">
                    <testcase name="unresolved-reference 1:21" classname="a.hotfix" time="0">
                      <failure message="'nope' is no known hotfix" type="unresolved-reference">\
                a.hotfix:1:21: error: 'nope' is no known hotfix [unresolved-reference]</failure>
                    </testcase>
                  </testsuite>
                  <testsuite name="b.hotfix" tests="1" failures="0" errors="0" skipped="0" time="0">
                    <testcase name="no findings" classname="b.hotfix" time="0"/>
                  </testsuite>
                  <testsuite name="c.machine" tests="1" failures="0" errors="0" skipped="0" time="0">
                    <testcase name="empty-file 1:1" classname="c.machine" time="0">
                      <system-out>c.machine:1:1: warning: this file declares nothing [empty-file]</system-out>
                    </testcase>
                  </testsuite>
                </testsuites>
                """,
                answer.out());
    }

    @Test
    void junitEscapesWhatXmlReserves() throws Exception {
        String odd = "a&b <\"c\"> %d, 100%.hotfix";
        cli.write(odd, "hotfix a { \"x<&>\" }\nhotfix b { \"\u0001\" }\n");

        Document report = xml(cli.run("check", ".", "--format", "junit").out());

        assertEquals(odd, elements(report, "testsuite").getFirst().getAttribute("name"));
        List<Element> failures = elements(report, "failure");
        String expected = cli.run("check", ".").out().replace('\u0001', '\uFFFD').stripTrailing();
        assertEquals(
                expected,
                String.join("\n", failures.stream().map(Element::getTextContent).toList()));
    }

    @Test
    void junitShowsWhatCannotBeRead() throws Exception {
        cli.write("a.hotfix", "hotfix a { }");

        Cli.Answer answer = cli.run("check", "a.hotfix", "none.hotfix", "--format", "junit");

        assertEquals(2, answer.code());
        Element error = elements(xml(answer.out()), "error").getFirst();
        assertEquals("no such file or folder", error.getAttribute("message"));
        assertEquals("2", xml(answer.out()).getDocumentElement().getAttribute("tests"));
        assertEquals("1", xml(answer.out()).getDocumentElement().getAttribute("errors"));
    }

    @Test
    void githubHasACommandForEachFinding() throws IOException {
        cli.write("a.hotfix", "hotfix a { replaces nope }\n");
        cli.write("c.machine", "");

        Cli.Answer answer = cli.run("check", ".", "--format", "github");

        assertEquals(1, answer.code());
        assertEquals(
                """
                ::error file=a.hotfix,line=1,col=21,endLine=1,endColumn=25,\
                title=unresolved-reference::'nope' is no known hotfix
                ::warning file=c.machine,line=1,col=1,endLine=1,endColumn=1,\
                title=empty-file::this file declares nothing
                """,
                answer.out());
        assertEquals(
                "::notice file=c.machine,line=1,col=1,endLine=1,endColumn=1,"
                        + "title=empty-file::this file declares nothing\n",
                cli.run("check", "c.machine", "--format", "github", "--profile", "draft").out());
    }

    @Test
    void githubEscapesPropertiesAndMessages() throws IOException {
        cli.write("50%,a:b.hotfix", "hotfix a { replaces n100% }\n");

        String report = cli.run("check", ".", "--format", "github").out();

        assertEquals(
                List.of("50%25%2Ca%3Ab.hotfix"),
                report.lines()
                        .map(it -> it.replaceAll(".* file=([^,]*),.*", "$1"))
                        .distinct()
                        .toList());
        assertFalse(report.replaceAll("%(25|2C|3A|0A|0D)", "").contains("%"), report);
    }

    @Test
    void githubSaysWhatCannotBeRead() {
        assertEquals(
                new Cli.Answer(
                        2,
                        "::error title=unreadable::none.hotfix: no such file or folder\n",
                        "none.hotfix: no such file or folder\n"),
                cli.run("check", "none.hotfix", "--format", "github"));
    }

    @Test
    void nothingToSayIsAReportToo() throws IOException {
        cli.write("a.hotfix", "hotfix a { restart none }");

        assertEquals("", cli.run("check", ".", "--format", "github").out());
        assertEquals(0, cli.run("check", ".", "--format", "junit").code());
    }
}
