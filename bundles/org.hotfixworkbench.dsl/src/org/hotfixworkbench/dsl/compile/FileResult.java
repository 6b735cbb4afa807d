package org.hotfixworkbench.dsl.compile;

import java.util.List;
import java.util.Set;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.dsl.check.StatedSummary;
import org.hotfixworkbench.model.ServicingPackage;

/**
 * What a compilation has found out about a file, without its model: all that a later one needs of
 * it.
 *
 * @param declarations its named top-level elements, in their order
 * @param names the names that its references ask for, whatever they mean
 * @param findings what is to be said of it, in the order of the text
 * @param summary what rules across files need
 * @param expectations whether it has expectations
 * @param lasting whether everything follows from the text of the file, the catalog, and what the
 *     names mean that it declares or asks for
 */
public record FileResult(
        List<Declaration> declarations,
        Set<String> names,
        List<SourceFinding> findings,
        StatedSummary summary,
        boolean expectations,
        boolean lasting) {

    /** Copies the collections. */
    public FileResult {
        declarations = List.copyOf(declarations);
        names = Set.copyOf(names);
        findings = List.copyOf(findings);
    }

    /** Whether the file says something about releases of Windows: all others depend on it. */
    public boolean belongsToCatalog() {
        return belongToCatalog(declarations);
    }

    static boolean belongToCatalog(List<Declaration> declarations) {
        return declarations.stream()
                .anyMatch(
                        it ->
                                it.kind() == ServicingPackage.Literals.CODEBASE
                                        || it.kind() == ServicingPackage.Literals.PRODUCT);
    }
}
