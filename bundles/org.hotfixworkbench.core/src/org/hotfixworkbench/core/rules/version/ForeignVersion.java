package org.hotfixworkbench.core.rules.version;

import java.util.HashSet;
import java.util.Set;
import org.hotfixworkbench.core.rules.Elements;
import org.hotfixworkbench.core.rules.Family;
import org.hotfixworkbench.core.rules.Location;
import org.hotfixworkbench.core.rules.Rule;
import org.hotfixworkbench.core.rules.RuleContext;
import org.hotfixworkbench.core.rules.Severities;
import org.hotfixworkbench.core.rules.Severity;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.ServicingPackage.Literals;
import org.hotfixworkbench.model.value.FileVersion;

/**
 * Notes files of other products, once for every name and version in a payload.
 *
 * <p>Domain: packages of Windows carry files of Internet Explorer, of .NET, of the common controls
 * or of a newer remote desktop client, which have numbers of their own (KB2492386 with
 * Gameuxlegacygdfs.dll 1.0.0.1). No level and no branch can be read from these.
 */
public final class ForeignVersion extends Rule<Payload> {

    /** The rule. */
    public ForeignVersion() {
        super(
                "foreign-version",
                Family.VERSION,
                Payload.class,
                Severities.always(Severity.INFO),
                "A file has the version of another product");
    }

    @Override
    protected void check(Payload payload, RuleContext context) {
        Elements.codebase(payload).ifPresent(it -> check(payload, it, context));
    }

    private static void check(Payload payload, Codebase codebase, RuleContext context) {
        Set<String> reported = new HashSet<>();
        for (FileEntry file : Elements.files(payload)) {
            FileVersion version = file.getVersion();
            if (version != null
                    && version.valid()
                    && !Elements.isOf(codebase, file)
                    && reported.add(file.getName() + " " + version)) {
                context.report(
                        Location.of(file, Literals.FILE_ENTRY__VERSION),
                        file.getName()
                                + " "
                                + version
                                + " is of another product than "
                                + codebase.getName()
                                + " ("
                                + codebase.getVersion()
                                + "), so its level and branch are not checked");
            }
        }
    }
}
