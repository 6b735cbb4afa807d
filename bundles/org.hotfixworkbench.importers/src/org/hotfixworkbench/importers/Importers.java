package org.hotfixworkbench.importers;

import java.util.List;
import java.util.Optional;
import org.hotfixworkbench.importers.kb.KbImporter;

/** The kinds of source that there are. */
public final class Importers {

    /** All kinds, in the order in which a source is offered to them. */
    public static final List<Importer> ALL = List.of(new KbImporter());

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
