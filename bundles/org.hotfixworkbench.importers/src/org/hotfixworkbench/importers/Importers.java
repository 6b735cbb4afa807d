package org.hotfixworkbench.importers;

import java.util.List;
import java.util.Optional;
import org.hotfixworkbench.importers.cbs.PackageImporter;
import org.hotfixworkbench.importers.kb.KbImporter;
import org.hotfixworkbench.importers.machines.FileListImporter;
import org.hotfixworkbench.importers.machines.OfferedUpdatesImporter;
import org.hotfixworkbench.importers.machines.PackageListImporter;
import org.hotfixworkbench.importers.machines.QuickFixImporter;
import org.hotfixworkbench.importers.machines.SystemInfoImporter;
import org.hotfixworkbench.importers.supersedence.SupersedenceImporter;

/** The kinds of source that there are. */
public final class Importers {

    /** All kinds, in the order in which a source is offered to them. */
    public static final List<Importer> ALL =
            List.of(
                    new PackageImporter(),
                    new SystemInfoImporter(),
                    new QuickFixImporter(),
                    new PackageListImporter(),
                    new OfferedUpdatesImporter(),
                    new SupersedenceImporter(),
                    new FileListImporter(),
                    new KbImporter());

    /** What to say of a source that no kind recognises. */
    public static final String UNRECOGNISED =
            "is none of what can be imported: "
                    + String.join(", ", ALL.stream().map(Importer::id).toList());

    private Importers() {}

    /** The kind with a name; empty when there is none. */
    public static Optional<Importer> byId(String id) {
        return ALL.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The first kind that recognises a source; empty when none does. */
    public static Optional<Importer> recognising(Source source) {
        return ALL.stream().filter(it -> it.recognises(source)).findFirst();
    }
}
