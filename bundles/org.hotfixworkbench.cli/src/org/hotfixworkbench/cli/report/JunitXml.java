package org.hotfixworkbench.cli.report;

import java.io.IOException;
import java.util.List;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;

/** Test results as the XML of JUnit, which build servers show. */
public final class JunitXml {

    private JunitXml() {}

    /**
     * A test.
     *
     * @param name what was tested
     * @param place where it is stated
     * @param failure what is wrong; null when nothing is
     * @param details more about a failure
     */
    public record Test(
            @NonNull String name,
            @NonNull String place,
            @Nullable String failure,
            @NonNull String details) {}

    /** Writes one suite. */
    public static void write(String suite, List<Test> tests, Appendable out) throws IOException {
        long failures = tests.stream().filter(it -> it.failure() != null).count();
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<testsuites");
        head(suite, tests.size(), failures, out);
        out.append("  <testsuite");
        head(suite, tests.size(), failures, out);
        for (Test test : tests) {
            out.append("    <testcase");
            XmlText.attribute(out, "name", test.name());
            XmlText.attribute(out, "classname", test.place());
            XmlText.attribute(out, "time", "0");
            String failure = test.failure();
            if (failure == null) {
                out.append("/>\n");
                continue;
            }
            out.append(">\n      <failure");
            XmlText.attribute(out, "message", failure);
            XmlText.attribute(out, "type", "expectation");
            out.append('>');
            XmlText.content(out, test.place() + ": " + failure + "\n" + test.details());
            out.append("</failure>\n    </testcase>\n");
        }
        out.append("  </testsuite>\n</testsuites>\n");
    }

    private static void head(String name, int tests, long failures, Appendable out)
            throws IOException {
        XmlText.attribute(out, "name", name);
        XmlText.attribute(out, "tests", Integer.toString(tests));
        XmlText.attribute(out, "failures", Long.toString(failures));
        XmlText.attribute(out, "errors", "0");
        XmlText.attribute(out, "skipped", "0");
        XmlText.attribute(out, "time", "0");
        out.append(">\n");
    }
}
